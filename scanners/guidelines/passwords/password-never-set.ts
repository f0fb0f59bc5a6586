import { defineCheck } from '../../core/define.ts';
import type { Facts } from '../../core/facts.ts';
import type { Observation } from '../../core/model.ts';
import { dhipDevice } from '../../discovery/dahua-dhip.ts';
import { sadpDevice } from '../../discovery/hikvision-sadp.ts';
import { blankPassword } from '../../probes/blank-password.ts';
import { hikvisionActivation } from '../../probes/hikvision-activation.ts';
import { failed, passed } from '../judgement.ts';
import { opened } from '../observed.ts';

interface Sign {
  readonly seen: Observation;
  readonly set: boolean;
  readonly port: number;
}

/** Whether a password was ever set, by the device's own word; nothing is tried. */
export default defineCheck({
  id: 'password-never-set',
  guideline: 1,
  ways: ['asking'],
  severity: 'critical',
  never: ['weak'],
  needs: [hikvisionActivation, blankPassword, sadpDevice, dhipDevice],
  text: {
    passed: { en: 'It has a password', cy: 'Mae ganddi gyfrinair' },
    failed: { en: 'It has no password yet', cy: 'Nid oes ganddi gyfrinair eto' },
    why: {
      en: 'The first person to open this device may choose its password. Until you do, that can be anyone on your network.',
      cy: 'Y person cyntaf i agor y ddyfais hon sy’n cael dewis ei chyfrinair. Nes i chi wneud hynny, gall fod yn unrhyw un ar eich rhwydwaith.',
    },
    todo: {
      en: 'Open its settings page and choose a password now, one that you use nowhere else.',
      cy: 'Agorwch ei thudalen gosodiadau a dewiswch gyfrinair nawr, un nad ydych yn ei ddefnyddio yn unman arall.',
    },
  },
  provisions: ['5.1-1'],
  psti: 1,
  testGroup: '5.1-1-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007',
  judge({ facts }) {
    const byPort = new Map<number, Sign>();
    // What was asked just now comes last and stands.
    for (const sign of [...announced(facts), ...asked(facts)]) byPort.set(sign.port, sign);
    return [...byPort.values()].map(({ seen, set, port }) => ({
      ...(set ? passed(seen, isSet) : failed(seen, neverSet)),
      service: { transport: 'tcp', port } as const,
    }));
  },
});

function announced(facts: Facts): readonly Sign[] {
  const sadp = facts.latest(sadpDevice);
  const dhip = facts.latest(dhipDevice);
  return [
    ...(sadp?.value.activated === undefined
      ? []
      : [{ seen: sadp, set: sadp.value.activated, port: sadp.value.httpPort ?? 80 }]),
    ...(dhip?.value.initialisation === undefined
      ? []
      : [{ seen: dhip, set: dhip.value.initialisation % 2 === 0, port: dhip.value.httpPort ?? 80 }]),
  ];
}

function asked(facts: Facts): readonly Sign[] {
  return [
    ...opened(facts, hikvisionActivation).map((seen) => ({ seen, set: seen.value.activated })),
    ...opened(facts, blankPassword)
      .filter(({ value }) => value.password !== 'unclear')
      .map((seen) => ({ seen, set: seen.value.password === 'set' })),
  ].map((sign) => ({ ...sign, port: sign.seen.service?.port ?? 80 }));
}

const neverSet = {
  en: 'It told us itself that nobody has set a password.',
  cy: 'Dywedodd wrthym ei hun nad oes neb wedi gosod cyfrinair.',
};
const isSet = {
  en: 'It told us itself that a password is set.',
  cy: 'Dywedodd wrthym ei hun fod cyfrinair wedi’i osod.',
};
