import { expect, test } from 'vitest';
import { decodeEntities, escapeXml } from '../../../scanners/protocols/entities.ts';

test.each([
  ['Fish &amp; chips', 'Fish & chips'],
  ['&lt;b&gt;&quot;&apos;&#39;&#x41;&nbsp;', "<b>\"''A "],
  ['&amp;lt;', '&lt;'],
  [
    '&unknown; &#0; &#xd800; &#x110000; &#99999999; & &;',
    '&unknown; &#0; &#xd800; &#x110000; &#99999999; & &;',
  ],
  ['&__proto__;', '&__proto__;'],
])('decodes %j', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected);
});

test('escapes what XML gives a meaning and drops what it forbids', () => {
  expect(escapeXml('a<b>&"\'\u0000\u001b\ud800z')).toBe('a&lt;b&gt;&amp;&quot;&apos;z');
});
