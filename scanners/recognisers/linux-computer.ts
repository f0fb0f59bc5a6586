import { neighbourEntry } from '../discovery/neighbour-sweep.ts';
import { on, recogniseBy, sign, withAll } from './pattern.ts';
import { announces, hardware, named, opens, page, secureShell } from './signs.ts';

/** Boards and machines with a general-purpose system. */
export default recogniseBy(
  'linux-computer',
  on(hardware('raspberry pi*'), { manufacturer: 'Raspberry Pi', kind: 'computer', confidence: 0.62 }),
  on(
    sign(neighbourEntry, ({ mac }) => (/^52:54:00/.test(mac.toLowerCase()) ? mac : undefined)),
    { kind: 'computer', confidence: 0.45 },
  ),
  on(named('raspberrypi*'), { manufacturer: 'Raspberry Pi', kind: 'computer', confidence: 0.72 }),
  on(secureShell(['*Raspbian*']), { manufacturer: 'Raspberry Pi', kind: 'computer', confidence: 0.72 }),
  on(secureShell(['*Ubuntu*', '*Debian*', '*FreeBSD*']), { kind: 'computer', confidence: 0.58 }),
  on(secureShell(['OpenSSH_*']), { kind: 'computer', confidence: 0.33 }),
  on(opens(873, 2049, 111), { kind: 'computer', confidence: 0.34 }),
  on(withAll(announces('_ssh._tcp'), announces('_sftp-ssh._tcp')), { kind: 'computer', confidence: 0.56 }),
  on(announces('_rfb._tcp'), { kind: 'computer', confidence: 0.5 }),
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
