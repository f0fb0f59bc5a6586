import { ByteReader, holdsAt, type PacketPart, packet, uint16, uint16le, uint32le } from './bytes.ts';
import { present } from './present.ts';

/** Commands of MS-SMB2 section 2.2.1.2 that a guest needs to be shown the list of shares. */
const commands = { negotiate: 0, sessionSetup: 1, treeConnect: 3, create: 5, ioctl: 11 } as const;
type Command = keyof typeof commands;

const headerBytes = 64;
const largestMessage = 65_536;

/** A write to a pipe and the read of its answer in one (MS-FSCC section 2.3). */
const pipeTransceive = 0x0011_c017;

/** Where a conversation is: what the server gave out so far. */
export interface SmbPlace {
  /** Counts up with each request. */
  readonly message: number;
  readonly session: Uint8Array;
  readonly tree: number;
}

export const smbStart: SmbPlace = { message: 0, session: new Uint8Array(8), tree: 0 };

function request(command: Command, place: SmbPlace, ...body: readonly PacketPart[]): Uint8Array {
  const message = packet(
    [0xfe, 0x53, 0x4d, 0x42],
    uint16le(headerBytes),
    uint16le(1),
    uint32le(0),
    uint16le(commands[command]),
    uint16le(1),
    new Uint8Array(8),
    uint32le(place.message),
    new Uint8Array(8),
    uint32le(place.tree),
    place.session,
    new Uint8Array(16),
    ...body,
  );
  return packet(0, 0, uint16(message.length), message);
}

function utf16(text: string): Uint8Array {
  return packet([...text].flatMap((character) => [...uint16le(character.charCodeAt(0))]));
}

/** Offers versions 2.0.2 and 2.1, in which a guest's messages are neither signed nor encrypted. */
export function smbNegotiateForGuest(clientId: Uint8Array): Uint8Array {
  const head = [uint16le(36), uint16le(2), uint16le(1), uint16le(0), uint32le(0)] as const;
  const dialects = [uint16le(0x0202), uint16le(0x0210)] as const;
  return request('negotiate', smbStart, ...head, clientId.subarray(0, 16), new Uint8Array(8), ...dialects);
}

/** Carries one message of a login (section 2.2.5). */
export function smbSessionSetup(place: SmbPlace, blob: Uint8Array): Uint8Array {
  const head = [uint16le(25), 0, 1, uint32le(0), uint32le(0), uint16le(headerBytes + 24)] as const;
  return request('sessionSetup', place, ...head, uint16le(blob.length), new Uint8Array(8), blob);
}

/** The share that holds the pipes. */
export const smbPipes = 'IPC$';

/** Connects to a share (section 2.2.9); nothing in it is listed or opened by that. */
export function smbTreeConnect(place: SmbPlace, address: string, share: string): Uint8Array {
  const path = utf16(`\\\\${address}\\${share}`);
  const head = [uint16le(9), uint16le(0), uint16le(headerBytes + 8), uint16le(path.length)] as const;
  return request('treeConnect', place, ...head, path);
}

/** Opens a pipe that exists, to write questions and read answers (section 2.2.13). */
export function smbOpenPipe(place: SmbPlace, pipe: string): Uint8Array {
  const name = utf16(pipe);
  return request(
    'create',
    place,
    uint16le(57),
    [0, 0],
    uint32le(2),
    new Uint8Array(16),
    uint32le(0x0012_019f),
    uint32le(0),
    uint32le(7),
    uint32le(1),
    uint32le(0),
    uint16le(headerBytes + 56),
    uint16le(name.length),
    new Uint8Array(8),
    name,
  );
}

/** Puts one question to a pipe (section 2.2.31). */
export function smbAskPipe(place: SmbPlace, file: Uint8Array, question: Uint8Array): Uint8Array {
  const head = [uint16le(57), uint16le(0), uint32le(pipeTransceive), file] as const;
  const input = [uint32le(headerBytes + 56), uint32le(question.length), uint32le(0)] as const;
  const output = [uint32le(0), uint32le(0), uint32le(16_384), uint32le(1), uint32le(0)] as const;
  return request('ioctl', place, ...head, ...input, ...output, question);
}

export interface SmbReply {
  /** 0 is success; 0xc0000016 asks for the next message of a login. */
  readonly status: number;
  readonly session: Uint8Array;
  /** Missing from a reply that came late: the id of the work stands in its place (section 2.2.1.1). */
  readonly tree?: number;
  readonly body: Uint8Array;
}

/** Set in the flags of a reply to a request for which the server asked for time (section 2.2.1.1). */
const cameLate = 0x2;

/** What a server sends at once when the reply itself will take a while (section 3.3.4.4). */
const pending = 0x0000_0103;

/** Reads a reply once it has come whole; a notice that it will take a while is passed over. */
export function parseSmbReply(bytes: Uint8Array): SmbReply | undefined {
  const frame = new ByteReader(bytes);
  for (;;) {
    if (frame.uint8() !== 0) return undefined;
    const length = frame.uint24() ?? 0;
    const message = length <= largestMessage ? frame.take(length) : undefined;
    const reply = message && readReply(message);
    if (reply?.status !== pending) return reply;
  }
}

function readReply(message: Uint8Array): SmbReply | undefined {
  if (message.length < headerBytes || !holdsAt(message, 0, [0xfe, 0x53, 0x4d, 0x42])) return undefined;
  const status = new ByteReader(message, 8).uint32le();
  const flags = new ByteReader(message, 16).uint32le();
  const tree = new ByteReader(message, 36).uint32le();
  if (status === undefined || flags === undefined) return undefined;
  const told = flags & cameLate ? undefined : tree;
  return present({ status, session: message.slice(40, 48), tree: told, body: message.slice(headerBytes) });
}

/** The id of the pipe in the reply to `smbOpenPipe`. */
export function openedFile({ body }: SmbReply): Uint8Array | undefined {
  return new ByteReader(body, 64).take(16);
}

/** What a pipe answered, in the reply to `smbAskPipe`. */
export function pipeAnswer({ body }: SmbReply): Uint8Array | undefined {
  const reader = new ByteReader(body, 32);
  const offset = (reader.uint32le() ?? 0) - headerBytes;
  const length = reader.uint32le() ?? largestMessage;
  return offset < 0 ? undefined : new ByteReader(body, offset).take(length);
}

/** The last message of an NTLM login as nobody (MS-NLMP section 3.2.5.1.2): no name, no password, no answer to the challenge. */
export const ntlmNobody: Uint8Array = packet(
  'NTLMSSP\u0000',
  uint32le(3),
  field(1, 64),
  field(0, 65),
  field(0, 64),
  field(0, 64),
  field(0, 64),
  field(0, 65),
  uint32le(0x0008_8a05),
  0,
);

function field(length: number, offset: number): Uint8Array {
  return packet(uint16le(length), uint16le(length), uint32le(offset));
}
