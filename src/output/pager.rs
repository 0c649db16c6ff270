//! The program that shows long lists on a terminal page by page.

use std::io;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::paths::TOKEN;

/// What is run where nothing was chosen.
const USUAL: &str = "less";

/// Its options, as git has them: end if all fits, keep colours, leave the text on the screen.
const OPTIONS: &str = "FRX";

/// What is to be run.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Wanted {
    words: Vec<String>,
    /// What `less` reads its options from.
    less: String,
}

/// A pager that shows what is written to it.
#[derive(Debug)]
pub struct Pager(Child);

impl Pager {
    /// Gives the words of the pager that the environment asks for; `None` where none is wanted.
    #[must_use]
    pub fn wanted(pager: Option<&str>, less: Option<&str>, term: Option<&str>) -> Option<Wanted> {
        let words = pager.unwrap_or(USUAL).split_whitespace();
        let words: Vec<String> = words.map(str::to_owned).collect();
        let is_none = words.first().is_none_or(|program| program == "cat");
        let less = less.unwrap_or(OPTIONS).to_owned();
        (!is_none && term != Some("dumb")).then_some(Wanted { words, less })
    }

    /// Starts it, and gives what to write to.
    ///
    /// # Errors
    /// Fails if there is no such program.
    pub fn start(wanted: &Wanted) -> io::Result<(Self, ChildStdin)> {
        let (program, arguments) = wanted
            .words
            .split_first()
            .ok_or(io::ErrorKind::InvalidInput)?;
        let mut command = Command::new(program);
        command.env_remove(TOKEN);
        command
            .args(arguments)
            .stdin(Stdio::piped())
            // What is searched for in a vault is written to no file.
            .env("LESSHISTFILE", "-")
            .env("LESS", &wanted.less);
        let mut child = command.spawn()?;
        let input = child.stdin.take().ok_or(io::ErrorKind::BrokenPipe)?;
        // An interrupt is for the pager: it ends what it does, and goes on showing.
        let ignored = Arc::new(AtomicBool::new(false));
        let _ = signal_hook::flag::register(signal_hook::consts::SIGINT, ignored);
        Ok((Self(child), input))
    }

    /// Waits until the reader has seen enough. Close what is written to first.
    pub fn wait(mut self) {
        let _ = self.0.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_chooses_the_pager() {
        let words = |pager, term| {
            let wanted = Pager::wanted(pager, None, term)?;
            assert_eq!(wanted.less, "FRX");
            Some(wanted.words.join(" "))
        };
        assert_eq!(words(None, Some("xterm")).as_deref(), Some("less"));
        assert_eq!(words(Some("most -s"), None).as_deref(), Some("most -s"));
        assert_eq!(words(Some("cat"), Some("xterm")), None);
        assert_eq!(words(Some(" "), Some("xterm")), None);
        assert_eq!(words(Some("less"), Some("dumb")), None);
    }
}
