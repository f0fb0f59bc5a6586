/**
 * Many homes in one database, on one machine, with DuckDB (https://duckdb.org/docs/). For people who check homes for others:
 * installers, landlords, councils, telecare providers. Nothing here reaches a network.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { writeHomes } from './generate.mjs';

const folder = import.meta.dirname;
const queries = fs.readdirSync(path.join(folder, 'queries')).map((name) => path.basename(name, '.sql'));
const tables = ['homes', 'devices', 'services', 'findings', 'verdicts'];

const service = 'STRUCT(transport VARCHAR, port INTEGER, state VARCHAR, protocol VARCHAR, tls BOOLEAN)';
const finding = 'STRUCT("check" VARCHAR, guideline INTEGER, result VARCHAR, severity VARCHAR, proof VARCHAR)';
const verdict = 'STRUCT(number INTEGER, verdict VARCHAR, proof VARCHAR, looked INTEGER, "of" INTEGER)';
const device = `STRUCT(kind VARCHAR, manufacturer VARCHAR, model VARCHAR, firmware VARCHAR, fragile BOOLEAN, care BOOLEAN, services ${service}[], findings ${finding}[], guidelines ${verdict}[])`;

const sql = (name) => fs.readFileSync(path.join(folder, `${name}.sql`), 'utf8');
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

async function open(file) {
  const connection = await (await DuckDBInstance.create(file)).connect();
  await connection.run(sql('schema'));
  return connection;
}

async function load(db, files) {
  if (files.length === 0) throw new Error('Name the reports to load.');
  const missing = files.find((file) => !fs.existsSync(file));
  if (missing) throw new Error(`There is no file ${missing}.`);
  const connection = await open(db);
  const text = sql('load')
    .replaceAll('$device', device)
    .replace('$files', `[${files.map(quoted).join(', ')}]`);
  await connection.run('BEGIN');
  for (const statement of text.split(/;\s*\n/).filter((part) => part.trim())) await connection.run(statement);
  const [[homes, devices]] = (
    await connection.runAndReadAll('SELECT count(*), coalesce(sum(len(devices)), 0) FROM loaded')
  ).getRowsJson();
  if (Number(homes) === 0)
    throw new Error('These files hold no finished check. Make one with homelatch check --format ndjson.');
  await connection.run('COMMIT');
  console.log(`Loaded ${homes} homes with ${devices} devices.`);
}

async function query(db, name, csv) {
  if (!queries.includes(name)) throw new Error(`Name one of: ${queries.join(', ')}.`);
  if (!fs.existsSync(db)) throw new Error(`There is no database ${db}. Load reports first.`);
  const result = await (await open(db)).runAndReadAll(sql(`queries/${name}`));
  const rows = [
    result.columnNames(),
    ...result.getRowsJson().map((row) => row.map((cell) => String(cell ?? ''))),
  ];
  if (csv) {
    for (const row of rows) console.log(row.map(csvCell).join(','));
    return;
  }
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

/** Quoted by RFC 4180, and nothing that a spreadsheet would run. */
const csvCell = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

async function exportTables(db, out) {
  const connection = await open(db);
  fs.mkdirSync(out, { recursive: true });
  for (const table of tables)
    await connection.run(`COPY ${table} TO ${quoted(path.join(out, `${table}.parquet`))} (FORMAT parquet)`);
  console.log(`Wrote ${tables.map((table) => `${table}.parquet`).join(', ')}.`);
}

const usage = `Many homes in one database. Words after npm run fleet --

  load --db FILE.duckdb REPORT.ndjson ...   a file that is loaded again takes the place of what it brought before
  query NAME --db FILE.duckdb [--csv]       one of: ${queries.join(', ')}
  export --db FILE.duckdb --out FOLDER      as Parquet, for ClickHouse, Spark and others
  generate --homes 1000 --out FILE.ndjson   made-up homes, for trials

More in build/fleet/README.md.
`;

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  db: { type: 'string', default: 'homes.duckdb' },
  homes: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
  csv: { type: 'boolean', default: false },
};

try {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [action, ...rest] = positionals;
  if (values.help) console.log(usage);
  else if (action === 'generate' && values.out)
    await writeHomes(Number(values.homes), Number(values.seed), values.out);
  else if (action === 'load') await load(values.db, rest);
  else if (action === 'query') await query(values.db, rest[0], values.csv);
  else if (action === 'export' && values.out) await exportTables(values.db, values.out);
  else throw new Error(usage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
