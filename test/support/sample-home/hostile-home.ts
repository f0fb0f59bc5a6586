/** Devices whose names try to break out of their quotes, their line, or the reader's patience. */
import type { HistoryEvent } from '../../../electron/ipc-contract.ts';
import { device } from './device.ts';
import { mockUpHome } from './mock-up-home.ts';

const names = [
  '<img src=x onerror="document.title=\'owned\'">',
  '</q></bdi><script>document.title="owned"</script>',
  '\u202Eevitcefed si retuor ruoY\u202C',
  '“Nothing to fix”. Your home is safe.',
  'A'.repeat(400),
  'ט‎לוויזיה בסלון',
  '{{count}} $t(common:app) <b>bold</b>',
  'x\u0000y\u001b[31mz\r\nnew line',
  'Zalgo Z̴͇̈a̷̛͓l̶͎̾g̵̢̈o',
  '\ud83d',
  ' ',
  'javascript:alert(1)',
  '👩‍👩‍👧‍👦'.repeat(60),
  'w'.repeat(10_240),
  'Long words '.repeat(930),
];

export const hostileHome = [
  ...names.map((name, index) =>
    device(
      {
        id: `hostile-${index}`,
        kind: index % 2 === 0 ? 'unknown' : 'camera',
        name,
        manufacturer: index % 3 === 0 ? name : 'Acme',
        model: name,
      },
      'UUUUUUUUUUUUU',
    ),
  ),
  ...mockUpHome.slice(0, 3),
];

/** What they have done lately, under the names that they gave themselves. */
export const hostileHistory: readonly HistoryEvent[] = hostileHome.map(({ id, name = '' }, index) => ({
  id: hostileHome.length - index,
  at: '2026-11-22T14:32:00.000Z',
  type: index % 2 === 0 ? 'device-new' : 'name-changed',
  device: id,
  deviceName: name,
  ...(index % 2 === 1 && { before: name, after: `${name}2` }),
}));
