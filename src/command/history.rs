//! `history`: lists images.

use crate::cli::{self, History, HistoryFormat};
use crate::command::context::{Context, zone};
use crate::command::open::Opened;
use crate::command::{groups, targets};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::index::{Field, Found, Listing, Order};
use crate::ledger::open_record;
use crate::metadata::Tag;
use crate::output::cell::Style;
use crate::output::json::Line;
use crate::output::list::{self, Row, Separated, Table, Width};
use crate::output::pager::Pager;
use crate::output::words::counted;
use crate::output::{OutputError, record};
use crate::query::{Column, Grouping, Query};
use crate::record::{Body, Image};

/// The rows of a table where nothing else was asked for.
pub(super) const ROWS: usize = 50;

pub(super) fn run(context: &mut Context, args: &History) -> Result<Exit, Failure> {
    let query = context.query(args.query.as_deref().unwrap_or_default())?;
    let by = args.by.as_deref().map(str::parse::<Grouping>).transpose()?;
    let chosen = columns(context, args)?;
    let (sort, order) = sort(context, args)?;
    let opened = Opened::new(context)?;
    let shown = if args.count {
        tell_count(context, &opened, &query)?
    } else if let Some(by) = by {
        groups::show(context, &opened, &query, by, args)?
    } else {
        let after = args.after.as_deref();
        let after = after.map(|id| targets::one(&opened, id)).transpose()?;
        let form = form(context, args);
        let listing = Listing {
            query: &query,
            sort,
            order,
            after: after.map(|found| found.id),
            limit: limit(form, args),
        };
        list(context, &opened, &listing, form, chosen, args)?
    };
    if shown == 0 && args.error_if_empty {
        return Ok(Exit::NothingMatched);
    }
    Ok(Exit::Done)
}

fn list(
    context: &mut Context,
    opened: &Opened,
    listing: &Listing<'_>,
    form: Form,
    columns: Option<Vec<Column>>,
    args: &History,
) -> Result<u64, Failure> {
    match form {
        Form::Table => table(context, opened, listing, columns, args),
        Form::Ids => ids(context, opened, listing),
        Form::Json => lines(context, opened, listing, args.full),
        Form::Separated(by) => {
            let columns = columns.unwrap_or_else(|| list::default_columns(Width::Any));
            separated(context, opened, listing, &columns, by)
        }
    }
}

/// Gives how many rows are shown at most: a table has few unless told.
pub(super) fn limit(form: Form, args: &History) -> Option<usize> {
    match args.limit {
        None if form == Form::Table && !args.all => Some(ROWS),
        limit => limit,
    }
}

/// How the list is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Form {
    Table,
    Ids,
    Json,
    Separated(Separated),
}

pub(super) fn form(context: &Context, args: &History) -> Form {
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

fn columns(context: &Context, args: &History) -> Result<Option<Vec<Column>>, Failure> {
    if !args.columns.is_empty() {
        let columns = args.columns.iter().map(|name| name.parse::<Column>());
        return Ok(Some(columns.collect::<Result<_, _>>()?));
    }
    let Some(names) = &context.config.columns else {
        return Ok(None);
    };
    let columns = names.iter().map(|name| {
        let column = name.parse::<Column>();
        column.map_err(|unknown| context.config.wrong("columns", unknown.to_string()))
    });
    Ok(Some(columns.collect::<Result<_, _>>()?))
}

fn sort(context: &Context, args: &History) -> Result<(Field, Order), Failure> {
    let order_of = |sort: &cli::Sort| match sort.order {
        cli::Order::Ascending => Order::Ascending,
        cli::Order::Descending => Order::Descending,
    };
    if let Some(sort) = &args.sort {
        return Ok((sort.field.parse()?, order_of(sort)));
    }
    let Some(text) = &context.config.sort else {
        return Ok((Field::Added, Order::Descending));
    };
    let wrong = |reason: String| context.config.wrong("sort", reason);
    let sort = cli::sort(text).map_err(wrong)?;
    let field = sort.field.parse::<Field>();
    let field = field.map_err(|unknown| wrong(unknown.to_string()))?;
    Ok((field, order_of(&sort)))
}

fn tell_count(context: &mut Context, opened: &Opened, query: &Query) -> Result<u64, Failure> {
    let number = opened.index.count(query)?;
    if context.ui.is_json() {
        context.ui.json_line(&Line::Count { count: number })?;
    } else {
        context.ui.data(&number.to_string())?;
    }
    Ok(number)
}

fn table(
    context: &mut Context,
    opened: &Opened,
    listing: &Listing<'_>,
    columns: Option<Vec<Column>>,
    args: &History,
) -> Result<u64, Failure> {
    let width = width(context, args.full);
    let columns = columns.unwrap_or_else(|| list::default_columns(width));
    let colored = context.ui.is_colored();
    let style = Style::People(zone());
    let mut shown = 0;
    let mut last = None;
    // One more than is shown tells whether there are more; to count them all would cost more the more there are.
    let limit = listing.limit.unwrap_or(usize::MAX);
    let one_more = Listing {
        limit: listing.limit.map(|limit| limit.saturating_add(1)),
        ..listing.clone()
    };
    start_pager(context, args);
    let mut table = Table::new(context.ui.stdout(), &columns, width, &style, colored);
    opened
        .index
        .list(&one_more, |found| -> Result<(), Failure> {
            shown += 1;
            if shown > limit {
                return Ok(());
            }
            last = Some(found.id);
            let meta = meta(opened, &found, &columns)?;
            let row = Row {
                found: &found,
                meta: &meta,
            };
            Ok(table.row(&row).map_err(OutputError::from)?)
        })?;
    table.finish().map_err(OutputError::from)?;
    context.ui.end_pager();
    if shown == 0 {
        let is_empty = listing.query.is_everything() && listing.after.is_none();
        context.ui.status(if is_empty {
            "the vault is empty"
        } else {
            "nothing matches"
        });
    } else if let Some(last) = last.filter(|_| shown > limit) {
        let which = if listing.after.is_some() {
            "next"
        } else {
            "first"
        };
        let images = counted(limit as u64, "image");
        context.ui.status(&format!(
            "the {which} {images}; --after {last} goes on, --all lists the rest"
        ));
    }
    Ok(shown.min(limit) as u64)
}

/// Gives how wide a table may be: as wide as the terminal, unless all is asked for.
pub(super) fn width(context: &Context, full: bool) -> Width {
    if context.ui.stdout_is_terminal() && !full {
        Width::Terminal(context.ui.width())
    } else {
        Width::Any
    }
}

/// Lets the pager show what follows, where somebody looks at it.
pub(super) fn start_pager(context: &mut Context, args: &History) {
    if args.no_pager || !context.ui.stdout_is_terminal() {
        return;
    }
    let environment = &context.environment;
    let pager = environment.pager.as_deref();
    let less = environment.less.as_deref();
    if let Some(wanted) = Pager::wanted(pager, less, environment.term.as_deref()) {
        context.ui.start_pager(&wanted);
    }
}

/// Gives the tags of an image where a column needs them.
fn meta(opened: &Opened, found: &Found, columns: &[Column]) -> Result<Vec<Tag>, Failure> {
    if columns
        .iter()
        .any(|column| matches!(column, Column::Tag(..)))
    {
        return Ok(stored(opened, found)?.meta);
    }
    Ok(Vec::new())
}

fn ids(context: &mut Context, opened: &Opened, listing: &Listing<'_>) -> Result<u64, Failure> {
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
) -> Result<u64, Failure> {
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
    columns: &[Column],
    by: Separated,
) -> Result<u64, Failure> {
    let mut shown = 0;
    let names: Vec<String> = columns.iter().map(Column::to_string).collect();
    let mut rows = list::separated(context.ui.stdout(), &names, by).map_err(OutputError::from)?;
    opened.index.list(listing, |found| -> Result<(), Failure> {
        shown += 1;
        let meta = meta(opened, &found, columns)?;
        let row = Row {
            found: &found,
            meta: &meta,
        };
        Ok(rows.row(&row, columns).map_err(OutputError::from)?)
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
