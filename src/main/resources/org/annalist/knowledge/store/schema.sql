-- One read-only file, compiled from the knowledge directory. Days are counted from 1 January 1970.

CREATE TABLE source (
  no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT NOT NULL,
  kind TEXT NOT NULL, language TEXT NOT NULL, date TEXT, url TEXT, sections TEXT NOT NULL);

CREATE TABLE entity (
  no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL,
  date TEXT, part_of TEXT, places TEXT NOT NULL, participants TEXT NOT NULL, follows TEXT NOT NULL,
  number TEXT, body TEXT, latitude REAL, longitude REAL,
  -- How many claims are about it.
  about INTEGER NOT NULL DEFAULT 0);

CREATE INDEX entity_numbered ON entity (no) WHERE number IS NOT NULL;

CREATE TABLE office (entity_no INTEGER NOT NULL, title TEXT NOT NULL, of TEXT, date TEXT);

CREATE INDEX office_entity ON office (entity_no);

CREATE TABLE belonging (entity_no INTEGER NOT NULL, place TEXT NOT NULL, date TEXT);

CREATE INDEX belonging_entity ON belonging (entity_no);

-- Every name and alias, folded, to the entities that it may mean.
CREATE TABLE name (key TEXT NOT NULL, entity_no INTEGER NOT NULL, PRIMARY KEY (key, entity_no)) WITHOUT ROWID;

-- Every word of the names that replies show, to the entities that have it, those most is known of first.
CREATE TABLE name_word (
  word TEXT NOT NULL, about INTEGER NOT NULL, entity_no INTEGER NOT NULL,
  PRIMARY KEY (word, about DESC, entity_no)) WITHOUT ROWID;

CREATE TABLE unsorted_name_word (word TEXT NOT NULL, entity_no INTEGER NOT NULL);

CREATE TABLE property (id TEXT PRIMARY KEY, label TEXT NOT NULL, single INTEGER NOT NULL, words TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE matter (id TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE synonym (no INTEGER PRIMARY KEY, phrases TEXT NOT NULL);

CREATE TABLE alternatives (no INTEGER PRIMARY KEY, texts TEXT NOT NULL);

-- What people may say instead of a word of claims, and the other way round.
CREATE TABLE alternative (term TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (term, other)) WITHOUT ROWID;

-- What claims are found by.
CREATE TABLE claim (
  no INTEGER PRIMARY KEY, id TEXT NOT NULL, subject TEXT NOT NULL, property TEXT NOT NULL, matter TEXT,
  date TEXT, first_day INTEGER NOT NULL, last_day INTEGER NOT NULL,
  -- The month, times 100, and the day of what happened within a few days.
  month_day INTEGER);

-- A claim with its citations, and what it is compared by, in one piece.
CREATE TABLE claim_bytes (no INTEGER PRIMARY KEY, bytes BLOB NOT NULL);

-- Dated claims on the entities of each type that most is known of, the most first.
CREATE TABLE prominent (
  type TEXT NOT NULL, place INTEGER NOT NULL, claim_no INTEGER NOT NULL, PRIMARY KEY (type, place)) WITHOUT ROWID;

-- Role 0: the subject; role 1: another entity of the claim; role 2: one that the subject stands to,
-- such as the place of an event.
CREATE TABLE claim_entity (
  entity TEXT NOT NULL, role INTEGER NOT NULL, claim_no INTEGER NOT NULL,
  PRIMARY KEY (entity, role, claim_no)) WITHOUT ROWID;

-- Every question that a claim is known to answer, folded.
CREATE TABLE ask (key TEXT NOT NULL, claim_no INTEGER NOT NULL, PRIMARY KEY (key, claim_no)) WITHOUT ROWID;

-- In how many of these questions a word stands.
CREATE TABLE ask_word (word TEXT PRIMARY KEY, asks INTEGER NOT NULL) WITHOUT ROWID;

-- In how many utterances of any subject a term stands: how little it tells when no claim has it.
CREATE TABLE background (term TEXT PRIMARY KEY, utterances INTEGER NOT NULL) WITHOUT ROWID;

-- Every word of the knowledge and its training; a word that is not here is misspelt or not known.
CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;

-- The words of the knowledge by their forms with letters left out.
CREATE TABLE word_form (form TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (form, word)) WITHOUT ROWID;

-- Counts that are in memory, as they lie there.
CREATE TABLE count_table (what TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;

-- Bits that tell of most keys which a table does not have that it does not.
CREATE TABLE key_filter (of_table TEXT PRIMARY KEY, bits BLOB NOT NULL) WITHOUT ROWID;

-- Of terms that stand in very many claims, those for which they speak most, and how much they do.
CREATE TABLE frequent_term (term TEXT PRIMARY KEY, postings BLOB NOT NULL) WITHOUT ROWID;

-- Counts of rows, which to count again would take a look at all of them.
CREATE TABLE figure (what TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;

-- The days of each dated claim, and its place among all: the less, the more is known of its subject.
CREATE VIRTUAL TABLE claim_days USING rtree_i32 (claim_no, first_day, last_day, place, place_again);

CREATE VIRTUAL TABLE claim_terms USING fts5 (
  asks, statement, names, content = '', tokenize = "unicode61 remove_diacritics 0 tokenchars '_'");

CREATE VIRTUAL TABLE term_frequency USING fts5vocab (claim_terms, row);
