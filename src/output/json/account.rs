//! The lines about accounts and sessions.

use serde::Serialize;

/// What happened to an account.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountAction {
    /// It was made.
    Registered,
    /// Its password is another one.
    PasswordChanged,
}

/// What became of a recovery key.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Recovery {
    /// It is in a file.
    File,
    /// It was shown on the terminal.
    Shown,
    /// There is none.
    None,
}

/// An account made or changed.
#[derive(Debug, Serialize)]
pub struct Account {
    /// What happened.
    pub action: AccountAction,
    /// To whose.
    pub user: String,
    /// In which vault.
    pub vault: String,
    /// Where the recovery key is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery: Option<Recovery>,
    /// How many sessions ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessions_ended: Option<u64>,
}

/// What happened to a session.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionAction {
    /// It began.
    Opened,
    /// It ended.
    Closed,
}

/// A session opened or closed.
#[derive(Serialize)]
pub struct Session {
    /// What happened.
    pub action: SessionAction,
    /// To whose.
    pub user: String,
    /// Where it is kept: `keyring`, `file` or `print`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store: Option<String>,
    /// When it ends, as RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// Its secret, with `--store print` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// How many ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The secret must not reach a log or a panic.
        formatter
            .debug_struct("Session")
            .field("action", &self.action)
            .field("user", &self.user)
            .field("store", &self.store)
            .field("expires", &self.expires)
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}

/// What happened to a token, or that it is there.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenStatus {
    /// It was made.
    Created,
    /// It is there.
    Listed,
    /// It lets nobody in any more.
    Revoked,
}

/// A token.
#[derive(Serialize)]
pub struct Token {
    /// What happened.
    pub action: TokenStatus,
    /// Its name.
    pub name: String,
    /// When it was made, as RFC 3339.
    pub created: String,
    /// When it ends, as RFC 3339.
    pub expires: Option<String>,
    /// The token itself, once, when it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

impl std::fmt::Debug for Token {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The token must not reach a log or a panic.
        formatter
            .debug_struct("Token")
            .field("action", &self.action)
            .field("name", &self.name)
            .field("created", &self.created)
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

/// Who is logged in.
#[derive(Debug, Serialize)]
pub struct Status {
    /// The program's version.
    pub version: String,
    /// The vault's folder.
    pub vault: String,
    /// Whether it is there.
    pub vault_exists: bool,
    /// Who is logged in.
    pub user: Option<String>,
    /// By what: `session` or `token`.
    pub credential: Option<String>,
    /// Where it is kept.
    pub store: Option<String>,
    /// When it ends, as RFC 3339.
    pub expires: Option<String>,
}
