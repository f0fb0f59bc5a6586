import { expect, test } from 'vitest';
import type { Observation } from '../../../scanners/core/model.ts';
import { behindSignInPage } from '../../../scanners/probes/sign-in-page.ts';
import { emptyPage } from '../../support/front-page.ts';

const front = (device: string, location: string | undefined, tls = false): Observation => ({
  id: device,
  fact: 'http.front',
  device,
  service: { transport: 'tcp', port: tls ? 443 : 80 },
  at: 0,
  by: 'http-front',
  value: {
    ...emptyPage,
    tls,
    status: location === undefined ? 200 : 302,
    redirects: location === undefined ? [] : [location],
  },
});
const portal = 'http://login.hotel.example/?url=x';
const four = ['a', 'b', 'c', 'd'].map((device) => front(device, portal));
const behind = (observations: readonly Observation[]) => [
  ...behindSignInPage(observations, (device) => new Set([`192.168.1.${device.charCodeAt(0)}`])),
];

test.each<[string, readonly Observation[], readonly string[]]>([
  ['four that all send us to one host', four, ['a', 'b', 'c', 'd']],
  ['three may be of one maker', four.slice(1), []],
  ['four, and one that has a page of its own', [...four, front('e', undefined)], []],
  ['four, and one that sends us elsewhere', [...four, front('e', 'http://192.168.1.101/start')], []],
  [
    'pages over TLS, which nobody can take over',
    [...four, front('a', undefined, true)],
    ['a', 'b', 'c', 'd'],
  ],
  [
    'a page that lives on the router',
    [
      front('r', undefined),
      ...['a', 'b', 'c', 'd'].map((device) => front(device, 'http://192.168.1.114:8002/zone')),
    ],
    ['a', 'b', 'c', 'd'],
  ],
  ['paths on the devices themselves', ['a', 'b', 'c', 'd'].map((device) => front(device, '/login')), []],
])('%s', (_what, observations, devices) => expect(behind(observations)).toEqual(devices));
