import { expect, test } from 'vitest';
import { parsePortMappingList } from '../../../scanners/protocols/port-mapping-list.ts';
import { xmlText } from '../../../scanners/protocols/xml.ts';

const list = (ports: readonly number[]) =>
  `<p:PortMappingList xmlns:p="urn:x">${ports.map((port) => `<p:PortMappingEntry><p:NewExternalPort>${port}</p:NewExternalPort></p:PortMappingEntry>`).join('')}</p:PortMappingList>`;
const escaped = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const answer = (inner: string) =>
  `<s:Envelope><s:Body><u:R><NewPortListing>${inner}</NewPortListing></u:R></s:Body></s:Envelope>`;
const many = Array.from({ length: 300 }, (_, i) => i + 1);

test.each([
  ['escaped', answer(escaped(list([80, 81]))), [80, 81]],
  ['as CDATA', answer(`<![CDATA[${list([80])}]]>`), [80]],
  ['empty', answer(''), undefined],
  ['cut', answer(escaped(list([80]))).slice(0, 90), undefined],
  ['missing', '<s:Envelope/>', undefined],
  ['longer than a text may be, and than anybody needs', answer(escaped(list(many))), many.slice(0, 200)],
  ['with a document type', answer(escaped('<!DOCTYPE x><p:PortMappingList/>')), undefined],
])('%s', (_what, text, ports) => {
  const entries = parsePortMappingList(new TextEncoder().encode(text));
  expect(entries?.map((entry) => Number(xmlText(entry, 'NewExternalPort')))).toEqual(ports);
});
