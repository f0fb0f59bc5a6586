import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { findVendor, forModel } from '../../knowledge/vendors.ts';
import { vulnerabilitiesFor } from '../../knowledge/vulnerabilities.ts';
import { judgeAnswer } from '../answer-meanings.ts';
import { weak } from '../judgement.ts';

/** A device that gets no more updates should not share a network with computers. The owner’s answer `yes` to
 * `unsegmented-risky-device` says that it is on a guest network. */
export default defineCheck({
  id: 'unsegmented-risky-device',
  guideline: 12,
  ways: ['maker', 'owner'],
  severity: 'medium',
  never: ['fail'],
  needs: [],
  text: {
    passed: {
      en: 'It is kept apart from your computers',
      cy: 'Mae’n cael ei chadw ar wahân i’ch cyfrifiaduron',
    },
    failed: {
      en: 'It gets no more updates and shares a network with your computers',
      cy: 'Nid yw’n cael rhagor o ddiweddariadau ac mae’n rhannu rhwydwaith â’ch cyfrifiaduron',
    },
    why: {
      en: 'Weak spots in such a device stay for ever. On a network of its own, an intruder gets no further from there.',
      cy: 'Mae mannau gwan mewn dyfais o’r fath yn aros am byth. Ar rwydwaith ar wahân, ni all tresmaswr fynd ymhellach oddi yno.',
    },
    todo: {
      en: 'Move it to your router’s guest Wi-Fi, or replace it.',
      cy: 'Symudwch hi i Wi-Fi gwesteion eich llwybrydd, neu newidiwch hi.',
    },
  },
  provisions: ['5.12-1', '5.3-15'],
  testGroup: '5.12-1-1',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge(subject) {
    const told = judgeAnswer(subject, 'unsegmented-risky-device', { yes: ['pass', apart] });
    if (told.length > 0) return told;
    const { identity, now } = subject;
    const [support] = forModel(findVendor(identity.manufacturer)?.support, identity.model);
    const stated = support?.secondHand ? undefined : support;
    const ended = stated?.ended === true || (stated?.until !== undefined && Date.parse(stated.until) < now);
    const forsaken = vulnerabilitiesFor(identity).affected.some(({ endOfLife }) => endOfLife === true);
    return ended || forsaken ? [weak([], noUpdates, 'manufacturer')] : [];
  },
});
const apart: Text = {
  en: 'You told us that it is on a guest network.',
  cy: 'Dywedoch wrthym ei bod ar rwydwaith gwesteion.',
};
const noUpdates: Text = {
  en: 'It gets no more updates, and this computer reaches it directly.',
  cy: 'Nid yw’n cael rhagor o ddiweddariadau, ac mae’r cyfrifiadur hwn yn ei chyrraedd yn uniongyrchol.',
};
