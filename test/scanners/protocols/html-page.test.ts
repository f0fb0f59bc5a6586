import { describe, expect, test } from 'vitest';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { parseHtmlPage } from '../../../scanners/protocols/html-page.ts';
import { testParserProperties } from '../../support/parser-properties.ts';

const login = packet(`<!DOCTYPE html><!-- <form action="/no"> -->
<html><head><TITLE>R7000 &amp; friends</TITLE><meta name=generator content="WordPress 6">
<script src="/login.js"></script><script>document.write('<form action="/fake">')</script></head>
<body><form action='/login.cgi' method=POST>
<input name=user value=admin><input type=password name="pass" value="letmein"><input type=hidden name=token value='a&quot;b'>
<select name=lang></select><textarea name=note><input name=inside></textarea></form>
<input type="password" id="loose"></body>`);

test('finds the title, the forms and their fields', () => {
  expect(parseHtmlPage(login)).toEqual({
    title: 'R7000 & friends',
    generator: 'WordPress 6',
    forms: [
      {
        action: '/login.cgi',
        method: 'post',
        fields: [
          { name: 'user', type: 'text', value: 'admin', prefilled: false },
          { name: 'pass', type: 'password', prefilled: true },
          { name: 'token', type: 'hidden', value: 'a"b', prefilled: false },
          { name: 'lang', type: 'select', prefilled: false },
          { name: 'note', type: 'textarea', prefilled: false },
        ],
      },
    ],
    looseFields: [{ name: 'loose', type: 'password', prefilled: false }],
    scriptSources: ['/login.js'],
    scripts: 2,
  });
});

test.each(['', '********', '••••••', '  '])('a password field that holds %j is not prefilled', (value) => {
  expect(parseHtmlPage(packet(`<input type=password value="${value}">`)).looseFields[0]?.prefilled).toBe(
    false,
  );
});

describe('a hostile page', () => {
  const title = (html: string) => parseHtmlPage(packet(html)).title;

  test.each([
    ['<title></title><script>alert(1)</script>', undefined],
    ['<title><script>alert(1)</script></title>', '<script>alert(1)</script>'],
    ['<title>never closed', 'never closed'],
    ['<title>+ADw-script+AD4-</title>', '+ADw-script+AD4-'],
    ['<title>\u202egpj.exe\u0000</title>', 'gpj.exe'],
    ['<title>one</title><title>two</title>', 'one'],
    [`<title>${'x'.repeat(5_000_000)}</title>`, 'x'.repeat(256)],
    [`${'x'.repeat(70_000)}<title>too late</title>`, undefined],
  ])('%.60j', (html, expected) => {
    expect(title(html)).toBe(expected);
  });

  test('is bounded in forms, fields and scripts', () => {
    const page = parseHtmlPage(packet('<form><input><script src=a></script>'.repeat(1_000)));
    expect([page.forms.length, page.scriptSources.length, page.scripts]).toEqual([16, 32, 1_000]);
    expect(parseHtmlPage(packet('<input>'.repeat(1_000))).looseFields).toHaveLength(64);
  });

  test.each(['<', '<a ', '<a b="', '<a b=\'<a b="', '<!--', '</script', '<a b = ', '<script><', '&#'])(
    '64 KiB of %j takes no longer than any other',
    (piece) => {
      const bytes = packet(piece.repeat(Math.ceil(65_536 / piece.length)));
      const start = performance.now();
      parseHtmlPage(bytes);
      expect(performance.now() - start).toBeLessThan(300);
    },
  );
});

testParserProperties('parseHtmlPage', parseHtmlPage, [login]);
