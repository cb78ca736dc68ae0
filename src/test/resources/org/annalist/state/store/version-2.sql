-- The state database as programs up to 22 November 2026, 05:00 left it: conversations have subjects.
CREATE TABLE telegram_inbox (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            bot INTEGER NOT NULL,
            update_id INTEGER NOT NULL,
            lane TEXT NOT NULL,
            received INTEGER NOT NULL,
            body TEXT,
            UNIQUE (bot, update_id));
CREATE INDEX telegram_inbox_unhandled
            ON telegram_inbox (bot, number) WHERE body IS NOT NULL;
CREATE TABLE conversation (
            id TEXT PRIMARY KEY, time INTEGER NOT NULL, intent TEXT NOT NULL, entities TEXT NOT NULL,
            date TEXT, terms TEXT NOT NULL, subjects TEXT NOT NULL, claims TEXT NOT NULL,
            shown INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO telegram_inbox VALUES (1, 123456, 900, '', 1795262400000, NULL);
INSERT INTO telegram_inbox VALUES (2, 123456, 901, '7', 1795262400000, '{"update_id":901}');
INSERT INTO conversation VALUES ('telegram:7', 1795262400000, 'when', 'truce', '1892-04-10', 'truce' || char(10) || 'sign', 'strelsau', 'truce-signed', 1);
