/** Everything that can go wrong in the app itself, in words for the person. */
import type { Problem } from '../scanners/core/model.ts';
import { TalkError } from './host-talk.ts';

const words = {
  'engine-stopped': {
    en: 'The part of Homelatch that looks at your network stopped, and could not be started again. Close Homelatch and open it again.',
    cy: 'Mae’r rhan o Homelatch sy’n edrych ar eich rhwydwaith wedi stopio, ac nid oedd modd ei hailgychwyn. Caewch Homelatch a’i agor eto.',
  },
  'check-broke-off': {
    en: 'The check broke off before its end. What was found so far is kept.',
    cy: 'Daeth y gwiriad i ben cyn ei ddiwedd. Mae’r hyn a ganfuwyd hyd yma wedi’i gadw.',
  },
  'check-interrupted': {
    en: 'Homelatch was closed while a check was running. That check is not complete.',
    cy: 'Caewyd Homelatch tra oedd gwiriad ar waith. Nid yw’r gwiriad hwnnw’n gyflawn.',
  },
  'check-running': {
    en: 'A check is running already.',
    cy: 'Mae gwiriad ar waith yn barod.',
  },
  'no-consent': {
    en: 'First confirm that this is your home network, or that you have permission to check it.',
    cy: 'Yn gyntaf, cadarnhewch mai eich rhwydwaith cartref chi yw hwn, neu fod gennych ganiatâd i’w wirio.',
  },
  'network-refused': {
    en: 'This network cannot be checked.',
    cy: 'Ni ellir gwirio’r rhwydwaith hwn.',
  },
  'network-gone': {
    en: 'This computer is not joined to that network now. Connect it, then try again.',
    cy: 'Nid yw’r cyfrifiadur hwn wedi’i gysylltu â’r rhwydwaith hwnnw nawr. Cysylltwch ef, yna rhowch gynnig arall arni.',
  },
  'look-interrupted': {
    en: 'This computer slept, or its network changed, while we looked. Nothing was concluded from it. Try again.',
    cy: 'Aeth y cyfrifiadur hwn i gysgu, neu newidiodd ei rwydwaith, wrth i ni edrych. Ni ddaethpwyd i unrhyw gasgliad. Rhowch gynnig arall arni.',
  },
  'not-known': {
    en: 'That is not there any more.',
    cy: 'Nid yw hwnnw yno mwyach.',
  },
  'data-restored': {
    en: 'Your saved checks could not be read. The last good copy was put back. The damaged file was kept beside it.',
    cy: 'Nid oedd modd darllen y gwiriadau a gadwyd. Rhoddwyd y copi da diwethaf yn ôl. Cadwyd y ffeil a ddifrodwyd wrth ei ochr.',
  },
  'data-emptied': {
    en: 'Your saved checks could not be read, and there was no good copy. Homelatch starts afresh. The damaged file was kept.',
    cy: 'Nid oedd modd darllen y gwiriadau a gadwyd, ac nid oedd copi da. Mae Homelatch yn dechrau o’r newydd. Cadwyd y ffeil a ddifrodwyd.',
  },
  'data-newer': {
    en: 'Your data was saved by a newer Homelatch. It is left as it is, and nothing new is kept until you update.',
    cy: 'Cadwyd eich data gan fersiwn mwy newydd o Homelatch. Gadewir ef fel y mae, ac ni chedwir dim byd newydd nes i chi ddiweddaru.',
  },
  'data-read-only': {
    en: 'Homelatch may not write to its data folder. You can look and check, but nothing new is kept.',
    cy: 'Ni chaiff Homelatch ysgrifennu i’w ffolder data. Gallwch edrych a gwirio, ond ni chedwir dim byd newydd.',
  },
  'data-unavailable': {
    en: 'Homelatch could not open its data. You can check, but nothing is kept.',
    cy: 'Ni allai Homelatch agor ei ddata. Gallwch wirio, ond ni chedwir dim.',
  },
  'not-saved': {
    en: 'This could not be saved. Is the disk full?',
    cy: 'Nid oedd modd cadw hwn. A yw’r ddisg yn llawn?',
  },
  'bad-backup': {
    en: 'That file is not a Homelatch backup, or it is damaged. Nothing was changed.',
    cy: 'Nid copi wrth gefn Homelatch yw’r ffeil honno, neu mae wedi’i difrodi. Ni newidiwyd dim.',
  },
  'bad-request': {
    en: 'Homelatch did not understand that.',
    cy: 'Nid oedd Homelatch yn deall hynny.',
  },
  'too-busy': {
    en: 'Too much at once. Wait a moment, then try again.',
    cy: 'Gormod ar unwaith. Arhoswch eiliad, yna rhowch gynnig arall arni.',
  },
  failed: {
    en: 'Something went wrong in Homelatch. It was written to the log.',
    cy: 'Aeth rhywbeth o’i le yn Homelatch. Cafodd ei ysgrifennu yn y log.',
  },
} as const;

export type ProblemCode = keyof typeof words;

export const problem = (code: ProblemCode): Problem => ({ code, message: words[code] });

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(words, code);

/** What an error means for the person; `otherwise` when it means nothing to them. */
export function problemOf(error: unknown, otherwise: ProblemCode): Problem {
  const code = error instanceof TalkError && isProblemCode(error.code) ? error.code : otherwise;
  return problem(code);
}

/** An expected refusal, on its way to the person. It keeps its code from one process to the next. */
export class Refusal extends TalkError {
  constructor(code: ProblemCode) {
    super(code, code);
    this.name = 'Refusal';
  }
}
