import { cleanText } from './text.ts';
import { parseXml, xmlChild, xmlDescendants } from './xml.ts';

/** What nmap makes of one open port. */
export interface NmapService {
  readonly port: number;
  readonly name?: string;
  readonly product?: string;
  readonly version?: string;
  /** 0 to 10, nmap's own measure. */
  readonly confidence: number;
}

const mostServices = 256;

/** Reads the output of `nmap -oX -` (nmap.dtd). Its own document type is set aside first: no other is accepted. */
export function parseNmapOutput(bytes: Uint8Array): readonly NmapService[] {
  const text = new TextDecoder()
    .decode(bytes)
    .replace('<!DOCTYPE nmaprun>', '')
    .replace(/<\?xml-stylesheet[^>]{0,256}\?>/, '');
  const root = parseXml(new TextEncoder().encode(text));
  return xmlDescendants(root, 'port')
    .flatMap((element): readonly NmapService[] => {
      const port = Number(element.attributes.get('portid'));
      const open = xmlChild(element, 'state')?.attributes.get('state') === 'open';
      if (!open || !Number.isInteger(port) || port < 1 || port > 65_535) return [];
      // A port that nmap knows nothing of has no service element.
      const about = xmlChild(element, 'service')?.attributes;
      const words = (name: string) => {
        const value = cleanText(about?.get(name) ?? '');
        return value === '' ? {} : { [name]: value };
      };
      const confidence = Number(about?.get('conf') ?? 0);
      return [
        {
          port,
          ...words('name'),
          ...words('product'),
          ...words('version'),
          confidence: Number.isFinite(confidence) ? confidence : 0,
        },
      ];
    })
    .slice(0, mostServices);
}
