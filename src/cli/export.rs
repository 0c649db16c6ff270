//! Options of `export`.

use std::num::NonZeroU32;
use std::path::PathBuf;

use clap::{ArgGroup, Args, ValueEnum, ValueHint};

use crate::cli::strip::Kept;

/// Options of `export`.
#[derive(Args, Debug)]
#[command(
    group = ArgGroup::new("changed").args(["strip", "resize", "watermark", "format"]).multiple(true)
)]
#[command(after_help = "Examples:
  imgvault export k3f9q2ma7x0vd1ch
  imgvault export holiday -o restored --metadata json
  imgvault export tag:public -o public --strip
  imgvault export tag:public -o web --resize 1600 --format jpeg --watermark '© Ada'")]
pub struct Export {
    /// Write the images with these ids, or those that one query finds
    #[arg(value_name = "QUERY|ID", value_hint = ValueHint::Other, required = true)]
    pub targets: Vec<String>,

    /// Write into this folder, made if missing
    #[arg(
        short,
        long,
        value_name = "DIR",
        value_hint = ValueHint::DirPath,
        default_value = "."
    )]
    pub output: PathBuf,

    /// Replace files that are there; else a taken name gets the id added
    #[arg(long)]
    pub overwrite: bool,

    /// Write the metadata beside each image
    #[arg(long, value_name = "FORM", value_enum, default_value_t)]
    pub metadata: MetadataFiles,

    /// Write the images without their metadata, the picture as it is (JPEG, PNG, WebP)
    #[arg(long)]
    pub strip: bool,

    /// Of a stripped image or a copy, keep only these (orientation,icc unless told)
    #[arg(
        long,
        value_name = "LIST",
        value_enum,
        value_delimiter = ',',
        requires = "changed"
    )]
    pub keep: Vec<Kept>,

    /// Write copies whose longer side has at most so many pixels
    #[arg(long, value_name = "PIXELS", value_hint = ValueHint::Other)]
    pub resize: Option<NonZeroU32>,

    /// Write copies with this text in their lower right corner
    #[arg(long, value_name = "TEXT", value_hint = ValueHint::Other)]
    pub watermark: Option<String>,

    /// Write copies in this format (WebP without losses)
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub format: Option<CopyFormat>,
}

/// The formats of copies.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum CopyFormat {
    /// JPEG
    Jpeg,
    /// PNG
    Png,
    /// WebP, without losses
    Webp,
}

/// What `export` writes beside an image.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum MetadataFiles {
    /// The full record as a JSON file
    Json,
    /// Nothing
    #[default]
    None,
}
