import { describe, expect, test } from 'vitest';
import { ssdpReply } from '../../../scanners/discovery/ssdp.ts';
import { wsdMatch } from '../../../scanners/discovery/ws-discovery.ts';
import { probes } from '../../../scanners/generated/probes.ts';
import { quickTcpPorts } from '../../../scanners/knowledge/services.ts';
import { ftpBanner } from '../../../scanners/probes/ftp-banner.ts';
import { httpMethods } from '../../../scanners/probes/http-methods.ts';
import { ippAttributes } from '../../../scanners/probes/ipp-attributes.ts';
import { tcpSweep } from '../../../scanners/probes/open-ports.ts';
import { openResolver } from '../../../scanners/probes/open-resolver.ts';
import { rtspOptions } from '../../../scanners/probes/rtsp-options.ts';
import { smbNegotiate } from '../../../scanners/probes/smb-negotiate.ts';
import { snmpSystem } from '../../../scanners/probes/snmp-system.ts';
import { sshIdent } from '../../../scanners/probes/ssh-ident.ts';
import { upnpDescription } from '../../../scanners/probes/upnp-description.ts';
import { frontPage, openPort, tcp, udp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { factsFrom, saw } from '../../support/observations.ts';
import { type PretendDevice, pretendHost } from '../../support/pretend-network.ts';

const nat = 'urn:schemas-upnp-org:service:WANIPConnection:1';
const here = 'http://192.168.1.50:5000';

/** A device that is everything at once, so that every probe has somewhere to look. */
const facts = [
  ...quickTcpPorts.map(openPort),
  saw(tcpSweep, { looked: 120, open: 90, closed: 30, silent: 0, finished: true }),
  frontPage(80, { server: 'Apache', path: '/pwdroot/', bodyLength: 9, scriptSources: ['/a.js'] }),
  frontPage(443, { tls: true, server: 'nginx', headers: { 'x-powered-by': 'PHP' } }),
  saw(ssdpReply, { kind: 'answer', st: '', usn: '', location: `${here}/d.xml`, extra: {} }, udp(1900)),
  saw(
    wsdMatch,
    { endpoint: '', types: ['NetworkVideoTransmitter'], addresses: [`${here}/onvif`], scopes: [] },
    udp(3702),
  ),
  saw(
    upnpDescription,
    { state: 'open', path: '/d.xml', deviceTypes: [], services: [{ serviceType: nat, controlUrl: '/c' }] },
    tcp(5000),
  ),
  saw(
    ippAttributes,
    { state: 'open', tls: false, path: '/', status: 0, authentication: [], security: [], uris: [] },
    tcp(631),
  ),
  saw(rtspOptions, { state: 'open', status: 200, methods: [] }, tcp(554)),
  saw(smbNegotiate, { state: 'open', smb1: false }, tcp(445)),
  saw(ftpBanner, { state: 'open', code: 220, banner: '', features: [], authTls: 'unclear' }, tcp(21)),
  saw(sshIdent, { state: 'open', line: 'SSH-2.0-x', protocol: '2.0', software: 'x' }, tcp(22)),
  saw(openResolver, { state: 'open', answers: true, recursion: true }, udp(53)),
  saw(httpMethods, { state: 'silent' }, tcp(80)),
  saw(snmpSystem, { state: 'silent' }, udp(161)),
];
const makers =
  'Shelly Philips Hue WLED Home Assistant Tasmota ESPHome Hikvision OpenWrt FRITZ!Box Synology Tenda Zyxel D-Link Wavlink';

/** Every door and every page of a device behaves in one way. */
function everywhere(behave: (door: string) => unknown): PretendDevice {
  return new Proxy({}, { has: () => true, get: (_target, door) => behave(String(door)) });
}

const byDoor = (talk: unknown, page: unknown, datagram: unknown) =>
  everywhere((door) => (door.startsWith('http') ? page : door.startsWith('udp') ? datagram : talk));

const noise = Uint8Array.from(
  { length: 5_000 },
  (_, index) => (index * 7_919 + (index >> 3) * 104_729) & 0xff,
);
const bomb = `<!DOCTYPE a [<!ENTITY b "c">]>${'<a>'.repeat(5_000)}`;

const hosts: readonly (readonly [string, PretendDevice])[] = [
  ['says nothing', byDoor('', { state: 'silent' }, undefined)],
  ['is closed', byDoor({ state: 'closed' }, { state: 'closed' }, { state: 'closed' })],
  ['may not be asked', byDoor({ state: 'refused' }, { state: 'refused' }, { state: 'refused' })],
  [
    'sends noise',
    byDoor(
      { banner: noise, reply: () => noise },
      { body: noise, headers: { server: 'é\u0000'.repeat(500) } },
      noise,
    ),
  ],
  ['echoes', byDoor({ reply: (sent: Uint8Array) => sent }, { body: 'x' }, (sent: Uint8Array) => sent)],
  [
    'sends bombs',
    byDoor(
      { banner: 'A'.repeat(70_000), reply: () => '['.repeat(70_000) },
      { body: '['.repeat(200_000) },
      noise,
    ),
  ],
  [
    'sends XML bombs',
    byDoor({ banner: '220-x\r\n'.repeat(9_000) }, { status: 500, body: bomb }, new Uint8Array(2_000)),
  ],
];

/** All but the one that asks a program on this computer, which no pretend device can stand for. */
const asking = probes
  .filter((probe) => probe.id !== 'nmap-services')
  .map((probe) => [probe.id, probe] as const);

const kinds = ['router', 'camera', 'printer'] as const;

describe.each(hosts)('a device that %s', (what, device) => {
  test.each(asking)('%s', async (_id, probe) => {
    for (const kind of kinds) {
      const host = pretendHost(device);
      const identity = { kind, manufacturer: makers };
      const { looked } = await look(probe, host, { facts, identity });
      const printing = host.asked.filter((door) => /\/(?:515|910\d|911[2-6])$/.test(door));
      expect(printing).toEqual([]);
      const quiet = ['says nothing', 'is closed', 'may not be asked'].includes(what);
      const claims = looked.filter(({ fact, value }) => quiet && isOpen(value) && !saysItself.has(fact));
      expect(claims).toEqual([]);
    }
  });
});

/** Facts that may be told of a device that says nothing: what was read before, and that it is dead. */
const saysItself = new Set([
  'tcp.port',
  'http.blank-password',
  'host.liveness',
  'http.oversized-path',
  'tcp.spoof',
]);

function isOpen(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'state' in value && value.state === 'open';
}

test.each(asking)('%s was given somewhere to look', (_id, probe) => {
  const targets = kinds.flatMap((kind) =>
    probe.targets(factsFrom(facts, probe.needs), {
      kind,
      kindConfidence: 1,
      manufacturer: makers,
      evidence: [],
    }),
  );
  expect(targets).not.toEqual([]);
});
