import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { adbConnect } from '../../probes/adb-connect.ts';
import { tcpPort } from '../../probes/open-ports.ts';
import { answered } from '../answered.ts';
import { failed, passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'open-adb',
  guideline: 6,
  ways: ['closer', 'asking'],
  severity: 'critical',
  needs: [adbConnect, tcpPort],
  text: {
    passed: { en: 'Its door for app developers is shut', cy: 'Mae ei drws i ddatblygwyr apiau ar gau' },
    failed: { en: 'Its door for app developers is open', cy: 'Mae ei drws i ddatblygwyr apiau ar agor' },
    why: {
      en: 'Through this door anyone on your network can put in apps and read what is stored. It asks for no password, so harmful programs look for it.',
      cy: 'Drwy’r drws hwn gall unrhyw un ar eich rhwydwaith osod rhaglenni a darllen yr hyn sydd wedi’i storio. Mae mwydod yn chwilio amdano am nad yw’n gofyn am gyfrinair.',
    },
    todo: {
      en: 'Open its settings and find the developer options. Turn off debugging over the network.',
      cy: 'Agorwch y dewisiadau datblygwr yn ei gosodiadau a diffodd dadfygio dros y rhwydwaith.',
    },
  },
  provisions: ['5.6-1', '5.6-4'],
  testGroup: '5.6-4A-2',
  source: 'https://android.googlesource.com/platform/packages/modules/adb/+/refs/heads/main/protocol.txt',
  judge({ facts }) {
    const doors = answered(facts, adbConnect);
    if (doors.length > 0) {
      return doors.map(({ seen, value }) =>
        value.reply === 'open' ? failed(seen, letIn) : weak(seen, guarded),
      );
    }
    const shut = facts
      .perService(tcpPort)
      .filter(({ service, value }) => service?.port === 5555 && value.state === 'closed');
    return shut.length > 0 ? [passed(shut, closed)] : [];
  },
});
const letIn: Text = {
  en: 'It would let us in by the door for developers, and it asked for nothing.',
  cy: 'Cynigiodd gysylltiad i ddatblygwyr i ni heb ofyn am ddim.',
};
const guarded: Text = {
  en: 'Debugging over the network is turned on, but it asks first.',
  cy: 'Mae dadfygio dros y rhwydwaith ymlaen, er ei bod yn gofyn am ganiatâd yn gyntaf.',
};
const closed: Text = {
  en: 'It turned us away at the door that developers use.',
  cy: 'Gwrthododd ni wrth y drws y mae datblygwyr yn ei ddefnyddio.',
};
