-- So much of the index is gathered in memory before it is written, and its parts are put together once, at the end.

INSERT INTO claim_terms (claim_terms, rank) VALUES ('hashsize', 50000000);

INSERT INTO claim_terms (claim_terms, rank) VALUES ('automerge', 0);

INSERT INTO claim_terms (claim_terms, rank) VALUES ('crisismerge', 2000);
