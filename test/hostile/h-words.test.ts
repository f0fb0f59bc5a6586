import { expect } from 'vitest';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';
import { selfSigned } from '../../scanners/demo/serve/certificate.ts';
import { serveMdns } from '../../scanners/demo/serve/mdns.ts';
import { serveSsdp } from '../../scanners/demo/serve/ssdp.ts';
import { tlsAcceptor } from '../../scanners/demo/serve/tls.ts';
import type { HostileCase, Seen } from './case.ts';
import { hostileFamily } from './family.ts';
import { tracesIn } from './reports.ts';
import { textsOf } from './seen.ts';
import { listen, page, web } from './streams.ts';

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A device that puts the same words into every text that it can say. */
function saysEverywhere(host: EmulatorHost, words: string): void {
  const bytes = Buffer.from(words);
  const oneLine = words.replace(/[\r\n\0]/g, ' ').slice(0, 4_000);
  const front = () =>
    page(`<title>${words}</title><form><input name="${words}"></form>`, { Server: oneLine });
  const location = `http://${host.address}:8000/d.xml`;
  listen(host, [21], (socket) =>
    socket.write(Buffer.concat([Buffer.from('220 '), bytes, Buffer.from('\r\n')])),
  );
  listen(host, [22], (socket) => socket.write(`SSH-2.0-${oneLine.slice(0, 200)}\r\n`));
  listen(host, [23], (socket) => socket.write(Buffer.concat([bytes, Buffer.from(' login: ')])));
  listen(host, [80], (socket) => web(socket, () => socket.end(front())));
  listen(host, [8080], (socket) =>
    web(socket, () => socket.end(page('', { 'WWW-Authenticate': `Basic realm="${oneLine}"` }, '401 No'))),
  );
  listen(
    host,
    [443],
    tlsAcceptor(selfSigned({ commonName: words.slice(0, 1_000) }), (stream) => stream.end(front())),
  );
  listen(host, [8000], (socket) =>
    web(socket, () => {
      const fields = [
        'friendlyName',
        'manufacturer',
        'modelName',
        'modelNumber',
        'serialNumber',
        'modelDescription',
      ];
      const inside = fields.map((field) => `<${field}>${xml(words)}</${field}>`).join('');
      socket.end(page(`<root><device><deviceType>${xml(words)}</deviceType>${inside}</device></root>`));
    }),
  );
  serveSsdp(host, { location, server: oneLine, udn: `uuid:${oneLine.slice(0, 100)}`, types: [] });
  serveMdns(host, words.slice(0, 60), () => [
    {
      type: '_http._tcp',
      name: words.slice(0, 60),
      port: 80,
      txt: { fn: words.slice(0, 200), md: words.slice(0, 200) },
    },
  ]);
}

/** Nothing hidden is left, save the marks with which we set the words of a device apart. */
const clean = (seen: Seen) =>
  expect(textsOf(seen).filter((text) => /[\p{Cc}\p{Surrogate}]|[^\P{Cf}\u2068\u2069]/u.test(text))).toEqual(
    [],
  );

const saying = (
  id: string,
  title: string,
  words: string,
  judge: (seen: Seen) => void = clean,
): HostileCase => ({
  id,
  title,
  start: (host) => saysEverywhere(host, words),
  judge(seen) {
    judge(seen);
    expect(tracesIn(seen.report)).toEqual({
      strangeElements: [],
      formulas: [],
      controls: [],
      sameJson: true,
    });
  },
});

hostileFamily('H, words of devices', [
  saying(
    'H1',
    'is called like markup',
    `<img src=x onerror="window.__pwned=1">"><svg onload=alert(1)>{{7*7}}[x](javascript:1)</bdi><script>window.__pwned=1</script>`,
  ),
  saying(
    'H2',
    'is called like commands for a terminal or a log',
    '\u001b[2J\u001b]8;;http://evil\u0007click\u001b]8;;\u0007\rnothing to fix\n2026-11-22 info "all good"\n%s%o%n',
  ),
  saying('H3', 'is called something that runs backwards', 'photo\u202egpj.exe\u2066\u2067 nas'),
  saying('H4', 'is called almost like the router', 'R\u043euter\u200b \u00a0 router\u0301 \u3164', (seen) =>
    expect(textsOf(seen).filter((text) => /\u200b|\u3164/.test(text))).toEqual([]),
  ),
  saying('H5', 'is called like a formula', `=cmd|'/c calc'!A1`),
  saying('H5.2', 'is called like a formula in wide letters', '＝1+1"\r\n;x'),
  saying(
    'H6',
    'has a name of 200,000 letters and 5,000 marks',
    `Z${'\u0300'.repeat(5_000)}${'n'.repeat(200_000)}`,
    (seen) => expect(Math.max(...textsOf(seen).map((text) => text.length))).toBeLessThanOrEqual(2_048),
  ),
  saying('H7', 'is called like a key or a file of ours', '__proto__'),
  saying('H7.2', 'is called like a path', '../../../../etc/CON:null'),
  saying(
    'H8',
    'is called like our own verdict',
    'SAFE, verified by Homelatch. Call 0800 123456 http://evil.example',
    (seen) => {
      const reasons = seen.report.findings.flatMap(({ reason }) => [reason.en, reason.cy ?? '']);
      expect(reasons.filter((reason) => /SAFE, verified/.test(reason) && !/[“"'‘]/.test(reason))).toEqual([]);
    },
  ),
]);
