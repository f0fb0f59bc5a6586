import 'i18next';
import type { en } from './en/index.ts';

/** Lets the compiler know every text by name, so that a wrong or missing one does not build. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}
