import { expect, test } from 'vitest';
import { dhipDevice } from '../../../../scanners/discovery/dahua-dhip.ts';
import { sadpDevice } from '../../../../scanners/discovery/hikvision-sadp.ts';
import check from '../../../../scanners/guidelines/passwords/password-never-set.ts';
import { blankPassword } from '../../../../scanners/probes/blank-password.ts';
import { hikvisionActivation } from '../../../../scanners/probes/hikvision-activation.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const asked = (activated: boolean) => saw(hikvisionActivation, { state: 'open', activated }, port(80));
const heard = (activated: boolean) => saw(sadpDevice, { activated, httpPort: 80 });
const page = (password: 'never-set' | 'set' | 'unclear') =>
  saw(blankPassword, { state: 'open', path: '/', password, system: 'openwrt' }, port(80));

testCheck(check, {
  fail: [
    { seen: [asked(false)] },
    { seen: [heard(false)] },
    { seen: [page('never-set')] },
    { seen: [saw(dhipDevice, { initialisation: 1 })] },
  ],
  weak: 'never',
  pass: [
    { seen: [asked(true)] },
    { seen: [page('set')] },
    { seen: [saw(dhipDevice, { initialisation: 2 })] },
    { seen: [heard(false), asked(true)] },
  ],
  unknown: [
    {},
    { seen: [page('unclear')] },
    { seen: [saw(sadpDevice, {})] },
    { seen: [saw(hikvisionActivation, { state: 'silent' }, port(80))] },
  ],
});

test('two signs of one device are one finding, on its web port', () => {
  expect(judged(check, { seen: [heard(false), asked(false)] }).findings).toMatchObject([
    { service: port(80) },
  ]);
});
