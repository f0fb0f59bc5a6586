import { defineCheck } from '../../core/define.ts';
import { deviceSecurityTxt } from '../../probes/device-security-txt.ts';
import { passed, unknown } from '../judgement.ts';
import { opened } from '../observed.ts';

/** A courtesy that few devices have, so a missing one is held against nobody. */
export default defineCheck({
  id: 'missing-device-contact',
  guideline: 2,
  ways: ['asking'],
  severity: 'low',
  never: ['fail', 'weak'],
  needs: [deviceSecurityTxt],
  text: {
    passed: {
      en: 'The device itself says where to report problems',
      cy: 'Mae’r ddyfais ei hun yn dweud ble i adrodd am broblemau',
    },
    failed: {
      en: 'The device itself does not say where to report problems',
      cy: 'Nid yw’r ddyfais ei hun yn dweud ble i adrodd am broblemau',
    },
    why: {
      en: 'If the device names the contact itself, nobody has to find out who made it first. It is rare, and good.',
      cy: 'Os yw’r ddyfais yn enwi’r cyswllt ei hun, nid oes rhaid i neb ganfod yn gyntaf pwy a’i gwnaeth. Mae’n beth prin, a da.',
    },
    todo: {
      en: 'There is nothing for you to do.',
      cy: 'Nid oes dim i chi ei wneud.',
    },
  },
  provisions: ['5.2-1'],
  testGroup: '5.2-1-2',
  source: 'https://www.rfc-editor.org/rfc/rfc9116',
  judge({ facts }) {
    return opened(facts, deviceSecurityTxt).map((seen) =>
      seen.value.present && seen.value.contacts.length > 0 ? passed(seen, named) : unknown(seen, rare),
    );
  },
});

const named = {
  en: 'It names a contact for security problems.',
  cy: 'Mae’n enwi cyswllt ar gyfer problemau diogelwch.',
};
const rare = {
  en: 'It names no contact itself, and hardly any device does.',
  cy: 'Nid yw’n enwi cyswllt ei hun, a phrin bod unrhyw ddyfais yn gwneud hynny.',
};
