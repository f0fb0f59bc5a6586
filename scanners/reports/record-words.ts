/** What a record says of each step: by wizard task, step and result. */
import type { WizardTask } from '../core/guide.ts';
import type { Text } from '../core/text.ts';
import type { RunOutcome } from '../core/wizard-run-model.ts';

type Said = Readonly<Record<string, Readonly<Record<string, Text>>>>;
export type RecordTask = Exclude<WizardTask, 'fix'>;

const updates: Said = {
  update: {
    done: { en: 'Its software was brought up to date.', cy: 'Diweddarwyd ei meddalwedd.' },
  },
  'updates-on': {
    yes: { en: 'It updates itself.', cy: 'Mae’n diweddaru ei hun.' },
    no: { en: 'It does not update itself.', cy: 'Nid yw’n diweddaru ei hun.' },
  },
  'privacy-done': {
    yes: { en: 'Its privacy switches were gone through.', cy: 'Aethpwyd drwy ei switshis preifatrwydd.' },
    no: {
      en: 'Its privacy switches were not gone through.',
      cy: 'Nid aethpwyd drwy ei switshis preifatrwydd.',
    },
  },
  'account-done': {
    yes: {
      en: 'Everybody who is signed in belongs there, and two-step login is on.',
      cy: 'Mae pawb sydd wedi mewngofnodi yn perthyn yno, ac mae’r mewngofnodi dau gam ymlaen.',
    },
    no: { en: 'Its account was not locked down.', cy: 'Ni chlowyd ei chyfrif.' },
  },
};

const backAsBefore: Said[string] = {
  met: {
    en: 'It came back by itself, set up as before.',
    cy: 'Daeth yn ôl ohoni’i hun, wedi’i gosod fel o’r blaen.',
  },
  'not-met': { en: 'It did not come back as it was.', cy: 'Ni ddaeth yn ôl fel yr oedd.' },
};

/** By step. Rounds of a repeated step are looked up without their number. */
export const stepWords: Readonly<Record<RecordTask, Said>> = {
  setup: {
    appears: {
      met: {
        en: 'It was seen from its first minute on the network.',
        cy: 'Gwelwyd hi o’i munud gyntaf ar y rhwydwaith.',
      },
    },
    'new-password': {
      done: {
        en: 'It was given a password of its owner’s own.',
        cy: 'Rhoddwyd cyfrinair y perchennog ei hun iddi.',
      },
    },
    'switch-off': {
      done: { en: 'What is not needed was switched off.', cy: 'Diffoddwyd yr hyn nad oes ei angen.' },
    },
    ...updates,
  },
  validate: {
    ...updates,
    'internet-stays': {
      met: {
        en: 'Without the internet it stayed on the home’s network.',
        cy: 'Heb y rhyngrwyd arhosodd ar rwydwaith y cartref.',
      },
      'not-met': {
        en: 'Without the internet it left the home’s network.',
        cy: 'Heb y rhyngrwyd gadawodd rwydwaith y cartref.',
      },
    },
    'internet-works': {
      yes: { en: 'Without the internet it did its job.', cy: 'Heb y rhyngrwyd gwnaeth ei gwaith.' },
      'app-only': {
        en: 'Without the internet only its app stopped.',
        cy: 'Heb y rhyngrwyd dim ond ei hap a stopiodd.',
      },
      no: { en: 'Without the internet it did not do its job.', cy: 'Heb y rhyngrwyd ni wnaeth ei gwaith.' },
    },
    'power-left': {
      met: {
        en: 'Its power was cut, and it left the network.',
        cy: 'Torrwyd ei phŵer, a gadawodd y rhwydwaith.',
      },
    },
    'power-back': backAsBefore,
    'router-left': { met: { en: 'The router was restarted.', cy: 'Ailgychwynnwyd y llwybrydd.' } },
    'router-back': backAsBefore,
  },
  delete: {
    apps: {
      done: {
        en: 'It was taken off its owner’s accounts and apps.',
        cy: 'Tynnwyd hi o gyfrifon ac apiau ei pherchennog.',
      },
    },
    cloud: {
      done: {
        en: 'What its maker kept was deleted.',
        cy: 'Dilëwyd yr hyn yr oedd ei gwneuthurwr yn ei gadw.',
      },
    },
    account: {
      gone: {
        en: 'Its account is deleted: signing in fails.',
        cy: 'Mae ei chyfrif wedi’i ddileu: mae mewngofnodi’n methu.',
      },
      there: { en: 'Its account still exists.', cy: 'Mae ei chyfrif yn dal i fodoli.' },
    },
    'account-gone': {
      gone: {
        en: 'Its account is deleted: signing in fails.',
        cy: 'Mae ei chyfrif wedi’i ddileu: mae mewngofnodi’n methu.',
      },
      there: { en: 'Its account still exists.', cy: 'Mae ei chyfrif yn dal i fodoli.' },
      finish: {
        en: 'The deletion of its account was asked for, and the maker’s delay still runs.',
        cy: 'Gofynnwyd am ddileu ei chyfrif, ac mae cyfnod aros y gwneuthurwr yn dal i redeg.',
      },
    },
    media: {
      yes: {
        en: 'Cards and disks are out, and shared people removed.',
        cy: 'Mae cardiau a disgiau allan, a phobl a rannwyd wedi’u tynnu.',
      },
      no: {
        en: 'A card, a disk or a shared person remains.',
        cy: 'Mae cerdyn, disg neu berson a rannwyd yn aros.',
      },
    },
    destroy: {
      done: { en: 'It is broken and could not be wiped.', cy: 'Mae wedi torri ac ni ellid ei chlirio.' },
    },
    reset: { done: { en: 'It was put back to its factory state.', cy: 'Dychwelwyd hi i’w chyflwr ffatri.' } },
    proof: {
      'as-new': {
        en: 'After the reset it waited on the network to be set up, like a new one.',
        cy: 'Ar ôl yr ailosod arhosodd ar y rhwydwaith i gael ei gosod, fel un newydd.',
      },
      silent: {
        en: 'After the reset it was silent on the network for ten minutes.',
        cy: 'Ar ôl yr ailosod roedd yn dawel ar y rhwydwaith am ddeng munud.',
      },
      'not-met': {
        en: 'After the reset it was still on the network.',
        cy: 'Ar ôl yr ailosod roedd yn dal ar y rhwydwaith.',
      },
    },
    'setup-wifi': {
      yes: {
        en: 'After the reset it offered a Wi-Fi of its own.',
        cy: 'Ar ôl yr ailosod cynigiodd ei Wi-Fi ei hun.',
      },
    },
    'old-password': {
      yes: {
        en: 'After the reset it refused the old password.',
        cy: 'Ar ôl yr ailosod gwrthododd yr hen gyfrinair.',
      },
      no: {
        en: 'After the reset it took the old password.',
        cy: 'Ar ôl yr ailosod derbyniodd yr hen gyfrinair.',
      },
    },
  },
};

export const titles: Readonly<Record<RecordTask, Text>> = {
  setup: { en: 'Set-up record', cy: 'Cofnod gosod' },
  validate: { en: 'Validation record', cy: 'Cofnod dilysu' },
  delete: { en: 'Erasure record', cy: 'Cofnod clirio' },
};

type Ends = Readonly<Record<Extract<RunOutcome, 'done' | 'not-fixed' | 'unknown'>, Text>>;
const lookedOver: Ends = {
  done: { en: 'Nothing to fix was found.', cy: 'Ni chafwyd dim i’w drwsio.' },
  'not-fixed': {
    en: 'Some things are still to be fixed. They are named below.',
    cy: 'Mae rhai pethau i’w trwsio o hyd. Fe’u henwir isod.',
  },
  unknown: { en: 'It could not be looked at in the end.', cy: 'Nid oedd modd edrych arni yn y diwedd.' },
};

export const verdicts: Readonly<Record<RecordTask, Ends>> = {
  setup: lookedOver,
  validate: lookedOver,
  delete: {
    done: {
      en: 'It is wiped. That was seen on the network: it belongs to nobody.',
      cy: 'Mae wedi’i chlirio. Gwelwyd hynny ar y rhwydwaith: nid yw’n perthyn i neb.',
    },
    unknown: {
      en: 'Its owner says that it is wiped. It could not be proven from the network: asleep is not erased.',
      cy: 'Mae ei pherchennog yn dweud ei bod wedi’i chlirio. Ni ellid profi hynny o’r rhwydwaith: nid yw cysgu’r un peth â chlirio.',
    },
    'not-fixed': {
      en: 'It is NOT wiped: after the reset it was still as before.',
      cy: 'NID yw wedi’i chlirio: ar ôl yr ailosod roedd yn dal fel o’r blaen.',
    },
  },
};

export const recordWords = {
  written: { en: 'Written on', cy: 'Ysgrifennwyd ar' },
  about: { en: 'The device', cy: 'Y ddyfais' },
  result: { en: 'The result', cy: 'Y canlyniad' },
  seen: { en: 'Seen on the network', cy: 'Gwelwyd ar y rhwydwaith' },
  said: { en: 'The owner’s word', cy: 'Gair y perchennog' },
  nothing: { en: 'Nothing.', cy: 'Dim.' },
  seconds: { en: 'It took {seconds} seconds.', cy: 'Cymerodd {seconds} eiliad.' },
  checks: {
    en: '{told} of {all} checks could be answered; {asking} of them ask for something.',
    cy: 'Gellid ateb {told} o {all} gwiriad; mae {asking} ohonynt yn gofyn am rywbeth.',
  },
  holds: {
    en: 'This holds until something about the device changes: its software, its doors or what is found.',
    cy: 'Mae hyn yn dal nes bod rhywbeth am y ddyfais yn newid: ei meddalwedd, ei drysau neu’r hyn a ganfyddir.',
  },
  outdated: {
    en: 'This does not hold any more since {day}:',
    cy: 'Nid yw hyn yn dal mwyach ers {day}:',
  },
  forBuyer: {
    en: 'For whoever gets it next: set it up like a new one, and choose your own password.',
    cy: 'I bwy bynnag sy’n ei chael nesaf: gosodwch hi fel un newydd, a dewiswch eich cyfrinair eich hun.',
  },
  honest: {
    en: 'Homelatch looked at it from inside a home. What it saw and what its owner said are kept apart above.',
    cy: 'Edrychodd Homelatch arni o’r tu mewn i gartref. Cedwir yr hyn a welodd a’r hyn a ddywedodd ei pherchennog ar wahân uchod.',
  },
} as const satisfies Record<string, Text>;

export const outdatings = {
  model: { en: 'it was named as another model.', cy: 'enwyd hi fel model arall.' },
  firmware: { en: 'its software is another one.', cy: 'meddalwedd arall sydd ganddi.' },
  door: { en: 'it has opened another door.', cy: 'mae wedi agor drws arall.' },
  finding: { en: 'something new is to be fixed.', cy: 'mae rhywbeth newydd i’w drwsio.' },
} as const satisfies Record<string, Text>;
