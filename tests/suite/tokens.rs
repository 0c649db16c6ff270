//! `token`: a job that can upload and nothing else.

use std::fs;
use std::time::Duration;

use imgvault::account::unlock_with_password;
use imgvault::crypto::{Password, Token, sha256};
use imgvault::ledger::{Appender, Author, Draft, Memory, Outcome, open_record};
use imgvault::record::{Body, Timestamp};
use imgvault::vault::Vault;

use crate::schemas::{assert_valid, schema};
use crate::support::{PASSWORD, Ran, World, files_below, images, lines};

/// A world with a token in the file `token`.
fn with_token() -> World {
    let world = World::with_alice();
    let token = world.ok(&["token", "create", "ci", "--ttl", "30d", "-q"]);
    world.write_secret("token", token.trim_end());
    world.put_images("photos");
    world
}

/// Runs imgvault as a job that has the token, and no home.
fn job(world: &World, arguments: &[&str]) -> Ran {
    let mut command = world.imgvault(arguments);
    command
        .env_remove("HOME")
        .env_remove("XDG_RUNTIME_DIR")
        .env("IMGVAULT_VAULT", world.vault())
        .env("IMGVAULT_TOKEN_FILE", world.path("token"));
    Ran::of(&command.output().unwrap())
}

#[test]
fn a_job_uploads_and_its_owner_finds_the_images() {
    let world = with_token();
    let number = fs::read_dir(world.path("photos")).unwrap().count();
    let ran = job(&world, &["upload", "photos", "--accept-damaged", "--json"]).expect(0);
    let events = schema("upload-event");
    ran.stdout
        .lines()
        .for_each(|line| assert_valid(&events, line));
    let summary = lines(&ran.stdout).pop().unwrap();
    assert_eq!(summary["stored"], number);
    let again = job(&world, &["upload", "photos", "--accept-damaged", "--json"]).expect(0);
    let summary = lines(&again.stdout).pop().unwrap();
    assert_eq!(summary["duplicate"], number);
    assert_eq!(world.ok(&["history", "--count"]).trim(), number.to_string());
    // For the owner they are duplicates too, once their images were opened and compared.
    for _ in 0..2 {
        let own = world.json(&["upload", "photos", "--accept-damaged", "--json"]);
        assert_eq!(own.last().unwrap()["duplicate"], number);
    }
    world.ok(&["export", "format:jpeg", "-o", "out", "-q"]);
    for (path, bytes) in files_below(&world.path("out")) {
        let source = world.path("photos").join(path.file_name().unwrap());
        assert!(fs::read(source).unwrap() == bytes, "{}", path.display());
    }
    let ran = world.run(&["verify", "--read-data"]).expect(0);
    assert_eq!(ran.stdout, "");
}

#[test]
fn a_job_reads_nothing() {
    let world = with_token();
    job(&world, &["upload", "photos", "--accept-damaged", "-q"]).expect(0);
    let id = world.ok(&["history", "--columns", "id", "--format", "tsv"]);
    let id = id.lines().nth(1).unwrap();
    for arguments in [
        &["history"][..],
        &["history", "--count"],
        &["show", id],
        &["diff", id, id],
        &["tag", id, "--add", "x"],
        &["export", id, "-o", "out"],
        &["rm", id, "-y"],
        &["verify", "--read-data"],
        &["verify", "--repair"],
        &["token", "list"],
        &["token", "create", "another"],
        &["token", "revoke", "ci"],
    ] {
        let ran = job(&world, arguments).expect(14);
        assert_eq!(ran.stdout, "", "{arguments:?}");
        assert_eq!(
            ran.stderr,
            "error: the token `ci` can upload, and nothing else\n  hint: unset IMGVAULT_TOKEN and \
             IMGVAULT_TOKEN_FILE, and log in\n"
        );
    }
    let ran = job(&world, &["verify"]).expect(0);
    assert!(ran.stderr.contains("only digests were compared"));
}

#[test]
fn a_token_that_was_revoked_is_refused_and_what_it_brought_stays() {
    let world = with_token();
    job(&world, &["upload", "photos", "--accept-damaged", "-q"]).expect(0);
    let before = world.ok(&["history", "--count"]);
    world.ok(&["token", "revoke", "ci"]);
    let ran = job(&world, &["upload", "photos", "--json"]).expect(13);
    let error = lines(&ran.stdout).pop().unwrap();
    assert_eq!(error["code"], "token_revoked");
    job(&world, &["history"]).expect(13);
    assert_eq!(world.ok(&["history", "--count"]), before);
    world.run(&["token", "revoke", "ci"]).expect(3);
    assert_eq!(world.ok(&["verify"]), "");
}

#[test]
fn what_is_no_token_of_this_vault_is_refused() {
    let world = with_token();
    let token = fs::read_to_string(world.path("token")).unwrap();
    let stranger = World::with_alice();
    let other = stranger.ok(&["token", "create", "ci", "-q"]);
    for (text, code) in [
        ("x", "not_a_token"),
        (&token.trim()[1..], "not_a_token"),
        (other.trim(), "token_revoked"),
    ] {
        let mut command = world.imgvault(&["upload", "photos", "--json"]);
        command.env("IMGVAULT_TOKEN", text);
        let ran = Ran::of(&command.output().unwrap()).expect(13);
        assert_eq!(lines(&ran.stdout).pop().unwrap()["code"], code);
        assert!(!ran.stderr.contains(text) || text == "x", "{}", ran.stderr);
    }
    let ran = job(&world, &["upload", "photos", "--user", "bob"]).expect(13);
    assert_eq!(ran.stderr, "error: the token is of alice, not of bob\n");
}

#[test]
fn tokens_are_listed_without_their_secrets() {
    let world = with_token();
    let result = schema("result");
    let made = world.ok(&["token", "create", "scanner", "--json"]);
    assert_valid(&result, made.trim());
    let secret = lines(&made)[0]["token"].as_str().unwrap().to_owned();
    let listed = world.ok(&["token", "list", "--json"]);
    listed.lines().for_each(|line| assert_valid(&result, line));
    let names: Vec<String> = lines(&listed)
        .iter()
        .map(|line| line["name"].to_string())
        .collect();
    assert_eq!(names, ["\"ci\"", "\"scanner\""]);
    let table = world.ok(&["token", "list"]);
    assert!(
        table.starts_with("name     created           ends\nci       20"),
        "{table}"
    );
    assert!(!listed.contains(&secret) && !table.contains(&secret));
    let revoked = world.ok(&["token", "revoke", "scanner", "--json"]);
    assert_valid(&result, revoked.trim());
    world.run(&["token", "create", "ci"]).expect(2);
    world.run(&["token", "create", "a b"]).expect(2);
    let status = job(&world, &["status", "--json"]).expect(0).stdout;
    assert_valid(&result, status.trim());
    assert_eq!(lines(&status)[0]["credential"], "token");
    // Nothing on the disk holds the secret.
    for (path, bytes) in files_below(&world.vault()) {
        let found = bytes
            .windows(secret.len())
            .any(|part| part == secret.as_bytes());
        assert!(!found, "{}", path.display());
    }
}

#[test]
fn eight_jobs_with_two_tokens_store_each_image_once_a_token() {
    let world = with_token();
    let second = world.ok(&["token", "create", "second", "-q"]);
    let first = fs::read_to_string(world.path("token")).unwrap();
    let number = fs::read_dir(world.path("photos")).unwrap().count();
    let jobs: Vec<_> = (0..8)
        .map(|job| {
            let token = if job % 2 == 0 { &first } else { &second };
            let mut command =
                world.imgvault(&["upload", "photos", "--accept-damaged", "-q", "--json"]);
            command.env("IMGVAULT_TOKEN", token.trim());
            command.stdout(std::process::Stdio::piped());
            command.spawn().unwrap()
        })
        .collect();
    let mut stored = 0;
    for job in jobs {
        let ran = Ran::of(&job.wait_with_output().unwrap()).expect(0);
        let summary = lines(&ran.stdout).pop().unwrap();
        stored += summary["stored"].as_u64().unwrap();
    }
    assert_eq!(stored, 2 * number as u64);
    assert_eq!(world.ok(&["history", "--count"]).trim(), number.to_string());
    // Where two stored the same at one time, bytes of the later one are noted as nobody's.
    let found = world.ok(&["verify", "--read-data"]);
    assert!(!found.contains("damage"), "{found}");
}

/// Says with the token that the image it brought is there once more, with the digest of another one; gives its id.
fn lie(world: &World) -> String {
    let mut vault = Vault::open(&world.vault(), Duration::from_secs(9)).unwrap();
    let password = Password::new(PASSWORD.to_owned());
    let owner = unlock_with_password(&vault, &"alice".parse().unwrap(), &password).unwrap();
    let text = fs::read_to_string(world.path("token")).unwrap();
    let author = Author::Token(Box::new(Token::parse(text.trim()).unwrap()));
    let row = vault.log().after(owner.user.id, 0, 1).unwrap().remove(0);
    let record = open_record(&vault.log(), &owner, &row).unwrap().unwrap();
    let Body::Image(mut image) = record.body else {
        panic!("no image")
    };
    image.file.sha256 = sha256(b"another image");
    let draft = Draft {
        tag: Some(author.tag(&image.file.sha256)),
        body: Body::Image(image),
        place: row.place,
    };
    let mut appender = Appender::new(&vault, author, &Memory::nowhere(), 0).unwrap();
    let committed = appender.commit(&mut vault, vec![draft], Timestamp::now(), |_| Ok(()));
    match committed.unwrap().outcomes[0] {
        Outcome::Stored(id) => id.to_string(),
        Outcome::Duplicate(id) => panic!("{id} is a duplicate"),
    }
}

#[test]
fn an_image_of_which_a_token_lied_is_a_note_and_never_given_out() {
    let world = with_token();
    let honest = &images()["ztxt.png"];
    world.write("one/ztxt.png", honest);
    job(&world, &["upload", "one", "-q"]).expect(0);
    let id = lie(&world);
    let problems = world.json(&["verify", "--read-data", "--json"]);
    assert_eq!(problems.len(), 2);
    let told = ["level", "code"].map(|key| problems[0][key].as_str().unwrap());
    assert_eq!(told, ["note", "untrue"]);
    assert_eq!(problems[0]["ids"], serde_json::json!([id]));
    world.run(&["export", &id, "-o", "out"]).expect(17);
    assert!(files_below(&world.path("out")).is_empty());
    world.ok(&["verify", "--repair", "-q"]);
    // It pointed at the bytes of the honest row, which stay.
    world.ok(&["rm", "-y", &id]);
    assert_eq!(world.ok(&["verify", "--read-data"]), "");
    world.ok(&["export", "", "-o", "out", "-q"]);
    let out = files_below(&world.path("out"));
    assert!(out.len() == 1 && out[0].1 == *honest);
}

#[test]
fn bytes_of_a_token_that_rot_are_damage_as_all_others() {
    let world = with_token();
    world.write("one/ztxt.png", &images()["ztxt.png"]);
    job(&world, &["upload", "one", "-q"]).expect(0);
    let (pack, mut bytes) = files_below(&world.vault().join("packs")).remove(0);
    let last = bytes.last_mut().unwrap();
    *last ^= 1;
    fs::write(pack, &bytes).unwrap();
    let ran = world.run(&["verify", "--read-data", "--json"]).expect(17);
    let levels = lines(&ran.stdout);
    let of_problems = levels.iter().filter(|line| line["type"] == "problem");
    let levels: Vec<_> = of_problems.map(|line| line["level"].clone()).collect();
    assert!(!levels.is_empty() && levels.iter().all(|level| level == "damage"));
}
