import { defineCheck } from '../../core/define.ts';
import type { Kind } from '../../core/model.ts';
import { ftpBanner } from '../../probes/ftp-banner.ts';
import { tcpPort } from '../../probes/open-ports.ts';
import { failed, passed, unknown, weak } from '../judgement.ts';
import { closed, opened } from '../observed.ts';

/** Where the files are pictures of the home or its papers. */
const grave: readonly Kind[] = ['camera', 'nas'];

export default defineCheck({
  id: 'cleartext-ftp',
  guideline: 5,
  ways: ['asking'],
  severity: 'medium',
  needs: [ftpBanner, tcpPort],
  text: {
    passed: {
      en: 'Files do not travel over plain FTP',
      cy: 'Nid yw ffeiliau’n teithio dros FTP plaen',
    },
    failed: { en: 'Files travel over plain FTP', cy: 'Mae ffeiliau’n teithio dros FTP plaen' },
    why: {
      en: 'Plain FTP sends the password and the files without encryption. Anyone who listens in on your network can copy both.',
      cy: 'Mae FTP plaen yn anfon y cyfrinair a’r ffeiliau heb amgryptio. Gall unrhyw un sy’n gwrando ar eich rhwydwaith gopïo’r ddau.',
    },
    todo: {
      en: 'Switch FTP off if you do not use it. If you do, look for FTPS or SFTP in its settings and use that.',
      cy: 'Diffoddwch FTP os nad ydych yn ei ddefnyddio. Os ydych, chwiliwch am FTPS neu SFTP yn ei gosodiadau a defnyddiwch hwnnw.',
    },
  },
  provisions: ['5.5-1', '5.5-7'],
  testGroup: '5.5-1-2',
  source: 'https://www.rfc-editor.org/rfc/rfc4217',
  judge({ facts, identity }) {
    const servers = opened(facts, ftpBanner);
    if (servers.length === 0) {
      const shut = closed(facts, 21);
      return shut.length > 0 ? [passed(shut, off)] : [];
    }
    return servers.map((seen) => {
      const { authTls } = seen.value;
      if (authTls === 'offered') return passed(seen, offered);
      if (authTls === 'unclear') return unknown(seen, unclear);
      return grave.includes(identity.kind) ? failed(seen, refused) : weak(seen, refused);
    });
  },
});

const off = {
  en: 'It turned down our knock on the FTP port.',
  cy: 'Gwrthododd ein cnoc ar y porth FTP.',
};
const offered = {
  en: 'Its file server offers encryption.',
  cy: 'Mae ei gweinydd ffeiliau’n cynnig amgryptio.',
};
const unclear = {
  en: 'It has a file server, but did not say whether it can encrypt.',
  cy: 'Mae ganddi weinydd ffeiliau, ond ni ddywedodd a all amgryptio.',
};
const refused = {
  en: 'Its file server turned encryption down.',
  cy: 'Gwrthododd ei gweinydd ffeiliau amgryptio.',
};
