//! What others run: the CI job of the examples, the hooks for pre-commit and the action for GitHub, each as its host would.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::rendered::checkout;
use crate::support::{Ran, World, files_below, images, lines};

/// The folder of the program.
fn program_folder() -> PathBuf {
    let program = Path::new(env!("CARGO_BIN_EXE_imgvault"));
    program.parent().unwrap().to_owned()
}

/// A world with a vault, a token in the file `token`, and images that tell nothing.
fn with_token() -> World {
    let world = World::with_alice();
    let token = world.ok(&["token", "create", "ci", "-q"]);
    world.write_secret("token", token.trim_end());
    world.write("site/a.jpg", &images()["orientation-6.jpg"]);
    world.write("site/b/b.png", &images()["ztxt.png"]);
    world
}

/// A command as a container runs it: nothing but a path, and what it is told.
fn bare(world: &World, program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = world.command(program);
    command.env_remove("HOME").env_remove("XDG_RUNTIME_DIR");
    command
}

fn token(world: &World) -> String {
    let token = fs::read_to_string(world.path("token")).unwrap();
    token.trim_end().to_owned()
}

#[test]
fn the_ci_job_needs_no_home_and_tells_by_its_exit_code() {
    let world = with_token();
    let job = |token: &str| {
        let mut command = bare(&world, checkout("examples/ci.sh"));
        command
            .args(["site", "failed"])
            .env("IMGVAULT_BIN", env!("CARGO_BIN_EXE_imgvault"))
            .env("IMGVAULT_VAULT", world.vault())
            .env("IMGVAULT_TOKEN", token);
        Ran::of(&command.output().unwrap())
    };
    let token = token(&world);
    let read_only = |mode| {
        for folder in ["site/b", "site"] {
            let mode = fs::Permissions::from_mode(mode);
            fs::set_permissions(world.path(folder), mode).unwrap();
        }
    };
    read_only(0o555);
    let before = files_below(&world.path("site"));
    let first = job(&token).expect(0);
    assert_eq!(lines(&first.stdout).pop().unwrap()["stored"], 2);
    let again = job(&token).expect(0);
    assert_eq!(lines(&again.stdout).pop().unwrap()["duplicate"], 2);
    assert_eq!(files_below(&world.path("site")), before);

    read_only(0o755);
    world.write("site/cut.jpg", b"");
    let ran = job(&token).expect(3);
    assert_eq!(lines(&ran.stdout).pop().unwrap()["failed"], 1);
    assert_eq!(fs::read(world.path("failed")).unwrap(), b"site/cut.jpg\0");

    world.write("site/c.jpg", &images()["exif-gps.jpg"]);
    let ran = job(&token).expect(4);
    assert_eq!(
        ran.stdout,
        "site/c.jpg: error: a place is told (no-gps): GPS:GPSLatitude\n\
         site/c.jpg: warning: a program is named (no-software): IFD0:Software\n"
    );
    assert_eq!(world.ok(&["history", "--count"]).trim(), "2");

    fs::remove_file(world.path("site/c.jpg")).unwrap();
    world.ok(&["token", "revoke", "ci", "-q"]);
    job(&token).expect(13);
}

/// A value of a hook, by its name.
fn value<'t>(hook: &'t str, name: &str) -> &'t str {
    let line = hook.lines().map(str::trim);
    let mut values = line.filter_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    values.next().unwrap()
}

#[test]
fn the_hooks_refuse_the_images_that_tell_too_much() {
    let text = fs::read_to_string(checkout(".pre-commit-hooks.yaml")).unwrap();
    let hooks: Vec<&str> = text.split("\n- ").skip(1).collect();
    let ids: Vec<&str> = hooks.iter().map(|hook| value(hook, "id")).collect();
    assert_eq!(ids, ["imgvault-lint", "imgvault-lint-system"]);
    let world = World::new();
    world.write("a b.jpg", &images()["orientation-6.jpg"]);
    world.write("gps.JPG", &images()["exif-gps.jpg"]);
    for hook in hooks {
        let mut entry = value(hook, "entry").split(' ');
        let run = |files: &[&str], arguments: &[&str]| {
            let mut command = bare(&world, program_folder().join("imgvault"));
            command.args(arguments).args(files);
            Ran::of(&command.output().unwrap())
        };
        assert_eq!(entry.next(), Some("imgvault"));
        let arguments: Vec<&str> = entry.collect();
        run(&["a b.jpg"], &arguments).expect(0);
        let ran = run(&["a b.jpg", "gps.JPG"], &arguments).expect(4);
        assert!(ran.stdout.starts_with("gps.JPG: error: a place is told"));
        let files = value(hook, "files");
        for ending in ["jpg", "jpeg", "png", "webp", "heic", "avif", "tiff", "gif"] {
            assert!(files.contains(&format!("|{ending}")) || files.contains(&format!("({ending}")));
        }
    }
}

/// The script of a step of the action.
fn script(name: &str) -> String {
    let text = fs::read_to_string(checkout("action.yml")).unwrap();
    let (_, step) = text.split_once(&format!("- name: {name}\n")).unwrap();
    let (_, script) = step.split_once("run: |\n").unwrap();
    let indent = "        ";
    let lines = script.lines();
    let lines = lines.map_while(|line| line.strip_prefix(indent).or(line.is_empty().then_some("")));
    let lines: Vec<&str> = lines.collect();
    lines.join("\n")
}

/// Runs a step as GitHub does: `bash -eo pipefail`, with the inputs in the environment.
fn step(world: &World, name: &str, environment: &[(&str, &str)]) -> Ran {
    world.write("step.sh", script(name).as_bytes());
    let mut command = bare(world, "bash");
    let path = std::env::var("PATH").unwrap();
    command
        .args(["--noprofile", "--norc", "-eo", "pipefail", "step.sh"])
        .env("PATH", format!("{}:{path}", program_folder().display()))
        .env("GITHUB_OUTPUT", world.path("output"))
        .env("GITHUB_PATH", world.path("path"))
        .env("GITHUB_ACTION_PATH", checkout(""))
        .env("RUNNER_TEMP", world.path("temp"))
        .envs(environment.iter().copied());
    Ran::of(&command.output().unwrap())
}

#[test]
fn the_action_checks_and_stores() {
    let world = with_token();
    // What is there is not built again.
    step(&world, "Install imgvault", &[]).expect(0);
    assert!(!world.path("path").exists());

    let check = |paths: &str, rules: &str| {
        let inputs = [("IMGVAULT_PATHS", paths), ("IMGVAULT_RULES", rules)];
        step(&world, "Check images", &inputs)
    };
    check("site\n", "").expect(0);
    world.write("more/$(touch x) y.jpg", &images()["exif-gps.jpg"]);
    let ran = check("site\nmore/$(touch x) y.jpg\n", "").expect(4);
    assert!(
        ran.stdout
            .starts_with("::error file=more/$(touch x) y.jpg,title=no-gps::")
    );
    assert!(!world.path("x").exists());
    let rule = "[[lint.rule]]\nname = 'no-gps'\nlevel = 'warning'\n";
    world.write("my rules.toml", rule.as_bytes());
    check("more", "my rules.toml").expect(0);

    let vault = world.vault();
    let token = token(&world);
    let store = |paths: &str| {
        fs::write(world.path("output"), "").unwrap();
        let inputs = [
            ("IMGVAULT_PATHS", paths),
            ("IMGVAULT_FAILURES", "failed"),
            ("IMGVAULT_VAULT", vault.to_str().unwrap()),
            ("IMGVAULT_TOKEN", &token),
        ];
        let ran = step(&world, "Store images", &inputs);
        (ran, fs::read_to_string(world.path("output")).unwrap())
    };
    let (ran, output) = store("site\nmore\n");
    ran.expect(0);
    assert_eq!(output, "stored=3\nduplicate=0\nfailed=0\n");
    world.write("more/empty.jpg", b"");
    let (ran, output) = store("more\n");
    ran.expect(3);
    assert_eq!(output, "stored=0\nduplicate=1\nfailed=1\n");
    assert_eq!(fs::read(world.path("failed")).unwrap(), b"more/empty.jpg\0");
}

#[test]
fn the_action_hands_inputs_on_by_the_environment_only() {
    let text = fs::read_to_string(checkout("action.yml")).unwrap();
    for name in ["Install imgvault", "Check images", "Store images"] {
        // What is put into a script could be a script.
        assert!(!script(name).contains("${{"), "{name}");
        assert_eq!(text.matches(&format!("- name: {name}\n")).count(), 1);
    }
}
