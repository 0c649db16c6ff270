//! The tags of an image by their groups, so that a name is looked for among few.

use crate::metadata::tag::Tag;

/// Tags in their order, in runs of one group each.
#[derive(Debug)]
pub(super) struct Groups<'a> {
    runs: Vec<(&'a str, &'a [Tag])>,
}

impl<'a> Groups<'a> {
    /// Sorts the tags into runs.
    pub(super) fn new(tags: &'a [Tag]) -> Self {
        let runs = tags.chunk_by(|one, next| one.group == next.group);
        let runs = runs.filter_map(|run| Some((run.first()?.group.as_ref(), run)));
        Self {
            runs: runs.collect(),
        }
    }

    /// The runs, each with the name of its group; a group may have several.
    pub(super) fn runs(&self) -> impl Iterator<Item = (&'a str, &'a [Tag])> {
        self.runs.iter().copied()
    }

    /// The first tag of this group and name.
    pub(super) fn find(&self, group: &str, name: &str) -> Option<&'a Tag> {
        let runs = self.runs().filter(|(of, _)| *of == group);
        runs.flat_map(|(_, run)| run).find(|tag| tag.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::Groups;
    use crate::metadata::tag::{Tag, TagId};

    #[test]
    fn a_tag_is_found_in_whatever_run_of_its_group() {
        let rows = [
            ("IFD0", "Make"),
            ("GPS", "X"),
            ("IFD0", "Model"),
            ("IFD0", "Make"),
        ];
        let tags: Vec<Tag> = (0_i64..)
            .zip(rows)
            .map(|(place, (group, name))| Tag::new(group, TagId::None, name, place))
            .collect();
        let groups = Groups::new(&tags);
        let found = |group, name| groups.find(group, name)?.value.as_i64();
        assert_eq!(groups.runs().count(), 3);
        assert_eq!(found("IFD0", "Model"), Some(2));
        assert_eq!(found("IFD0", "Make"), Some(0));
        assert_eq!(found("GPS", "Make"), None);
        assert!(Groups::new(&[]).find("IFD0", "Make").is_none());
    }
}
