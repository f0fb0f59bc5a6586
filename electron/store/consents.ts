/** The networks that the owner said are theirs to check. */
import { type Consent, consent } from '../schemas/app-state.ts';
import { fromColumn, toColumn } from './columns.ts';
import type { Db } from './database.ts';

export const saveConsent = (db: Db, given: Consent): void =>
  db.run('INSERT OR REPLACE INTO consents VALUES (?,?)', [given.network.id, toColumn(given)]);

export const deleteConsent = (db: Db, network: string): void =>
  db.run('DELETE FROM consents WHERE network=?', [network]);

export const listConsents = (db: Db): Consent[] =>
  db.all('SELECT consent FROM consents ORDER BY network').map((row) => fromColumn(consent, row, 'consent'));
