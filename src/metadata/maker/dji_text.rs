//! The maker note of some DJI drones: names and values in brackets, most of the values binary.

use crate::metadata::maker::note::Reader;
use crate::metadata::tag::Tag;
use crate::metadata::text;
use crate::metadata::value::{Bytes, Value};

/// What the note begins with.
pub(super) const HEAD: &[u8] = b"[ae_dbg_info:";

/// The names in the note, and those of the tags.
const NAMES: [(&str, &str); 15] = [
    ("ae_dbg_info", "AEDebugInfo"),
    ("ae_histogram_info", "AEHistogramInfo"),
    ("ae_local_histogram", "AELocalHistogram"),
    ("ae_liveview_histogram_info", "AELiveViewHistogramInfo"),
    ("ae_liveview_local_histogram", "AELiveViewLocalHistogram"),
    ("awb_dbg_info", "AWBDebugInfo"),
    ("af_dbg_info", "AFDebugInfo"),
    ("hiso", "Histogram"),
    ("xidiri", "Xidiri"),
    ("GimbalDegree(Y,P,R)", "GimbalDegree"),
    ("FlightDegree(Y,P,R)", "FlightDegree"),
    ("adj_dbg_info", "ADJDebugInfo"),
    ("sensor_id", "SensorID"),
    ("FlightSpeed(X,Y,Z)", "FlightSpeed"),
    ("hyperlapse_dbg_info", "HyperlapsDebugInfo"),
];

/// Reads the note.
pub(super) fn read(reader: &mut Reader<'_, '_>) {
    let note = reader.note.bytes;
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    let mut rest = NAMES.iter().enumerate().collect::<Vec<_>>();
    for place in (0..note.len()).filter(|&place| note[place] == b'[') {
        let begins = |name: &str| {
            let after = note.get(place + 1..)?.strip_prefix(name.as_bytes())?;
            after.first().filter(|&&sign| sign == b':')
        };
        // The first of a name counts.
        let Some(known) = rest
            .iter()
            .position(|(_, (name, _))| begins(name).is_some())
        else {
            continue;
        };
        let (index, (name, _)) = rest.remove(known);
        found.push((place, place + name.len() + 2, index));
    }
    for (order, &(_, start, index)) in found.iter().enumerate() {
        let end = found.get(order + 1).map_or(note.len(), |next| next.0);
        let part = note.get(start..end).unwrap_or_default();
        let close = part.iter().rposition(|&byte| byte == b']');
        let bytes = part.get(..close.unwrap_or(part.len())).unwrap_or_default();
        let shown = text::before_nul(bytes);
        let is_text = shown.iter().all(|&byte| matches!(byte, b' '..=b'~'))
            && bytes.iter().skip(shown.len()).all(|&byte| byte == 0);
        let value = if is_text && !shown.is_empty() {
            Value::Text(text::utf8(shown))
        } else {
            Value::Bytes(Bytes::of(bytes))
        };
        let (id, name) = NAMES[index];
        reader.sheet.push(Tag::new("DJI", id, name, value));
    }
}
