import { defineCheck } from '../../core/define.ts';
import { loginAttempt } from '../../core/login-facts.ts';
import { snmpSystem } from '../../probes/snmp-system.ts';
import { failed, passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

/** The community is the only password of SNMP versions 1 and 2c (RFC 1157 section 4.1). Nothing is ever written. */
export default defineCheck({
  id: 'snmp-default-community',
  guideline: 1,
  ways: ['asking', 'closer'],
  severity: 'medium',
  needs: [snmpSystem, loginAttempt],
  text: {
    passed: {
      en: 'Its management port does not take the usual password',
      cy: 'Nid yw ei phorth rheoli’n derbyn y cyfrinair arferol',
    },
    failed: {
      en: 'Its management port takes the password that everybody knows',
      cy: 'Mae ei phorth rheoli’n derbyn y cyfrinair y mae pawb yn ei wybod',
    },
    why: {
      en: 'Through this port, SNMP, anyone on your network can read how the device is set up. On some devices they can change it as well.',
      cy: 'Drwy’r porth hwn, SNMP, gall unrhyw un ar eich rhwydwaith ddarllen sut y gosodwyd y ddyfais. Ar rai dyfeisiau gallant ei newid hefyd.',
    },
    todo: {
      en: 'Switch SNMP off in its settings if nothing uses it, or change the community name from “public” to a word of your own.',
      cy: 'Diffoddwch SNMP yn ei gosodiadau os nad oes dim yn ei ddefnyddio, neu newidiwch yr enw cymuned o “public” i air o’ch dewis chi.',
    },
  },
  provisions: ['5.1-1', '5.1-3'],
  psti: 1,
  testGroup: '5.1-2A-2',
  source: 'https://www.rfc-editor.org/rfc/rfc1157#section-4.1',
  judge({ facts }) {
    const attempts = facts.all(loginAttempt).filter(({ value }) => value.protocol === 'snmp');
    const any = attempts.filter(({ value }) => value.outcome === 'any-password-accepted');
    if (any.length > 0) return any.map((attempt) => failed(attempt, isAny));
    const known = attempts.filter(({ value }) => value.outcome === 'accepted');
    if (known.length > 0) return known.map((attempt) => failed(attempt, isKnown));
    const seen = opened(facts, snmpSystem);
    if (seen.length > 0)
      return seen.map((answer) =>
        answer.value.community === 'private' ? failed(answer, isPrivate) : weak(answer, isPublic),
      );
    const off = facts.perService(snmpSystem).filter(({ value }) => value.state === 'closed');
    return off.length > 0 ? [passed(off, closed)] : [];
  },
});

const isPublic = {
  en: 'It answered to the usual word for reading, “public”.',
  cy: 'Atebodd i’r gair arferol ar gyfer darllen, “public”.',
};
const isPrivate = {
  en: 'It answered to the usual word for changing things, “private”.',
  cy: 'Atebodd i’r gair arferol ar gyfer newid pethau, “private”.',
};
const isKnown = {
  en: 'It answered to a well-known word for changing things, such as “private”, and not to a made-up one.',
  cy: 'Atebodd i air cyfarwydd ar gyfer newid pethau, fel “private”, ac nid i air ffug.',
};
const isAny = {
  en: 'It answers to any word, even one that we made up.',
  cy: 'Mae’n ateb i unrhyw air, hyd yn oed un a luniwyd gennym ni.',
};
const closed = {
  en: 'It said that nothing listens there.',
  cy: 'Dywedodd nad oes dim yn gwrando yno.',
};
