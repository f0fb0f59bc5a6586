import { ipv4Of, type LabDevice } from '../lab/device.ts';
import type { LabInstance } from '../lab/instance.ts';
import { readWire } from '../lab/wire.ts';
import { scriptResultsIn } from './nmap-xml.ts';
import { runPeer } from './peer.ts';

/** The scripts that look for doors open to a stranger, and what each says of one. */
const OPEN: readonly (readonly [string, RegExp])[] = [
  ['http-default-accounts', /:\S* at |\] at /],
  ['ftp-anon', /Anonymous FTP login allowed/],
  ['vnc-info', /None \(1\)/],
  ['redis-info', /Version:/],
  ['mqtt-subscribe', /Topics|\$SYS/],
  ['rsync-list-modules', /\S/],
  ['nfs-showmount', /\//],
  ['docker-version', /Version/],
  ['snmp-info', /enterprise|engineID/i],
  ['x11-access', /access is granted/i],
];
const PORTS = '-p T:21,22,23,80,111,554,873,1883,2049,2375,5900,6000,6379,U:161';

/** nmap's own look for default accounts and doors without a lock. */
export async function nmapLogins(lab: LabInstance, devices: readonly LabDevice[]) {
  await readWire(lab, true);
  const scripts = OPEN.map(([script]) => script).join(',');
  const how = ['-sT', '-sU', '-Pn', '-n', '-T4', ...PORTS.split(' '), '--host-timeout', '120s'];
  const run = await runPeer(
    lab,
    ['nmap', ...how, '--script', scripts, '-oX', '-', ...devices.map(ipv4Of)],
    300,
  );
  const doors = scriptResultsIn(run.output)
    .filter(({ script, output }) => OPEN.some(([id, sign]) => id === script && sign.test(output)))
    .map(({ address, port, script }) => `${address}/${script === 'nfs-showmount' ? 2049 : port}`);
  const tries = (await readWire(lab))
    .filter(({ data }) => /\r\nAuthorization: |^PASS |^POST /.test(data.toString('latin1')))
    .map(({ to }) => to);
  return { ...run, tries, doors };
}
