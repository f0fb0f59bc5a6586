/** The report's own words. */
import type { Attempt, Proof, Result } from '../core/model.ts';
import type { Language } from '../core/text.ts';

interface Words {
  readonly title: string;
  /** Of a page about one device. */
  readonly sheetTitle: string;
  readonly checkedOn: string;
  readonly devices: string;
  readonly needAttention: string;
  readonly nothingToFix: string;
  readonly notComplete: string;
  readonly whatItIs: string;
  readonly callsItself: string;
  readonly maker: string;
  readonly model: string;
  readonly firmware: string;
  readonly seenAt: string;
  readonly beforeYouChange: string;
  readonly toFix: string;
  readonly guidelines: string;
  readonly looked: string;
  readonly of: string;
  readonly changes: string;
  readonly doFirst: string;
  readonly wholeHome: string;
  readonly tried: string;
  readonly honest: string;
  readonly outcomes: Readonly<Record<Attempt['outcome'], string>>;
  readonly results: Readonly<Record<Result, string>>;
  readonly proofs: Readonly<Record<Proof, string>>;
}

export const wordsIn: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Homelatch: how your home stands',
    sheetTitle: 'Homelatch: one device of your home',
    checkedOn: 'Checked on',
    devices: 'Devices',
    needAttention: 'Devices that need you',
    nothingToFix: 'Nothing to fix was found.',
    notComplete: 'This check did not reach its end. Some answers are missing.',
    whatItIs: 'What it is',
    callsItself: 'Calls itself',
    maker: 'Maker',
    model: 'Model',
    firmware: 'Firmware',
    seenAt: 'Seen at',
    beforeYouChange: 'Before you change anything',
    toFix: 'To fix',
    guidelines: 'The 13 guidelines',
    looked: 'looked at',
    of: 'of',
    changes: 'What changed',
    doFirst: 'What to do first',
    wholeHome: 'The home as a whole',
    tried: 'Logins that were tried',
    honest:
      'A check from inside a home can find problems. It cannot prove that there are none. “Can’t tell” means that we could not look.',
    outcomes: {
      accepted: 'it let us in',
      refused: 'refused',
      locked: 'it asked us to stop, so we did',
      unclear: 'no clear answer',
      'any-password-accepted': 'it lets in any password',
    },
    results: {
      pass: 'Nothing to fix',
      weak: 'Could be better',
      fail: 'Needs fixing',
      unknown: 'Can’t tell',
      'not-applicable': 'Does not apply',
    },
    proofs: {
      measured: 'measured',
      manufacturer: 'from the maker',
      owner: 'you told us',
      none: 'can’t be seen from home',
    },
  },
  cy: {
    title: 'Homelatch: sut mae eich cartref',
    sheetTitle: 'Homelatch: un o ddyfeisiau eich cartref',
    checkedOn: 'Gwiriwyd ar',
    devices: 'Dyfeisiau',
    needAttention: 'Dyfeisiau sydd angen eich sylw',
    nothingToFix: 'Ni chafwyd dim i’w drwsio.',
    notComplete: 'Ni chyrhaeddodd y gwiriad hwn ei ddiwedd. Mae rhai atebion ar goll.',
    whatItIs: 'Beth ydyw',
    callsItself: 'Mae’n galw ei hun yn',
    maker: 'Gwneuthurwr',
    model: 'Model',
    firmware: 'Cadarnwedd',
    seenAt: 'Gwelwyd yn',
    beforeYouChange: 'Cyn newid dim',
    toFix: 'I’w drwsio',
    guidelines: 'Y 13 canllaw',
    looked: 'wedi’u gwirio',
    of: 'o',
    changes: 'Beth newidiodd',
    doFirst: 'Beth i’w wneud yn gyntaf',
    wholeHome: 'Y cartref cyfan',
    tried: 'Mewngofnodi a roddwyd ar brawf',
    honest:
      'Gall gwiriad o’r tu mewn i gartref ganfod problemau. Ni all brofi nad oes rhai. Mae “Methu dweud” yn golygu na allem edrych.',
    outcomes: {
      accepted: 'gadawodd ni i mewn',
      refused: 'gwrthodwyd',
      locked: 'gofynnodd i ni roi’r gorau iddi, a dyna wnaethom',
      unclear: 'dim ateb clir',
      'any-password-accepted': 'mae’n derbyn unrhyw gyfrinair',
    },
    results: {
      pass: 'Dim i’w drwsio',
      weak: 'Gallai fod yn well',
      fail: 'Angen ei drwsio',
      unknown: 'Methu dweud',
      'not-applicable': 'Ddim yn berthnasol',
    },
    proofs: {
      measured: 'wedi’i fesur',
      manufacturer: 'gan y gwneuthurwr',
      owner: 'chi ddywedodd',
      none: 'ni ellir ei weld o gartref',
    },
  },
};
