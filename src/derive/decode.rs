//! From the bytes of a file to pixels, with the codecs of others.

use std::io::Cursor;

use image_webp::WebPDecoder;
use png::{ColorType, Transformations};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::derive::picture::{Channels, Picture};
use crate::derive::{BUDGET, Kind, Refusal, afford};

/// What is decoded besides the pixels that stay, as multiples of them: the coefficients of a JPEG, which are all kept
/// where it is progressive; the planes or the whole of a WebP.
const JPEG_COST: u64 = 3;
const WEBP_COST: u64 = 3;

/// The primaries and the transfer function of sRGB in a cICP chunk (ITU-T H.273, tables 2 and 3).
const SRGB: (u8, u8) = (1, 13);

/// Decodes an image that is whole.
pub(super) fn decode(image: &[u8], kind: Kind) -> Result<Picture, Refusal> {
    match kind {
        Kind::Jpeg => jpeg(image),
        Kind::Png => png(image),
        Kind::Webp => webp(image),
    }
}

fn jpeg(image: &[u8]) -> Result<Picture, Refusal> {
    let side = usize::from(u16::MAX);
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .set_max_width(side)
        .set_max_height(side);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(image), options);
    decoder.decode_headers().map_err(Refusal::damaged)?;
    let (space, channels) = match decoder.input_colorspace() {
        Some(ColorSpace::Luma) => (ColorSpace::Luma, Channels::Gray),
        Some(ColorSpace::RGB | ColorSpace::YCbCr) => (ColorSpace::RGB, Channels::Rgb),
        _ => return Err(Refusal::Unsupported("a CMYK JPEG".to_owned())),
    };
    let (width, height) = size(decoder.dimensions())?;
    let is_progressive = decoder.info().is_some_and(|info| info.sof.is_progressive());
    let cost = if is_progressive { JPEG_COST } else { 1 };
    afford(bytes(width, height, channels) * cost)?;
    decoder.set_options(options.jpeg_set_out_colorspace(space));
    let pixels = decoder.decode().map_err(Refusal::damaged)?;
    let picture = picture(width, height, channels, pixels)?;
    Ok(picture.with_profile(decoder.icc_profile()))
}

fn png(image: &[u8]) -> Result<Picture, Refusal> {
    let limit = usize::try_from(BUDGET).unwrap_or(usize::MAX);
    let limits = png::Limits { bytes: limit };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(image), limits);
    decoder.set_transformations(Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    let mut reader = decoder.read_info().map_err(Refusal::damaged)?;
    let info = reader.info();
    if info.animation_control.is_some() {
        return Err(Refusal::Unsupported("an animated PNG".to_owned()));
    }
    let points = info.coding_independent_code_points.as_ref();
    if points.is_some_and(|points| (points.color_primaries, points.transfer_function) != SRGB) {
        let message = "a PNG with other colours than those of sRGB (cICP)";
        return Err(Refusal::Unsupported(message.to_owned()));
    }
    let channels = match reader.output_color_type().0 {
        ColorType::Grayscale => Channels::Gray,
        ColorType::GrayscaleAlpha => Channels::GrayAlpha,
        // A palette is expanded.
        ColorType::Rgb | ColorType::Indexed => Channels::Rgb,
        ColorType::Rgba => Channels::Rgba,
    };
    let (width, height) = (info.width, info.height);
    let profile = info.icc_profile.as_deref().map(<[u8]>::to_vec);
    afford(bytes(width, height, channels))?;
    let length = reader.output_buffer_size().ok_or(Refusal::TooLarge)?;
    let mut pixels = vec![0; length];
    reader.next_frame(&mut pixels).map_err(Refusal::damaged)?;
    Ok(picture(width, height, channels, pixels)?.with_profile(profile))
}

fn webp(image: &[u8]) -> Result<Picture, Refusal> {
    let mut decoder = WebPDecoder::new(Cursor::new(image)).map_err(Refusal::damaged)?;
    if decoder.is_animated() {
        return Err(Refusal::Unsupported("an animated WebP".to_owned()));
    }
    decoder.set_memory_limit(usize::try_from(BUDGET).unwrap_or(usize::MAX));
    let channels = if decoder.has_alpha() {
        Channels::Rgba
    } else {
        Channels::Rgb
    };
    let (width, height) = decoder.dimensions();
    afford(bytes(width, height, channels) * WEBP_COST)?;
    let length = decoder.output_buffer_size().ok_or(Refusal::TooLarge)?;
    let mut pixels = vec![0; length];
    decoder.read_image(&mut pixels).map_err(Refusal::damaged)?;
    let profile = decoder.icc_profile().map_err(Refusal::damaged)?;
    Ok(picture(width, height, channels, pixels)?.with_profile(profile))
}

/// Takes the size of a JPEG, which must say its height at once: else as much as the highest is decoded.
fn size(dimensions: Option<(usize, usize)>) -> Result<(u32, u32), Refusal> {
    let side = |side: usize| u32::try_from(side).ok().filter(|side| *side > 0);
    let both = dimensions.and_then(|(width, height)| Some((side(width)?, side(height)?)));
    both.ok_or_else(|| Refusal::Unsupported("a JPEG that does not say its size first".to_owned()))
}

fn bytes(width: u32, height: u32, channels: Channels) -> u64 {
    // Sides have 31 bits at most, channels are four: 2^64 is not reached.
    u64::from(width) * u64::from(height) * channels.count() as u64
}

fn picture(
    width: u32,
    height: u32,
    channels: Channels,
    pixels: Vec<u8>,
) -> Result<Picture, Refusal> {
    if pixels.len() as u64 != bytes(width, height, channels) {
        return Err(Refusal::damaged(
            "there are not as many pixels as the size says",
        ));
    }
    Ok(Picture {
        width,
        height,
        channels,
        pixels,
        profile: None,
        exif: None,
    })
}
