//! `token`: makes, lists and revokes the credentials that can upload and nothing else.

use crate::account::{self, TokenName};
use crate::cli::{self, TokenAction, TokenCreate};
use crate::command::context::{Context, local, now_seconds, rfc_3339, until};
use crate::command::open::Opened;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::OutputError;
use crate::output::json::{Line, Token as TokenLine, TokenStatus};
use crate::output::tokens::{self, TokenRow};
use crate::output::units;
use crate::vault::Slot;

pub(super) fn run(context: &mut Context, action: TokenAction) -> Result<Exit, Failure> {
    match action {
        TokenAction::Create(args) => create(context, &args),
        TokenAction::List => list(context),
        TokenAction::Revoke { name } => revoke(context, &name),
    }
}

fn create(context: &mut Context, args: &TokenCreate) -> Result<Exit, Failure> {
    let name: TokenName = args.name.parse()?;
    let ttl = args.ttl.unwrap_or(cli::DEFAULT_TOKEN_TTL);
    let mut vault = context.vault()?;
    let unlocked = context.unlocked(&vault)?;
    let now = now_seconds();
    let expires = now.saturating_add(i64::try_from(ttl.as_secs()).unwrap_or(i64::MAX));
    let token = account::create_token(&mut vault, &unlocked, &name, now, expires)?;
    let text = token.expose_text();
    if context.ui.is_json() {
        context.ui.json_line(&Line::Token(TokenLine {
            token: Some(text.to_string()),
            ..line(TokenStatus::Created, name.as_str(), now, Some(expires))
        }))?;
    } else {
        writeln!(context.ui.stdout(), "{}", *text).map_err(OutputError::from)?;
        context.ui.flush()?;
    }
    context.ui.status(&format!(
        "made the token `{}`: it can upload for {}, and read nothing; it is not shown again",
        name.as_str(),
        units::duration(ttl)
    ));
    Ok(Exit::Done)
}

fn list(context: &mut Context) -> Result<Exit, Failure> {
    let vault = context.vault()?;
    let unlocked = context.unlocked(&vault)?;
    let tokens = account::tokens(&vault.accounts(), &unlocked)?;
    if context.ui.is_json() {
        for slot in &tokens {
            let (name, created) = (&slot.label, slot.created);
            let line = line(TokenStatus::Listed, name, created, slot.expires);
            context.ui.json_line(&Line::Token(line))?;
        }
        return Ok(Exit::Done);
    }
    if tokens.is_empty() {
        context.ui.status("no tokens");
        return Ok(Exit::Done);
    }
    let rows: Vec<TokenRow> = tokens.iter().map(row).collect();
    tokens::table(context.ui.stdout(), &rows).map_err(OutputError::from)?;
    Ok(Exit::Done)
}

fn revoke(context: &mut Context, name: &str) -> Result<Exit, Failure> {
    let name: TokenName = name.parse()?;
    let mut opened = Opened::new(context)?;
    let slot = account::revoke_token(&mut opened.vault, &opened.unlocked, &name)?;
    let Some(slot) = slot else {
        let message = format!("there is no token `{}`", name.as_str());
        return Err(Failure::new(Exit::SomeFailed, "no_token", message).hint("imgvault token list"));
    };
    opened.appender_after(context, &[slot.id])?;
    if context.ui.is_json() {
        let line = line(
            TokenStatus::Revoked,
            &slot.label,
            slot.created,
            slot.expires,
        );
        context.ui.json_line(&Line::Token(line))?;
    }
    context
        .ui
        .status(&format!("revoked the token `{}`", slot.label));
    Ok(Exit::Done)
}

fn row(slot: &Slot) -> TokenRow {
    TokenRow {
        name: slot.label.clone(),
        created: local(slot.created),
        ends: slot.expires.map(until).unwrap_or_default(),
    }
}

fn line(action: TokenStatus, name: &str, created: i64, expires: Option<i64>) -> TokenLine {
    TokenLine {
        action,
        name: name.to_owned(),
        created: rfc_3339(created),
        expires: expires.map(rfc_3339),
        token: None,
    }
}
