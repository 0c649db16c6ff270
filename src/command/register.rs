//! `register`: makes an account, and the vault if there is none.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use crate::account::{self, UserName};
use crate::cli::Register;
use crate::command::args::{new_password, password_source};
use crate::command::context::{Context, now_seconds, refuse_network, rfc_3339};
use crate::crypto::Identity;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::json::{Account, AccountAction, Line, Recovery};
use crate::paths;
use crate::prompt::Question;
use crate::vault::Vault;

/// What becomes of the recovery key.
enum Plan<'a> {
    File(&'a Path),
    Show,
    None,
}

pub(super) fn run(context: &mut Context, args: &Register) -> Result<Exit, Failure> {
    let plan = plan(context, args)?;
    let name = context.user(args.name.as_deref())?;
    let folder = context.vault_folder()?;
    refuse_network(&folder)?;
    refuse_taken(context, &folder, &name)?;
    let source = password_source(&args.password, context);
    let what = format!("password of {name}");
    let question = Question {
        what: &what,
        hint: "--password-stdin, --password-file FILE or --password-command CMD",
    };
    let password = new_password(&mut context.prompter, &source, &question, &name)?;
    let recovery = match plan {
        Plan::None => None,
        Plan::File(_) | Plan::Show => Some(Identity::generate()?),
    };
    // From here on something is written; every answer is in.
    if let (Plan::File(path), Some(identity)) = (&plan, &recovery) {
        write_recovery(path, identity)?;
    }
    let registered = Vault::open_or_create(&folder, context.patience()?, now_seconds())
        .map_err(account::Error::from)
        .and_then(|mut vault| {
            account::register(
                &mut vault,
                &name,
                &password,
                recovery.as_ref(),
                now_seconds(),
            )
        });
    if let Err(error) = registered {
        if let Plan::File(path) = plan {
            let _ = fs::remove_file(path);
        }
        return Err(error.into());
    }
    if let (Plan::Show, Some(identity)) = (&plan, &recovery) {
        show_recovery(context, identity)?;
    }
    tell(context, &name, &folder, &plan)?;
    Ok(Exit::Done)
}

fn plan<'a>(context: &Context, args: &'a Register) -> Result<Plan<'a>, Failure> {
    match &args.recovery_out {
        Some(path) => Ok(Plan::File(path)),
        None if args.no_recovery => Ok(Plan::None),
        None if context.prompter.can_ask() => Ok(Plan::Show),
        None => Err(
            Failure::usage("there is no terminal to show the recovery key on")
                .hint("--recovery-out FILE, or --no-recovery"),
        ),
    }
}

/// Says early that a name is taken, before a password is asked for.
fn refuse_taken(context: &Context, folder: &Path, name: &UserName) -> Result<(), Failure> {
    if Vault::exists(folder) {
        match Vault::open(folder, context.patience()?) {
            Ok(vault) => {
                if vault.accounts().user_named(name.as_str())?.is_some() {
                    let name = name.to_string();
                    return Err(crate::vault::Error::NameTaken { name }.into());
                }
            }
            // A register that was cut off has left an empty file.
            Err(crate::vault::Error::NoVault { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Writes the recovery key as age's own tool does.
fn write_recovery(path: &Path, identity: &Identity) -> Result<(), Failure> {
    let mut file = paths::create_private_new(path)?;
    let created = rfc_3339(now_seconds());
    let recipient = identity.recipient();
    let key = identity.expose_text();
    let written = writeln!(file, "# created: {created}")
        .and_then(|()| writeln!(file, "# public key: {recipient}"))
        .and_then(|()| writeln!(file, "{}", *key))
        .and_then(|()| file.sync_all());
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let written = written.and_then(|()| File::open(folder)?.sync_all());
    written.map_err(|cause| {
        let _ = fs::remove_file(path);
        let message = format!("cannot write `{}`: {cause}", path.display());
        Failure::new(Exit::Stopped, "io", message)
    })
}

fn show_recovery(context: &mut Context, identity: &Identity) -> Result<(), Failure> {
    let key = identity.expose_text();
    let text = zeroize::Zeroizing::new(format!(
        "\nRecovery key, shown this once:\n\n  {}\n\n\
         Keep it apart from this machine. Who has it and the vault can open everything;\n\
         without it a lost password loses everything.\n\n",
        *key
    ));
    let question = Question {
        what: "recovery key",
        hint: "--recovery-out FILE",
    };
    Ok(context.prompter.show_secret(&text, &question)?)
}

fn tell(
    context: &mut Context,
    name: &UserName,
    folder: &Path,
    plan: &Plan<'_>,
) -> Result<(), Failure> {
    if context.ui.is_json() {
        let account = Account {
            action: AccountAction::Registered,
            user: name.to_string(),
            vault: folder.display().to_string(),
            recovery: Some(match plan {
                Plan::File(_) => Recovery::File,
                Plan::Show => Recovery::Shown,
                Plan::None => Recovery::None,
            }),
            sessions_ended: None,
        };
        context.ui.json_line(&Line::Account(account))?;
    }
    let ui = &mut context.ui;
    ui.status(&format!("registered {name} in `{}`", folder.display()));
    if let Plan::File(path) = plan {
        ui.status(&format!(
            "the recovery key is in `{}`: keep it apart from this machine",
            path.display()
        ));
    }
    Ok(())
}
