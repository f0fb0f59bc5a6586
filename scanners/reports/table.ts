/** A table for a spreadsheet (RFC 4180). */

export type Cell = string | number | undefined;

/** A spreadsheet runs a cell that begins like a formula; an apostrophe keeps it text. */
function cell(value: Cell): string {
  const text = String(value ?? '');
  const harmless = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r|%]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

const line = (values: readonly Cell[]): string => `${values.map(cell).join(',')}\r\n`;

export function tableOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  // The mark at the start tells spreadsheets that this is UTF-8.
  return `\ufeff${line(columns)}${rows.map(line).join('')}`;
}
