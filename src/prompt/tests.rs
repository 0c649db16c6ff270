//! Tests of asking, with a terminal that answers by itself.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::fs;
use std::io::Cursor;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::rc::Rc;

use super::*;

const QUESTION: Question<'_> = Question {
    what: "password of alice",
    hint: "--password-file FILE",
};

/// Gives prepared answers, and keeps what was shown.
struct Script {
    answers: VecDeque<&'static str>,
    shown: Rc<RefCell<String>>,
}

impl Script {
    fn next(&mut self, prompt: &str) -> io::Result<&'static str> {
        self.show(prompt)?;
        self.show("\n")?;
        match self.answers.pop_front() {
            Some("^C") => Err(io::ErrorKind::Interrupted.into()),
            Some(answer) => Ok(answer),
            None => Err(io::ErrorKind::UnexpectedEof.into()),
        }
    }
}

impl Terminal for Script {
    fn read_hidden(&mut self, prompt: &str) -> io::Result<Zeroizing<String>> {
        self.next(prompt)
            .map(|answer| Zeroizing::new(answer.into()))
    }

    fn read_line(&mut self, prompt: &str) -> io::Result<Zeroizing<Vec<u8>>> {
        self.next(prompt)
            .map(|answer| Zeroizing::new(answer.into()))
    }

    fn show(&mut self, text: &str) -> io::Result<()> {
        self.shown.borrow_mut().push_str(text);
        Ok(())
    }
}

fn on_terminal(answers: &[&'static str]) -> (Prompter, Rc<RefCell<String>>) {
    let shown = Rc::new(RefCell::new(String::new()));
    let script = Script {
        answers: answers.iter().copied().collect(),
        shown: Rc::clone(&shown),
    };
    let terminal: Box<dyn Terminal> = Box::new(script);
    let prompter = Prompter::with(Asking::OnTerminal, Some(terminal), Box::new(io::empty()));
    (prompter, shown)
}

fn with_stdin(bytes: impl Into<Vec<u8>>) -> Prompter {
    Prompter::with(
        Asking::OnTerminal,
        None,
        Box::new(Cursor::new(bytes.into())),
    )
}

fn from_stdin(bytes: impl Into<Vec<u8>>) -> Result<String, Error> {
    let password = with_stdin(bytes).password(&Source::Stdin, &QUESTION);
    password.map(|password| password.expose().to_owned())
}

fn from_command(command: &str) -> Result<String, Error> {
    let source = Source::Command(command.to_owned());
    let password = with_stdin("").password(&source, &QUESTION);
    password.map(|password| password.expose().to_owned())
}

#[track_caller]
fn reads(bytes: &str, password: &str) {
    assert_eq!(from_stdin(bytes).unwrap(), password, "{bytes:?}");
}

#[test]
fn a_password_is_the_first_line_and_nothing_is_trimmed() {
    reads("secret", "secret");
    reads("secret\n", "secret");
    reads("secret\r\n", "secret");
    reads("secret\r\r\n", "secret\r");
    reads("secret\r", "secret\r");
    reads("  a b\t\nmore", "  a b\t");
    reads("pässword\n", "pässword");
    let longest = "a".repeat(LONGEST);
    reads(&longest, &longest);
    reads(&format!("{longest}\r\n"), &longest);
}

#[test]
fn a_line_that_is_no_password_is_refused() {
    for nothing in ["", "\n", "\r\n", "\nsecret"] {
        assert!(
            matches!(from_stdin(nothing), Err(Error::Empty(Source::Stdin))),
            "{nothing:?}"
        );
    }
    let long = "a".repeat(LONGEST + 1);
    for end in ["", "\n", "aaaa\n"] {
        assert!(matches!(
            from_stdin(format!("{long}{end}")),
            Err(Error::TooLong(Source::Stdin))
        ));
    }
    assert_eq!(
        from_stdin(b"sec\xffret".as_slice())
            .unwrap_err()
            .to_string(),
        "the first line of standard input is not UTF-8"
    );
}

#[test]
fn two_passwords_from_standard_input_are_two_lines() {
    let mut prompter = with_stdin("old\nnew\n");
    let old = prompter.password(&Source::Stdin, &QUESTION).unwrap();
    let new = prompter.new_password(&Source::Stdin, &QUESTION, |_| None);
    assert_eq!((old.expose(), new.unwrap().expose()), ("old", "new"));
    assert!(matches!(
        prompter.password(&Source::Stdin, &QUESTION),
        Err(Error::Empty(_))
    ));
}

#[test]
fn a_password_file_that_others_can_read_gives_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("password");
    fs::write(&path, "secret\nsecond line").unwrap();
    let source = Source::File(path.clone());
    let mut prompter = with_stdin("");
    for (mode, warnings) in [(0o600, 0), (0o400, 0), (0o640, 1), (0o604, 1)] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let password = prompter.password(&source, &QUESTION).unwrap();
        assert_eq!(password.expose(), "secret");
        assert_eq!(prompter.take_warnings().len(), warnings, "{mode:o}");
    }
    let missing = Source::File(folder.path().join("missing"));
    assert_eq!(
        prompter
            .password(&missing, &QUESTION)
            .unwrap_err()
            .to_string(),
        format!("cannot read the password from {missing}")
    );
    let warning = Warning::Readable {
        path: Path::new("secret").to_owned(),
    };
    assert_eq!(warning.hint(), "chmod 600 'secret'");
}

#[test]
fn a_command_prints_the_password_and_keeps_it_when_it_fails() {
    assert_eq!(from_command("echo secret; echo more").unwrap(), "secret");
    assert_eq!(from_command("cat; echo no input").unwrap(), "no input");
    // More than a pipe holds, and the command still ends well.
    assert_eq!(
        from_command("echo secret; head -c 500000 /dev/zero").unwrap(),
        "secret"
    );
    let failed = from_command("echo hunter2; exit 3").unwrap_err();
    assert_eq!(
        failed.to_string(),
        "the password command failed: exit status: 3"
    );
    assert!(!format!("{failed:?}").contains("hunter2"));
    assert!(matches!(from_command("true"), Err(Error::Empty(_))));
    assert!(matches!(from_command("yes"), Err(Error::Command { .. })));
}

#[test]
fn a_present_password_is_asked_for_once() {
    let (mut prompter, shown) = on_terminal(&["secret"]);
    let password = prompter.password(&Source::Terminal, &QUESTION).unwrap();
    assert_eq!(password.expose(), "secret");
    assert_eq!(*shown.borrow(), "Password of alice: \n");
}

#[track_caller]
fn typed(answers: &[&'static str], expected: Option<&str>, dialogue: &str) {
    let (mut prompter, shown) = on_terminal(answers);
    let complaint = |password: &Password| {
        let weak = password.expose().len() < 5;
        weak.then(|| "Too short".to_owned())
    };
    let password = prompter.new_password(&Source::Terminal, &QUESTION, complaint);
    match expected {
        Some(expected) => assert_eq!(password.unwrap().expose(), expected),
        None => assert!(matches!(password, Err(Error::Differ))),
    }
    assert_eq!(*shown.borrow(), dialogue);
}

#[test]
fn a_new_password_is_asked_for_twice_until_it_will_do() {
    let first = "Password of alice: \n";
    let both = "Password of alice: \nPassword of alice, again: \n";
    typed(&["secret", "secret"], Some("secret"), both);
    typed(
        &["secret", "secrte", "weak", "secret", "secret"],
        Some("secret"),
        &format!("{both}The two differ, try again\n{first}Too short\n{both}"),
    );
    typed(
        &["weak", "weak", "weak"],
        Some("weak"),
        &format!("{first}Too short\n{first}Too short\n{first}"),
    );
    typed(
        &["secret", "1", "secret", "2", "secret", "3"],
        None,
        &format!("{both}The two differ, try again\n{both}The two differ, try again\n{both}"),
    );
}

#[test]
fn no_answer_is_an_error() {
    for (answers, message) in [
        (&["^C"] as &[_], "interrupted"),
        (&[], "no password of alice was typed"),
        (&[""], "no password of alice was typed"),
    ] {
        let (mut prompter, _) = on_terminal(answers);
        let error = prompter.ask_password(&QUESTION).unwrap_err();
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn only_yes_confirms() {
    for (answer, agreed) in [
        ("y", true),
        ("Yes ", true),
        ("YES", true),
        ("", false),
        ("n", false),
        ("yep", false),
    ] {
        let (mut prompter, shown) = on_terminal(&[answer]);
        let answered = prompter.confirm("Remove 3 images?", "--yes").unwrap();
        assert_eq!(answered, agreed, "{answer}");
        assert_eq!(*shown.borrow(), "Remove 3 images? [y/N] \n");
    }
}

#[test]
fn a_line_is_trimmed_and_must_not_be_empty() {
    let question = Question {
        what: "user name",
        hint: "imgvault login USER",
    };
    let (mut prompter, shown) = on_terminal(&[" alice ", " "]);
    assert_eq!(prompter.line(&question).unwrap(), "alice");
    assert_eq!(*shown.borrow(), "User name: \n");
    assert!(matches!(
        prompter.line(&question),
        Err(Error::NothingTyped { .. })
    ));
}

#[test]
fn without_a_terminal_nothing_is_asked_and_the_hint_says_what_to_do() {
    let asked: [fn(&mut Prompter) -> Option<Error>; 5] = [
        |prompter| prompter.ask_password(&QUESTION).err(),
        |prompter| prompter.ask_new_password(&QUESTION, |_| None).err(),
        |prompter| prompter.line(&QUESTION).err(),
        |prompter| prompter.confirm("Sure?", QUESTION.hint).err(),
        |prompter| prompter.show_secret("key", &QUESTION).err(),
    ];
    for ask in asked {
        let mut without = with_stdin("secret\ny\n");
        assert!(!without.can_ask());
        let error = ask(&mut without).unwrap();
        assert!(matches!(error, Error::NoTerminal { .. }));
        assert_eq!(error.hint().as_deref(), Some(QUESTION.hint));

        let (mut forbidden, shown) = on_terminal(&["secret"]);
        forbidden.asking = Asking::Never;
        assert!(!forbidden.can_ask());
        assert!(matches!(ask(&mut forbidden), Some(Error::NoInput { .. })));
        assert_eq!(*shown.borrow(), "");
    }
}

#[test]
fn a_password_from_a_terminal_as_standard_input_is_asked_for() {
    let (mut prompter, shown) = on_terminal(&["secret"]);
    prompter.stdin_is_terminal = true;
    let password = prompter.password(&Source::Stdin, &QUESTION).unwrap();
    assert_eq!(password.expose(), "secret");
    assert_eq!(*shown.borrow(), "Password of alice: \n");
}

#[test]
fn a_secret_is_shown_as_it_is() {
    let (mut prompter, shown) = on_terminal(&[]);
    assert!(prompter.can_ask());
    prompter
        .show_secret("AGE-SECRET-KEY-1\n", &QUESTION)
        .unwrap();
    assert_eq!(*shown.borrow(), "AGE-SECRET-KEY-1\n");
}
