import { expect, test } from 'vitest';
import type { Segment } from './pcap.ts';
import { harmInside, harmOnTheWire, mostInASecond, type WireDevice } from './wire-harm.ts';

const PC = '192.168.77.2';
const ROUTER = '192.168.77.135';
const [OLD_MAC, NEW_MAC] = ['28:80:88:4a:30:1a', '28:cd:c1:4a:3f:01'];

const device: WireDevice = { id: 'router', addresses: [ROUTER], fragile: false, attempts: new Map() };

function said(text: string, toMac: string, fromPort: number): Segment[] {
  const line = {
    at: fromPort,
    fromMac: '10:65:30:4a:00:02',
    toMac,
    from: PC,
    to: ROUTER,
    fromPort,
    toPort: 80,
  };
  return [
    { ...line, isFirst: true, data: Buffer.alloc(0) },
    { ...line, isFirst: false, data: Buffer.from(text) },
  ];
}

const answered = (text: string, fromMac: string): Segment => ({
  at: 0,
  fromMac,
  toMac: '10:65:30:4a:00:02',
  from: ROUTER,
  to: PC,
  fromPort: 80,
  toPort: 40_000,
  isFirst: false,
  data: Buffer.from(text),
});

const GET = 'GET / HTTP/1.1\r\nHost: 192.168.77.135\r\n\r\n';
const LOGIN = 'GET / HTTP/1.1\r\nHost: 192.168.77.135\r\nAuthorization: Basic YTpi\r\n\r\n';
const POST = 'POST /login HTTP/1.1\r\nHost: 192.168.77.135\r\n\r\nname=admin';
const harmOf = (segments: Segment[], devices = [device]) =>
  harmOnTheWire(segments, devices, new Set([PC])).map(({ kind, amount }) => [kind, amount]);

test('a password that goes to the card that asked is no harm, to another card at that address it is', () => {
  const asked = [...said(GET, OLD_MAC, 40_000), answered('HTTP/1.1 401 Unauthorized\r\n', OLD_MAC)];
  expect(harmOf([...asked, ...said(LOGIN, OLD_MAC, 40_001)])).toEqual([]);
  expect(harmOf([...asked, ...said(LOGIN, NEW_MAC, 40_001)])).toEqual([['misplaced-credential', 1]]);
});

test('a login attempt that the report tells of may post, and no more than that', () => {
  const posts = [40_001, 40_002, 40_003].flatMap((port) => said(POST, OLD_MAC, port));
  expect(harmOf(posts, [{ ...device, attempts: new Map([[80, 2]]) }])).toEqual([['state-change', 1]]);
  expect(harmOf(posts)).toEqual([['state-change', 3]]);
});

const noted = { port: 443, request: 'POST /login HTTP/1.1', action: '', type: '', login: '', status: 200 };
const inside = (requests: readonly (typeof noted)[], attempts: ReadonlyMap<number, number> = new Map()) =>
  harmInside(
    requests.map((request) => ['router', request] as const),
    [{ ...device, attempts }],
  ).map(({ kind, amount }) => [kind, amount]);

test('what is posted inside TLS counts as much, save for the login attempts that the report tells of', () => {
  expect(inside([noted, noted])).toEqual([['state-change', 2]]);
  expect(inside([noted, noted, noted], new Map([[443, 2]]))).toEqual([['state-change', 1]]);
  expect(
    inside([
      { ...noted, action: '"urn:x#GetInfo"' },
      { ...noted, request: 'GET / HTTP/1.1' },
    ]),
  ).toEqual([]);
});

test('a password inside TLS is for a door that asked', () => {
  const login = { ...noted, request: 'GET / HTTP/1.1', login: 'Basic YTpi' };
  expect(inside([login])).toEqual([['misplaced-credential', 1]]);
  expect(inside([{ ...login, login: '', status: 401 }, login])).toEqual([]);
});

test('the busiest second', () => {
  expect(mostInASecond([0, 0.5, 0.99, 1.2, 5, 5.9, 6.1])).toBe(3);
});
