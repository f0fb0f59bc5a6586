/** Between a value and a column of JSON text. */
import { z } from 'zod';
import type { Row } from './database.ts';

export const toColumn = (value: unknown): string => JSON.stringify(value);

/** Throws when the stored text does not fit: then the file was written by something else. */
export const fromColumn = <Shape extends z.ZodType>(
  shape: Shape,
  row: Row,
  column: string,
): z.output<Shape> => z.parse(shape, JSON.parse(String(row[column])));

/** A nullable column as an optional key. */
export const optional = <Key extends string>(
  row: Row,
  column: string,
  key: Key,
): Partial<Record<Key, string>> => {
  const value = row[column];
  const entry: Partial<Record<Key, string>> = {};
  if (value !== null && value !== undefined) entry[key] = String(value);
  return entry;
};
