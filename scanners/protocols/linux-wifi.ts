import { cleanText } from './text.ts';
import { lockOf, type WifiLink } from './wifi.ts';

const mostLines = 4_096;

/**
 * Reads `nmcli -t -f ACTIVE,DEVICE,SSID,SECURITY,WPA-FLAGS,RSN-FLAGS device wifi list`: a network a line, with a
 * backslash before a colon that belongs to a value (nmcli(1), --terse).
 */
export function parseNmcliWifi(output: string, on: string): WifiLink | undefined {
  for (const line of output.split('\n', mostLines)) {
    const [active, device, name = '', security = '', wpa = '', rsn = ''] = fieldsOf(line);
    if (active !== 'yes' || device !== on) continue;
    const words = security.split(/\s+/);
    const versions = ([1, 2, 3] as const).filter((version) => words.includes(`WPA${version}`));
    const lock = lockOf({
      encrypts: words.some((word) => word !== '' && word !== '--'),
      // OWE encrypts for each visitor without a password, which keeps nobody out.
      versions: words.includes('OWE') ? [] : versions,
      tkip: /tkip/i.test(`${wpa} ${rsn}`),
    });
    const shown = cleanText(name);
    return { lock: words.includes('OWE') ? 'open' : lock, ...(shown !== '' && { name: shown }) };
  }
  return undefined;
}

function fieldsOf(line: string): readonly string[] {
  return [...line.slice(0, 1_024).matchAll(/((?:\\.|[^:\\])*)(?::|$)/g)].map(([, field = '']) =>
    field.replace(/\\(.)/g, '$1'),
  );
}

/** Reads `iw dev NAME scan dump`, where NetworkManager is missing: the block of the station that is joined. */
export function parseIwScan(output: string): WifiLink | undefined {
  const block = output
    .slice(0, 1_048_576)
    .split(/^BSS /m)
    .find((station) => /^[0-9a-f:]{17}\([^)\n]{1,32}\) -- associated/i.test(station));
  if (block === undefined) return undefined;
  const lines = block.split('\n', mostLines).map((line) => line.trim());
  const rsn = section(lines, 'RSN:');
  const wpa = section(lines, 'WPA:');
  const suites = rsn.find((line) => line.includes('Authentication suites')) ?? '';
  const isThird = /\bSAE\b/.test(suites);
  const isSecond = /PSK|802\.1X/.test(suites);
  const versions = [
    ...(wpa.length > 0 ? [1 as const] : []),
    ...(isSecond ? [2 as const] : []),
    ...(isThird ? [3 as const] : []),
  ];
  const name = cleanText(lines.find((line) => line.startsWith('SSID: '))?.slice(6) ?? '');
  const capability = lines.find((line) => line.startsWith('capability:')) ?? '';
  const isForAll = rsn.length > 0 && versions.length === 0;
  const lock = isForAll
    ? 'open'
    : lockOf({
        encrypts: /\bPrivacy\b/.test(capability),
        versions,
        tkip: [...rsn, ...wpa].some((line) => /TKIP/.test(line)),
      });
  return { lock, ...(name !== '' && { name }) };
}

/** The lines of one element: the one that names it and those that begin with a star below it. */
function section(lines: readonly string[], name: string): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(name));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith('*'));
  return [lines[start] ?? '', ...(end < 0 ? rest : rest.slice(0, end))];
}
