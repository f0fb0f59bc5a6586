-- Reads lines of `homelatch check --format ndjson`, with or without --anonymous; of a whole stream only its last line counts.
CREATE OR REPLACE TEMP TABLE lines AS
SELECT
  regexp_extract(filename, '([^/\\]+?)(\.ndjson|\.json)?(\.gz)?$', 1) AS file,
  coalesce(report.app, app) AS app,
  coalesce(report.status, status) AS status,
  coalesce(left(report.startedAt, 10), day)::DATE AS day,
  coalesce(report.devices, devices) AS devices
FROM read_json(
  $files,
  format = 'newline_delimited',
  filename = true,
  ignore_errors = true,
  maximum_object_size = 67108864,
  columns = {
    type: 'VARCHAR', format: 'VARCHAR', app: 'VARCHAR', status: 'VARCHAR', day: 'VARCHAR',
    devices: '$device[]',
    report: 'STRUCT(format VARCHAR, app VARCHAR, status VARCHAR, "startedAt" VARCHAR, devices $device[])'
  }
)
WHERE format = 'homelatch-anonymous' OR (type = 'finished' AND report.format = 'homelatch-report');

CREATE OR REPLACE TEMP TABLE loaded AS
SELECT CASE WHEN count(*) OVER (PARTITION BY file) = 1 THEN file
       ELSE file || '#' || row_number() OVER (PARTITION BY file) END AS home, *
FROM lines;

DELETE FROM homes WHERE home IN (SELECT home FROM loaded);
DELETE FROM devices WHERE home IN (SELECT home FROM loaded);
DELETE FROM services WHERE home IN (SELECT home FROM loaded);
DELETE FROM findings WHERE home IN (SELECT home FROM loaded);
DELETE FROM verdicts WHERE home IN (SELECT home FROM loaded);

INSERT INTO homes SELECT home, app, day, status, len(devices) FROM loaded;

CREATE OR REPLACE TEMP TABLE each_device AS
SELECT home, generate_subscripts(devices, 1) AS device, unnest(devices) AS d FROM loaded;

INSERT INTO devices SELECT home, device, d.kind, d.manufacturer, d.model, d.firmware, d.fragile, d.care FROM each_device;
INSERT INTO services
SELECT home, device, s.transport, s.port, s.state, s.protocol, s.tls
FROM (SELECT home, device, unnest(d.services) AS s FROM each_device);
INSERT INTO findings
SELECT home, device, f."check", f.guideline, f.result, f.severity, f.proof
FROM (SELECT home, device, unnest(d.findings) AS f FROM each_device);
INSERT INTO verdicts
SELECT home, device, g.number, g.verdict, g.proof, g.looked, g."of"
FROM (SELECT home, device, unnest(d.guidelines) AS g FROM each_device);
