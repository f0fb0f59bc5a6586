import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import type { Opened } from '../../probes/answer.ts';
import { sshIdent } from '../../probes/ssh-ident.ts';
import { failed, passed, unknown, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

type Algorithms = NonNullable<Opened<typeof sshIdent>['algorithms']>;

/** Reads what the server offers in its first message (RFC 4253 section 7.1). */
export default defineCheck({
  id: 'weak-ssh-algorithms',
  guideline: 5,
  ways: ['asking'],
  severity: 'low',
  needs: [sshIdent],
  text: {
    passed: {
      en: 'Its remote console uses strong encryption',
      cy: 'Mae ei chonsol o bell yn defnyddio amgryptio cryf',
    },
    failed: {
      en: 'Its remote console offers weak encryption',
      cy: 'Mae ei chonsol o bell yn cynnig amgryptio gwan',
    },
    why: {
      en: 'The remote console, SSH, can do everything on this device. With old encryption somebody could listen in or pretend to be the device.',
      cy: 'Gall y consol o bell, SSH, wneud popeth ar y ddyfais hon. Gyda hen amgryptio gallai rhywun wrando neu esgus bod yn ddyfais.',
    },
    todo: {
      en: 'Update its software. If you do not use the remote console, switch SSH off in its settings.',
      cy: 'Diweddarwch ei meddalwedd. Os nad ydych yn defnyddio’r consol o bell, diffoddwch SSH yn ei gosodiadau.',
    },
  },
  provisions: ['5.5-1', '5.5-3'],
  testGroup: '5.5-1-2',
  source: 'https://www.rfc-editor.org/rfc/rfc9142',
  judge({ facts }) {
    return opened(facts, sshIdent).map((seen) => {
      // 1.99 means that version 1 is spoken as well (RFC 4253 section 5.1).
      if (seen.value.protocol.startsWith('1.')) return failed(seen, versionOne);
      if (!seen.value.algorithms) return unknown(seen, untold);
      const found = weaknessOf(seen.value.algorithms);
      return found === undefined ? passed(seen, strong) : weak(seen, fill(offersWeak, { found }));
    });
  },
});

function weaknessOf({ hostKey, keyExchange, ciphers }: Algorithms): string | undefined {
  const named = [...hostKey, ...keyExchange].find(
    (name) => name === 'ssh-dss' || name === 'diffie-hellman-group1-sha1',
  );
  if (named) return named;
  const allOld = ciphers.length > 0 && ciphers.every((name) => /-cbc|^arcfour|^none$/.test(name));
  return allOld ? 'CBC, arcfour' : undefined;
}

const versionOne: Text = {
  en: 'It speaks version 1 of SSH, which was broken long ago.',
  cy: 'Mae’n siarad fersiwn 1 o SSH, a dorrwyd ers talwm.',
};
const untold: Text = {
  en: 'It has a remote console, but did not tell which encryption it uses.',
  cy: 'Mae ganddi gonsol o bell, ond ni ddywedodd pa amgryptio y mae’n ei ddefnyddio.',
};
const strong: Text = {
  en: 'None of the encryption that it offers is known to be weak.',
  cy: 'Nid yw’n hysbys bod dim o’r amgryptio y mae’n ei gynnig yn wan.',
};
const offersWeak: Text = {
  en: 'It offers old encryption: {found}.',
  cy: 'Mae’n cynnig hen amgryptio: {found}.',
};
