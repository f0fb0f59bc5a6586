import { expect, test } from 'vitest';
import { parseNmapOutput } from '../../../scanners/protocols/nmap-output.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const output = (ports: string) =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE nmaprun>\n<?xml-stylesheet href="file:///usr/bin/../share/nmap/nmap.xsl" type="text/xsl"?>\n<nmaprun scanner="nmap"><host><ports>${ports}</ports></host></nmaprun>`,
  );
const http =
  '<port protocol="tcp" portid="80"><state state="open"/><service name="http" product="lighttpd" version="1.4.69" conf="10"/></port>';

test('a service with its product and version', () => {
  expect(parseNmapOutput(output(http))).toEqual([
    { port: 80, name: 'http', product: 'lighttpd', version: '1.4.69', confidence: 10 },
  ]);
});

test('a port that nmap knows nothing of is kept, a closed one is not', () => {
  const unknown = '<port protocol="tcp" portid="47123"><state state="open"/></port>';
  const closed = '<port protocol="tcp" portid="22"><state state="closed"/></port>';
  expect(parseNmapOutput(output(unknown + closed))).toEqual([{ port: 47123, confidence: 0 }]);
});

test('another document type than nmap’s own is not read', () => {
  const bomb = '<!DOCTYPE nmaprun [<!ENTITY a "aaaa">]><nmaprun><host><ports>&a;</ports></host></nmaprun>';
  expect(parseNmapOutput(new TextEncoder().encode(bomb))).toEqual([]);
});

testParserProperties('nmap output', parseNmapOutput, [output(http)]);
