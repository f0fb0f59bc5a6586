import { defineCheck } from '../../core/define.ts';
import type { Facts } from '../../core/facts.ts';
import type { Observation } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { mdnsService } from '../../discovery/mdns.ts';
import { expectedTcpPorts, hasExpectations, isRisky } from '../../knowledge/expected-services.ts';
import { adbConnect } from '../../probes/adb-connect.ts';
import { tcpPort, tcpSweep } from '../../probes/open-ports.ts';
import { portSpoof } from '../../probes/port-spoof.ts';
import { telnetBanner } from '../../probes/telnet-banner.ts';
import { upnpDescription } from '../../probes/upnp-description.ts';
import { answered } from '../answered.ts';
import { failed, passed, unknown, weak } from '../judgement.ts';

/** Compares the doors that are open with those that such a device needs. Ports that it announces itself, and those of the
 * dynamic range (RFC 6335), are never held against it. */
export default defineCheck({
  id: 'unexpected-open-port',
  guideline: 6,
  ways: ['asking', 'closer'],
  severity: 'medium',
  restates: ['open-telnet', 'open-adb'],
  needs: [tcpPort, tcpSweep, portSpoof, telnetBanner, adbConnect, mdnsService, upnpDescription],
  text: {
    passed: {
      en: 'Only doors that it needs are open',
      cy: 'Dim ond y drysau y mae arni eu hangen sydd ar agor',
    },
    failed: {
      en: 'A door is open that it should not need',
      cy: 'Mae drws ar agor na ddylai fod ei angen arni',
    },
    why: {
      en: 'Every open door is a way in for whoever is on your network. A door that the device does not need brings a risk and no use.',
      cy: 'Mae pob drws agored yn ffordd i mewn i bwy bynnag sydd ar eich rhwydwaith. Mae drws nad oes ei angen ar y ddyfais yn dod â risg heb unrhyw fudd.',
    },
    todo: {
      en: 'Look in its settings for services that you do not use and switch them off. Then install the newest update.',
      cy: 'Chwiliwch yn ei gosodiadau am wasanaethau nad ydych yn eu defnyddio a’u diffodd. Yna gosodwch y diweddariad diweddaraf.',
    },
  },
  provisions: ['5.6-1', '5.6-2'],
  testGroup: '5.6-1-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts, identity }) {
    const open = facts.perService(tcpPort).filter(({ value }) => value.state === 'open');
    const risky = confirmedRisky(facts);
    if (risky.length > 0) return risky.map((seen) => failed(seen, fill(riskyDoor, { port: portOf(seen) })));
    const sweep = facts.latest(tcpSweep);
    if (!sweep || (sweep.value.open === 0 && sweep.value.closed === 0)) return [];
    const spoofed = answered(facts, portSpoof).filter(({ value }) => value.accepted > 0);
    if (spoofed.length > 0)
      return [
        unknown(
          spoofed.map(({ seen }) => seen),
          answersAll,
        ),
      ];
    const expected = expectedTcpPorts(identity);
    if (
      open.length > 0 &&
      (!hasExpectations(identity.kind) || identity.kindConfidence < 0.5 || expected.size === 0)
    ) {
      return [unknown(open, notKnown)];
    }
    const explained = announcedPorts(facts);
    const extra = open.filter((seen) => {
      const port = portOf(seen);
      return port < firstDynamicPort && !expected.has(port) && !explained.has(port);
    });
    if (extra.length > 0) return [weak(extra, fill(unexpected, { ports: listed(extra) }))];
    if (!sweep.value.finished) return [unknown(sweep, unfinished)];
    return [passed([sweep, ...open], asExpected)];
  },
});
const riskyDoor: Text = {
  en: 'Port {port} is a known way in for attacks, and it answered us.',
  cy: 'Mae porth {port} yn ffordd gyfarwydd i mewn i ymosodwyr, ac fe atebodd ni.',
};
const unexpected: Text = {
  en: 'It answers on ports that such a device does not usually need: {ports}.',
  cy: 'Mae’n ateb ar byrth nad oes eu hangen fel arfer ar ddyfais o’r fath: {ports}.',
};
const asExpected: Text = {
  en: 'All open ports that we found are ones that such a device uses.',
  cy: 'Mae pob porth agored a welsom yn un y mae dyfais o’r fath yn ei ddefnyddio.',
};
const notKnown: Text = {
  en: 'We do not know for certain which ports such a device needs.',
  cy: 'Nid ydym yn gwybod yn sicr pa byrth sydd eu hangen ar ddyfais o’r fath.',
};
const answersAll: Text = {
  en: 'It answers on every port, even on ones that nobody uses, so its ports tell nothing.',
  cy: 'Mae’n ateb ar bob porth, hyd yn oed rhai nad oes neb yn eu defnyddio, felly nid yw ei phyrth yn dweud dim.',
};
const unfinished: Text = {
  en: 'It stopped answering before we had looked at all ports.',
  cy: 'Rhoddodd y gorau i ateb cyn i ni edrych ar bob porth.',
};

const firstDynamicPort = 49_152;
const mostListed = 6;

function portOf({ service }: Observation): number {
  return service?.port ?? 0;
}

function listed(seen: readonly Observation[]): string {
  const ports = seen.map(portOf);
  const rest = ports.length > mostListed ? ' …' : '';
  return ports.slice(0, mostListed).join(', ') + rest;
}

/** Known ways in where the service behind the port has shown what it is. */
function confirmedRisky(facts: Facts): readonly Observation[] {
  const telnet = answered(facts, telnetBanner).filter(
    ({ value }) => value.otherProtocol === undefined && (value.negotiates || value.prompt !== 'none'),
  );
  const adb = answered(facts, adbConnect).filter(({ value }) => value.reply === 'open');
  return [...telnet, ...adb].map(({ seen }) => seen).filter(({ service }) => service && isRisky(service));
}

function announcedPorts(facts: Facts): ReadonlySet<number> {
  return new Set([
    ...facts.all(mdnsService).flatMap(({ value }) => value.port ?? []),
    ...answered(facts, upnpDescription).flatMap(({ seen }) => seen.service?.port ?? []),
  ]);
}
