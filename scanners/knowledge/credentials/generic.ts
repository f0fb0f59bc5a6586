import { type DefaultCredential, factoryPair } from '../credential.ts';
import { changeme, cheatSheet } from '../credential-sources.ts';

const mirai = cheatSheet('telnet (telnet)');

/** Belongs to no maker: only for a login that was positively seen on a device whose maker is unknown. */
function generic(...pair: Parameters<typeof factoryPair>): DefaultCredential {
  return { ...factoryPair(...pair), generic: true };
}

/** Most common first, because two at most are tried. Telnet pairs are in the order of weight in Mirai's source. */
export const genericPairs: readonly DefaultCredential[] = [
  generic({}, ['telnet'], 'root', 'xc3511', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'vizxv', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'admin', mirai, 'known'),
  generic({}, ['telnet'], 'admin', 'admin', mirai, 'known'),
  generic({}, ['telnet'], 'root', '888888', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'xmhdipc', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'default', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'juantech', mirai, 'known'),
  generic({}, ['telnet'], 'root', '123456', mirai, 'known'),
  generic({}, ['telnet'], 'root', '54321', mirai, 'known'),
  generic({}, ['telnet'], 'support', 'support', mirai, 'known'),
  generic({}, ['telnet'], 'root', '', mirai, 'known'),
  generic({}, ['telnet'], 'admin', 'password', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'root', mirai, 'known'),
  generic({}, ['telnet'], 'root', '12345', mirai, 'known'),
  generic({}, ['telnet'], 'user', 'user', mirai, 'known'),
  generic({}, ['telnet'], 'admin', '', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'pass', mirai, 'known'),
  generic({}, ['telnet'], 'admin', 'admin1234', mirai, 'known'),
  generic({}, ['telnet'], 'root', '1111', mirai, 'known'),
  generic({}, ['telnet'], 'admin', 'smcadmin', mirai, 'known'),
  generic({}, ['telnet'], 'root', '666666', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'klv123', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'klv1234', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'zlxx.', mirai, 'known'),
  generic({}, ['telnet'], '666666', '666666', mirai, 'known'),
  generic({}, ['telnet'], '888888', '888888', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'system', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'ikwb', mirai, 'known'),
  generic({}, ['telnet'], 'root', 'realtek', mirai, 'known'),
  generic({}, ['telnet'], 'tech', 'tech', mirai, 'known'),
  generic({}, ['ssh'], 'root', 'root', changeme('ssh/ssh'), 'known'),
  generic({}, ['ssh'], 'admin', 'admin', changeme('ssh/ssh'), 'known'),
  generic({}, ['ssh'], 'root', 'password', changeme('ssh/ssh'), 'known'),
  generic({}, ['ssh'], 'admin', 'password', changeme('ssh/ssh'), 'known'),
  generic(
    {},
    ['http-basic', 'http-digest', 'http-form', 'rtsp', 'onvif'],
    'admin',
    'admin',
    cheatSheet('TP-Link Router'),
  ),
  generic({}, ['http-basic', 'http-digest', 'http-form'], 'admin', 'password', cheatSheet('Netgear Router')),
  generic({}, ['rtsp', 'onvif'], 'admin', '12345', cheatSheet('Swann (IP camera)')),
  generic({}, ['ftp'], 'guest', 'guest', changeme('ftp/ftp'), 'known'),
  generic({}, ['vnc'], '', 'password', cheatSheet('vnc (vnc)')),
];

/** Defaults of a protocol's software, whoever made the device around it. */
export const protocolDefaults: readonly DefaultCredential[] = [
  // “public” is read by a probe: it belongs to no account and nothing can be changed with it.
  factoryPair({ banner: 'SNMP' }, ['snmp'], '', 'private', changeme('snmp/public_private'), 'known'),
  // The example password of redis.conf, which whoever takes away the comment sign gets.
  factoryPair(
    { banner: 'Redis' },
    ['redis'],
    '',
    'foobared',
    'https://raw.githubusercontent.com/redis/redis/7.0/redis.conf',
    'known',
  ),
];
