/** The newest answer to each question about each device. */
import type { Answer } from '../../scanners/core/define.ts';
import { answer } from '../schemas/memory.ts';
import type { Db } from './database.ts';

export function saveAnswer(db: Db, device: string, { question, value, at, proof }: Answer): void {
  db.run('INSERT OR REPLACE INTO answers VALUES (?,?,?,?,?)', [
    device,
    question,
    value,
    Math.round(at),
    proof,
  ]);
}

export const answersOf = (db: Db, device: string): Answer[] =>
  db
    .all('SELECT question, value, at, proof FROM answers WHERE device=? ORDER BY at', [device])
    .map((row) => answer.parse(row));
