//! The commands about images.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::{PathBufValueParser, TypedValueParser};
use clap::{Args, ValueEnum, ValueHint};

use crate::cli::value::{self, FIELDS, GROUPINGS, Input, Offered, Sort};

/// Options of `upload`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault upload ~/Pictures
  imgvault upload photos -g '*.jpg' -g '!**/drafts/**' --tag travel
  git ls-files -z '*.png' | imgvault upload --files-from - -0 --json")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub struct Upload {
    /// Store these files, and the images below these folders
    #[arg(
        value_name = "PATH",
        value_hint = ValueHint::AnyPath,
        required_unless_present = "files_from"
    )]
    pub paths: Vec<PathBuf>,

    /// Say what would be stored, and store nothing
    #[arg(short = 'n', long)]
    pub dry_run: bool,

    /// Name the batch (a new random name unless told)
    #[arg(long, value_name = "NAME", value_hint = ValueHint::Other)]
    pub batch: Option<String>,

    /// Give every image of the run this label
    #[arg(long = "tag", value_name = "T", value_hint = ValueHint::Other)]
    pub tags: Vec<String>,

    /// Give every image of the run this note
    #[arg(long, value_name = "TEXT", value_hint = ValueHint::Other)]
    pub note: Option<String>,

    /// Write the paths that failed to this file, for --files-from FILE -0
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub failures_to: Option<PathBuf>,

    /// Work on this many files at once (one a core unless told)
    #[arg(short, long, value_name = "N", value_hint = ValueHint::Other)]
    pub jobs: Option<NonZeroUsize>,

    /// End with 5 if no image was found
    #[arg(long)]
    pub error_if_empty: bool,

    /// Which files are taken.
    #[command(flatten, next_help_heading = "Selection")]
    pub names: Names,

    /// Take only files that match, or with a leading ! those that do not
    #[arg(
        short,
        long,
        value_name = "GLOB",
        value_hint = ValueHint::Other
    )]
    pub glob: Vec<String>,

    /// Take hidden files and folders too
    #[arg(long)]
    pub hidden: bool,

    /// Follow links inside folders
    #[arg(long)]
    pub follow: bool,

    /// Refuse files larger than this (1G unless told)
    #[arg(
        long,
        value_name = "SIZE",
        value_hint = ValueHint::Other,
        value_parser = value::size
    )]
    pub max_size: Option<u64>,

    /// Store images that end early, with what could be read
    #[arg(long)]
    pub accept_damaged: bool,
}

/// The options that name files by a list.
#[derive(Args, Debug)]
pub struct Names {
    /// Take the paths listed in a file too, one a line (- is standard input)
    #[arg(
        long,
        value_name = "FILE",
        value_hint = ValueHint::FilePath,
        value_parser = PathBufValueParser::new().map(Input::from)
    )]
    pub files_from: Option<Input>,

    /// Separate the listed paths by NUL
    #[arg(short = '0', long, requires = "files_from")]
    pub null: bool,
}

/// Options of `history`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault history
  imgvault history 'camera:r5 taken:2024-05 iso:800..' --sort taken
  imgvault history 'near:48.86,2.35,5km' --by camera
  imgvault history --all --format csv --columns id,file,taken,camera > images.csv
  imgvault history --count --error-if-empty holiday")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of the command line"
)]
pub struct History {
    /// List only what matches (see `imgvault help query`)
    #[arg(value_name = "QUERY", value_hint = ValueHint::Other)]
    pub query: Option<String>,

    /// List at most this many (of a table 50 unless told, else all)
    #[arg(
        short = 'n',
        long,
        value_name = "N",
        value_hint = ValueHint::Other,
        conflicts_with = "all"
    )]
    pub limit: Option<usize>,

    /// List every image
    #[arg(long)]
    pub all: bool,

    /// Sort by a field (added:desc unless told)
    #[arg(
        long,
        value_name = "FIELD[:desc|:asc]",
        value_parser = Offered::new(&[&FIELDS], value::sort),
        hide_possible_values = true
    )]
    pub sort: Option<Sort>,

    /// Go on after the image with this id
    #[arg(long, value_name = "ID", value_hint = ValueHint::Other)]
    pub after: Option<String>,

    /// Count images by a field, or by year, month, day or place
    #[arg(
        long,
        value_name = "FIELD",
        value_parser = Offered::new(&[&FIELDS, &GROUPINGS], value::name),
        hide_possible_values = true,
        conflicts_with_all = ["sort", "after", "columns", "null", "full", "count"]
    )]
    pub by: Option<String>,

    /// Show these columns, separated by commas: fields, and tags such as exif.ISO
    #[arg(
        long,
        value_name = "LIST",
        value_hint = ValueHint::Other,
        value_delimiter = ','
    )]
    pub columns: Vec<String>,

    /// Print in this form (table unless told)
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub format: Option<HistoryFormat>,

    /// Print ids only, with a NUL after each
    #[arg(
        short = '0',
        long,
        conflicts_with_all = ["format", "columns", "full", "count"]
    )]
    pub null: bool,

    /// Cut nothing; in JSON, give every tag
    #[arg(long)]
    pub full: bool,

    /// Print only how many match
    #[arg(long, conflicts_with_all = ["limit", "all", "sort", "after", "columns", "full", "format"])]
    pub count: bool,

    /// Show a table at once, in no pager
    #[arg(long)]
    pub no_pager: bool,

    /// End with 5 if nothing matched
    #[arg(long)]
    pub error_if_empty: bool,
}

/// The forms of a list of images.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum HistoryFormat {
    /// Columns that fit the terminal
    #[default]
    Table,
    /// One JSON object a line
    Jsonl,
    /// Comma-separated values, for spreadsheets
    Csv,
    /// Tab-separated values, for scripts
    Tsv,
}

/// Options of `show`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault show k3f9q2ma7x0vd1ch
  imgvault show k3f9 --full
  imgvault show k3f9 --json | jq .camera")]
pub struct Show {
    /// Show the images with these ids; the first four characters do if they are unique
    #[arg(value_name = "ID", value_hint = ValueHint::Other, required = true)]
    pub ids: Vec<String>,

    /// Show every tag, and cut nothing
    #[arg(long)]
    pub full: bool,
}

/// Options of `tag`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault tag k3f9q2ma7x0vd1ch --add travel
  imgvault tag 'taken:2024-05 camera:r5' --add may --remove draft
  imgvault tag k3f9q2ma7x0vd1ch --note 'seen from the bridge'")]
pub struct TagArgs {
    /// Change the images with these ids, or those that one query finds
    #[arg(value_name = "QUERY|ID", value_hint = ValueHint::Other, required = true)]
    pub targets: Vec<String>,

    /// Give the images this label
    #[arg(
        long,
        value_name = "T",
        value_hint = ValueHint::Other,
        required_unless_present_any = ["remove", "note"]
    )]
    pub add: Vec<String>,

    /// Take this label from the images
    #[arg(long, value_name = "T", value_hint = ValueHint::Other)]
    pub remove: Vec<String>,

    /// Give the images this note; an empty one takes theirs away
    #[arg(long, value_name = "TEXT", value_hint = ValueHint::Other)]
    pub note: Option<String>,

    /// Say what would be changed, and change nothing
    #[arg(short = 'n', long)]
    pub dry_run: bool,
}

/// Options of `diff`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault diff k3f9 9xq2
  imgvault diff k3f9 9xq2 --json | jq -r .name")]
pub struct Diff {
    /// Compare the image with this id; the first four characters do if they are unique
    #[arg(value_name = "ID", value_hint = ValueHint::Other)]
    pub left: String,

    /// With the image with this id
    #[arg(value_name = "ID", value_hint = ValueHint::Other)]
    pub right: String,
}

/// Options of `rm`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault rm k3f9q2ma7x0vd1ch
  imgvault rm --dry-run holiday
  imgvault rm --yes k3f9q2ma7x0vd1ch")]
pub struct Remove {
    /// Remove the images with these ids, or those that one query finds
    #[arg(value_name = "QUERY|ID", value_hint = ValueHint::Other, required = true)]
    pub targets: Vec<String>,

    /// Say what would be removed, and remove nothing
    #[arg(short = 'n', long)]
    pub dry_run: bool,

    /// Do not ask; required without a terminal
    #[arg(short, long, conflicts_with = "dry_run")]
    pub yes: bool,
}

/// Options of `inspect`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault inspect photo.jpg
  imgvault inspect ~/Pictures --json | jq -r .path
  imgvault inspect photo.jpg --format exiftool > photo.json
  find . -name '*.png' -print0 | imgvault inspect --files-from - -0")]
pub struct Inspect {
    /// Read these files, and the images below these folders
    #[arg(
        value_name = "PATH",
        value_hint = ValueHint::AnyPath,
        required_unless_present = "files_from"
    )]
    pub paths: Vec<PathBuf>,

    /// Print in this form (text unless told)
    #[arg(long, value_name = "FORMAT", value_enum)]
    pub format: Option<InspectFormat>,

    /// With `--format exiftool`: words, not numbers
    #[arg(long)]
    pub words: bool,

    /// Which files are read.
    #[command(flatten, next_help_heading = "Selection")]
    pub names: Names,
}

/// The forms of the metadata of a file.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum InspectFormat {
    /// A list for people
    #[default]
    Text,
    /// One JSON object a line
    Jsonl,
    /// The JSON of `exiftool -j -G1 -n`
    Exiftool,
}
