//! `history`: lists images.

use crate::cli::{self, History, HistoryFormat};
use crate::command::context::{Context, zone};
use crate::command::open::Opened;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::index::{Field, Found, Listing, Order};
use crate::ledger::open_record;
use crate::output::cell::Style;
use crate::output::json::Line;
use crate::output::list::{self, Separated, Width};
use crate::output::words::{count, counted};
use crate::output::{OutputError, record};
use crate::query::Query;
use crate::record::{Body, Image};

/// The rows of a table where nothing else was asked for.
const ROWS: usize = 50;

pub(super) fn run(context: &mut Context, args: &History) -> Result<Exit, Failure> {
    let query = context.query(args.query.as_deref().unwrap_or_default())?;
    let chosen = columns(context, args)?;
    let (sort, order) = sort(args)?;
    let opened = Opened::new(context)?;
    if args.count {
        return tell_count(context, &opened, &query, args.error_if_empty);
    }
    let format = format(context, args);
    let limit = match args.limit {
        None if format == Form::Table && !args.all => Some(ROWS),
        limit => limit,
    };
    let listing = Listing {
        query: &query,
        sort,
        order,
        limit,
    };
    let shown = match format {
        Form::Table => table(context, &opened, &listing, chosen, args.full)?,
        Form::Ids => ids(context, &opened, &listing)?,
        Form::Json => lines(context, &opened, &listing, args.full)?,
        Form::Separated(by) => {
            let columns = chosen.unwrap_or_else(|| list::default_columns(Width::Any));
            separated(context, &opened, &listing, &columns, by)?
        }
    };
    if shown == 0 && args.error_if_empty {
        return Ok(Exit::NothingMatched);
    }
    Ok(Exit::Done)
}

/// How the list is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Form {
    Table,
    Ids,
    Json,
    Separated(Separated),
}

fn format(context: &Context, args: &History) -> Form {
    if args.null {
        return Form::Ids;
    }
    if context.ui.is_json() {
        return Form::Json;
    }
    match args.format.unwrap_or_default() {
        HistoryFormat::Table => Form::Table,
        HistoryFormat::Jsonl => Form::Json,
        HistoryFormat::Csv => Form::Separated(Separated::Comma),
        HistoryFormat::Tsv => Form::Separated(Separated::Tab),
    }
}

fn columns(context: &Context, args: &History) -> Result<Option<Vec<Field>>, Failure> {
    let configured = context.config.columns.as_ref();
    let chosen = Some(&args.columns).filter(|columns| !columns.is_empty());
    let Some(names) = chosen.or(configured) else {
        return Ok(None);
    };
    let fields = names.iter().map(|name| name.parse::<Field>());
    Ok(Some(fields.collect::<Result<_, _>>()?))
}

fn sort(args: &History) -> Result<(Field, Order), Failure> {
    let Some(sort) = &args.sort else {
        return Ok((Field::Added, Order::Descending));
    };
    let order = match sort.order {
        cli::Order::Ascending => Order::Ascending,
        cli::Order::Descending => Order::Descending,
    };
    Ok((sort.field.parse()?, order))
}

fn tell_count(
    context: &mut Context,
    opened: &Opened,
    query: &Query,
    error_if_empty: bool,
) -> Result<Exit, Failure> {
    let number = opened.index.count(query)?;
    if context.ui.is_json() {
        context.ui.json_line(&Line::Count { count: number })?;
    } else {
        context.ui.data(&number.to_string())?;
    }
    if number == 0 && error_if_empty {
        return Ok(Exit::NothingMatched);
    }
    Ok(Exit::Done)
}

fn table(
    context: &mut Context,
    opened: &Opened,
    listing: &Listing<'_>,
    columns: Option<Vec<Field>>,
    full: bool,
) -> Result<usize, Failure> {
    let mut images = Vec::new();
    opened.index.list(listing, |found| -> Result<(), Failure> {
        images.push(found);
        Ok(())
    })?;
    if images.is_empty() {
        let all = listing.query.is_everything();
        context.ui.status(if all {
            "the vault is empty"
        } else {
            "nothing matches"
        });
        return Ok(0);
    }
    let width = if context.ui.stdout_is_terminal() && !full {
        Width::Terminal(context.ui.width())
    } else {
        Width::Any
    };
    let columns = columns.unwrap_or_else(|| list::default_columns(width));
    let colored = context.ui.is_colored();
    let style = Style::People(zone());
    list::table(
        context.ui.stdout(),
        &images,
        &columns,
        width,
        &style,
        colored,
    )
    .map_err(OutputError::from)?;
    context.ui.flush()?;
    let all = opened.index.count(listing.query)?;
    let shown = images.len() as u64;
    if shown < all {
        context.ui.status(&format!(
            "{} of {}; --all lists the rest",
            count(shown),
            counted(all, "image")
        ));
    }
    Ok(images.len())
}

fn ids(context: &mut Context, opened: &Opened, listing: &Listing<'_>) -> Result<usize, Failure> {
    let mut shown = 0;
    opened.index.list(listing, |found| -> Result<(), Failure> {
        shown += 1;
        let written = write!(context.ui.stdout(), "{}\0", found.id);
        Ok(written.map_err(OutputError::from)?)
    })?;
    Ok(shown)
}

fn lines(
    context: &mut Context,
    opened: &Opened,
    listing: &Listing<'_>,
    full: bool,
) -> Result<usize, Failure> {
    let mut shown = 0;
    opened.index.list(listing, |found| -> Result<(), Failure> {
        shown += 1;
        let image = full.then(|| stored(opened, &found)).transpose()?;
        let user = &opened.unlocked.user.name;
        let record = record::record(&found, user, image.as_deref());
        Ok(context.ui.json_line(&Line::Record(Box::new(record)))?)
    })?;
    Ok(shown)
}

fn separated(
    context: &mut Context,
    opened: &Opened,
    listing: &Listing<'_>,
    columns: &[Field],
    by: Separated,
) -> Result<usize, Failure> {
    let mut shown = 0;
    let mut rows = list::separated(context.ui.stdout(), columns, by).map_err(OutputError::from)?;
    opened.index.list(listing, |found| -> Result<(), Failure> {
        shown += 1;
        Ok(rows.row(&found, columns).map_err(OutputError::from)?)
    })?;
    rows.finish().map_err(OutputError::from)?;
    Ok(shown)
}

/// Opens the record of an image, with every tag.
pub(super) fn stored(opened: &Opened, found: &Found) -> Result<Box<Image>, Failure> {
    let log = opened.vault.log();
    let row = log.of_id(opened.unlocked.user.id, found.id)?;
    let record = match row {
        Some(row) => open_record(&log, &opened.unlocked, &row)?,
        None => None,
    };
    match record.map(|record| record.body) {
        Some(Body::Image(image)) => Ok(image),
        _ => Err(Failure::new(
            Exit::SomeFailed,
            "not_found",
            format!("no image {} here any more", found.id),
        )),
    }
}
