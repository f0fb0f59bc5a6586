/** A statement as a sentence. Titles carry no full stop of their own. */
export const fullStop = (statement: string) => (/[.!?…]$/.test(statement) ? statement : `${statement}.`);
