import { expect, test } from 'vitest';
import { linkedPage, pageOnDevice } from '../../../scanners/probes/device-url.ts';

const own = '192.168.1.50';

test.each([
  ['http://192.168.1.50/rootDesc.xml', { port: 80, path: '/rootDesc.xml' }],
  ['http://192.168.1.50:49152/a/b.xml?x=1', { port: 49152, path: '/a/b.xml?x=1' }],
  ['HTTP://192.168.1.50:5000', { port: 5000, path: '/' }],
])('%s is on the device', (url, page) => {
  expect(pageOnDevice(url, own)).toEqual(page);
});

test('an IPv6 address is compared without its zone', () => {
  expect(pageOnDevice('http://[fe80::1]:80/x', 'fe80::1%eth0')).toEqual({ port: 80, path: '/x' });
});

test.each([
  'http://192.168.1.1/x',
  'https://192.168.1.50/x',
  'http://192.168.1.50@evil.example/',
  'http://192.168.1.50.evil.example/',
  'http://user:pass@192.168.1.50/',
  'http://3232235826/x',
  'http://0xc0a80132/x',
  'http://192.168.1.050/x',
  'http://１９２.168.1.50/x',
  'http://192.168.1.50:0/x',
  'http://192.168.1.50:99999/x',
  'http://192.168.1.50/a b',
  'http://192.168.1.50/a\nHost: evil',
  'http:\\\\192.168.1.50\\x',
  '//192.168.1.50/x',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '',
])('%j is not', (url) => {
  expect(pageOnDevice(url, own)).toBeUndefined();
});

const from = { port: 5000, path: '/upnp/desc.xml?v=1' };

test.each([
  ['/control', { port: 5000, path: '/control' }],
  ['control', { port: 5000, path: '/upnp/control' }],
  ['http://192.168.1.50:8080/c', { port: 8080, path: '/c' }],
])('%s leads on', (link, page) => {
  expect(linkedPage(link, from, own)).toEqual(page);
});

test.each(['//evil.example/c', 'http://192.168.1.1/c', 'javascript:1', 'a b', ''])(
  '%j leads nowhere',
  (link) => {
    expect(linkedPage(link, from, own)).toBeUndefined();
  },
);
