//! The texts of `imgvault help`, and the lists of variables and files that help and the man pages share.

use std::fmt::Write as _;

use clap::builder::StyledStr;

use crate::cli::parse::definition;
use crate::exit::Exit;

/// Whatever `imgvault help` can explain: every command and every topic.
pub const SUBJECTS: [&str; 26] = [
    "register",
    "login",
    "logout",
    "status",
    "passwd",
    "token",
    "upload",
    "history",
    "show",
    "diff",
    "tag",
    "export",
    "rm",
    "inspect",
    "lint",
    "strip",
    "verify",
    "backup",
    "restore",
    "doctor",
    "completions",
    "help",
    "query",
    "json",
    "exit-codes",
    "config",
];

/// Something to know that belongs to no single command.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Topic {
    /// What `history`, `tag`, `export` and `rm` look for.
    Query,
    /// What `--json` prints.
    Json,
    /// What the program ends with.
    ExitCodes,
    /// What may stand in the configuration file.
    Config,
}

/// Every topic.
pub const TOPICS: [Topic; 4] = [Topic::Query, Topic::Json, Topic::ExitCodes, Topic::Config];

/// The environment variables that are read, and what each is for. A flag goes before its variable.
pub const ENVIRONMENT: [(&str, &str); 11] = [
    ("IMGVAULT_VAULT", "The folder of the vault, as --vault"),
    ("IMGVAULT_USER", "The user, as --user"),
    (
        "IMGVAULT_PASSWORD_FILE",
        "A file whose first line is the password, as --password-file",
    ),
    (
        "IMGVAULT_PASSWORD_COMMAND",
        "A command that prints the password, as --password-command",
    ),
    (
        "IMGVAULT_SESSION_FILE",
        "A file with the session that `login --store print` wrote",
    ),
    (
        "IMGVAULT_TOKEN",
        "A token, which `upload` uses rather than a session",
    ),
    ("IMGVAULT_TOKEN_FILE", "A file with a token"),
    (
        "XDG_DATA_HOME, XDG_STATE_HOME, XDG_RUNTIME_DIR, XDG_CONFIG_HOME",
        "Where files are kept, see FILES",
    ),
    (
        "PAGER",
        "The program that shows long tables on a terminal, `less -FRX` where it is not set; cat means none",
    ),
    ("NO_COLOR", "Set to anything: no colour"),
    ("CLICOLOR", "Set to 0: no colour"),
];

/// The files that are kept, and what each is for.
pub const FILES: [(&str, &str); 4] = [
    (
        "$XDG_DATA_HOME/imgvault/",
        "The vault: vault.db, packs/ with the sealed images, index/ with what searches ask (~/.local/share/imgvault/ where the variable is not set)",
    ),
    (
        "$XDG_STATE_HOME/imgvault/",
        "Which store holds whose session, and what was seen of the vault's log; no secret (~/.local/state/imgvault/)",
    ),
    (
        "$XDG_RUNTIME_DIR/imgvault/",
        "Sessions of `login --store file`, in memory only",
    ),
    (
        "$XDG_CONFIG_HOME/imgvault/config.toml",
        "Defaults for the options (~/.config/imgvault/config.toml)",
    ),
];

/// What may stand in the configuration file, and what each is for.
pub const CONFIGURATION: [(&str, &str); 15] = [
    (
        "vault = \"~/photos/vault\"",
        "The folder of the vault, as --vault",
    ),
    ("user = \"alice\"", "The user, as --user"),
    (
        "password-file = \"/run/secrets/imgvault\"",
        "As --password-file",
    ),
    (
        "password-command = \"pass show imgvault\"",
        "As --password-command; --password-file goes before it",
    ),
    (
        "store = \"file\"",
        "Where `login` keeps a session, as --store",
    ),
    ("ttl = \"1h\"", "How long a session lasts, as --ttl"),
    (
        "color = \"never\"",
        "As --color; it goes before NO_COLOR and CLICOLOR",
    ),
    ("progress = \"plain\"", "As --progress"),
    ("lock-timeout = \"5s\"", "As --lock-timeout"),
    (
        "max-size = \"200M\"",
        "The largest file of `upload`, as --max-size",
    ),
    ("jobs = 2", "The threads of `upload`, as --jobs"),
    (
        "columns = [\"id\", \"file\", \"taken\"]",
        "The columns of `history`, as --columns",
    ),
    ("sort = \"taken:desc\"", "The order of `history`, as --sort"),
    (
        "keep = [\"orientation\", \"icc\", \"copyright\"]",
        "What `strip` and `export` keep, as --keep",
    ),
    (
        "[queries]",
        "Saved queries: after `best = \"tag:best\"`, a query may have @best in it",
    ),
];

const QUERY: &str = "\
A query is one argument between quotes. Every term of it must match.

  dusk \"eos r5\"        a word or phrase: in file name, labels, note, metadata
  a OR b  -a  (a b)    either, not, together; OR and AND in capitals only
  camera:r5,z6         text: a part of it, without case and accents; `,` is OR
  model:=\"canon r5\"    the whole text
  iso:800..3200        numbers: a..b a.. ..b >a >=a <a <=a
  exposure:1/250 f:<2 focal:50 size:>5M width:>=4000
  taken:2024-05        a date is its whole span: 2024 2024-05-03 2024-05-03T14
  added:7d             back from now: 12h 7d 2w 3mo 1y
  near:48.86,2.35,5km  around a place, in m, km or mi
  bbox:48,2,49,3       SOUTH,WEST,NORTH,EAST in degrees; may cross the date line
  has:gps no:note      gps date camera lens serial note tag ..., or any tag
  exif.ISO:>=800       any tag: exif.TAG xmp.TAG png.KEY \"XMP-dc:Subject\":x
  @best                a saved query, from [queries] in the configuration file

Text     file path camera make model lens serial software tag note batch
Numbers  iso f exposure focal width height size
Others   taken added format id sha256 near bbox has no

`camera` is make and model, `tag` a label, `file` the name. `taken` is the
camera's clock, `added` an instant in your zone. K, M and G are steps of 1024.
Put text with spaces, `:` or `,` in it between quotes. A query that begins with
`-` comes after `--`. For `tag`, `export` and `rm` an argument of 16 id
characters is an id; `id:k3f9` finds ids by their first characters.
";

const JSON: &str = "\
With --json standard output carries JSON Lines and nothing else: one object a line, each with `v`, the version of the
form, and `type`. Within one `v`, fields and types are only added: ignore those you do not know.

  register, passwd   an `account`
  login, logout      a `session`
  status             a `status`
  token              a `token` for each
  upload             `start`, an `item` a file, then one `summary` or `error` (with --progress plain
                     also `progress`); no metadata, so that a public log leaks none
  history            a `record` an image; with --by a `group` each, with --count one `count`
  show               a `record` an image
  diff               a `difference` a tag
  tag, rm            a `change` an image, then one `summary`
  export, strip      an `item` a file, then one `summary`
  inspect            a `metadata` a file, or an `item` that failed
  lint               a `finding` a tag, an `item` a file that failed, then one `summary`
  verify             a `problem` each, then one `summary`
  backup, restore    a `backup`
  doctor             a `check` each, then one `summary`

An error ends the stream as a line of type `error`, with the exit code, and is on standard error too. A path that is not
UTF-8 has U+FFFD in `path`, and its bytes as base64 in `path_b64`. The schemas are in the folder `schemas` of the project.
";

const CODES: &str = "
Several at once: a signal, then 10 to 18, then 2, 1, 4, 3, 5, 0.

A reader that closes standard output ends a command with 0; `upload` and `lint` go on without it, and end with what
they did. With --json an `error` line and the last `summary` line carry the code as `exit_code`.
";

impl Topic {
    /// Gives the word that names the topic.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Json => "json",
            Self::ExitCodes => "exit-codes",
            Self::Config => "config",
        }
    }

    /// Gives what there is to know.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::Query => QUERY.to_owned(),
            Self::Json => JSON.to_owned(),
            Self::ExitCodes => exit_codes(),
            Self::Config => configuration(),
        }
    }
}

/// A text to print, coloured or not.
#[derive(Clone, Debug)]
pub struct Help(StyledStr);

impl Help {
    /// Explains the whole program, a command or a topic. A name that is neither gets the whole program.
    #[must_use]
    pub fn about(subject: Option<&str>) -> Self {
        let subject = subject.unwrap_or_default();
        if let Some(topic) = TOPICS.iter().find(|topic| topic.name() == subject) {
            return Self(topic.text().into());
        }
        let mut definition = definition();
        // Building gives each subcommand its full name and the options of every command.
        definition.build();
        let text = match definition.find_subcommand_mut(subject) {
            Some(command) => command.render_long_help(),
            None => definition.render_long_help(),
        };
        Self(text)
    }

    /// Gives the text without colour.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.to_string()
    }

    /// Gives the text with the escape sequences of a terminal.
    #[must_use]
    pub fn ansi(&self) -> String {
        self.0.ansi().to_string()
    }
}

impl From<StyledStr> for Help {
    fn from(text: StyledStr) -> Self {
        Self(text)
    }
}

fn exit_codes() -> String {
    let mut text = String::from("What the program ends with:\n\n");
    for (code, meaning) in Exit::table() {
        writeln!(text, "  {code:>5}  {meaning}").expect("writing to a string cannot fail");
    }
    text.push_str(CODES);
    text
}

fn configuration() -> String {
    let mut text = String::from(
        "The configuration file ~/.config/imgvault/config.toml, or the one that --config names, is TOML and has defaults for
options. A flag goes before an environment variable, that before the file, and the file before what the program does
unless told. A wrong name or value is an error with its line.\n\n",
    );
    for (line, meaning) in CONFIGURATION {
        writeln!(text, "  {line:<44} {meaning}").expect("writing to a string cannot fail");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_topic_is_a_subject_and_nothing_else_is() {
        let definition = definition();
        let commands = definition.get_subcommands().map(clap::Command::get_name);
        let topics = TOPICS.iter().map(|topic| topic.name());
        assert_eq!(commands.chain(topics).collect::<Vec<_>>(), SUBJECTS);
    }

    #[test]
    fn help_differs_by_subject() {
        let texts = SUBJECTS.map(|subject| Help::about(Some(subject)).plain());
        for (place, text) in texts.iter().enumerate() {
            assert!(!texts[..place].contains(text), "{}", SUBJECTS[place]);
        }
        assert!(
            texts[6].contains("imgvault upload [OPTIONS]"),
            "{}",
            texts[6]
        );
        assert!(Help::about(None).plain().contains("Commands:"));
    }

    #[test]
    fn the_language_of_queries_fits_a_screen() {
        let text = Topic::Query.text();
        assert!(text.lines().count() <= 26);
        assert!(text.lines().all(|line| line.chars().count() <= 80));
    }

    #[test]
    fn the_exit_codes_are_those_of_the_enum() {
        let text = Topic::ExitCodes.text();
        for (code, meaning) in Exit::table() {
            assert!(text.contains(&format!("{code}  {meaning}\n")), "{code}");
        }
    }
}
