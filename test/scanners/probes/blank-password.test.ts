import { expect, test } from 'vitest';
import blankPassword from '../../../scanners/probes/blank-password.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const openwrt = [frontPage(80, { text: '<meta http-equiv="refresh" content="0; URL=cgi-bin/luci/" />' })];
const login = '<html lang="en"><form><input name="luci_username"></form>';

test.each([
  [`${login}<h4>No password set!</h4>There is no password set on this router.`, 'never-set'],
  [login, 'set'],
  ['<html lang="de"><form><input name="luci_username"></form>', 'unclear'],
  ['<html lang="en">Welcome', 'unclear'],
])('%# OpenWrt', async (body, password) => {
  const host = pretendHost({ 'http/80/cgi-bin/luci/': { status: 403, body } });
  const { values } = await look(blankPassword, host, { facts: openwrt });
  expect(values).toMatchObject([{ state: 'open', system: 'openwrt', password }]);
});

test('an Axis camera that waits for its first password', async () => {
  const host = pretendHost({});
  const { values } = await look(blankPassword, host, {
    facts: [frontPage(80, { path: '/pwdroot/pwdRoot.shtml' })],
  });
  expect([values, host.asked]).toMatchObject([[{ system: 'axis', password: 'never-set' }], []]);
});

test('other pages are not asked', async () => {
  const host = pretendHost({});
  await look(blankPassword, host, { facts: [frontPage(80, { title: 'Router' })] });
  expect(host.asked).toEqual([]);
});
