import { defineCheck } from '../../core/define.ts';
import type { Facts } from '../../core/facts.ts';
import type { Observation } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';
import { sshHostKey } from '../../probes/ssh-host-key.ts';
import { tlsCertificate } from '../../probes/tls-certificate.ts';
import { judgeAnswer } from '../answer-meanings.ts';
import { answered } from '../answered.ts';
import { passed, weak } from '../judgement.ts';

/** Compares the keys by which a device proves who it is with those of earlier checks. The owner’s answer `explained` to
 * `unexplained-change` says that a reset, an update or a new certificate was behind it. */
export default defineCheck({
  id: 'unexplained-change',
  guideline: 7,
  ways: ['asking', 'owner'],
  severity: 'medium',
  never: ['fail'],
  needs: [sshHostKey, tlsCertificate],
  text: {
    passed: {
      en: 'It proves itself with the same key as before',
      cy: 'Mae’n profi pwy yw hi gyda’r un allwedd ag o’r blaen',
    },
    failed: {
      en: 'The key by which it proves itself has changed',
      cy: 'Mae’r allwedd y mae’n ei defnyddio i brofi pwy yw hi wedi newid',
    },
    why: {
      en: 'A key changes after a reset or a big update. If there was none, something else may be answering in its place.',
      cy: 'Mae allwedd yn newid ar ôl ailosod neu ddiweddariad mawr. Os na fu un, gallai rhywbeth arall fod yn ateb yn ei lle.',
    },
    todo: {
      en: 'Think back: was it reset, updated or replaced? If not, reset it and set it up again.',
      cy: 'Meddyliwch yn ôl: a gafodd ei hailosod, ei diweddaru neu ei newid? Os na, ailosodwch hi a’i gosod eto.',
    },
  },
  provisions: ['5.7-2'],
  testGroup: '5.7-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge(subject) {
    const keys = (facts: Facts): readonly Key[] => [
      ...answered(facts, sshHostKey).map(({ seen, value }) => ({
        seen,
        name: `ssh ${value.type} ${seen.service?.port}`,
        key: value.sha256,
      })),
      ...answered(facts, tlsCertificate).map(({ seen, value }) => ({
        seen,
        name: `tls ${seen.service?.port}`,
        key: value.spkiSha256,
      })),
    ];
    const before = new Map(keys(subject.earlier).map(({ name, key }) => [name, key]));
    const compared = keys(subject.facts).filter(({ name }) => before.has(name));
    if (compared.length === 0) return [];
    const changed = compared.filter(({ name, key }) => before.get(name) !== key).map(({ seen }) => seen);
    if (changed.length === 0)
      return [
        passed(
          compared.map(({ seen }) => seen),
          same,
        ),
      ];
    const told = judgeAnswer(subject, 'unexplained-change', { explained: ['pass', explained] });
    return told.length > 0 ? told : [weak(changed, differs)];
  },
});
const same: Text = {
  en: 'Its keys are the same as in the last check.',
  cy: 'Mae ei hallweddi yr un fath ag yn y gwiriad diwethaf.',
};
const differs: Text = {
  en: 'Its key is another one than in the last check: was there a reset or an update?',
  cy: 'Mae ei hallwedd yn wahanol i’r un yn y gwiriad diwethaf: a fu ailosod neu ddiweddariad?',
};
const explained: Text = {
  en: 'You told us that a reset or an update changed its key.',
  cy: 'Dywedoch wrthym mai ailosod neu ddiweddariad a newidiodd ei hallwedd.',
};

interface Key {
  readonly seen: Observation;
  readonly name: string;
  readonly key: string;
}
