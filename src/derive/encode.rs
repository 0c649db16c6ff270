//! From pixels to the bytes of a file, with the codecs of others.

use image_webp::WebPEncoder;
use png::{BitDepth, Info};

use crate::derive::picture::{Channels, Picture};
use crate::derive::{Kind, Refusal, afford};

/// The quality of a JPEG, of 100: what is lost is hard to see, and colour keeps its full resolution.
const QUALITY: u8 = 90;

/// The most pixels a side that a WebP has (RFC 9649, 3.4: 14 bits), and a JPEG (T.81, B.2.2: 16 bits).
const WEBP_SIDE: u32 = 16_383;
const JPEG_SIDE: u32 = 65_535;

/// Encodes a picture with its profile and EXIF block.
pub(super) fn encode(picture: Picture, kind: Kind) -> Result<Vec<u8>, Refusal> {
    let most = match kind {
        Kind::Jpeg => JPEG_SIDE,
        Kind::Webp => WEBP_SIDE,
        Kind::Png => u32::MAX,
    };
    if picture.width.max(picture.height) > most {
        return Err(Refusal::TooWide { kind, most });
    }
    match kind {
        Kind::Jpeg => jpeg(picture),
        Kind::Png => png(picture),
        Kind::Webp => webp(picture),
    }
}

fn jpeg(mut picture: Picture) -> Result<Vec<u8>, Refusal> {
    picture.flatten();
    let color = match picture.channels {
        Channels::Gray | Channels::GrayAlpha => jpeg_encoder::ColorType::Luma,
        Channels::Rgb | Channels::Rgba => jpeg_encoder::ColorType::Rgb,
    };
    let side = |side: u32| u16::try_from(side).map_err(|_| Refusal::TooLarge);
    let (width, height) = (side(picture.width)?, side(picture.height)?);
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, QUALITY);
    let profile = picture.profile.as_deref().unwrap_or_default();
    encoder.add_icc_profile(profile).map_err(Refusal::damaged)?;
    if let Some(block) = &picture.exif {
        encoder.add_exif_metadata(block).map_err(Refusal::damaged)?;
    }
    let done = encoder.encode(&picture.pixels, width, height, color);
    done.map_err(Refusal::damaged)?;
    Ok(bytes)
}

fn png(picture: Picture) -> Result<Vec<u8>, Refusal> {
    // The new file is made beside the pixels.
    afford(picture.pixels.len() as u64 * 2)?;
    let mut info = Info::default();
    (info.width, info.height) = (picture.width, picture.height);
    info.bit_depth = BitDepth::Eight;
    info.color_type = match picture.channels {
        Channels::Gray => png::ColorType::Grayscale,
        Channels::GrayAlpha => png::ColorType::GrayscaleAlpha,
        Channels::Rgb => png::ColorType::Rgb,
        Channels::Rgba => png::ColorType::Rgba,
    };
    info.icc_profile = picture.profile.map(Into::into);
    info.exif_metadata = picture.exif.map(Into::into);
    let mut bytes = Vec::new();
    let encoder = png::Encoder::with_info(&mut bytes, info).map_err(Refusal::damaged)?;
    let mut writer = encoder.write_header().map_err(Refusal::damaged)?;
    let written = writer.write_image_data(&picture.pixels);
    written.map_err(Refusal::damaged)?;
    writer.finish().map_err(Refusal::damaged)?;
    Ok(bytes)
}

fn webp(picture: Picture) -> Result<Vec<u8>, Refusal> {
    // The encoder makes four channels of them, and the new file.
    let pixels = picture.pixels.len() as u64;
    afford(pixels + 2 * 4 * u64::from(picture.width) * u64::from(picture.height))?;
    let color = match picture.channels {
        Channels::Gray => image_webp::ColorType::L8,
        Channels::GrayAlpha => image_webp::ColorType::La8,
        Channels::Rgb => image_webp::ColorType::Rgb8,
        Channels::Rgba => image_webp::ColorType::Rgba8,
    };
    let mut bytes = Vec::new();
    let mut encoder = WebPEncoder::new(&mut bytes);
    encoder.set_exif_metadata(picture.exif.unwrap_or_default());
    if let Some(profile) = picture.profile {
        // A WebP has colours; a profile for grey would be wrong for them.
        if matches!(picture.channels, Channels::Gray | Channels::GrayAlpha) {
            let what = "into WebP, a grey picture with a colour profile";
            return Err(Refusal::Unsupported(what.to_owned()));
        }
        encoder.set_icc_profile(profile);
    }
    let done = encoder.encode(&picture.pixels, picture.width, picture.height, color);
    done.map_err(Refusal::damaged)?;
    Ok(bytes)
}
