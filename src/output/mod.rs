//! The only place that prints. Renderers take plain values and a writer; [`Ui`] owns the two streams.

pub mod escape;
pub mod json;
pub mod ui;
pub mod units;
pub mod words;

pub use ui::{ColorEnvironment, OutputError, Settings, Ui, When};
