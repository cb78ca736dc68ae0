-- Programs before versions were stated made these tables one by one: some may be there.
CREATE TABLE IF NOT EXISTS telegram_inbox (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  bot INTEGER NOT NULL,
  update_id INTEGER NOT NULL,
  lane TEXT NOT NULL,
  received INTEGER NOT NULL,
  body TEXT,
  UNIQUE (bot, update_id));

CREATE INDEX IF NOT EXISTS telegram_inbox_unhandled
  ON telegram_inbox (bot, number) WHERE body IS NOT NULL;

CREATE TABLE IF NOT EXISTS conversation (
  id TEXT PRIMARY KEY, time INTEGER NOT NULL, intent TEXT NOT NULL, entities TEXT NOT NULL,
  date TEXT, terms TEXT NOT NULL, subjects TEXT NOT NULL, claims TEXT NOT NULL,
  shown INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS telegram_language (person INTEGER PRIMARY KEY, language TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS telegram_menu (
  bot INTEGER NOT NULL, item TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (bot, item));

CREATE TABLE IF NOT EXISTS telegram_subscription (
  bot INTEGER NOT NULL, chat INTEGER NOT NULL, topic INTEGER, language TEXT,
  at TEXT NOT NULL, zone TEXT NOT NULL, sent TEXT, PRIMARY KEY (bot, chat));

CREATE TABLE IF NOT EXISTS telegram_answer (
  chat INTEGER NOT NULL, question INTEGER NOT NULL, answer INTEGER NOT NULL,
  time INTEGER NOT NULL, PRIMARY KEY (chat, question)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS telegram_feedback (person INTEGER PRIMARY KEY);

CREATE TABLE IF NOT EXISTS telegram_given (
  person INTEGER NOT NULL, id TEXT NOT NULL, time INTEGER NOT NULL, question TEXT NOT NULL,
  status TEXT NOT NULL, claims TEXT NOT NULL, PRIMARY KEY (person, id)) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS review (
  folded TEXT NOT NULL, reason TEXT NOT NULL, status TEXT NOT NULL, claims TEXT NOT NULL,
  day TEXT NOT NULL, question TEXT NOT NULL, times INTEGER NOT NULL,
  PRIMARY KEY (folded, reason, status, claims, day)) WITHOUT ROWID;
