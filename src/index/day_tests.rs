//! Tests of what asks when images were taken: answers are those that each image gives by itself.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Strategy, prop_oneof, proptest};
use proptest::sample::select;

use crate::crypto::{Credential, sha256};
use crate::id::ImageId;
use crate::index::tests::{PHOTO, World, at, image, prepared, stamp};
use crate::index::{Entry, Error, Field, Found, Group, Listing, Order};
use crate::query::{Grouping, Period, Query, Term, clock_text};
use crate::record::{Image, Taken};

/// What the images of a test say of when they were taken: a moment's text, most of a few days, or nothing.
fn moments() -> impl Strategy<Value = Vec<Option<String>>> {
    let day = select(vec!["2023-12-31", "2024-05-06", "2024-05-07", "2024-06-01"]);
    let time = select(vec!["T00:00:00", "T10:00:00", "T10:00:00.5", "T23:59:59"]);
    let moment = (day, time).prop_map(|(day, time)| format!("{day}{time}"));
    vec(option::weighted(0.8, moment), 0..12)
}

fn bound() -> impl Strategy<Value = Option<DateTime>> {
    let moment = prop_oneof![
        select(vec![
            "2024-05-06T00:00:00",
            "2024-05-07T00:00:00",
            "2024-01-01T00:00:00"
        ]),
        select(vec![
            "2024-05-06T10:00:00",
            "2024-05-07T23:59:59",
            "2024-05-06T00:00:00.25"
        ]),
    ];
    option::of(moment.prop_map(|text| text.parse().unwrap()))
}

fn images(moments: &[Option<String>]) -> Vec<Image> {
    let with = |(number, moment): (u8, &Option<String>)| {
        let mut image = image("p/a.jpg", PHOTO);
        image.file.sha256 = sha256(&[number]);
        image.summary.taken = moment.as_ref().map(|moment| Taken {
            local: moment.clone(),
            offset: None,
            source: "DateTimeOriginal".to_owned(),
        });
        image
    };
    (0..).zip(moments).map(with).collect()
}

fn id(place: usize) -> ImageId {
    ImageId::from_bytes([u8::try_from(place).unwrap() + 1; 10])
}

fn world(images: &[Image]) -> World {
    let mut world = World::new();
    let entries = images
        .iter()
        .enumerate()
        .map(|(place, image)| Entry::Image {
            id: id(place),
            at: at(10),
            credential: Credential::Session,
            stamp: stamp(1),
            image,
            prepared: prepared(image),
        });
    world.apply(entries.collect());
    world.index.settle().unwrap();
    world
}

fn listed(world: &World, listing: &Listing<'_>) -> Vec<ImageId> {
    let mut ids = Vec::new();
    let list = world
        .index
        .list(listing, |found: Found| -> Result<(), Error> {
            ids.push(found.id);
            Ok(())
        });
    list.unwrap();
    ids
}

/// Gives the places of moments in an order, those without one last.
fn sorted(moments: &[Option<String>], order: Order) -> Vec<usize> {
    let mut places: Vec<usize> = (0..moments.len()).collect();
    places.sort_by_key(|place| (&moments[*place], *place));
    if order == Order::Descending {
        places.reverse();
    }
    places.sort_by_key(|place| moments[*place].is_none());
    places
}

proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(48))]

    #[test]
    fn a_period_has_the_images_whose_moments_lie_in_it(
        moments in moments(), from in bound(), until in bound()
    ) {
        let world = world(&images(&moments));
        let is_in = |moment: &String| {
            from.as_ref().is_none_or(|from| *moment >= clock_text(from))
                && until.as_ref().is_none_or(|until| *moment < clock_text(until))
        };
        let expected: Vec<ImageId> = (0..moments.len())
            .filter(|place| moments[*place].as_ref().is_some_and(is_in))
            .map(id)
            .collect();
        let query = Query::Term(Term::Taken(Period { from, until }));
        assert_eq!(world.ids_of(&query), expected);
    }

    #[test]
    fn pages_in_the_order_of_taking_are_parts_of_one_list(
        moments in moments(), limit in 1..5_usize, is_among in proptest::bool::ANY
    ) {
        let world = world(&images(&moments));
        for order in [Order::Ascending, Order::Descending] {
            let expected: Vec<ImageId> = sorted(&moments, order)
                .into_iter()
                .filter(|place| !is_among || moments[*place].is_some())
                .map(id)
                .collect();
            let query = if is_among {
                Query::Term(Term::Taken(Period { from: None, until: None }))
            } else {
                Query::default()
            };
            let mut listing = Listing {
                query: &query,
                sort: Field::Taken,
                order,
                after: None,
                limit: None,
            };
            assert_eq!(listed(&world, &listing), expected);
            listing.limit = Some(limit);
            for page in expected.chunks(limit) {
                assert_eq!(listed(&world, &listing), page);
                listing.after = page.last().copied();
            }
            assert_eq!(listed(&world, &listing), []);
        }
    }

    #[test]
    fn groups_by_time_count_each_image_once(moments in moments()) {
        let world = world(&images(&moments));
        for (by, length) in [(Grouping::Year, 4), (Grouping::Month, 7), (Grouping::Day, 10)] {
            let mut expected = BTreeMap::<Option<String>, u64>::new();
            for moment in &moments {
                let key = moment.as_ref().map(|moment| moment[..length].to_owned());
                *expected.entry(key).or_default() += 1;
            }
            let groups = world.index.groups(&Query::default(), by, &TimeZone::UTC).unwrap();
            let expected = expected.into_iter().map(|(key, count)| Group { key, count });
            assert_eq!(groups, expected.collect::<Vec<_>>());
        }
    }
}
