import { on, recogniseBy } from './pattern.ts';
import { announces, hardware, named, opens, page, secureShell } from './signs.ts';

/** Boards and machines with a general-purpose system. */
export default recogniseBy(
  'linux-computer',
  on(hardware('raspberry pi*'), { manufacturer: 'Raspberry Pi', kind: 'computer', confidence: 0.62 }),
  on(named('raspberrypi*'), { manufacturer: 'Raspberry Pi', kind: 'computer', confidence: 0.72 }),
  on(secureShell(['*Raspbian*']), { manufacturer: 'Raspberry Pi', kind: 'computer', confidence: 0.72 }),
  on(secureShell(['*Ubuntu*', '*Debian*', '*FreeBSD*']), { kind: 'computer', confidence: 0.58 }),
  on(announces('_workstation._tcp'), { kind: 'computer', confidence: 0.55 }),
  on(opens(5900, 5901, 6000), { kind: 'computer', confidence: 0.4 }),
  on(opens(3306, 5432, 6379, 27017, 2375), { kind: 'computer', confidence: 0.45 }),
  on(named(['ubuntu*', 'debian*', 'fedora*', 'archlinux*', 'linux*', 'thinkpad*', 'chromebook*']), {
    kind: 'computer',
    confidence: 0.65,
  }),
  on(page({ title: ['Proxmox*', '*- Proxmox Virtual Environment', 'Unraid*', 'Portainer*', 'Cockpit*'] }), {
    kind: 'server',
    confidence: 0.74,
  }),
  on(page({ title: 'Pi-hole*' }), { kind: 'server', confidence: 0.72 }),
);
