import { expect, test } from 'vitest';
import { defaultRoutes } from '../../../scanners/protocols/route.ts';

test('puts the default route first that is taken first', () => {
  const routes = [
    { interface: 'eth0', network: '192.168.77.0/24', metric: 0 },
    { interface: 'wlan0', network: '0.0.0.0/0', gateway: '192.168.77.1', metric: 600 },
    { interface: 'tun0', network: '0.0.0.0/0', metric: 0 },
    { interface: 'eth0', network: '0.0.0.0/0', gateway: '192.168.77.254', metric: 100 },
  ];
  expect(defaultRoutes(routes).map(({ gateway }) => gateway)).toEqual(['192.168.77.254', '192.168.77.1']);
  expect(defaultRoutes([])).toEqual([]);
});
