//! What a verification finds, on vaults in which one thing is wrong.

use super::*;
use crate::crypto::Mac;
use crate::id::{Blake3, PackId, SegmentId, SlotId, UserId, Writer};
use crate::vault::Kind;
use crate::vault::{LogRow, Place};

fn row(offset: u64, length: u64) -> LogRow {
    LogRow {
        seq: 1,
        id: ImageId::from_bytes([1; 10]),
        user: UserId::from_bytes([1; 16]),
        key: 1,
        slot: SlotId::from_bytes([1; 16]),
        writer: Writer::from_bytes([1; 16]),
        n: 0,
        kind: Kind::Image,
        segment: Some(SegmentId::from_bytes([1; 16])),
        line: 0,
        record_hash: Mac::ZERO,
        place: Some(Place {
            pack: PackId::from_bytes([1; 16]),
            offset,
            length,
        }),
        object_hash: Some(Blake3::from_bytes([1; 32])),
        tag: None,
        mac: Mac::ZERO,
    }
}

#[track_caller]
fn assert_gaps(rows: &[(u64, u64)], length: u64, expected: &[(u64, u64)]) {
    let rows: Vec<LogRow> = rows
        .iter()
        .map(|(offset, length)| row(*offset, *length))
        .collect();
    assert_eq!(packs::gaps(&rows, length), expected);
}

#[test]
fn gaps_are_what_no_row_names_also_where_rows_lie() {
    assert_gaps(&[], 10, &[(0, 10)]);
    assert_gaps(&[(0, 10)], 10, &[]);
    assert_gaps(&[(2, 3), (7, 1)], 10, &[(0, 2), (5, 7), (8, 10)]);
    assert_gaps(&[(0, 4), (2, 4)], 6, &[]);
    assert_gaps(&[(0, 4), (u64::MAX - 1, 9)], 6, &[(4, 6)]);
    assert_gaps(&[(8, u64::MAX)], 6, &[(0, 6)]);
}

#[test]
fn a_sample_of_all_takes_all_and_one_of_half_takes_about_half() {
    let ids = (0..2000_u32).map(|number| {
        let mut bytes = [0; 10];
        bytes[..4].copy_from_slice(&number.to_be_bytes());
        ImageId::from_bytes(bytes)
    });
    let ids: Vec<ImageId> = ids.collect();
    let taken = |share| {
        let sample = Sample {
            share,
            seed: [7; 16],
        };
        ids.iter().filter(|id| sample.takes(**id)).count()
    };
    assert_eq!(taken(1.0), 2000);
    assert!((900..1100).contains(&taken(0.5)));
    assert!(taken(0.01) < 60);
}

#[test]
fn the_same_finding_is_told_once() {
    let mut report = Report::default();
    let id = ImageId::from_bytes([3; 10]);
    for _ in 0..2 {
        report.add(ledger::Damage::Image { id }.into());
        report.add(Problem::note(
            Code::Stray,
            "`packs/x` is nothing of imgvault's",
        ));
    }
    assert_eq!(
        (report.count(Level::Damage), report.count(Level::Note)),
        (1, 1)
    );
    assert_eq!(report.affected.len(), 1);
}
