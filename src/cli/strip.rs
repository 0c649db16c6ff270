//! Options of `strip`.

use std::path::PathBuf;

use clap::{Args, ValueEnum, ValueHint};

use crate::cli::images::Names;

/// Options of `strip`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault strip photos -o public
  imgvault strip --in-place photo.jpg
  imgvault strip --keep none -o public photo.png
  imgvault strip --keep orientation,icc,copyright,artist --in-place photo.jpg
  git ls-files -z '*.jpg' | imgvault strip --in-place --files-from - -0")]
pub struct Strip {
    /// Strip these files, and the images below these folders
    #[arg(
        value_name = "PATH",
        value_hint = ValueHint::AnyPath,
        required_unless_present = "files_from"
    )]
    pub paths: Vec<PathBuf>,

    /// Write the stripped images into this folder, made if missing
    #[arg(
        short,
        long,
        value_name = "DIR",
        value_hint = ValueHint::DirPath,
        required_unless_present_any = ["in_place", "dry_run"],
        conflicts_with = "in_place"
    )]
    pub output: Option<PathBuf>,

    /// Replace each image by the stripped one, with its mode and times
    #[arg(long)]
    pub in_place: bool,

    /// Say what would be stripped, and write nothing
    #[arg(short = 'n', long)]
    pub dry_run: bool,

    /// Keep only these besides the picture (orientation,icc unless told)
    #[arg(long, value_name = "LIST", value_enum, value_delimiter = ',')]
    pub keep: Vec<Kept>,

    /// Which files are stripped.
    #[command(flatten, next_help_heading = "Selection")]
    pub names: Names,
}

/// What may be kept besides the picture.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Kept {
    /// How the picture is to be turned
    Orientation,
    /// The colour profile
    Icc,
    /// The copyright, of EXIF, XMP, IPTC or PNG
    Copyright,
    /// Who made it, of EXIF, XMP, IPTC or PNG
    Artist,
    /// When it was taken
    Taken,
    /// Nothing
    None,
}
