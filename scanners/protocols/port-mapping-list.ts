import { decodeEntities } from './entities.ts';
import { decodeText } from './text.ts';
import { parseXml, type XmlElement, xmlDescendants } from './xml.ts';

const start = /<(?:[\w.-]{1,32}:)?NewPortListing(?:\s[^<>]{0,200})?>/;
const end = /<\/(?:[\w.-]{1,32}:)?NewPortListing>/;
const mostEntries = 200;

/**
 * The entries of the document that GetListOfPortMappings carries as text in its answer (WANIPConnection:2 section
 * 2.3.30); undefined where there is none. It is read from the whole answer, as it is longer than a text may be.
 */
export function parsePortMappingList(answer: Uint8Array): readonly XmlElement[] | undefined {
  const text = decodeText(answer);
  const opening = start.exec(text);
  const rest = opening ? text.slice(opening.index + opening[0].length) : '';
  const closing = end.exec(rest);
  if (!closing) return undefined;
  const listing = rest.slice(0, closing.index).trim();
  const plain = /^<!\[CDATA\[([\s\S]*)\]\]>$/.exec(listing)?.[1] ?? decodeEntities(listing);
  const root = parseXml(new TextEncoder().encode(plain));
  return root && xmlDescendants(root, 'PortMappingEntry').slice(0, mostEntries);
}
