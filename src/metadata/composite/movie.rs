//! What follows from a sequence of images: how many bits a second it has.

use crate::metadata::composite::composite;
use crate::metadata::groups::Groups;
use crate::metadata::number::general;
use crate::metadata::tag::Tag;

/// The group of a movie.
const MOVIE: &str = "QuickTime";

pub(super) fn derive(tags: &Groups<'_>, derived: &mut Vec<Tag>) {
    let duration = tags
        .find(MOVIE, "Duration")
        .and_then(|tag| tag.value.as_f64())
        .filter(|&seconds| seconds > 0.0);
    let Some(duration) = duration else {
        return;
    };
    let movie = tags.runs().filter(|(group, _)| *group == MOVIE);
    let sizes = movie.flat_map(|(_, run)| run.iter().filter(|tag| tag.name == "MediaDataSize"));
    let bytes: Vec<f64> = sizes.filter_map(|tag| tag.value.as_f64()).collect();
    if !bytes.is_empty() {
        let rate = (bytes.iter().sum::<f64>() * 8.0 / duration).round();
        derived.push(composite("AvgBitrate", rate).printed_as(printed(rate)));
    }
}

/// `1.25 Mbps`
fn printed(mut rate: f64) -> String {
    let mut units = ["bps", "kbps", "Mbps", "Gbps"].into_iter();
    let mut unit = units.next().unwrap_or_default();
    for larger in units {
        if rate < 1000.0 {
            break;
        }
        rate /= 1000.0;
        unit = larger;
    }
    if rate < 100.0 {
        format!("{} {unit}", general(rate, 3))
    } else {
        format!("{rate:.0} {unit}")
    }
}

#[cfg(test)]
mod tests {
    use super::{derive, printed};
    use crate::metadata::groups::Groups;
    use crate::metadata::tag::Tag;

    #[test]
    fn the_rate_is_that_of_all_media_data() {
        let size = |bytes: u32| Tag::new("QuickTime", "mdat-size", "MediaDataSize", bytes);
        let duration = Tag::new("QuickTime", 4_u16, "Duration", 3.0);
        let tags = [size(466_000), duration, size(922)];
        let mut derived = Vec::new();
        derive(&Groups::new(&tags[..1]), &mut derived);
        assert!(derived.is_empty());
        derive(&Groups::new(&tags), &mut derived);
        assert_eq!(derived[0].value.as_i64(), Some(1_245_125));
        assert_eq!(derived[0].printed(), "1.25 Mbps");
    }

    #[test]
    fn rates_have_units() {
        assert_eq!(printed(999.0), "999 bps");
        assert_eq!(printed(1500.0), "1.5 kbps");
        assert_eq!(printed(232_896.0), "233 kbps");
        assert_eq!(printed(5e12), "5000 Gbps");
    }
}
