-- What a conversation is about.
ALTER TABLE conversation RENAME TO conversation_1;

CREATE TABLE conversation (
  id TEXT PRIMARY KEY, time INTEGER NOT NULL, intent TEXT NOT NULL, entities TEXT NOT NULL,
  date TEXT, terms TEXT NOT NULL, subjects TEXT NOT NULL, claims TEXT NOT NULL,
  shown INTEGER NOT NULL) WITHOUT ROWID;

INSERT INTO conversation
  SELECT id, time, intent, entities, date, terms, '', claims, shown FROM conversation_1;

DROP TABLE conversation_1;
