-- The state database before versions were stated, with all of its tables (22 November 2026, 05:20).
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
CREATE TABLE telegram_language (
          person INTEGER PRIMARY KEY, language TEXT NOT NULL);
CREATE TABLE telegram_menu (
          bot INTEGER NOT NULL, item TEXT NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (bot, item));
CREATE TABLE telegram_subscription (
          bot INTEGER NOT NULL, chat INTEGER NOT NULL, topic INTEGER, language TEXT,
          at TEXT NOT NULL, zone TEXT NOT NULL, sent TEXT, PRIMARY KEY (bot, chat));
CREATE TABLE telegram_answer (
            chat INTEGER NOT NULL, question INTEGER NOT NULL, answer INTEGER NOT NULL,
            time INTEGER NOT NULL, PRIMARY KEY (chat, question)) WITHOUT ROWID;
CREATE TABLE telegram_feedback (person INTEGER PRIMARY KEY);
CREATE TABLE telegram_given (
            person INTEGER NOT NULL, id TEXT NOT NULL, time INTEGER NOT NULL, question TEXT NOT NULL,
            status TEXT NOT NULL, claims TEXT NOT NULL, PRIMARY KEY (person, id)) WITHOUT ROWID;
CREATE TABLE review (
            folded TEXT NOT NULL, reason TEXT NOT NULL, status TEXT NOT NULL, claims TEXT NOT NULL,
            day TEXT NOT NULL, question TEXT NOT NULL, times INTEGER NOT NULL,
            PRIMARY KEY (folded, reason, status, claims, day)) WITHOUT ROWID;
INSERT INTO telegram_language VALUES (7, 'hy');
INSERT INTO telegram_subscription VALUES (123456, 7, NULL, 'hy', '09:00', 'UTC', '2026-11-21');
INSERT INTO telegram_answer VALUES (7, 5, 6, 1795262400000);
INSERT INTO telegram_feedback VALUES (7);
INSERT INTO review VALUES ('when did the river freeze', 'UNANSWERED', 'UNKNOWN', '', '2026-11-21', 'When did the river freeze?', 3);
