import { defineWizard, type WizardStep } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { erasureOf } from '../../knowledge/erasure.ts';
import { lookStep, whyStep, wordStep } from '../fix-steps.ts';
import { careWarning } from '../opening.ts';

const fallback = 'present-after-reset';

/** For a device that a reset did not empty: once more by the maker's own steps, and another look. */
export default defineWizard({
  id: 'reset-again',
  task: 'fix',
  fixes: [
    fallback,
    'cast-still-set-up',
    'homekit-still-paired',
    'matter-still-commissioned',
    'customised-name-after-reset',
    'identifier-survives-reset',
    'old-password-after-reset',
    'removable-media-remains',
    'cloud-account-remains',
    'setup-wifi-absent',
    'reset-without-unique-password',
    'missing-deletion-instructions',
  ],
  title: { en: 'Reset it once more', cy: 'Ei hailosod unwaith eto' },
  minutes: 10,
  steps(situation) {
    const { reset, genericReset, accountRemoval } = erasureOf(situation.device.identity);
    const warning = careWarning(situation) ?? reset?.warning ?? genericReset?.warning;
    const word = words[situation.finding?.check ?? fallback];
    const steps: WizardStep[] = [
      whyStep(situation, [why]),
      {
        kind: 'do',
        id: 'leave',
        title: { en: 'Take it out of apps and accounts', cy: 'Ei thynnu o apiau a chyfrifon' },
        steps: accountRemoval?.steps ?? leaving,
      },
      {
        kind: 'do',
        id: 'reset',
        title: { en: 'Reset it', cy: 'Ei hailosod' },
        steps: reset?.steps ?? genericReset?.steps ?? [hold],
        ...(warning && { warning }),
        records: { question: 'factory-reset', as: { done: 'done' } },
      },
      ...(word ? [wordStep(situation, fallback, { title: word })] : []),
      lookStep(situation, fallback),
    ];
    return steps;
  },
});

const why: Text = {
  en: 'A device that still knows you hands what it knows to its next owner.',
  cy: 'Mae dyfais sy’n dal i’ch adnabod yn rhoi’r hyn y mae’n ei wybod i’w pherchennog nesaf.',
};
const leaving: readonly Text[] = [
  {
    en: 'Open every app in which you see this device, and choose “Remove device” or “Delete”.',
    cy: 'Agorwch bob ap lle gwelwch y ddyfais hon, a dewiswch “Remove device” neu “Delete”.',
  },
  {
    en: 'Ask the people who share it to remove it as well.',
    cy: 'Gofynnwch i’r bobl sy’n ei rhannu ei thynnu hefyd.',
  },
];
const hold: Text = {
  en: 'Hold its reset button for 15 seconds while it is switched on, until it starts afresh.',
  cy: 'Daliwch ei botwm ailosod am 15 eiliad tra mae ymlaen, nes iddi ddechrau o’r newydd.',
};

/** What only the owner can see, by check. Each is worded so that yes is good. */
const words: Readonly<Record<string, Text>> = {
  'removable-media-remains': {
    en: 'Are cards, disks and SIMs out of it?',
    cy: 'A yw cardiau, disgiau a SIMs allan ohoni?',
  },
  'cloud-account-remains': {
    en: 'Is its account deleted, or the device gone from it?',
    cy: 'A yw ei chyfrif wedi’i ddileu, neu’r ddyfais wedi mynd ohono?',
  },
  'old-password-after-reset': {
    en: 'Type your old password once. Is it refused?',
    cy: 'Teipiwch eich hen gyfrinair unwaith. A yw’n cael ei wrthod?',
  },
  'setup-wifi-absent': {
    en: 'Do you see its set-up Wi-Fi in the list on your phone?',
    cy: 'A welwch chi ei Wi-Fi gosod yn y rhestr ar eich ffôn?',
  },
  'reset-without-unique-password': {
    en: 'Did it ask for a password of its own before you could use it?',
    cy: 'A ofynnodd am gyfrinair ei hun cyn i chi allu ei defnyddio?',
  },
  'present-after-reset': {
    en: 'Is it gone from your network?',
    cy: 'A yw wedi mynd o’ch rhwydwaith?',
  },
};
