/** What the owner says about each device. */
import { type Annotation, annotation } from '../schemas/annotation.ts';
import { fromColumn, toColumn } from './columns.ts';
import type { Db } from './database.ts';

export const saveAnnotation = (db: Db, said: Annotation): void =>
  db.run('INSERT OR REPLACE INTO annotations VALUES (?,?)', [said.device, toColumn(said)]);

export const listAnnotations = (db: Db): Annotation[] =>
  db
    .all('SELECT annotation FROM annotations ORDER BY device')
    .map((row) => fromColumn(annotation, row, 'annotation'));
