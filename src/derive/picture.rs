//! Pixels in memory, and what is done to them.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};

use crate::derive::{Refusal, afford};

/// The channels of a pixel, one byte each.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Channels {
    Gray,
    GrayAlpha,
    Rgb,
    Rgba,
}

impl Channels {
    pub(super) fn count(self) -> usize {
        match self {
            Self::Gray => 1,
            Self::GrayAlpha => 2,
            Self::Rgb => 3,
            Self::Rgba => 4,
        }
    }

    pub(super) fn has_alpha(self) -> bool {
        matches!(self, Self::GrayAlpha | Self::Rgba)
    }

    /// How a profile names the colours that it is for (ICC.1:2022, table 19).
    fn signature(self) -> &'static [u8; 4] {
        match self {
            Self::Gray | Self::GrayAlpha => b"GRAY",
            Self::Rgb | Self::Rgba => b"RGB ",
        }
    }
}

/// A decoded picture.
#[derive(Clone, Debug)]
pub(super) struct Picture {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) channels: Channels,
    /// Row after row, without gaps.
    pub(super) pixels: Vec<u8>,
    /// The ICC profile of these pixels.
    pub(super) profile: Option<Vec<u8>>,
    /// An EXIF block.
    pub(super) exif: Option<Vec<u8>>,
}

impl Picture {
    /// Sets the profile, unless it is for other pixels than these.
    pub(super) fn with_profile(mut self, profile: Option<Vec<u8>>) -> Self {
        let signature = self.channels.signature();
        self.profile = profile.filter(|profile| profile.get(16..20) == Some(signature));
        self
    }

    fn bytes(&self) -> u64 {
        self.pixels.len() as u64
    }

    /// Makes it smaller where a side is longer than so many pixels.
    pub(super) fn shrunk(self, longest: u32) -> Result<Self, Refusal> {
        let now = self.width.max(self.height);
        if now <= longest {
            return Ok(self);
        }
        let scaled = |side: u32| {
            let rounded =
                (u64::from(side) * u64::from(longest) * 2 + u64::from(now)) / (u64::from(now) * 2);
            u32::try_from(rounded.max(1)).expect("a side became shorter")
        };
        let (width, height) = (scaled(self.width), scaled(self.height));
        let row = self.bytes() / u64::from(self.height.max(1));
        // The rows of the picture with their new width; with alpha, the picture multiplied by it as well.
        let copies = if self.channels.has_alpha() { 3 } else { 2 };
        let new_row = row * u64::from(width) / u64::from(self.width);
        afford(self.bytes() * (copies - 1) + new_row * u64::from(self.height + height))?;
        let kind = match self.channels {
            Channels::Gray => PixelType::U8,
            Channels::GrayAlpha => PixelType::U8x2,
            Channels::Rgb => PixelType::U8x3,
            Channels::Rgba => PixelType::U8x4,
        };
        let source = ImageRef::new(self.width, self.height, &self.pixels, kind)
            .expect("a picture has as many bytes as its size says");
        let mut image = Image::new(width, height, kind);
        Resizer::new()
            .resize(&source, &mut image, &ResizeOptions::new())
            .expect("both pictures have the same kind of pixels");
        Ok(Self {
            width,
            height,
            pixels: image.into_vec(),
            ..self
        })
    }

    /// Turns it upright, as an orientation of EXIF says (CIPA DC-008, 4.6.5, tag 0x0112).
    pub(super) fn turn(&mut self, orientation: u8) -> Result<(), Refusal> {
        if orientation == 1 {
            return Ok(());
        }
        let (columns, rows) = (self.width as usize, self.height as usize);
        let is_quarter = orientation >= 5;
        let width = if is_quarter { rows } else { columns };
        // Where the pixel is that comes to a place.
        let source = |place: usize| {
            let (x, y) = (place % width, place / width);
            let (x, y) = if is_quarter { (y, x) } else { (x, y) };
            let is_mirrored = matches!(orientation, 2 | 3 | 7 | 8);
            let is_upended = matches!(orientation, 3 | 4 | 6 | 7);
            let x = if is_mirrored { columns - 1 - x } else { x };
            let y = if is_upended { rows - 1 - y } else { y };
            y * columns + x
        };
        let count = self.channels.count();
        afford(self.bytes() + self.bytes() / count as u64)?;
        // A channel at a time: it has the same places before and after, so that only one is held twice.
        for channel in 0..count {
            let plane: Vec<u8> = self.pixels[channel..]
                .iter()
                .step_by(count)
                .copied()
                .collect();
            let places = self.pixels[channel..].iter_mut().step_by(count);
            for (place, value) in places.enumerate() {
                *value = plane[source(place)];
            }
        }
        if is_quarter {
            (self.width, self.height) = (self.height, self.width);
        }
        Ok(())
    }

    /// Puts it on white where it is transparent, and takes the alpha channel away.
    pub(super) fn flatten(&mut self) {
        if !self.channels.has_alpha() {
            return;
        }
        let count = self.channels.count();
        let opaque = count - 1;
        for place in 0..self.pixels.len() / count {
            let alpha = self.pixels[place * count + opaque];
            for channel in 0..opaque {
                let value = self.pixels[place * count + channel];
                self.pixels[place * opaque + channel] = mixed(255, value, alpha);
            }
        }
        self.pixels.truncate(self.pixels.len() / count * opaque);
        self.channels = match self.channels {
            Channels::GrayAlpha => Channels::Gray,
            _ => Channels::Rgb,
        };
    }
}

/// Lays one value over another.
pub(super) fn mixed(below: u8, above: u8, alpha: u8) -> u8 {
    let (below, above, alpha) = (u32::from(below), u32::from(above), u32::from(alpha));
    let sum = below * (255 - alpha) + above * alpha;
    u8::try_from((sum + 127) / 255).expect("a mean of bytes is a byte")
}
