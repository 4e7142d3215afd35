-- One dialect for SQLite and PostgreSQL: TEXT, and BIGINT for numbers and for milliseconds since 1970.
-- Only ${serial}, a number that counts up, is written differently by the two.

CREATE TABLE account (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  created BIGINT NOT NULL,
  disabled BIGINT NOT NULL
);

-- The owner is the id of an account, or "me" where there are no accounts. The content
-- comes last: SQLite reads a row from its beginning, and lists do without it.
CREATE TABLE dossier (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  title TEXT NOT NULL,
  folded_title TEXT NOT NULL,
  searchable TEXT NOT NULL,
  version BIGINT NOT NULL,
  created BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  content TEXT NOT NULL
);
CREATE INDEX dossier_by_owner ON dossier (owner, changed);

-- The author stays when the account is gone: the note belongs to the dossier.
CREATE TABLE note (
  id TEXT PRIMARY KEY,
  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  created BIGINT NOT NULL
);
CREATE INDEX note_by_dossier ON note (dossier, created);

CREATE TABLE share (
  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  counsellor TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  created BIGINT NOT NULL,
  PRIMARY KEY (dossier, counsellor)
);
CREATE INDEX share_by_counsellor ON share (counsellor);

-- The token itself is only with the browser.
CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  created BIGINT NOT NULL,
  used BIGINT NOT NULL
);
CREATE INDEX session_by_account ON session (account);

CREATE TABLE attempt (
  subject TEXT PRIMARY KEY,
  failures BIGINT NOT NULL,
  last BIGINT NOT NULL,
  until BIGINT NOT NULL
);

-- Ids only, no names; they may be of accounts and dossiers that are gone.
CREATE TABLE audit (
  seq ${serial},
  at BIGINT NOT NULL,
  who TEXT NOT NULL,
  event TEXT NOT NULL,
  subject TEXT NOT NULL
);
