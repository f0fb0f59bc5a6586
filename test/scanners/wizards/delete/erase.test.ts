import { describe, expect, test } from 'vitest';
import { vendors } from '../../../../scanners/generated/vendors.ts';
import erase from '../../../../scanners/wizards/delete/erase.ts';
import { conclusionOf, deviceOf, idsOf, walk, withoutWelsh } from '../../../support/life-wizard.ts';

const camera = deviceOf({ kind: 'camera' });
const walked = (said: Readonly<Record<string, string>>) => walk(erase, { device: camera }, said);

describe('each reason', () => {
  test.each(['sell', 'give', 'move', 'discard'])('%s has a plan and a last step of its own', (reason) => {
    const steps = walked({ reason });
    const others = walked({ reason: reason === 'sell' ? 'give' : 'sell' });
    const own = (id: string, from: typeof steps) => from.find((step) => step.id === id);
    expect(own('plan', steps)).toBeDefined();
    expect(own('plan', steps)).not.toEqual(own('plan', others));
    expect(own('hand-over', steps)).not.toEqual(own('hand-over', others));
    expect(withoutWelsh(steps.filter(({ id }) => id !== 'reset'))).toEqual([]);
  });

  test('a broken device is taken out of use, and nothing is claimed', () => {
    const steps = walked({ reason: 'discard', works: 'no' });
    expect(idsOf(steps)).toContain('destroy');
    expect(idsOf(steps)).not.toContain('reset');
    expect(conclusionOf(steps)).toBe('unknown');
  });
});

describe('the end says what was seen', () => {
  test.each([
    ['wiped, when it waits to be set up', { proof: 'as-new', wire: 'cannot-tell' }, 'done'],
    ['wiped, when it tells that it belongs to nobody', { proof: 'not-met', wire: 'met' }, 'done'],
    ['nothing for sure, when it is only silent', { link: 'wifi', proof: 'silent' }, 'unknown'],
    ['nothing, when the watching was passed over', { proof: 'skipped', wire: 'not-reached' }, 'unknown'],
    [
      'not wiped, when it still belongs to a home',
      { proof: 'not-met', wire: 'not-met', again: 'stop' },
      'not-fixed',
    ],
    [
      'not wiped, even where it claims to be new',
      { proof: 'as-new', wire: 'not-met', again: 'stop' },
      'not-fixed',
    ],
    [
      'not wiped, when the old password works',
      { proof: 'not-met', wire: 'met', 'old-password': 'no', again: 'stop' },
      'not-fixed',
    ],
    [
      'not wiped, when it stays on the Wi-Fi as it was',
      { link: 'wifi', proof: 'not-met', wire: 'cannot-tell', again: 'stop' },
      'not-fixed',
    ],
    [
      'nothing, when it is on a cable and tells nothing',
      { link: 'cable', proof: 'not-met', wire: 'cannot-tell' },
      'unknown',
    ],
  ] as const)('%s', (_name, said, conclusion) => {
    expect(conclusionOf(walked(said))).toBe(conclusion);
  });

  test('a second reset can prove it', () => {
    const steps = walked({ proof: 'not-met', wire: 'not-met', again: 'again', 'proof-2': 'as-new' });
    expect(conclusionOf(steps)).toBe('done');
    expect(idsOf(steps)).toContain('hand-over');
  });

  test('it does not ask for ever', () => {
    const never = Object.fromEntries(
      ['', '-2', '-3'].flatMap((round) => [
        [`proof${round}`, 'not-met'],
        [`wire${round}`, 'not-met'],
        [`again${round}`, 'again'],
      ]),
    );
    expect(conclusionOf(walked(never))).toBe('not-fixed');
  });
});

test('silence counts as an answer only for a device on Wi-Fi', () => {
  const watchOf = (link: string) => walked({ link }).find(({ id }) => id === 'proof');
  expect(watchOf('wifi')?.records?.question).toBe('present-after-reset');
  expect(watchOf('cable')?.records).toBeUndefined();
});

test('an account that takes its time is asked about again at the end', () => {
  const said = { 'account-plan': 'delete', account: 'asked' };
  const steps = walk(erase, { device: deviceOf({ kind: 'doorbell', manufacturer: 'Ring' }) }, said);
  const last = steps.at(-1);
  expect(last?.id).toBe('account-gone');
  expect(last?.kind === 'choose' && last.options[0]?.laterDays).toBe(30);
  expect(idsOf(walked({ 'account-plan': 'keep' }))).not.toContain('account-gone');
});

test('a care alarm is not touched before its service was told', () => {
  const steps = walk(erase, { device: deviceOf({ kind: 'telecare' }, { care: true }) });
  expect(idsOf(steps).slice(2, 4)).toEqual(['care', 'care-told']);
  expect(steps[3]).toMatchObject({ options: [{ id: 'told' }, { id: 'not-yet', laterDays: 7 }] });
});

describe('the knowledge of makers', () => {
  const known = vendors.filter(({ reset, accountRemoval, accountDeletion, cloudDataDeletion }) =>
    [reset, accountRemoval, accountDeletion, cloudDataDeletion].some((fact) => fact !== undefined),
  );
  test.each(known.map((vendor) => [vendor.name, vendor] as const))('%s', (_name, vendor) => {
    const kind = vendor.reset?.[0]?.kinds?.[0] ?? vendor.accountRemoval?.[0]?.kinds?.[0] ?? 'camera';
    const model = vendor.reset?.[0]?.matches?.[0]?.replaceAll('*', '');
    const device = deviceOf({ kind, manufacturer: vendor.name, ...(model && { model }) });
    const steps = walk(erase, { device }, { 'account-plan': 'delete' });
    const bare = walk(erase, { device: deviceOf({ kind }) }, { 'account-plan': 'delete' });
    expect(steps).not.toEqual(bare);
    // A page is only ever one that the knowledge base names, or the device's own by its port.
    for (const step of steps)
      if (step.kind === 'do' && step.page?.of === 'maker') expect(step.page.url).toMatch(/^https:/);
  });
});
