import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../renderer');
const files = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'));

/** Attributes whose words a person sees or hears. */
const spoken = new Set(['aria-label', 'title', 'alt', 'placeholder', 'label', 'hint', 'aria-description']);
const hasLetters = (words: string) => /\p{L}/u.test(words);

/** Words for a person that stand in the code itself. */
function textsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(node.text.trim());
    if (
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      hasLetters(node.initializer.text)
    ) {
      found.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('page.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it('sees words that stand in the code', () => {
  expect(textsIn('<p title="Hello">Good morning {name}</p>')).toEqual(['Hello', 'Good morning']);
});

it.each(files)('%s keeps its words in the locale files', (file) => {
  expect(textsIn(fs.readFileSync(path.join(folder, file), 'utf8'))).toEqual([]);
});
