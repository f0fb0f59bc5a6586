import { neverTouchPorts, quickTcpPorts } from '../../scanners/knowledge/services.ts';
import { ipv4Of, LAN, type LabDevice } from '../lab/device.ts';
import { labSets } from '../lab/devices.ts';
import type { LabInstance } from '../lab/instance.ts';
import { startLab, stopLab } from '../lab/lab.ts';
import { type Measurement, measureCheck } from '../lab/measure.ts';
import { hostsUpIn, namedServicesIn } from './nmap-xml.ts';
import { type PeerRun, runPeer } from './peer.ts';
import { markdownTable, median, ratio, seconds, thousands } from './table.ts';

/** One thing that was timed: how long, how much was sent, how much was found. */
interface Timed {
  readonly milliseconds: number;
  readonly packets: number;
  readonly found: number;
}

/** A run of ours, and what it heard on the ways that the peers use as well. */
interface OwnRun {
  readonly measured: Measurement;
  readonly mdns: Timed;
  readonly ssdp: Timed;
}

const RANGE = `${LAN.prefix}.0/24`;
/** avahi-browse asks a daemon, which has to run first: it is started outside the time that is measured. */
const AVAHI = `mount -t tmpfs tmpfs /run; mkdir -p /run/dbus; dbus-daemon --system --fork
avahi-daemon --no-drop-root --no-chroot --no-rlimits --no-proc-title >/dev/null 2>&1 &
for i in $(seq 100); do [ -S /run/avahi-daemon/socket ] && break; sleep 0.05; done
began=$(date +%s%N); avahi-browse --all --terminate --parsable; echo "took $(( ($(date +%s%N) - began) / 1000000 ))"
kill $! $(cat /run/dbus/pid)`;

/** Homelatch against the tools that each find a part of it, and against all of them one after the other. */
export async function compareSpeed(lab: LabInstance, runs: number): Promise<string> {
  const devices = labSets.home;
  await startLab(lab, devices);
  const own: OwnRun[] = [];
  const peers = new Map<string, Timed[]>();
  for (let run = 0; run < runs; run++) {
    for (const [name, timed] of Object.entries(await runPeers(lab, devices)))
      peers.set(name, [...(peers.get(name) ?? []), timed]);
    own.push(await ownRun(lab));
  }
  await stopLab(lab);
  return [partsTable(own, peers), wholeTable(own, peers)].join('\n\n');
}

async function ownRun(lab: LabInstance): Promise<OwnRun> {
  const measured = await measureCheck(
    lab,
    ['--depth', 'quick', '--nmap', 'never', '--observations'],
    ['--careful'],
  );
  return { measured, mdns: heard(measured, 'mdns.service'), ssdp: heard(measured, 'ssdp.reply') };
}

/** How many different things of a fact came, and when the last of them did. */
function heard({ report, sent }: Measurement, fact: string): Timed {
  const began = Date.parse(report.startedAt ?? '');
  const firsts = new Map<string, number>();
  for (const { at, value } of report.observations?.filter((each) => each.fact === fact) ?? []) {
    const key = keyOf(value);
    firsts.set(key, Math.min(firsts.get(key) ?? at, at));
  }
  return {
    milliseconds: Math.max(0, ...[...firsts.values()].map((at) => at - began)),
    packets: sent.packets,
    found: firsts.size,
  };
}

function keyOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  if ('usn' in value) return String(value.usn);
  return 'instance' in value && 'type' in value ? `${value.instance} ${value.type}` : JSON.stringify(value);
}

async function runPeers(lab: LabInstance, devices: readonly LabDevice[]): Promise<Record<string, Timed>> {
  const ports = quickTcpPorts.filter((port) => !neverTouchPorts.has(port)).join(',');
  const addresses = devices.filter(({ trait }) => trait === undefined || trait === 'two-cards').map(ipv4Of);
  const sweep = await runPeer(lab, ['nmap', '-sn', '-n', '-oX', '-', RANGE]);
  const arp = await runPeer(lab, ['arp-scan', '--interface=eth0', '--plain', '--quiet', RANGE]);
  const avahi = await runPeer(lab, ['unshare', '--mount', 'sh', '-c', AVAHI], 30);
  const gssdp = await runPeer(lab, ['gssdp-discover', '-i', 'eth0', '--timeout=3'], 30);
  const nbt = await runPeer(lab, ['nbtscan', '-q', RANGE], 60);
  const connect = ['nmap', '-sT', '-Pn', '-n', '-T4', '-p', ports];
  const knock = await runPeer(lab, [...connect, '-oX', '-', ...addresses]);
  const versions = ['-sV', '--version-light', '--script', EXPOSURE];
  const services = await runPeer(lab, [...connect, ...versions, '-oX', '-', ...addresses], 300);
  const took = /^took (\d+)$/m.exec(avahi.output)?.[1];
  return {
    'nmap -sn': timed(sweep, hostsUpIn(sweep.output).length),
    'arp-scan': timed(arp, unique(arp.output, /^([\d.]+)\s/gm)),
    'avahi-browse': {
      ...timed(avahi, unique(avahi.output, /^\+;[^;]*;[^;]*;([^;]*;[^;]*);/gm)),
      ...(took ? { milliseconds: Number(took) } : {}),
    },
    'gssdp-discover': timed(gssdp, unique(gssdp.output, /USN:\s*(\S+)/g)),
    nbtscan: timed(nbt, unique(nbt.output, /^([\d.]+)\s/gm)),
    'nmap -sT': timed(knock, 0),
    'nmap -sV': timed(services, namedServicesIn(services.output).length),
  };
}

/** nmap's scripts that look for what the exposure probes of a check look for. */
const EXPOSURE =
  'http-title,ssl-cert,ssl-enum-ciphers,ssh2-enum-algos,ssh-hostkey,ftp-anon,smb-protocols,rtsp-methods,vnc-info,redis-info,mqtt-subscribe,nfs-showmount,rsync-list-modules,x11-access';

function timed({ milliseconds, packets }: PeerRun, found: number): Timed {
  return { milliseconds, packets, found };
}

function unique(text: string, pattern: RegExp): number {
  return new Set([...text.matchAll(pattern)].map(([, what]) => what)).size;
}

const middle = (values: readonly Timed[]): Timed => ({
  milliseconds: median(values.map(({ milliseconds }) => milliseconds)),
  packets: median(values.map(({ packets }) => packets)),
  found: median(values.map(({ found }) => found)),
});

function partsTable(own: readonly OwnRun[], peers: ReadonlyMap<string, readonly Timed[]>): string {
  const peer = (name: string) => middle(peers.get(name) ?? []);
  const all = middle(
    own.map(({ measured }) => ({
      milliseconds: measured.allSteadyMs ?? Number.NaN,
      packets: measured.sent.packets,
      found: measured.report.devices.length - 1,
    })),
  );
  const row = (what: string, ours: Timed, name: string) => [
    what,
    `${seconds(ours.milliseconds)}, ${ours.found}`,
    name,
    `${seconds(peer(name).milliseconds)}, ${peer(name).found}`,
    ratio(ours.milliseconds, peer(name).milliseconds),
  ];
  const first = median(own.map(({ measured }) => measured.firstDeviceMs ?? Number.NaN));
  return markdownTable(
    ['what', 'Homelatch', 'peer', 'its time', 'ratio'],
    [
      ['first device shown', seconds(first), '', '', ''],
      row('all devices that answer', all, 'arp-scan'),
      row('all devices that answer', all, 'nmap -sn'),
      row('services by mDNS', middle(own.map(({ mdns }) => mdns)), 'avahi-browse'),
      row('services by SSDP', middle(own.map(({ ssdp }) => ssdp)), 'gssdp-discover'),
    ],
  );
}

function wholeTable(own: readonly OwnRun[], peers: ReadonlyMap<string, readonly Timed[]>): string {
  const chain = ['arp-scan', 'avahi-browse', 'gssdp-discover', 'nbtscan', 'nmap -sV'];
  const parts = chain.map((name) => middle(peers.get(name) ?? []));
  const sum = (of: (part: Timed) => number) => parts.reduce((total, part) => total + of(part), 0);
  const time = median(own.map(({ measured }) => measured.finishedMs));
  const named = median(own.map(({ measured }) => namedServices(measured)));
  const packets = median(own.map(({ measured }) => measured.sent.packets));
  const cpu = median(own.map(({ measured }) => measured.cpuMs));
  const memory = median(own.map(({ measured }) => measured.peakKilobytes)) / 1024;
  return markdownTable(
    ['the whole look, without logins', 'time', 'services named', 'packets', 'processor time', 'most memory'],
    [
      [
        'Homelatch',
        seconds(time),
        String(named),
        thousands(packets),
        seconds(cpu),
        `${memory.toFixed(0)} MB`,
      ],
      [
        chain.join(', '),
        seconds(sum(({ milliseconds }) => milliseconds)),
        String(parts.at(-1)?.found ?? 0),
        thousands(sum((part) => part.packets)),
        '',
        '',
      ],
      [
        'ratio',
        ratio(
          time,
          sum(({ milliseconds }) => milliseconds),
        ),
        ratio(named, parts.at(-1)?.found ?? 0),
        ratio(
          packets,
          sum((part) => part.packets),
        ),
        '',
        '',
      ],
    ],
  );
}

function namedServices({ report }: Measurement): number {
  return report.devices
    .flatMap(({ services }) => services)
    .filter(({ transport, state, protocol }) => transport === 'tcp' && state === 'open' && protocol).length;
}
