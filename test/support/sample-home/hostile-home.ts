/** Devices whose names try to break out of their quotes, their line, or the reader's patience. */
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
