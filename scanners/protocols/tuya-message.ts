import { holdsAt } from './bytes.ts';
import { jsonFlag, jsonNumber, jsonText, parseTrailingJson } from './json-value.ts';
import { isIpv4 } from './neighbour.ts';
import { present } from './present.ts';

const largestBroadcast = 4_096;

/** MD5 of `yGAdlopoPVldABfn`, the same for all devices: published, so it hides nothing. */
export const tuyaBroadcastKey = Uint8Array.of(
  0x6c,
  0x1e,
  0xc8,
  0xe2,
  0xbb,
  0x9b,
  0xb5,
  0x9a,
  0xb5,
  0x0b,
  0x0d,
  0xaf,
  0x64,
  0x9b,
  0x41,
  0x0a,
);

/** What the platform decrypts: AES-128, answering `undefined` or throwing where it cannot. */
export interface TuyaCiphers {
  readonly ecb: (key: Uint8Array, data: Uint8Array) => Uint8Array | undefined;
  readonly gcm: (
    key: Uint8Array,
    parts: { nonce: Uint8Array; data: Uint8Array; tag: Uint8Array; associated: Uint8Array },
  ) => Uint8Array | undefined;
}

export interface TuyaDevice {
  readonly id: string;
  readonly address?: string;
  readonly productKey?: string;
  /** Of the local protocol: 3.1, which is readable by all, to 3.5. */
  readonly version?: string;
  readonly encrypted?: boolean;
  /** 2 once it belongs to an account. */
  readonly active?: number;
}

const plainPrefix = [0x00, 0x00, 0x55, 0xaa];
const sealedPrefix = [0x00, 0x00, 0x66, 0x99];

/** Reads what a device tells the network every few seconds (UDP 6666, 6667 and 7000). */
export function parseTuyaBroadcast(bytes: Uint8Array, ciphers: TuyaCiphers): TuyaDevice | undefined {
  if (bytes.length > largestBroadcast) return undefined;
  const value = holdsAt(bytes, 0, plainPrefix)
    ? readPlainFrame(bytes, ciphers)
    : holdsAt(bytes, 0, sealedPrefix)
      ? readSealedFrame(bytes, ciphers)
      : undefined;
  const id = jsonText(value, 'gwId') ?? jsonText(value, 'id');
  if (id === undefined) return undefined;
  const address = jsonText(value, 'ip');
  return present({
    id,
    address: address !== undefined && isIpv4(address) ? address : undefined,
    productKey: jsonText(value, 'productKey'),
    version: jsonText(value, 'version'),
    encrypted: jsonFlag(value, 'encrypt'),
    active: jsonNumber(value, 'active'),
  });
}

/** 16 bytes of head, a return code, the text as it is or in AES-ECB, and 8 bytes of tail. */
function readPlainFrame(bytes: Uint8Array, ciphers: TuyaCiphers): unknown {
  const payload = bytes.subarray(20, -8);
  const open = payload[0] === 0x7b ? payload : attempt(() => ciphers.ecb(tuyaBroadcastKey, payload));
  return open && parseTrailingJson(open);
}

/** 18 bytes of head, a nonce of 12, the text in AES-GCM, a tag of 16, and 4 bytes of tail. */
function readSealedFrame(bytes: Uint8Array, ciphers: TuyaCiphers): unknown {
  const parts = {
    associated: bytes.subarray(4, 18),
    nonce: bytes.subarray(18, 30),
    data: bytes.subarray(30, -20),
    tag: bytes.subarray(-20, -4),
  };
  if (bytes.length < 51) return undefined;
  const open = attempt(() => ciphers.gcm(tuyaBroadcastKey, parts));
  return open && parseTrailingJson(open);
}

/** A cipher refuses by throwing, on input that anyone may send. */
function attempt(decrypt: () => Uint8Array | undefined): Uint8Array | undefined {
  try {
    return decrypt();
  } catch {
    return undefined;
  }
}
