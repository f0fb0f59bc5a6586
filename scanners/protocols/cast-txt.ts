import { present } from './present.ts';

export interface CastDevice {
  /** 32 hexadecimal digits. */
  readonly id?: string;
  readonly model?: string;
  /** The name that the owner gave. */
  readonly name?: string;
  readonly hasVideo?: boolean;
  readonly hasAudio?: boolean;
  /** Several speakers that play as one. */
  readonly isGroup: boolean;
  /** What it is playing, told to everyone on the network. */
  readonly running?: string;
}

/** Reads the TXT entries of `_googlecast._tcp` (Chromium's cast channel: capabilities are bits of `ca`). */
export function readCastTxt(entries: ReadonlyMap<string, string>): CastDevice {
  const text = (key: string) => entries.get(key) || undefined;
  const capabilities = /^\d{1,9}$/.test(entries.get('ca') ?? '') ? Number(entries.get('ca')) : undefined;
  const bit = (mask: number) => (capabilities === undefined ? undefined : (capabilities & mask) !== 0);
  const id = text('id');
  return present({
    id: id !== undefined && /^[0-9a-f]{32}$/i.test(id) ? id.toLowerCase() : undefined,
    model: text('md'),
    name: text('fn'),
    hasVideo: bit(0x01),
    hasAudio: bit(0x04),
    isGroup: bit(0x20) ?? text('md') === 'Google Cast Group',
    running: text('rs'),
  });
}
