-- What is worked out when all rows are there: an index of what is there is made sooner than one that grows.

CREATE UNIQUE INDEX claim_id ON claim (id);

CREATE INDEX claim_statement ON claim (subject, property);

CREATE INDEX claim_matter ON claim (matter) WHERE matter IS NOT NULL;

CREATE INDEX claim_of_day ON claim (month_day, first_day, last_day, no) WHERE month_day IS NOT NULL;

CREATE INDEX claim_of_month ON claim (month_day / 100, first_day, last_day, no) WHERE month_day IS NOT NULL;

CREATE INDEX claim_undated ON claim (no) WHERE date IS NULL;

UPDATE entity SET about = (SELECT count(DISTINCT claim_no) FROM claim_entity WHERE entity = entity.id);

CREATE INDEX entity_about ON entity (about DESC, no);

INSERT INTO name_word SELECT word, about, entity_no FROM unsorted_name_word JOIN entity ON entity.no = entity_no
  ORDER BY word, about DESC, entity_no;

DROP TABLE unsorted_name_word;

INSERT INTO prominent
  SELECT type, place, no FROM (
    SELECT type, no, row_number() OVER (PARTITION BY type ORDER BY size DESC, no) AS place FROM (
      SELECT type, min(claim.no) AS no, count(*) AS size FROM claim JOIN entity ON entity.id = claim.subject
      WHERE claim.date IS NOT NULL GROUP BY claim.subject))
  WHERE place <= 1000 ORDER BY type, place;

INSERT INTO claim_days
  SELECT no, first_day, last_day, place, place FROM (
    SELECT claim.no AS no, first_day, last_day,
      row_number() OVER (ORDER BY about DESC, claim.date IS NOT entity.date, claim.no) AS place
    FROM claim JOIN entity ON entity.id = claim.subject WHERE claim.date IS NOT NULL)
  ORDER BY first_day, last_day, no;

INSERT INTO figure VALUES ('claims', (SELECT count(*) FROM claim));

INSERT INTO figure VALUES ('asks', (SELECT count(*) FROM ask));

INSERT INTO figure VALUES ('highest claim', (SELECT coalesce(max(no), 0) FROM claim));

INSERT INTO figure VALUES (
  'longest name', (SELECT coalesce(max(length(key) - length(replace(key, ' ', ''))) + 1, 1) FROM name));

DELETE FROM alternative WHERE other NOT IN (SELECT term FROM term_frequency);
