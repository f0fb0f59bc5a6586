import { expect, test } from 'vitest';
import { defaultRoutes, interfaces, neighbours } from '../../../scanners/net/node-tables.ts';

test('the tables of this computer can be read, and hold what they should', async () => {
  const [routes, table, all] = await Promise.all([defaultRoutes(), neighbours(), interfaces()]);
  for (const route of routes) expect(route.gateway).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  for (const one of table) expect(one.mac).toMatch(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/);
  for (const one of all) expect(one.ipv4 ?? one.ipv6).toBeDefined();
  expect(all.some((one) => one.ipv4?.startsWith('127.'))).toBe(false);
});
