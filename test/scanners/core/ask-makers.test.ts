import { expect, test } from 'vitest';
import { withMakers } from '../../../scanners/index.ts';
import familyHouse from '../../support/homes/family-house.ts';
import { savedHome } from '../../support/saved-home.ts';

const judgedHome = (ask: Parameters<typeof withMakers>[3]) =>
  withMakers(
    {
      ...familyHouse,
      devices: familyHouse.devices.map((device) => ({ ...device, manufacturer: makerOf(device.id) })),
    },
    [],
    new AbortController().signal,
    ask,
  );

/** Two devices of one maker, one of another, and the rest of makers without a domain. */
function makerOf(device: string): string {
  if (device === 'd-20') return 'Ring';
  return device === 'd-22' || device === 'd-30' ? 'Google' : 'Nobody Ltd';
}

test('each maker is asked once, by domain alone, and the report is judged again', async () => {
  const asked: string[] = [];
  const report = await judgedHome(async (domain) => {
    asked.push(domain);
    return { domain, state: 'expired', expires: '2026-01-01T00:00:00.000Z' };
  });
  expect(asked.sort()).toEqual(['google.com', 'ring.com']);
  const doorbell = report.devices.find(({ id }) => id === 'd-20');
  const check = doorbell?.guidelines[1]?.checks.find(({ id }) => id === 'missing-security-txt');
  expect(check).toMatchObject({ result: 'weak', proof: 'manufacturer' });
  expect(report.summary.devices).toBe(familyHouse.devices.length);
});

test('a home without observations is left as it is', async () => {
  const { observations: _observations, ...bare } = savedHome({
    checked: '2026-11-01T00:00:00Z',
    gateway: '192.168.1.1',
    devices: [],
  });
  const report = await withMakers(bare, [], new AbortController().signal, async (domain) => ({
    domain,
    state: 'absent',
  }));
  expect(report).toBe(bare);
});
