import { defineWizard, type WizardSituation, type WizardStep } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { whyStep } from '../fix-steps.ts';
import { careWarning } from '../opening.ts';

/** How long a device must be silent on this network before we say that it is gone from it. */
const silentMinutes = 1;

/** Takes a device without updates out of reach: replaced, or on the guest Wi-Fi. Proof is that it answers here no more. */
export default defineWizard({
  id: 'isolate-device',
  task: 'fix',
  fixes: [
    'support-ended',
    'unisolated-unsupported-device',
    'unfixed-exploited-vulnerability',
    'unsegmented-risky-device',
  ],
  title: { en: 'Replace it or set it apart', cy: 'Ei disodli neu ei rhoi ar wahân' },
  minutes: 15,
  steps(situation) {
    const replaces = situation.answers['way'] === 'replace';
    const warning = careWarning(situation);
    const steps: WizardStep[] = [
      whyStep(situation, [why]),
      {
        kind: 'choose',
        id: 'way',
        title: { en: 'What suits you?', cy: 'Beth sy’n addas i chi?' },
        options: [
          {
            id: 'isolate',
            label: { en: 'Keep it, on the guest Wi-Fi', cy: 'Ei chadw, ar y Wi-Fi gwesteion' },
            hint: {
              en: 'It still reaches the internet, but not your other devices.',
              cy: 'Mae’n dal i gyrraedd y rhyngrwyd, ond nid eich dyfeisiau eraill.',
            },
          },
          { id: 'replace', label: { en: 'Replace it', cy: 'Ei disodli' } },
        ],
      },
      {
        kind: 'do',
        id: 'change',
        title: replaces
          ? { en: 'Replace it', cy: 'Ei disodli' }
          : { en: 'Move it to the guest Wi-Fi', cy: 'Ei symud i’r Wi-Fi gwesteion' },
        steps: replaces ? replacing : moving,
        ...(warning && { warning }),
      },
      {
        kind: 'wait-for',
        id: 'gone',
        title: { en: 'Does it still answer here?', cy: 'A yw’n dal i ateb yma?' },
        body: [proof],
        condition: { seen: 'silent', minutes: silentMinutes },
        atMostMinutes: 5,
        settles: true,
        records: { question: questionOf(situation), as: { met: 'yes' } },
      },
    ];
    return steps;
  },
});

function questionOf({ finding }: WizardSituation): string {
  return finding?.check === 'unsegmented-risky-device' ? finding.check : 'unisolated-unsupported-device';
}

const why: Text = {
  en: 'It gets no more updates. Every hole that is found from now on stays open.',
  cy: 'Nid yw’n cael diweddariadau mwyach. Bydd pob twll a ganfyddir o hyn ymlaen yn aros ar agor.',
};
const moving: readonly Text[] = [
  {
    en: 'Open your router’s settings and switch on “Guest Wi-Fi”. Give it a name and a password of its own.',
    cy: 'Agorwch osodiadau eich llwybrydd a throwch “Guest Wi-Fi” ymlaen. Rhowch enw a chyfrinair ei hun iddo.',
  },
  {
    en: 'Look for “Isolation” or “Allow guests to see each other” there, and keep guests apart.',
    cy: 'Chwiliwch am “Isolation” neu “Allow guests to see each other” yno, a chadwch westeion ar wahân.',
  },
  {
    en: 'Open the device’s app or settings, choose “Wi-Fi”, and join it to the guest Wi-Fi. A cable keeps it on your own network, so take it out.',
    cy: 'Agorwch ap neu osodiadau’r ddyfais, dewiswch “Wi-Fi”, a’i chysylltu â’r Wi-Fi gwesteion. Mae cebl yn ei chadw ar eich rhwydwaith eich hun, felly tynnwch ef allan.',
  },
];
const replacing: readonly Text[] = [
  {
    en: 'Choose a new one whose maker says until which day it gets updates. In the UK a maker must say so.',
    cy: 'Dewiswch un newydd y mae ei gwneuthurwr yn dweud hyd at ba ddydd y caiff ddiweddariadau. Yn y DU rhaid i wneuthurwr ddweud hynny.',
  },
  {
    en: 'Before the old one leaves your home, erase it. Homelatch leads you through that as well.',
    cy: 'Cyn i’r hen un adael eich cartref, dilëwch hi. Mae Homelatch yn eich arwain drwy hynny hefyd.',
  },
  { en: 'Unplug the old one.', cy: 'Tynnwch blwg yr hen un.' },
];
const proof: Text = {
  en: 'We watch from your own network. When it has been silent for a minute, it is out of reach of your computers and phones.',
  cy: 'Rydym yn gwylio o’ch rhwydwaith eich hun. Pan fydd wedi bod yn dawel am funud, mae allan o gyrraedd eich cyfrifiaduron a’ch ffonau.',
};
