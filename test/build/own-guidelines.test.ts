import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ownAnswers } from '../../scanners/cli/own-guidelines.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const sources = (folder: string) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

test('Homelatch answers each of the thirteen guidelines, in both languages, with proof that exists', () => {
  expect(ownAnswers.map(({ guideline }) => guideline)).toEqual(
    Array.from({ length: 13 }, (_, index) => index + 1),
  );
  for (const { answer, proof } of ownAnswers) {
    expect(answer.cy).not.toBe('');
    expect(proof.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
    // Not only a file of that name: one that tests, and that the tests' own configurations run.
    const tests = proof.filter((file) => /^test\/.+\.(test|spec)\.ts$/.test(file));
    expect(tests.filter((file) => !/^\s*(test|hostileFamily)\b/m.test(read(file)))).toEqual([]);
    expect(tests.length).toBeGreaterThan(0);
  }
});

test('security.txt has what RFC 9116 asks for, and is not out of date', () => {
  const text = read('assets/security.txt');
  expect(text).toMatch(/^Contact: https:\/\/\S+$/m);
  const [, expires = ''] = /^Expires: (\S+)$/m.exec(text) ?? [];
  expect(Date.parse(expires)).toBeGreaterThan(Date.now());
});

test('only the demo home and what listens for devices open a port', () => {
  const shipped = [...sources('electron'), ...sources('renderer'), ...sources('scanners')];
  const opening = shipped.filter((file) =>
    /\bcreateServer\(|\bserver\.listen\(|dgram\.createSocket\(/.test(read(file)),
  );
  expect(opening.filter((file) => !/^scanners\/(demo\/|net\/node-(datagrams|mdns)\.ts$)/.test(file))).toEqual(
    [],
  );
});

test('no password of ours stands in the app', () => {
  const shipped = [...sources('electron'), ...sources('renderer')];
  expect(
    shipped.filter((file) => /(password|passwd|secret)\s*[:=]\s*['"`][^'"`]{3,}/i.test(read(file))),
  ).toEqual([]);
});
