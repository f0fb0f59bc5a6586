import { packet } from './bytes.ts';
import { normaliseMac } from './mac-address.ts';
import { present } from './present.ts';
import { cleanText, decodeLatin1 } from './text.ts';

const largestAnswer = 256;

/** Asks every High-Flying Wi-Fi module who it is (UDP 48899; the maker's HF-A11 manual calls it "search"). */
export const magicHomeQuery = packet('HF-A11ASSISTHREAD');

export interface MagicHomeDevice {
  readonly mac: string;
  /** What the module was built into, such as `AK001-ZJ2149`; some tell nothing. */
  readonly model?: string;
}

/** Reads `address,hardware address,model`. The address is not believed: the sender's own counts. */
export function parseMagicHomeAnswer(bytes: Uint8Array): MagicHomeDevice | undefined {
  if (bytes.length > largestAnswer) return undefined;
  const [address, hex, model] = decodeLatin1(bytes).split(',', 3);
  const mac = hex !== undefined && /^[0-9a-f]{12}$/i.test(hex) ? normaliseMac(hex) : undefined;
  if (mac === undefined || !/^[\d.]{7,15}$/.test(address ?? '')) return undefined;
  return present({ mac, model: cleanText(model ?? '', 64) || undefined });
}
