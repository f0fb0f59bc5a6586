/** Addresses that a device gives for its own pages: read here by hand, because URL parsers bend odd spellings into loopback. */

export interface OwnPage {
  readonly port: number;
  readonly path: string;
}

const pattern =
  /^http:\/\/(?:(\d{1,3}(?:\.\d{1,3}){3})|\[([0-9a-f:.]{2,45})(?:%[\w.-]{1,16})?\])(?::(\d{1,5}))?(\/[\x21-\x7e]{0,1023})?$/i;

/** Port and path, if an address is on the device itself; undefined for anywhere else and for anything odd. */
export function pageOnDevice(url: string, address: string): OwnPage | undefined {
  const [, ipv4, ipv6, port = '80', path = '/'] = pattern.exec(url) ?? [];
  const own = address.replace(/%.*/, '').toLowerCase();
  if ((ipv4 ?? ipv6?.toLowerCase()) !== own || Number(port) < 1 || Number(port) > 65_535) return undefined;
  return { port: Number(port), path };
}

/** Where an address in a document leads, seen from the page that the document came from: whole, absolute or relative. */
export function linkedPage(link: string, from: OwnPage, address: string): OwnPage | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return pageOnDevice(link, address);
  if (link.startsWith('//') || !/^[\x21-\x7e]{1,1024}$/.test(link)) return undefined;
  if (link.startsWith('/')) return { port: from.port, path: link };
  const folder = from.path.replace(/[?#].*/, '').replace(/[^/]*$/, '');
  return { port: from.port, path: `${folder}${link}` };
}
