//! What the database alone tells, without a key: users, slots, segments and rows, and how they hang together.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::crypto::{Kdf, blake3};
use crate::id::{PackId, SegmentId, UserId, Writer};
use crate::vault::{self, Kind, LogRow, SlotKind, User, Vault};
use crate::verify::problem::{Code, Problem, Report};

/// What the other parts go by.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Every pack that a row names.
    pub(super) packs: BTreeSet<PackId>,
}

/// Looks at the tables.
pub(super) fn look(vault: &Vault, report: &mut Report) -> Result<Found, vault::Error> {
    for complaint in vault.complaints()? {
        let message = format!("the database is broken: {complaint}");
        report.add(Problem::damage(Code::Database, message));
    }
    vault.at_one_instant(|| look_at_tables(vault, report))
}

fn look_at_tables(vault: &Vault, report: &mut Report) -> Result<Found, vault::Error> {
    let users = vault.accounts().users()?;
    for user in &users {
        look_at_slots(vault, user, report)?;
    }
    let segments = segments(vault, &users, report)?;
    let mut rows = Rows {
        users: users.iter().map(|user| user.id).collect(),
        segments,
        named: HashSet::new(),
        last: HashMap::new(),
        found: Found::default(),
        report,
    };
    vault.log().each(|seq, row| match row {
        Ok(row) => rows.look(&row),
        Err(damage) => {
            let message = format!("row {seq} of the log cannot be read: {damage}");
            rows.report.add(Problem::damage(Code::Row, message));
        }
    })?;
    Ok(rows.finish())
}

fn look_at_slots(vault: &Vault, user: &User, report: &mut Report) -> Result<(), vault::Error> {
    let slots = match vault.accounts().slots(user.id) {
        Err(vault::Error::Damaged(damage)) => {
            let message = format!("a slot of {} cannot be read: {damage}", user.name);
            report.add(Problem::damage(Code::Account, message));
            return Ok(());
        }
        slots => slots?,
    };
    let passwords: Vec<_> = slots
        .iter()
        .filter(|slot| slot.kind == SlotKind::Password)
        .collect();
    if passwords.len() != 1 {
        let count = passwords.len();
        let message = format!("{} has {count} password slots instead of one", user.name);
        report.add(Problem::damage(Code::Account, message));
    }
    for slot in passwords {
        let kdf = slot.kdf.as_deref().map(str::parse::<Kdf>);
        if !matches!(kdf, Some(Ok(_))) {
            let message = format!("the password slot of {} has no usable kdf", user.name);
            report.add(Problem::damage(Code::Account, message));
        }
    }
    Ok(())
}

/// Gives the segments that are what was written, and whose they are.
fn segments(
    vault: &Vault,
    users: &[User],
    report: &mut Report,
) -> Result<BTreeMap<SegmentId, Option<UserId>>, vault::Error> {
    let mut segments = BTreeMap::new();
    vault.log().each_segment(|id, segment| {
        let id = SegmentId::try_from(id).ok();
        let sound = match segment {
            Ok(segment) if segment.hash != blake3(segment.sealed.as_bytes()) => None,
            Ok(segment) => Some(segment.user),
            Err(_) => None,
        };
        let is_known = sound.is_some_and(|owner| users.iter().any(|user| user.id == owner));
        let name = id.map_or_else(|| "without an id".to_owned(), |id| id.to_string());
        if !is_known {
            let message = format!("segment {name} is not what was written");
            report.add(Problem::damage(Code::Segment, message));
        }
        segments.extend(id.map(|id| (id, sound)));
    })?;
    Ok(segments)
}

/// The rows that were seen so far.
struct Rows<'a> {
    users: HashSet<UserId>,
    segments: BTreeMap<SegmentId, Option<UserId>>,
    named: HashSet<SegmentId>,
    last: HashMap<(UserId, Writer), u64>,
    found: Found,
    report: &'a mut Report,
}

impl Rows<'_> {
    fn look(&mut self, row: &LogRow) {
        if let Some(message) = self.wrong(row) {
            let problem = Problem::damage(Code::Row, message).of([row.id]);
            self.report.add(problem);
        }
        let segment = row.segment.map(|id| (id, self.segments.get(&id)));
        if let Some((id, segment)) = segment {
            self.named.insert(id);
            if segment.copied().flatten() != Some(row.user) {
                let message = format!("the record of {} is missing with segment {id}", row.id);
                let problem = Problem::damage(Code::Segment, message).of([row.id]);
                self.report.add(problem);
            }
        }
        if let Some(place) = row.place {
            self.report.images += 1;
            self.found.packs.insert(place.pack);
        }
        self.last.insert((row.user, row.writer), row.n);
    }

    /// Says what a row cannot be.
    fn wrong(&self, row: &LogRow) -> Option<String> {
        let id = row.id;
        let expected = self
            .last
            .get(&(row.user, row.writer))
            .map_or(0, |last| last + 1);
        if !self.users.contains(&row.user) {
            return Some(format!("the row of {id} is nobody's"));
        }
        if row.n != expected {
            let writer = row.writer;
            return Some(format!(
                "row {expected} of writer {writer} is missing: row {} comes in its place",
                row.n
            ));
        }
        if row.segment.is_none() {
            return Some(format!("the row of {id} names no record"));
        }
        match row.kind {
            Kind::Image if row.object_hash.is_none() => {
                Some(format!("the row of image {id} has no digest"))
            }
            Kind::Image if row.tag.is_some() && row.place.is_none() => {
                Some(format!("the row of image {id} does not say where it is"))
            }
            Kind::Edit | Kind::Remove | Kind::Mark
                if row.place.is_some() || row.object_hash.is_some() || row.tag.is_some() =>
            {
                Some(format!("the row of {id} names an image and is none"))
            }
            _ => None,
        }
    }

    fn finish(self) -> Found {
        for id in self.segments.keys() {
            if !self.named.contains(id) {
                let message = format!("no row names segment {id}");
                self.report.add(Problem::note(Code::Orphan, message));
            }
        }
        self.found
    }
}
