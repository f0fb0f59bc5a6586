import type { EmulatorHost } from '../emulator.ts';

const SMB3_1_1 = 0x0311;
const SMB2_WILDCARD = 0x02ff;

/** Answers the negotiation of SMB 2 and later (MS-SMB2, 2.2.4). SMB 1 alone and guests are hung up on. */
export function serveSmbNegotiation(host: EmulatorHost, port: number): void {
  host.listenTcp(port, (socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      const command = chunk.subarray(4);
      if (isSmb2Negotiate(command)) socket.write(negotiateReply(SMB3_1_1));
      else if (isSmb1(command) && chunk.includes('SMB 2.???')) socket.write(negotiateReply(SMB2_WILDCARD));
      else socket.destroy();
    });
  });
}

function isSmb1(command: Buffer): boolean {
  return command[0] === 0xff && command.toString('latin1', 1, 4) === 'SMB';
}

function isSmb2(command: Buffer): boolean {
  return command[0] === 0xfe && command.toString('latin1', 1, 4) === 'SMB';
}

function isSmb2Negotiate(command: Buffer): boolean {
  return isSmb2(command) && command[12] === 0;
}

function negotiateReply(dialect: number): Uint8Array {
  const header = Buffer.alloc(64);
  header.write('\xfeSMB', 0, 'latin1');
  header.writeUInt16LE(64, 4);
  header.writeUInt16LE(1, 14);
  header.writeUInt32LE(1, 16);
  const body = Buffer.alloc(64);
  body.writeUInt16LE(65, 0);
  body.writeUInt16LE(3, 2);
  body.writeUInt16LE(dialect, 4);
  body.write('homelatch-nas-id', 8, 'latin1');
  body.writeUInt32LE(0x2f, 24);
  body.writeUInt32LE(0x800000, 28);
  body.writeUInt32LE(0x800000, 32);
  body.writeUInt32LE(0x800000, 36);
  body.writeUInt16LE(128, 56);
  const message = Buffer.concat([header, body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(message.length);
  return Buffer.concat([length, message]);
}
