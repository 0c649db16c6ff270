//! What is made of an image before it is written: nothing, itself without metadata, or a copy.

use crate::cli::{CopyFormat, Export};
use crate::command::args;
use crate::config::Config;
use crate::derive::{self, Kind, Wanted, Watermark, derive};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::units;
use crate::strip::{self, Keep, strip};

/// What is made of an image.
pub(super) enum Work {
    /// The image as it was stored.
    Nothing,
    /// The image without its metadata.
    Strip(Keep),
    /// A copy with pixels of its own.
    Copy(Wanted),
}

/// What was made of an image.
pub(super) struct Made {
    pub(super) bytes: Vec<u8>,
    /// The format of a copy.
    pub(super) kind: Option<Kind>,
}

impl Work {
    pub(super) fn new(args: &Export, config: &Config) -> Result<Self, Failure> {
        let keep = args::keep(&args.keep, config)?;
        let mark = args.watermark.as_deref().map(Watermark::new).transpose();
        let mark = mark.map_err(|bad| Failure::usage(bad.to_string()))?;
        if args.resize.is_none() && args.format.is_none() && mark.is_none() {
            return Ok(if args.strip {
                Self::Strip(keep)
            } else {
                Self::Nothing
            });
        }
        Ok(Self::Copy(Wanted {
            kind: args.format.map(kind),
            longest: args.resize,
            mark,
            keep,
        }))
    }

    /// Does it to an image of this name.
    pub(super) fn make(&self, name: &str, image: Vec<u8>) -> Result<Made, Failure> {
        match self {
            Self::Nothing => Ok(Made {
                bytes: image,
                kind: None,
            }),
            Self::Strip(keep) => {
                let stripped = strip(&image, *keep);
                let bytes = stripped.map_err(|refusal| not_stripped(name, &refusal))?;
                Ok(Made { bytes, kind: None })
            }
            Self::Copy(wanted) => {
                let copy = derive(image, wanted).map_err(|refusal| no_copy(name, &refusal))?;
                Ok(Made {
                    bytes: copy.bytes,
                    kind: Some(copy.kind),
                })
            }
        }
    }
}

/// Refuses an image that is not taken into memory.
pub(super) fn check_size(name: &str, bytes: u64) -> Result<(), Failure> {
    if bytes <= strip::LARGEST {
        return Ok(());
    }
    let most = units::size(strip::LARGEST);
    let message = format!("`{name}`: larger than {most}");
    Err(Failure::new(Exit::SomeFailed, "too_large", message))
}

fn kind(format: CopyFormat) -> Kind {
    match format {
        CopyFormat::Jpeg => Kind::Jpeg,
        CopyFormat::Png => Kind::Png,
        CopyFormat::Webp => Kind::Webp,
    }
}

fn not_stripped(name: &str, refusal: &strip::Refusal) -> Failure {
    let message = format!("`{name}`: {refusal}");
    let failed = |code| Failure::new(Exit::SomeFailed, code, message);
    match refusal {
        strip::Refusal::Empty => failed("empty"),
        strip::Refusal::NotAnImage => failed("not_an_image"),
        strip::Refusal::Damaged(_) => failed("damaged"),
        strip::Refusal::Unsupported(_) => {
            failed("unsupported").hint("JPEG, PNG and WebP can be stripped")
        }
    }
}

fn no_copy(name: &str, refusal: &derive::Refusal) -> Failure {
    use derive::Refusal::{Damaged, TooLarge, TooSmall, TooWide, Unsupported};
    let message = format!("`{name}`: {refusal}");
    let failed = |code| Failure::new(Exit::SomeFailed, code, message);
    match refusal {
        Damaged(_) => failed("damaged"),
        Unsupported(_) => failed("unsupported")
            .hint("copies are made of JPEG, PNG and WebP images with one picture"),
        TooLarge => failed("too_large"),
        TooWide { most, .. } => failed("too_large").hint(format!("`--resize {most}`")),
        TooSmall => failed("unsupported").hint("export it without `--watermark`"),
    }
}
