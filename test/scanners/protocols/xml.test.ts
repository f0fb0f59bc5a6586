import { describe, expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseXml, xmlChild, xmlDescendants, xmlText } from '../../../scanners/protocols/xml.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const document = packet(`<?xml version="1.0"?><!-- a > b --><s:root xmlns:s='urn:x' a="1 &lt; 2">
<name>Fish &amp; <![CDATA[chips <b>]]></name><list><s:item n="1"/><item n='2'></item ></list></s:root>`);

test('reads elements, attributes and text', () => {
  const root = parseXml(document);
  expect(root).toMatchObject({ name: 'root', text: '' });
  expect(root?.attributes.get('a')).toBe('1 < 2');
  expect(xmlText(root, 'name')).toBe('Fish & chips <b>');
  expect(xmlText(root, 'list')).toBeUndefined();
  expect(xmlDescendants(root, 'item').map((item) => item.attributes.get('n'))).toEqual(['1', '2']);
  expect(xmlChild(root, 'item')).toBeUndefined();
});

test('reads UTF-16 by its mark', () => {
  const text = '\ufeff<a>é</a>';
  const little = Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]));
  expect(parseXml(little)?.text).toBe('é');
});

test('lets careless writers pass', () => {
  expect(parseXml(packet('\n <a>Tom & Jerry</a>\u0000\u0000'))?.text).toBe('Tom & Jerry');
});

describe('a hostile document is refused:', () => {
  test.each([
    ['entity bomb', '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'],
    ['external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['entity without a document type', '<!ENTITY b "x"><a/>'],
    ['too deep', `${'<a>'.repeat(100_000)}`],
    ['33 levels', `${'<a>'.repeat(33)}${'</a>'.repeat(33)}`],
    ['too many attributes', `<a ${Array.from({ length: 70 }, (_, index) => `b${index}=""`).join(' ')}/>`],
    ['too many elements', `<a>${'<b/>'.repeat(30_000)}</a>`],
    ['too long', `<a>${'x'.repeat(262_144)}</a>`],
    ['unclosed', '<a><b></b>'],
    ['crossed', '<a><b></a></b>'],
    ['closed twice', '</a>'],
    ['HTML', '<html><br><p>hello</html>'],
    ['unquoted attribute', '<a b=c/>'],
    ['unclosed comment', '<a><!-- </a>'],
    ['unclosed CDATA', '<a><![CDATA[ </a>'],
    ['no XML', 'hello'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(parseXml(packet(text))).toBeUndefined();
  });
});

test('numeric references cost no more than their length', () => {
  const root = parseXml(packet(`<a>${'&#x41;'.repeat(40_000)}</a>`));
  expect(root?.text).toMatch(/^A+&?/);
  expect(root?.text.length).toBeLessThanOrEqual(2_048);
});

test('names that JavaScript uses itself are only names', () => {
  const root = parseXml(packet('<__proto__ constructor="x"><toString>y</toString></__proto__>'));
  expect([root?.name, root?.attributes.get('constructor'), xmlText(root, 'toString')]).toEqual([
    '__proto__',
    'x',
    'y',
  ]);
});

testParserProperties('parseXml', parseXml, [document]);
