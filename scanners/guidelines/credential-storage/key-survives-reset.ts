import type { Subject } from '../../core/define.ts';
import { defineCheck } from '../../core/define.ts';
import type { Observation } from '../../core/model.ts';
import { sshHostKey } from '../../probes/ssh-host-key.ts';
import { tlsCertificate } from '../../probes/tls-certificate.ts';
import { beforeReset, sinceReset } from '../deletion/since-reset.ts';
import { passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Compares the TLS and SSH keys from before a factory reset with those since. Question, where somebody knows better: “Is its key
 * a new one after the reset?” */
export default defineCheck({
  id: 'key-survives-reset',
  guideline: 4,
  ways: ['guided', 'owner'],
  severity: 'low',
  never: ['fail'],
  needs: [tlsCertificate, sshHostKey],
  text: {
    passed: { en: 'A reset gives it a new key', cy: 'Mae ailosod yn rhoi allwedd newydd iddi' },
    failed: {
      en: 'Its key stays the same after a reset',
      cy: 'Mae ei hallwedd yn aros yr un peth ar ôl ei hailosod',
    },
    why: {
      en: 'A key that outlives a reset is still known to whoever had the device before. A few devices keep one on purpose to prove who they are.',
      cy: 'Mae allwedd sy’n goroesi ailosodiad yn dal yn hysbys i bwy bynnag oedd â’r ddyfais o’r blaen. Mae ambell ddyfais yn cadw un yn fwriadol i brofi pwy ydyw.',
    },
    todo: {
      en: 'If you bought it used, look in its settings for a way to make a new key or certificate.',
      cy: 'Os prynoch hi’n ail-law, chwiliwch yn ei gosodiadau am ffordd o greu allwedd neu dystysgrif newydd.',
    },
  },
  provisions: ['5.4-1', '5.11-1'],
  testGroup: '5.11-1-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge(subject) {
    const told = judgeYesNo(subject, 'key-survives-reset', { yes, no: { result: 'weak', reason: no } });
    if (told.length > 0) return told;
    const keysIn = (facts: Subject['facts']) => [
      ...opened(facts, tlsCertificate),
      ...opened(facts, sshHostKey),
    ];
    const before = new Set(beforeReset(subject, keysIn(subject.earlier)).map(keyOf));
    const now = sinceReset(subject, keysIn(subject.facts));
    if (before.size === 0 || now.length === 0) return [];
    const kept = now.filter((seen) => before.has(keyOf(seen)));
    return [kept.length > 0 ? weak(kept, no) : passed(now, yes)];
  },
});

function keyOf({
  value,
}: Observation<{ readonly spkiSha256: string } | { readonly sha256: string }>): string {
  return 'spkiSha256' in value ? value.spkiSha256 : value.sha256;
}

const yes = { en: 'After the reset it showed a new key.', cy: 'Ar ôl yr ailosod dangosodd allwedd newydd.' };
const no = {
  en: 'After the reset it showed the same key as before.',
  cy: 'Ar ôl yr ailosod dangosodd yr un allwedd ag o’r blaen.',
};
