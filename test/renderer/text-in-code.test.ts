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

/** The literal words that an expression may come to: one branch or the other, or what follows an `&&`. */
function literalsOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression)) {
    const rest = expression.templateSpans.map(({ literal }) => literal.text);
    return [[expression.head.text, ...rest].join('…')];
  }
  if (ts.isParenthesizedExpression(expression)) return literalsOf(expression.expression);
  if (ts.isBinaryExpression(expression)) return literalsOf(expression.right);
  if (ts.isConditionalExpression(expression))
    return [...literalsOf(expression.whenTrue), ...literalsOf(expression.whenFalse)];
  return [];
}

/** Whether what stands there is read by a person: between two tags, or in an attribute that is spoken. */
const isRead = ({ parent }: ts.JsxExpression): boolean =>
  ts.isJsxAttribute(parent) ? spoken.has(parent.name.getText()) : true;

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
    if (ts.isJsxExpression(node) && node.expression && isRead(node))
      found.push(...literalsOf(node.expression).filter(hasLetters));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('page.tsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

it('sees words that stand in the code', () => {
  expect(textsIn('<p title="Hello">Good morning {name}</p>')).toEqual(['Hello', 'Good morning']);
  expect(textsIn("<p title={late ? 'Evening' : t('day')}>{open && 'Room'}</p>")).toEqual(['Evening', 'Room']);
  expect(textsIn("<p className={late ? 'dark' : ''}>{t('day')}</p>")).toEqual([]);
});

it.each(files)('%s keeps its words in the locale files', (file) => {
  expect(textsIn(fs.readFileSync(path.join(folder, file), 'utf8'))).toEqual([]);
});
