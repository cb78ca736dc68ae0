CREATE TABLE telegram_inbox (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  bot INTEGER NOT NULL,
  update_id INTEGER NOT NULL,
  lane TEXT NOT NULL,
  received INTEGER NOT NULL,
  body TEXT,
  UNIQUE (bot, update_id));

CREATE INDEX telegram_inbox_unhandled ON telegram_inbox (bot, number) WHERE body IS NOT NULL;

CREATE TABLE conversation (
  id TEXT PRIMARY KEY, time INTEGER NOT NULL, intent TEXT NOT NULL, entities TEXT NOT NULL,
  date TEXT, terms TEXT NOT NULL, claims TEXT NOT NULL, shown INTEGER NOT NULL) WITHOUT ROWID;
