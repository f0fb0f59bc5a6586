import { defineWizard, type WizardStep } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { erasureOf } from '../../knowledge/erasure.ts';
import { lookStep, whyStep, wordStep } from '../fix-steps.ts';
import { careWarning } from '../opening.ts';

const fallback = 'unresolved-infection';

/** Cleans a device that may be somebody else's by now: off, wiped, updated, a new password, and watched for a day. */
export default defineWizard({
  id: 'clean-infection',
  task: 'fix',
  fixes: ['compromise-indicator-port', fallback, 'decoy-connection'],
  title: { en: 'Clean a device that may be infected', cy: 'Glanhau dyfais a allai fod wedi’i heintio' },
  minutes: 30,
  steps(situation) {
    const { reset, genericReset } = erasureOf(situation.device.identity);
    const warning = careWarning(situation) ?? reset?.warning ?? genericReset?.warning;
    const look = lookStep(situation, fallback);
    const steps: WizardStep[] = [
      whyStep(situation, [why]),
      {
        kind: 'do',
        id: 'reset',
        title: { en: 'Take it offline and wipe it', cy: 'Ei datgysylltu a’i sychu' },
        steps: [unplug, ...(reset?.steps ?? genericReset?.steps ?? [hold])],
        ...(warning && { warning }),
      },
      {
        kind: 'do',
        id: 'renew',
        title: { en: 'Renew it before it goes back', cy: 'Ei hadnewyddu cyn iddi fynd yn ôl' },
        steps: renewing,
      },
      wordStep(situation, fallback, {
        title: {
          en: 'Was it wiped, updated and given a new password?',
          cy: 'A gafodd ei sychu, ei diweddaru a chyfrinair newydd?',
        },
        question: fallback,
      }),
      look,
      {
        kind: 'choose',
        id: 'day',
        title: { en: 'Watch it for a day', cy: 'Ei gwylio am ddiwrnod' },
        body: [dayLater],
        options: [
          { id: 'later', label: { en: 'Look again tomorrow', cy: 'Edrych eto yfory' }, laterDays: 1 },
          { id: 'now', label: { en: 'Look again now', cy: 'Edrych eto nawr' } },
        ],
      },
      { ...look, id: 'recheck-later', title: { en: 'Is it still clean?', cy: 'A yw’n dal yn lân?' } },
    ];
    return steps;
  },
});

const why: Text = {
  en: 'Something that we saw looks like a program that took the device over. It may be harmless, but cleaning it is the sure way.',
  cy: 'Mae rhywbeth a welsom yn edrych fel rhaglen a gymerodd y ddyfais drosodd. Efallai ei fod yn ddiniwed, ond ei glanhau yw’r ffordd sicr.',
};
const unplug: Text = {
  en: 'Pull its plug, wait half a minute, and keep it off the network: take out its cable, or switch your router’s Wi-Fi off.',
  cy: 'Tynnwch ei phlwg, arhoswch hanner munud, a chadwch hi oddi ar y rhwydwaith: tynnwch ei chebl, neu diffoddwch Wi-Fi eich llwybrydd.',
};
const hold: Text = {
  en: 'Switch it on and hold its reset button for 15 seconds, until it starts afresh.',
  cy: 'Trowch hi ymlaen a daliwch ei botwm ailosod am 15 eiliad, nes iddi ddechrau o’r newydd.',
};
const renewing: readonly Text[] = [
  {
    en: 'Set it up again and choose a new password first, one that you use nowhere else.',
    cy: 'Gosodwch hi eto a dewiswch gyfrinair newydd yn gyntaf, un nad ydych yn ei ddefnyddio yn unman arall.',
  },
  { en: 'Install every update that it offers.', cy: 'Gosodwch bob diweddariad y mae’n ei gynnig.' },
  {
    en: 'Switch off telnet, SSH and remote access, if they are on.',
    cy: 'Diffoddwch telnet, SSH a mynediad o bell, os ydynt ymlaen.',
  },
];
const dayLater: Text = {
  en: 'An infection that sits elsewhere in your home comes back within a day. So we look once more tomorrow.',
  cy: 'Mae haint sydd mewn man arall yn eich cartref yn dod yn ôl o fewn diwrnod. Felly edrychwn unwaith eto yfory.',
};
