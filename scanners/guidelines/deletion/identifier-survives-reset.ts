import { defineCheck } from '../../core/define.ts';
import type { Observation } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';
import { mdnsService } from '../../discovery/mdns.ts';
import { tlsCertificate } from '../../probes/tls-certificate.ts';
import { passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';
import { beforeReset, sinceReset } from './since-reset.ts';

/** Compares the HomeKit id and the TLS key from before a reset with those since. Numbers that come from the factory are
 * left aside: they never change. */
export default defineCheck({
  id: 'identifier-survives-reset',
  guideline: 11,
  ways: ['guided'],
  severity: 'low',
  never: ['fail'],
  needs: [mdnsService, tlsCertificate],
  text: {
    passed: {
      en: 'After the reset it has a new identity',
      cy: 'Ar ôl yr ailosod mae hunaniaeth newydd ganddi',
    },
    failed: {
      en: 'After the reset it can still be recognised',
      cy: 'Ar ôl yr ailosod gellir ei hadnabod o hyd',
    },
    why: {
      en: 'What stays the same after a reset links the device to its first home. Apps and services can tell that it is the same one.',
      cy: 'Mae’r hyn sy’n aros yr un fath ar ôl ailosod yn cysylltu’r ddyfais â’i chartref cyntaf. Gall apiau a gwasanaethau weld mai’r un un yw hi.',
    },
    todo: {
      en: 'Delete it from its account too, so that the old identity belongs to nobody.',
      cy: 'Dilëwch hi o’i chyfrif hefyd, fel nad yw’r hen hunaniaeth yn perthyn i neb.',
    },
  },
  provisions: ['5.11-1'],
  testGroup: '5.11-1-2',
  source:
    'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security/code-of-practice-for-consumer-iot-security',
  judge(subject) {
    const { facts, earlier } = subject;
    const now = sinceReset(subject, [...facts.all(mdnsService), ...opened(facts, tlsCertificate)]);
    const before = new Set(
      beforeReset(subject, [...earlier.all(mdnsService), ...opened(earlier, tlsCertificate)]).flatMap(
        identifierOf,
      ),
    );
    const told = now.filter((seen) => identifierOf(seen).length > 0);
    if (before.size === 0 || told.length === 0) return [];
    const kept = told.filter((seen) => identifierOf(seen).some((id) => before.has(id)));
    return [kept.length > 0 ? weak(kept, same) : passed(told, changed)];
  },
});
const same: Text = {
  en: 'An identifier from before the reset is still in use.',
  cy: 'Mae dynodwr o’r adeg cyn yr ailosod yn dal i gael ei ddefnyddio.',
};
const changed: Text = {
  en: 'The identifiers that it tells are other ones than before the reset.',
  cy: 'Mae’r dynodwyr y mae’n eu dweud yn wahanol i’r rhai cyn yr ailosod.',
};

type Seen = Observation<
  { readonly spkiSha256: string } | { readonly type: string; readonly txt: Readonly<Record<string, string>> }
>;

function identifierOf({ value }: Seen): readonly string[] {
  if ('spkiSha256' in value) return [`tls ${value.spkiSha256}`];
  return value.type.startsWith('_hap.') && value.txt.id ? [`hap ${value.txt.id}`] : [];
}
