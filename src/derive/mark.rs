//! A line of text in the lower right corner, white with a dark rim, so that it is readable on any picture.

use ab_glyph::{Font, FontRef, ScaleFont, point};
use unicode_normalization::UnicodeNormalization;

use crate::derive::Refusal;
use crate::derive::picture::{Picture, mixed};

/// `DejaVu` Sans Bold with the letters of Latin, Greek and Cyrillic and some signs; its licence lies beside it.
const FONT: &[u8] = include_bytes!("font/DejaVuSans-Bold.ttf");

/// The most characters of a text.
const LONGEST: usize = 200;

/// The height of a line as a part of the shorter side, and the least it may become where the text is long, in pixels.
const HEIGHT: f32 = 1.0 / 24.0;
const USUAL_LEAST: f32 = 14.0;
const LEAST: f32 = 7.0;

/// The part of the width that the text may take.
const WIDTH: f32 = 0.9;

/// How opaque the text and its rim are, of 255.
const TEXT: u8 = 235;
const RIM: u8 = 150;

/// A text that every picture can be marked with.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Watermark(String);

/// Why a text cannot be a watermark.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum BadText {
    /// There is nothing to see.
    #[error("a watermark needs a text")]
    Empty,
    /// It is too long for a line.
    #[error("a watermark has at most {LONGEST} characters")]
    TooLong,
    /// A character is not in the font.
    #[error("the font of watermarks has no `{}`", .0.escape_debug())]
    NoGlyph(char),
}

impl Watermark {
    /// Takes a text that has a glyph for each of its characters.
    ///
    /// # Errors
    /// Fails if the text is empty, too long, or has other characters.
    pub fn new(text: &str) -> Result<Self, BadText> {
        let text: String = text.trim().nfc().collect();
        if text.is_empty() {
            return Err(BadText::Empty);
        }
        if text.chars().count() > LONGEST {
            return Err(BadText::TooLong);
        }
        let font = font();
        // The glyph 0 is the one for characters that the font lacks.
        match text
            .chars()
            .find(|&character| font.glyph_id(character).0 == 0)
        {
            Some(character) => Err(BadText::NoGlyph(character)),
            None => Ok(Self(text)),
        }
    }

    pub(super) fn draw(&self, picture: &mut Picture) -> Result<(), Refusal> {
        let (width, height) = (pixels(picture.width), pixels(picture.height));
        let line = self.length(1.0);
        let usual = (width.min(height) * HEIGHT).max(USUAL_LEAST);
        let scale = usual.min(width * WIDTH / line).min(height / 2.0);
        if scale < LEAST {
            return Err(Refusal::TooSmall);
        }
        let rim = whole(scale / 16.0).max(1);
        // Room for the rim, twice: it is spread, and then softened.
        let room = 2 * rim;
        let text = self.mask(scale, room);
        let dark = text.spread(rim);
        let margin = whole(scale / 2.0);
        let left = (picture.width as usize).saturating_sub(margin + text.width - room);
        let top = (picture.height as usize).saturating_sub(margin + text.height - room);
        dark.paint(picture, (left, top), 0, RIM);
        text.paint(picture, (left, top), 255, TEXT);
        Ok(())
    }

    /// The length of the line.
    fn length(&self, scale: f32) -> f32 {
        let mut end = 0.0;
        self.walk(scale, |_, place, advance| end = place + advance);
        end
    }

    /// Visits each glyph, its place in the line and how far it moves on.
    fn walk(&self, scale: f32, mut visit: impl FnMut(ab_glyph::GlyphId, f32, f32)) {
        let font = font();
        let font = font.as_scaled(scale);
        let mut place = 0.0;
        let mut last = None;
        for character in self.0.chars() {
            let id = font.glyph_id(character);
            place += last.map_or(0.0, |last| font.kern(last, id));
            let advance = font.h_advance(id);
            visit(id, place, advance);
            place += advance;
            last = Some(id);
        }
    }

    /// How much of each pixel the text covers, with some room around it.
    fn mask(&self, scale: f32, room: usize) -> Mask {
        let font = font();
        let scaled = font.as_scaled(scale);
        let width = whole(self.length(scale).ceil()) + 2 * room;
        let height = whole(scaled.height().ceil()) + 2 * room;
        let mut mask = Mask {
            width,
            height,
            values: vec![0; width * height],
        };
        self.walk(scale, |id, place, _| {
            let glyph = id.with_scale_and_position(scale, point(place, scaled.ascent()));
            let Some(outline) = font.outline_glyph(glyph) else {
                return;
            };
            let corner = outline.px_bounds().min;
            outline.draw(|x, y, coverage| {
                let x = shifted(corner.x, x, room);
                let y = shifted(corner.y, y, room);
                if let Some(value) = mask.at(x, y) {
                    *value = value.saturating_add(byte(coverage));
                }
            });
        });
        mask
    }
}

/// How much each pixel of a rectangle is covered.
struct Mask {
    width: usize,
    height: usize,
    values: Vec<u8>,
}

impl Mask {
    fn at(&mut self, x: Option<usize>, y: Option<usize>) -> Option<&mut u8> {
        let x = x.filter(|x| *x < self.width)?;
        self.values.get_mut(y? * self.width + x)
    }

    /// Widens it by a radius in every direction, and softens its edge.
    fn spread(&self, radius: usize) -> Self {
        let most = |values: &[u8]| values.iter().copied().max().unwrap_or_default();
        let mean = |values: &[u8]| {
            let sum: usize = values.iter().copied().map(usize::from).sum();
            u8::try_from(sum / values.len().max(1)).unwrap_or(u8::MAX)
        };
        self.along(radius, most)
            .along(radius, most)
            .along(radius / 2, mean)
            .along(radius / 2, mean)
    }

    /// Makes each value of those beside it in its row, and turns rows into columns: twice is both ways and upright.
    fn along(&self, radius: usize, of: impl Fn(&[u8]) -> u8) -> Self {
        let mut values = vec![0; self.values.len()];
        for (y, row) in self.values.chunks_exact(self.width).enumerate() {
            for x in 0..row.len() {
                let beside = x.saturating_sub(radius)..(x + radius + 1).min(row.len());
                values[x * self.height + y] = of(&row[beside]);
            }
        }
        Self {
            width: self.height,
            height: self.width,
            values,
        }
    }

    /// Lays a grey value over a picture where it is covered.
    fn paint(&self, picture: &mut Picture, corner: (usize, usize), value: u8, opacity: u8) {
        let count = picture.channels.count();
        let colors = count - usize::from(picture.channels.has_alpha());
        let (width, height) = (picture.width as usize, picture.height as usize);
        for (y, row) in self.values.chunks_exact(self.width).enumerate() {
            for (x, covered) in row.iter().enumerate() {
                let (x, y) = (corner.0 + x, corner.1 + y);
                if *covered == 0 || x >= width || y >= height {
                    continue;
                }
                let place = (y * width + x) * count;
                let pixel = &mut picture.pixels[place..place + count];
                let alpha = mixed(0, *covered, opacity);
                lay_over(pixel, colors, value, alpha);
            }
        }
    }
}

/// Lays a grey value over a pixel; over a transparent one it keeps its own colour.
fn lay_over(pixel: &mut [u8], colors: usize, value: u8, alpha: u8) {
    let (below, opacity) = pixel.split_at_mut(colors);
    let share = match opacity.first_mut() {
        None => alpha,
        Some(opacity) => {
            let sum = mixed(*opacity, 255, alpha);
            *opacity = sum;
            let share = u32::from(alpha) * 255 / u32::from(sum.max(1));
            u8::try_from(share).unwrap_or(u8::MAX)
        }
    };
    for color in below {
        *color = mixed(*color, value, share);
    }
}

fn font() -> FontRef<'static> {
    FontRef::try_from_slice(FONT).expect("the font is part of the program")
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a side of a picture has far less than 24 bits"
)]
fn pixels(side: u32) -> f32 {
    side as f32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a length within a picture is positive and small"
)]
fn whole(length: f32) -> usize {
    length.round() as usize
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the corner of a glyph lies within a line"
)]
fn shifted(corner: f32, by: u32, room: usize) -> Option<usize> {
    let place = corner.round() as i64 + i64::from(by) + i64::try_from(room).ok()?;
    usize::try_from(place).ok()
}

fn byte(coverage: f32) -> u8 {
    u8::try_from(whole(coverage.clamp(0.0, 1.0) * 255.0)).unwrap_or(u8::MAX)
}
