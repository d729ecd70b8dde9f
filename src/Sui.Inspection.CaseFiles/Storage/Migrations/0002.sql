ALTER TABLE journal RENAME TO former;
CREATE TABLE journal (sequence INTEGER PRIMARY KEY, hash BLOB NOT NULL, node BLOB NOT NULL, last INTEGER NOT NULL, workflow TEXT, fired INTEGER, evidence INTEGER, id BLOB, part TEXT, file TEXT, state INTEGER, version INTEGER, entry BLOB NOT NULL, salt BLOB, bytes BLOB) STRICT;
INSERT INTO journal SELECT f.sequence, f.hash, zeroblob(32), 0, s.workflow, s.fired, s.evidence, i.id, i.part, i.file, i.state, i.version, f.entry, c.salt, c.bytes FROM former f LEFT JOIN items i ON i.sequence = f.sequence LEFT JOIN content c ON c.sequence = f.sequence LEFT JOIN standing s ON s.size = f.sequence AND s.hash = f.hash ORDER BY f.sequence;
DROP TABLE content;
DROP TABLE items;
DROP TABLE standing;
DROP TABLE former;
