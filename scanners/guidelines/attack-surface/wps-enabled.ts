import { defineCheck } from '../../core/define.ts';
import type { Observation } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';
import { ssdpReply } from '../../discovery/ssdp.ts';
import { upnpDescription } from '../../probes/upnp-description.ts';
import { judgeAnswer } from '../answer-meanings.ts';
import { answered } from '../answered.ts';
import { weak } from '../judgement.ts';

/** A router tells over UPnP that it lets devices join by WPS. Which method it takes, button or PIN, is not told there, so
 * this alone is a weakness; the owner’s answer to `wps-enabled` (`pin`, `button` or `off`) says more. */
export default defineCheck({
  id: 'wps-enabled',
  guideline: 6,
  ways: ['owner', 'asking'],
  severity: 'high',
  needs: [upnpDescription, ssdpReply],
  text: {
    passed: {
      en: 'Nobody can join your Wi-Fi with an eight-digit PIN',
      cy: 'Ni all neb ymuno â’ch Wi-Fi gyda PIN wyth digid',
    },
    failed: { en: 'Devices can join your Wi-Fi by WPS', cy: 'Gall dyfeisiau ymuno â’ch Wi-Fi drwy WPS' },
    why: {
      en: 'WPS lets a device join without your Wi-Fi password. Its eight-digit PIN can be guessed in a few hours.',
      cy: 'Mae WPS yn gadael i ddyfais ymuno heb eich cyfrinair Wi-Fi. Gellir dyfalu ei PIN wyth digid mewn ychydig oriau.',
    },
    todo: {
      en: 'Switch off WPS in your router’s Wi-Fi settings, or at least its PIN.',
      cy: 'Diffoddwch WPS yng ngosodiadau Wi-Fi’ch llwybrydd, neu o leiaf y PIN.',
    },
  },
  provisions: ['5.6-1'],
  testGroup: '5.6-1-2',
  source: 'https://www.kb.cert.org/vuls/id/723755',
  applies: ({ role, identity }) =>
    role === 'gateway' || identity.kind === 'router' || identity.kind === 'access-point',
  judge(subject) {
    const told = judgeAnswer(subject, 'wps-enabled', {
      pin: ['fail', pinMethod],
      button: ['weak', pushButton],
      off: ['pass', switchedOff],
    });
    const toldAt = subject.answer('wps-enabled')?.at ?? 0;
    const { facts } = subject;
    const offering: readonly Observation[] = [
      ...answered(facts, upnpDescription)
        .filter(({ value }) => value.deviceTypes.some((type) => type.includes('WFADevice')))
        .map(({ seen }) => seen),
      ...facts
        .all(ssdpReply)
        .filter(({ value }) => value.kind !== 'byebye' && value.st.includes('WFADevice')),
    ];
    // What it announces after the owner spoke weighs more than the owner's word that it is off.
    const still = offering.some(({ at }) => at > toldAt);
    if (told.length > 0 && !(still && told[0]?.result === 'pass')) return told;
    return offering.length > 0 ? [weak(offering, announced)] : [];
  },
});
const pinMethod: Text = {
  en: 'You told us that the PIN method is switched on.',
  cy: 'Dywedoch wrthym fod y dull PIN wedi’i droi ymlaen.',
};
const pushButton: Text = {
  en: 'You told us that only the button method is switched on.',
  cy: 'Dywedoch wrthym mai dim ond y dull botwm sydd wedi’i droi ymlaen.',
};
const switchedOff: Text = {
  en: 'You told us that WPS is switched off.',
  cy: 'Dywedoch wrthym fod WPS wedi’i ddiffodd.',
};
const announced: Text = {
  en: 'It announces that devices can join by WPS; whether by button or PIN it does not say.',
  cy: 'Mae’n cyhoeddi y gall dyfeisiau ymuno drwy WPS; nid yw’n dweud ai drwy fotwm ynteu PIN.',
};
