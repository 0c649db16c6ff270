//! The only place that prints. Renderers take plain values and a writer; [`Ui`] owns the two streams.

pub mod cell;
pub mod detail;
pub mod difference;
pub mod escape;
pub mod excerpt;
pub mod exiftool;
mod flat;
mod grid;
pub mod groups;
pub mod json;
pub mod lint;
pub mod list;
pub mod pager;
pub mod problem;
pub mod record;
mod sarif;
pub mod tokens;
pub mod ui;
pub mod units;
pub mod upload;
pub mod words;

pub use ui::{ColorEnvironment, OutputError, Settings, Ui, When};
