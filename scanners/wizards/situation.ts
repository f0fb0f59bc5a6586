import type { WizardSituation, WizardStep } from '../core/define.ts';
import { kindWords } from '../core/kind-words.ts';
import type { Service } from '../core/model.ts';
import { quote, type Text } from '../core/text.ts';

/** What to call the device in a sentence: what kind of thing it is, or the name that it goes by, quoted. */
export function deviceWords({ device }: WizardSituation): Text {
  return device.identity.kind === 'unknown'
    ? { en: `device ${quote(device.name)}`, cy: `ddyfais ${quote(device.name)}` }
    : kindWords[device.identity.kind];
}

/** The device's own settings page, where it has one: over TLS when it can. */
export function settingsPage({ device }: WizardSituation): Extract<WizardStep, { kind: 'do' }>['page'] {
  const pages = device.services.filter(
    (service) => service.protocol === 'https' || service.protocol === 'http',
  );
  const [best] = [...pages].sort((a, b) => rank(a) - rank(b));
  return best
    ? { of: 'device', port: best.port, tls: best.protocol === 'https' || best.tls === true }
    : undefined;
}

const usual = [443, 80, 8443, 8080, 5001, 5000];

function rank(service: Service): number {
  const at = usual.indexOf(service.port);
  return at < 0 ? usual.length + service.port : at;
}
