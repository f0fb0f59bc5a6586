import { expect, test } from 'vitest';
import { openExports } from '../../../scanners/guidelines/open-exports.ts';

test('a folder for named computers is not open to whoever asks', () => {
  const exports = [
    { path: '/srv/media', groups: [] },
    { path: '/etc', groups: ['192.168.1.5'] },
    { path: '/home', groups: ['192.168.1.5', '*'] },
  ];
  expect(openExports({ state: 'open', exports })).toEqual(['/srv/media', '/home']);
});
