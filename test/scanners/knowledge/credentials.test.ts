import { describe, expect, it } from 'vitest';
import { knownCredentialShape } from '../../../scanners/knowledge/credential.ts';
import {
  backdoorsFor,
  credentialsFor,
  derivableFor,
  knownCredentials,
} from '../../../scanners/knowledge/credentials.ts';

/** What is wrong with one entry, in words; an empty list for a good one. */
function faults(entry: unknown): readonly string[] {
  const parsed = knownCredentialShape.safeParse(entry);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `unknown key ${issue.keys.join(', ')}`
        : `${issue.path.join('.')}: ${issue.message}`,
    );
  }
  const generic = parsed.data.kind === 'default' && parsed.data.generic === true;
  const matches = Object.keys(parsed.data.match).length > 0;
  if (!generic && !matches) return ['a pair without match'];
  if (generic && matches) return ['a generic pair with a match'];
  return [];
}

const good = {
  kind: 'default',
  match: { vendor: 'Acme' },
  protocols: ['ftp'],
  account: 'admin',
  password: '',
  certainty: 'known',
  source: 'https://example.com/',
} as const;
const hidden = { ...good, kind: 'backdoor', text: { en: 'Hidden.' } };

describe('the list of credentials', () => {
  it('has at least 200 entries', () => {
    expect(knownCredentials.length).toBeGreaterThanOrEqual(200);
  });

  it('is in order, entry by entry', () => {
    const all = knownCredentials.flatMap((entry) =>
      faults(entry).map((fault) => `${JSON.stringify(entry.match)} ${entry.account}: ${fault}`),
    );
    expect(all).toEqual([]);
  });

  it('has no entry twice', () => {
    const keys = knownCredentials.flatMap((entry) =>
      entry.protocols.map((protocol) =>
        JSON.stringify([
          Object.entries(entry.match).sort(),
          protocol,
          entry.kind,
          entry.account,
          entry.kind === 'default' ? entry.password : '',
        ]),
      ),
    );
    const seen = new Set<string>();
    expect(keys.filter((key) => seen.has(key) || !seen.add(key))).toEqual([]);
  });

  it.each([
    ['an unknown key', { ...good, note: 'x' }],
    ['no source', { ...good, source: undefined }],
    ['a source that is not a page', { ...good, source: 'a friend' }],
    ['no match', { ...good, match: {} }],
    ['a generic pair with a match', { ...good, generic: true }],
    ['no protocol', { ...good, protocols: [] }],
    ['a backdoor with a password', { ...hidden, password: 'x' }],
    ['a backdoor without match', { ...hidden, password: undefined, match: {} }],
    ['a misspelt match', { ...good, match: { vendors: 'Acme' } }],
  ])('would be refused with %s', (_what, entry) => {
    expect(faults(entry)).not.toEqual([]);
  });
});

describe('credentialsFor', () => {
  it.each([
    [
      'the model before the maker',
      { manufacturer: 'NETGEAR, Inc.', kind: 'router', model: 'FVS318N', protocol: 'http-basic' },
      [
        { account: 'admin', password: 'password' },
        { account: 'admin', password: '1234' },
      ],
    ],
    [
      'a realm without a maker',
      { protocol: 'http-basic', realm: 'TP-LINK Wireless N Router WR841N' },
      [
        { account: 'admin', password: 'admin' },
        { account: 'admin', password: 'password' },
      ],
    ],
    [
      'a registered name of the maker',
      {
        manufacturer: 'Hangzhou Hikvision Digital Technology Co.,Ltd.',
        model: 'DS-2CD2042',
        protocol: 'http-digest',
      },
      [{ account: 'admin', password: '12345' }],
    ],
    [
      'a software name in the banner',
      { manufacturer: 'GL.iNet', protocol: 'telnet', banner: 'OpenWrt 19.07 login:' },
      [{ account: 'root', password: '' }],
    ],
    [
      'the commonest pairs where nobody knows the maker',
      { manufacturer: 'Espressif Inc.', protocol: 'telnet', banner: 'login:' },
      [
        { account: 'root', password: 'xc3511' },
        { account: 'root', password: 'vizxv' },
      ],
    ],
    ['nothing for a known maker without an entry', { manufacturer: 'Sonos, Inc.', protocol: 'telnet' }, []],
    ['nothing in another protocol', { manufacturer: 'American Dynamics', protocol: 'rtsp' }, []],
    [
      'nothing of the cameras for a TV of the same maker',
      { manufacturer: 'Samsung Electronics', kind: 'tv', protocol: 'http-basic' },
      [],
    ],
    ['no derivable password', { manufacturer: 'QNAP Systems', firmware: '5.0.1', protocol: 'http-form' }, []],
    ['no backdoor', { manufacturer: 'Control4', protocol: 'ssh' }, []],
  ] as const)('gives %s', (_what, seen, pairs) => {
    expect(credentialsFor(seen)).toEqual(pairs);
  });

  it('never gives more than two', () => {
    for (const { match, protocols } of knownCredentials) {
      for (const protocol of protocols) {
        const seen = { ...(match.vendor && { manufacturer: match.vendor }), protocol };
        expect(credentialsFor(seen).length).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe('derivableFor', () => {
  it.each([
    [
      'a Brother printer',
      { manufacturer: 'Brother Industries, Ltd.', kind: 'printer', model: 'DCP-L2530DW' },
      1,
    ],
    ['a QNAP of version 5.0', { manufacturer: 'QNAP Systems, Inc.', firmware: '5.0.1.2346' }, 1],
    ['a QNAP of version 5.2', { manufacturer: 'QNAP Systems, Inc.', firmware: '5.2.0' }, 0],
    [
      'an Epson printer',
      { manufacturer: 'Seiko Epson Corporation', kind: 'printer', model: 'XP-8800 Series' },
      1,
    ],
    ['a Sonos speaker', { manufacturer: 'Sonos, Inc.' }, 0],
  ] as const)('finds %s', (_what, seen, count) => {
    expect(derivableFor(seen)).toHaveLength(count);
  });
});

describe('backdoorsFor', () => {
  it('knows the model and the version', () => {
    const firewall = { manufacturer: 'Zyxel Communications', model: 'USG40' } as const;
    expect(backdoorsFor({ ...firewall, firmware: 'V4.60(AALA.0)' }).map(({ account }) => account)).toEqual([
      'zyfwp',
    ]);
    expect(backdoorsFor({ ...firewall, firmware: 'V4.62(AALA.0)' })).toEqual([]);
    expect(backdoorsFor(firewall)).toEqual([]);
  });
});
