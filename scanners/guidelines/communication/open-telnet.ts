import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { tcpPort } from '../../probes/open-ports.ts';
import { telnetBanner } from '../../probes/telnet-banner.ts';
import { failed, passed } from '../judgement.ts';
import { closed, opened } from '../observed.ts';

/** An open port is not enough: it must negotiate as telnet does (RFC 854) or ask for a login. */
export default defineCheck({
  id: 'open-telnet',
  guideline: 5,
  ways: ['asking'],
  severity: 'critical',
  never: ['weak'],
  needs: [telnetBanner, tcpPort],
  text: {
    passed: { en: 'Telnet is off', cy: 'Mae telnet wedi’i ddiffodd' },
    failed: {
      en: 'An old remote control is open: telnet',
      cy: 'Mae hen ddull rheoli o bell ar agor: telnet',
    },
    why: {
      en: 'Telnet sends everything, passwords too, without encryption. It is the door through which most worms for home devices come.',
      cy: 'Mae telnet yn anfon popeth, cyfrineiriau hefyd, heb amgryptio. Dyma’r drws y daw’r rhan fwyaf o fwydod dyfeisiau cartref drwyddo.',
    },
    todo: {
      en: 'Switch telnet off in its settings. If there is no such setting, update it; if that does not help, keep it on a guest network or replace it.',
      cy: 'Diffoddwch telnet yn ei gosodiadau. Os nad oes gosodiad o’r fath, diweddarwch hi; os nad yw hynny’n helpu, cadwch hi ar rwydwaith gwesteion neu ei newid am un arall.',
    },
  },
  provisions: ['5.5-1', '5.5-7', '5.6-1'],
  testGroup: '5.5-1-2',
  source: 'https://www.rfc-editor.org/rfc/rfc854',
  judge({ facts }) {
    const talking = opened(facts, telnetBanner).filter(
      ({ value }) => !value.otherProtocol && (value.negotiates || value.prompt !== 'none'),
    );
    if (talking.length > 0)
      return talking.map((seen) => failed(seen, fill(answers, { port: seen.service?.port ?? 23 })));
    const shut = closed(facts, 23);
    return shut.length > 0 ? [passed(shut, off)] : [];
  },
});

const answers: Text = {
  en: 'It answers as a telnet server does on port {port}.',
  cy: 'Mae’n ateb fel y mae gweinydd telnet yn ei wneud ar borth {port}.',
};
const off: Text = {
  en: 'It turned down our knock on the telnet port.',
  cy: 'Gwrthododd ein cnoc ar y porth telnet.',
};
