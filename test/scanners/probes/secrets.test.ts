import { expect, test } from 'vitest';
import { findSecrets, strikeOutSecrets } from '../../../scanners/probes/secrets.ts';

test.each([
  ['-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7\n-----END', 'private-key', 'MIIEow'],
  ['headers: {"Authorization": "Basic YWRtaW46aHVudGVyMg=="}', 'basic-token', 'YWRtaW46'],
  ['var stream = "rtsp://admin:hunter22@192.168.1.5/1"', 'url-credentials', 'hunter22'],
  ['var admin_password = "hunter22";', 'password', 'hunter22'],
  ['{"wpa_key":"correct horse","x":1}', undefined, undefined],
  ['{"wpa_key":"correcthorse","x":1}', 'password', 'correcthorse'],
  ['apiKey: "AIzaSyA-0123456789abcdef"', 'api-key', 'AIzaSyA'],
  ['<p>The default password is admin123</p>', 'default-password-hint', 'admin123'],
])('%s', (text, kind, secret) => {
  const found = findSecrets(text);
  expect(found.map((one) => one.kind)).toEqual(kind === undefined ? [] : [kind]);
  if (secret !== undefined) expect(JSON.stringify(found) + strikeOutSecrets(text)).not.toContain(secret);
});

test.each([
  'var password = "";',
  'password: "required"',
  'password: "********"',
  'pwd = "{{password}}"',
  '<input type="password" name="password">',
  'type="password" placeholder="Enter your password"',
  'this.password = document.getElementById("pw").value',
  'label: {password: "Password"}',
])('%s holds none', (text) => {
  expect(findSecrets(text)).toEqual([]);
});

test('the value of a field is struck out of what is kept', () => {
  expect(strikeOutSecrets('<input type=password value="hunter22">')).toBe(
    '<input type=password value="▮▮▮">',
  );
});

test.each([
  ['many', 'password="secret99" '.repeat(20_000)],
  ['nested', 'password'.repeat(30_000)],
  ['spaces', `password${' '.repeat(200_000)}="x"`],
  ['open tags', '<input '.repeat(30_000)],
])('a hostile page of %s does not stall the search', (_what, text) => {
  const started = performance.now();
  expect(findSecrets(text).length).toBeLessThanOrEqual(16);
  strikeOutSecrets(text.slice(0, 4_096));
  expect(performance.now() - started).toBeLessThan(2_000);
});
