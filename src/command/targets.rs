//! Which images are meant: ids, or one query.

use std::collections::HashSet;

use crate::command::context::Context;
use crate::command::open::Opened;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::id::{IMAGE_ID_CHARACTERS, ImageId, is_id_prefix};
use crate::index::{Field, Found, Listing, Order};

/// The fewest characters of an id that is not given in full.
const SHORTEST: usize = 4;

/// What arguments lead to.
#[derive(Default)]
pub(super) struct Targets {
    /// The images, each once.
    pub(super) found: Vec<Found>,
    /// Ids in full that are not here.
    pub(super) missing: Vec<ImageId>,
    seen: HashSet<ImageId>,
}

/// Whether everything may be meant.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Everything {
    Allowed,
    Refused,
}

/// Finds images: an argument of 16 id characters is an id, and any other is the one query.
pub(super) fn find(
    context: &Context,
    opened: &Opened,
    arguments: &[String],
    everything: Everything,
) -> Result<Targets, Failure> {
    let mut targets = Targets::default();
    let (ids, queries): (Vec<&String>, Vec<&String>) =
        arguments.iter().partition(|argument| is_id(argument));
    for id in ids {
        let id: ImageId = id.parse().map_err(|_| no_image(id))?;
        match opened.index.get(id)? {
            Some(found) => targets.add(found),
            None => targets.missing.push(id),
        }
    }
    match queries.as_slice() {
        [] => {}
        [query] => {
            let query = context.query(query)?;
            if query.is_everything() && everything == Everything::Refused {
                return Err(Failure::usage("an empty query would mean every image")
                    .hint("name the images by their ids, or by a word that all of them have"));
            }
            let listing = Listing {
                query: &query,
                sort: Field::Added,
                order: Order::Ascending,
                after: None,
                limit: None,
            };
            opened
                .index
                .list(&listing, |found| -> Result<(), Failure> {
                    targets.add(found);
                    Ok(())
                })?;
        }
        [_, second, ..] => {
            return Err(Failure::usage(format!(
                "`{second}` is a second query: write one query as one argument, between quotes"
            )));
        }
    }
    Ok(targets)
}

impl Targets {
    fn add(&mut self, found: Found) {
        if self.seen.insert(found.id) {
            self.found.push(found);
        }
    }
}

/// Finds the one image whose id is given, or its first characters.
pub(super) fn one(opened: &Opened, argument: &str) -> Result<Found, Failure> {
    if !is_id_prefix(argument) || argument.len() < SHORTEST {
        let message =
            format!("`{argument}` is no id, nor the first {SHORTEST} or more characters of one");
        return Err(Failure::usage(message).hint("imgvault history"));
    }
    let ids = opened.index.ids_beginning(argument, 2)?;
    let id = match ids.as_slice() {
        [] => return Err(no_image(argument)),
        [id] => *id,
        _ => {
            let message = format!("several images have ids that begin with `{argument}`");
            return Err(Failure::usage(message).hint("give more characters of the id"));
        }
    };
    opened.index.get(id)?.ok_or_else(|| no_image(argument))
}

fn is_id(argument: &str) -> bool {
    argument.len() == IMAGE_ID_CHARACTERS && is_id_prefix(argument)
}

fn no_image(id: &str) -> Failure {
    Failure::new(Exit::SomeFailed, "not_found", format!("no image {id} here"))
}
