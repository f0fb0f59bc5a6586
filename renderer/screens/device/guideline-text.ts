import type { Catalogue } from '../../../electron/ipc-contract.ts';

/** The words of one guideline. */
export type GuidelineText = Catalogue['guidelines'][number];
