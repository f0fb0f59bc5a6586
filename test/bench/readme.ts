import fs from 'node:fs/promises';
import path from 'node:path';

const README = path.resolve(import.meta.dirname, '../../README.md');

/** Puts a measured table between the two marks of its name in the README. A missing mark is an error. */
export async function writeTable(name: string, content: string): Promise<void> {
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const text = await fs.readFile(README, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The README has no place for ${name}.`);
  await fs.writeFile(README, `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`);
}
