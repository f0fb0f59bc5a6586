/** Every text for a person is there in English and Welsh, wherever it stands: in the engine, the program and the page. */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const files = ['scanners', 'electron', 'renderer'].flatMap((top) =>
  fs
    .readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(top, file)),
);

/** What is told to those who type the command line wrongly is in the language of its options. */
const speaksOfOptions = /^scanners\/cli\//;

const namesOf = (text: ts.ObjectLiteralExpression) =>
  text.properties.map((property) => (ts.isSpreadAssignment(property) ? '...' : property.name?.getText()));

/** Literal texts that have English words and no Welsh ones, or empty ones. */
function halfTexts(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const english = node.properties.find((property) => property.name?.getText() === 'en');
      const welsh = node.properties.find((property) => property.name?.getText() === 'cy');
      const isLiteral =
        english && ts.isPropertyAssignment(english) && /^['"`]/.test(english.initializer.getText());
      const isEmpty =
        welsh && ts.isPropertyAssignment(welsh) && /^(''|""|``)$/.test(welsh.initializer.getText());
      if (isLiteral && !namesOf(node).includes('...') && (!welsh || isEmpty)) found.push(node.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('texts.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

test('a text without Welsh, or with none in it, is seen', () => {
  expect(
    halfTexts("const a = { en: 'One' }; const b = { en: 'Two', cy: '' }; const c = { en: 'T', cy: 'T' };"),
  ).toEqual(["{ en: 'One' }", "{ en: 'Two', cy: '' }"]);
});

test('every text has its Welsh', () => {
  const half = files
    .filter((file) => !speaksOfOptions.test(file.replaceAll(path.sep, '/')))
    .flatMap((file) =>
      halfTexts(fs.readFileSync(path.join(root, file), 'utf8')).map((text) => `${file}: ${text}`),
    );
  expect(files.length).toBeGreaterThan(700);
  expect(half).toEqual([]);
});
