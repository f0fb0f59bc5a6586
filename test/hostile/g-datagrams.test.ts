import { expect } from 'vitest';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';
import type { SimulatedLan } from '../../scanners/demo/simulated-lan.ts';
import { hostileFamily } from './family.ts';
import { statesOf, textsOf } from './seen.ts';
import { flood, listen, page, replyOnce } from './streams.ts';
import { serve } from './web.ts';

/** A printer by what it says on the web: such a device is asked over SNMP. */
const looksLikePrinter = (host: EmulatorHost) =>
  serve(host, 80, page('<title>HP LaserJet Pro M404n</title>', { Server: 'HP HTTP Server; HP LaserJet' }));

const answerUdp = (host: EmulatorHost, port: number, answers: (asked: Uint8Array) => readonly Uint8Array[]) =>
  host.listenUdp(port, (asked, from, self) => {
    for (const answer of answers(asked)) self.send(answer, from);
  });

const rtspHead = (lines: string, status = '401 Unauthorized') =>
  `RTSP/1.0 ${status}\r\nCSeq: 1\r\n${lines}\r\n`;
const manyAnswers = 1_000;

hostileFamily('G, datagrams and binary protocols', [
  {
    id: 'G1',
    title: 'answers SNMP with broken BER',
    start(host) {
      looksLikePrinter(host);
      answerUdp(host, 161, (asked) => [
        new Uint8Array(0),
        Buffer.from([0x30]),
        Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]),
        asked,
        Buffer.alloc(60_000, 0x30),
      ]);
    },
    judge: (seen) => expect(statesOf(seen, 'snmp.system')).not.toContain('open'),
  },
  {
    id: 'G2',
    title: 'answers SNMP with the same object for ever',
    start(host) {
      looksLikePrinter(host);
      answerUdp(host, 161, (asked) =>
        Array.from({ length: manyAnswers }, () =>
          Buffer.from(asked.map((byte) => (byte === 0xa0 ? 0xa2 : byte))),
        ),
      );
    },
    judge: (seen) => expect(seen.values('snmp.system').length).toBeLessThanOrEqual(1),
  },
  {
    id: 'G3',
    title: 'gives SNMP values of the wrong type and size',
    start(host) {
      looksLikePrinter(host);
      answerUdp(host, 161, (asked) => {
        const reply = Buffer.from(asked);
        const at = reply.indexOf(0xa0);
        if (at >= 0) reply[at] = 0xa2;
        // Every empty value becomes a counter of the wrong length.
        return [
          Buffer.from(reply.map((byte, index) => (byte === 5 && reply[index + 1] === 0 ? 0x46 : byte))),
        ];
      });
    },
    judge: (seen) => expect(textsOf(seen).filter((text) => /NaN|undefined/.test(text))).toEqual([]),
  },
  {
    id: 'G4',
    title: 'answers a question a thousand times, and lets others answer',
    start(host, lan: SimulatedLan) {
      looksLikePrinter(host);
      host.listenUdp(161, (asked, from) => {
        for (let times = 0; times < manyAnswers; times += 1) {
          lan.send({ address: '127.77.0.240', port: 161 }, from, asked);
          lan.send({ address: host.address, port: 161 }, from, Buffer.alloc(1_000, times));
        }
      });
    },
    judge: (seen) => expect(statesOf(seen, 'snmp.system')).not.toContain('open'),
  },
  {
    id: 'G5',
    title: 'promises an MQTT packet of 256 MB',
    start: (host) =>
      listen(host, [1883], (socket) =>
        replyOnce(socket, () => {
          socket.write(Buffer.from([0x20, 0xff, 0xff, 0xff, 0x7f]));
          flood(socket, Buffer.alloc(65_536));
        }),
      ),
    judge: (seen) => expect(statesOf(seen, 'mqtt.connect', 1883)).not.toContain('open'),
  },
  {
    id: 'G6',
    title: 'lets anyone in over MQTT and pours out what it keeps',
    start: (host) =>
      listen(host, [1883], (socket) =>
        replyOnce(socket, () => {
          socket.write(Buffer.from([0x20, 2, 0, 0]));
          flood(socket, Buffer.concat([Buffer.from([0x31, 12, 0, 4]), Buffer.from('homesecret!')]));
        }),
      ),
    judge(seen) {
      expect(['open', 'silent']).toEqual(expect.arrayContaining([...statesOf(seen, 'mqtt.connect', 1883)]));
      expect(textsOf(seen).filter((text) => text.includes('secret!'))).toEqual([]);
      const subscribes = seen.heard.filter(({ port, text }) => port === 1883 && text.charCodeAt(0) === 0x82);
      expect(subscribes).toEqual([]);
    },
  },
  {
    id: 'G7',
    title: 'leads RTSP in circles and away',
    start(host) {
      let nonce = 0;
      listen(host, [554], (socket) => {
        socket.on('data', () => {
          nonce += 1;
          socket.write(rtspHead(`WWW-Authenticate: Digest realm="r", nonce="${nonce}"\r\n`));
        });
      });
      listen(host, [8554], (socket) =>
        replyOnce(socket, () => {
          socket.write(rtspHead('Location: rtsp://203.0.113.9/\r\n', '302 Moved'));
          flood(socket, Buffer.concat([Buffer.from([0x24, 0, 0xff, 0xff]), Buffer.alloc(65_535)]));
        }),
      );
    },
    judge: (seen) =>
      expect(seen.heard.filter(({ port, text }) => port === 554 && /^PLAY|^SETUP/m.test(text))).toEqual([]),
  },
  {
    id: 'G8',
    title: 'answers SMB and NetBIOS with sizes and names that cannot be',
    start(host) {
      listen(host, [445], (socket) =>
        replyOnce(socket, () => {
          socket.write(Buffer.from([0, 0xff, 0xff, 0xff, 0xfe, 0x53, 0x4d, 0x42]));
          flood(socket, Buffer.alloc(65_536, 0x4e));
        }),
      );
      answerUdp(host, 137, (asked) => [
        Buffer.concat([
          Buffer.from(asked).subarray(0, 2),
          Buffer.from([0x84, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0x21, 0, 1, 0, 0, 0, 0, 0x12, 0xc0, 255]),
          Buffer.from('\u001b[2J\0evil<script>').subarray(0, 15),
          Buffer.alloc(4_000, 0x1b),
        ]),
      ]);
    },
    judge: (seen) => expect(textsOf(seen).filter((text) => /\p{Cc}/u.test(text))).toEqual([]),
  },
]);
