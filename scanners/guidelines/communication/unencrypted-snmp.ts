import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { snmpEngine } from '../../probes/snmp-engine.ts';
import { snmpSystem } from '../../probes/snmp-system.ts';
import { passed, unknown, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

/** Versions 1 and 2c have no encryption at all (RFC 3584); only version 3 does (RFC 3414). */
export default defineCheck({
  id: 'unencrypted-snmp',
  guideline: 5,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [snmpSystem, snmpEngine],
  text: {
    passed: {
      en: 'It does not use the old management language',
      cy: 'Nid yw’n defnyddio’r hen iaith reoli',
    },
    failed: {
      en: 'It is managed without encryption (SNMP)',
      cy: 'Caiff ei rheoli heb amgryptio (SNMP)',
    },
    why: {
      en: 'The old versions of SNMP send everything in the clear, their password too. Anyone who listens in learns what this device is and how it is set up.',
      cy: 'Mae hen fersiynau SNMP yn anfon popeth heb amgryptio, eu cyfrinair hefyd. Mae unrhyw un sy’n gwrando’n dysgu beth yw’r ddyfais hon a sut y’i gosodwyd.',
    },
    todo: {
      en: 'Switch SNMP off in its settings, or allow version 3 only. A printer program may need it to show the ink level.',
      cy: 'Diffoddwch SNMP yn ei gosodiadau, neu ganiatáu fersiwn 3 yn unig. Gall fod ar raglen argraffydd ei angen i ddangos lefel yr inc.',
    },
  },
  provisions: ['5.5-1', '5.6-1'],
  testGroup: '5.5-1-2',
  source: 'https://www.rfc-editor.org/rfc/rfc3414',
  judge({ facts }) {
    const open = opened(facts, snmpSystem);
    if (open.length > 0)
      return open.map((seen) => weak(seen, fill(answers, { version: seen.value.version })));
    const shut = facts.perService(snmpSystem).filter(({ value }) => value.state === 'closed');
    if (shut.length > 0) return [passed(shut, off)];
    // An old version is silent too when it is asked with a word that it does not know.
    return opened(facts, snmpEngine).map((seen) => unknown(seen, third));
  },
});

const answers: Text = {
  en: 'It answered in version {version} of SNMP, which has no encryption.',
  cy: 'Atebodd yn fersiwn {version} o SNMP, nad oes ganddi amgryptio.',
};
const third: Text = {
  en: 'It answered in version 3 of SNMP, which can encrypt. Whether it also speaks an old version to those who know its password, we cannot see.',
  cy: 'Atebodd yn fersiwn 3 o SNMP, sy’n gallu amgryptio. Ni allwn weld a yw hefyd yn siarad hen fersiwn â’r rhai sy’n gwybod ei chyfrinair.',
};
const off: Text = {
  en: 'It said that nothing listens there.',
  cy: 'Dywedodd nad oes dim yn gwrando yno.',
};
