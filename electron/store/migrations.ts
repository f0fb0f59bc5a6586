/** The shape of the database, step by step. A step that was released is never changed; the next one goes below it. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE checks (
    id TEXT PRIMARY KEY, network TEXT NOT NULL, started_at TEXT NOT NULL, finished_at TEXT, status TEXT NOT NULL,
    started_by TEXT NOT NULL, devices INTEGER NOT NULL, need_attention INTEGER NOT NULL, report TEXT
  ) STRICT;
  CREATE INDEX checks_by_time ON checks (started_at);

  CREATE TABLE device_reports (
    check_id TEXT NOT NULL REFERENCES checks (id) ON DELETE CASCADE, device TEXT NOT NULL, position INTEGER NOT NULL,
    report TEXT NOT NULL, PRIMARY KEY (check_id, device)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE devices (
    id TEXT PRIMARY KEY, network TEXT NOT NULL, first_seen TEXT NOT NULL, last_seen TEXT NOT NULL,
    keys TEXT NOT NULL, report TEXT NOT NULL
  ) STRICT;
  CREATE INDEX devices_by_network ON devices (network);

  CREATE TABLE observations (
    device TEXT NOT NULL REFERENCES devices (id) ON DELETE CASCADE, id TEXT NOT NULL, at INTEGER NOT NULL,
    observation TEXT NOT NULL, PRIMARY KEY (device, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE findings (
    device TEXT NOT NULL, check_name TEXT NOT NULL, service TEXT NOT NULL, guideline INTEGER NOT NULL,
    result TEXT NOT NULL, severity TEXT NOT NULL, first_at TEXT NOT NULL, last_at TEXT NOT NULL, fixed_at TEXT,
    PRIMARY KEY (device, check_name, service)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, type TEXT NOT NULL, device TEXT, device_name TEXT,
    check_id TEXT, about TEXT, before TEXT, after TEXT
  ) STRICT;
  CREATE INDEX history_by_device ON history (device, id);

  CREATE TABLE wizard_runs (
    id TEXT PRIMARY KEY, device TEXT NOT NULL, state TEXT NOT NULL, updated_at TEXT NOT NULL, run TEXT NOT NULL
  ) STRICT;
  CREATE INDEX wizard_runs_by_time ON wizard_runs (updated_at);

  CREATE TABLE answers (
    device TEXT NOT NULL, question TEXT NOT NULL, value TEXT NOT NULL, at INTEGER NOT NULL, proof TEXT NOT NULL,
    PRIMARY KEY (device, question)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE attempts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, device TEXT NOT NULL, at INTEGER NOT NULL, entry TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE consents (network TEXT PRIMARY KEY, consent TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE annotations (device TEXT PRIMARY KEY, annotation TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE standings (
    check_id TEXT NOT NULL REFERENCES checks (id) ON DELETE CASCADE, guideline INTEGER NOT NULL,
    fail INTEGER NOT NULL, weak INTEGER NOT NULL, unknown INTEGER NOT NULL, pass INTEGER NOT NULL,
    PRIMARY KEY (check_id, guideline)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO standings
    SELECT check_id, verdict.value->>'number', sum(verdict.value->>'verdict'='fail'),
      sum(verdict.value->>'verdict'='weak'), sum(verdict.value->>'verdict'='unknown'),
      sum(verdict.value->>'verdict'='pass')
    FROM device_reports, json_each(device_reports.report, '$.guidelines') AS verdict GROUP BY 1, 2;
  `,
];
