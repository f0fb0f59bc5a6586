import { describe, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ shell: {}, protocol: {} }));
const { addressOf, devicePage, isPlainWebAddress } = await import('../../electron/links.ts');
const { fileOf } = await import('../../electron/protocol.ts');

describe('an address for the browser', () => {
  test.each([
    ['https://www.example.org/setup?x=1', true],
    ['http://www.example.org/', false],
    ['https://user:pass@example.org/', false],
    ['https://localhost/', false],
    ['file:///etc/passwd', false],
    ['smb://host/share', false],
    ['javascript:alert(1)', false],
    ['\\\\host\\share', false],
    ['https://example.org\\@evil', false],
    ['https://example.org/\u0000', false],
    [`https://example.org/${'x'.repeat(3000)}`, false],
  ])('%s: %s', (address, allowed) => {
    expect(isPlainWebAddress(address)).toBe(allowed);
  });

  test.each([
    ['192.168.1.7', 80, false, 'http://192.168.1.7:80/'],
    ['fe80::1%eth0', 443, true, 'https://[fe80::1]:443/'],
    ['evil.example/@x', 80, false, undefined],
    ['192.168.1.7/../x', 80, false, undefined],
  ])('of the device at %s port %i', (address, port, tls, page) => {
    expect(devicePage(address, port, tls)).toBe(page);
  });
});

describe('the system’s own page for who may see the local network', () => {
  test.each([
    ['darwin', 'x-apple.systempreferences:com.apple.preference.security?Privacy_LocalNetwork'],
    ['win32', 'windowsdefender://network'],
    ['linux', undefined],
  ] as const)('on %s', (system, page) => {
    expect(addressOf('network-permission', system)).toBe(page);
  });
});

describe('a file of the bundle', () => {
  test.each([
    ['app://bundle/', '/bundle/index.html'],
    ['app://bundle/assets/a.js?v=1', '/bundle/assets/a.js'],
    ['app://bundle/../../etc/passwd.json', '/bundle/etc/passwd.json'],
    ['app://bundle/..%2f..%2fpackage.json', undefined],
    ['app://bundle/..%5c..%5cpackage.json', undefined],
    ['app://bundle/%00.png', undefined],
    ['app://bundle/%zz.png', undefined],
    ['app://bundle/etc/passwd', undefined],
    ['app://elsewhere/index.html', undefined],
    ['app://bundle:80/index.html', undefined],
    ['file:///bundle/index.html', undefined],
    ['nonsense', undefined],
  ])('%s', (address, file) => {
    expect(fileOf(address, '/bundle')).toBe(file);
  });
});
