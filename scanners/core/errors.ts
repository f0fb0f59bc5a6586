import type { Text } from './text.ts';

export type ErrorCode = 'usage' | 'refused' | 'no-network' | 'interrupted' | 'storage' | 'internal';

/** An error that a person can do something about: it says what went wrong and what to do next. */
export class HomelatchError extends Error {
  readonly code: ErrorCode;
  readonly text: Text;

  constructor(code: ErrorCode, text: Text) {
    super(text.en);
    this.name = 'HomelatchError';
    this.code = code;
    this.text = text;
  }
}
