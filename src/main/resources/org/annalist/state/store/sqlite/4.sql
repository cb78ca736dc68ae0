-- What was said in which message; the table before held less, and for half an hour only.
DROP TABLE IF EXISTS telegram_answer;

CREATE TABLE IF NOT EXISTS telegram_sent (
  chat INTEGER NOT NULL, message INTEGER NOT NULL, question INTEGER NOT NULL,
  person INTEGER NOT NULL, kind TEXT NOT NULL, digest INTEGER NOT NULL,
  before TEXT, said TEXT, time INTEGER NOT NULL, PRIMARY KEY (chat, message)) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS telegram_sent_question ON telegram_sent (chat, question);

CREATE INDEX IF NOT EXISTS telegram_sent_person ON telegram_sent (person);

CREATE INDEX IF NOT EXISTS telegram_sent_time ON telegram_sent (time);
