/** `npm run bench`: Homelatch and the programs that people would use instead, side by side in the lab. */
import os from 'node:os';
import { parseArgs } from 'node:util';
import { labInstance } from '../lab/instance.ts';
import { stopLab } from '../lab/lab.ts';
import { measureApp } from './app.ts';
import { compareGrowth } from './growth.ts';
import { compareLogins } from './logins.ts';
import { writeTable } from './readme.ts';
import { compareSpeed } from './speed.ts';

const USAGE = `npm run bench [-- --only logins|speed|growth|app] [--runs N] [--write]
  measures in the lab, which needs Linux and root; --write puts the tables into the README
`;

function readWords() {
  try {
    return parseArgs({
      options: {
        name: { type: 'string', default: 'bench' },
        only: { type: 'string' },
        runs: { type: 'string', default: '3' },
        write: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

const values = readWords();
const lab = labInstance(values.name);
const benches: Readonly<Record<string, () => Promise<string>>> = {
  speed: () => compareSpeed(lab, Number(values.runs)),
  logins: () => compareLogins(lab),
  growth: () => compareGrowth(lab),
  app: () => measureApp(Number(values.runs)),
};
const chosen = Object.entries(benches).filter(([name]) => values.only === undefined || name === values.only);
if (chosen.length === 0) {
  console.error(USAGE);
  process.exitCode = 2;
}

try {
  for (const [name, measure] of chosen) {
    const load = (os.loadavg()[0] ?? 0).toFixed(1);
    const when = `Measured on ${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} processor cores, load ${load} before it began.`;
    const content = `${await measure()}\n\n${when}`;
    console.log(`\n${content}`);
    if (values.write) await writeTable(name, content);
  }
} finally {
  await stopLab(lab);
}
