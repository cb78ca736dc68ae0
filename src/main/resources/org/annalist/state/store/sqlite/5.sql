-- Which calls of an answer were made, whose state this is, and what waits in each lane.
CREATE INDEX IF NOT EXISTS telegram_inbox_lane
  ON telegram_inbox (bot, lane, number) WHERE body IS NOT NULL;

CREATE TABLE IF NOT EXISTS telegram_begun (number INTEGER PRIMARY KEY, calls INTEGER NOT NULL);

CREATE TABLE IF NOT EXISTS telegram_owner (
  row INTEGER PRIMARY KEY CHECK (row = 1), bot INTEGER NOT NULL);
