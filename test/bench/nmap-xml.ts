/** What one script of nmap says of one port. */
export interface ScriptResult {
  readonly address: string;
  readonly port: number;
  readonly script: string;
  readonly output: string;
}

const HOST = /<host\b[\s\S]*?<\/host>/g;
const ADDRESS = /<address addr="([\d.]+)" addrtype="ipv4"/;
const PORT = /<port protocol="(tcp|udp)" portid="(\d+)">([\s\S]*?)<\/port>/g;
const SCRIPT = /<script id="([\w-]+)" output="([^"]*)"/g;

/** The ports that nmap calls open, as `address/port`. */
export function openPortsIn(xml: string): readonly string[] {
  return hostsIn(xml).flatMap(({ address, ports }) =>
    ports.filter(({ text }) => text.includes('<state state="open"')).map(({ port }) => `${address}/${port}`),
  );
}

/** The services that nmap has named with some confidence, as `address/port`. */
export function namedServicesIn(xml: string): readonly string[] {
  return hostsIn(xml).flatMap(({ address, ports }) =>
    ports
      .filter(({ text }) => text.includes('<state state="open"') && text.includes('method="probed"'))
      .map(({ port }) => `${address}/${port}`),
  );
}

/** The hosts that nmap calls up. */
export function hostsUpIn(xml: string): readonly string[] {
  return [...xml.matchAll(HOST)].flatMap(([text]) => {
    const address = text.includes('<status state="up"') ? ADDRESS.exec(text)?.[1] : undefined;
    return address === undefined ? [] : [address];
  });
}

/** What its scripts say. */
export function scriptResultsIn(xml: string): readonly ScriptResult[] {
  return hostsIn(xml).flatMap(({ address, ports }) =>
    ports.flatMap(({ port, text }) =>
      [...text.matchAll(SCRIPT)].map(([, script = '', output = '']) => ({ address, port, script, output })),
    ),
  );
}

function hostsIn(xml: string) {
  return [...xml.matchAll(HOST)].map(([text]) => ({
    address: ADDRESS.exec(text)?.[1] ?? '',
    ports: [...text.matchAll(PORT)].map(([, , port, inner = '']) => ({ port: Number(port), text: inner })),
  }));
}
