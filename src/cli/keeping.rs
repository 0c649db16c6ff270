//! The commands that keep a vault safe: verify, backup, restore.

use std::path::PathBuf;

use clap::{Args, ValueHint};

/// Options of `verify`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault verify                        digests of everything; chains, if you are logged in
  imgvault verify --read-data            open every record and image
  imgvault verify --read-data --sample 5%
  imgvault verify --repair")]
pub struct Verify {
    /// Open every record and every image
    #[arg(long)]
    pub read_data: bool,

    /// Read only a share of the images, drawn anew each time
    #[arg(
        long,
        value_name = "PERCENT",
        value_hint = ValueHint::Other,
        value_parser = share
    )]
    pub sample: Option<f64>,

    /// Destroy bytes that no row names, and rebuild the index
    #[arg(long)]
    pub repair: bool,
}

/// Options of `backup`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault backup /media/usb/photos.tar
  imgvault backup \"vault-$(date +%F).tar\" --json")]
pub struct Backup {
    /// Write this file, which must not be there yet
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
}

/// Options of `restore`.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  imgvault restore /media/usb/photos.tar
  imgvault restore photos.tar --vault /srv/photos")]
pub struct Restore {
    /// Read this backup
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub file: PathBuf,
}

/// Reads a share such as `5%`.
fn share(text: &str) -> Result<f64, String> {
    let number = text.strip_suffix('%').unwrap_or(text);
    match number.parse::<f64>() {
        Ok(percent) if percent > 0.0 && percent <= 100.0 => Ok(percent / 100.0),
        _ => Err("write a share from 0 to 100, such as `5%`".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn shares_are_percents() {
        assert_eq!(share("5%"), Ok(0.05));
        assert_eq!(share("100"), Ok(1.0));
        for wrong in ["", "%", "0%", "101%", "-1", "nan", "five"] {
            assert!(share(wrong).is_err(), "{wrong}");
        }
    }
}
