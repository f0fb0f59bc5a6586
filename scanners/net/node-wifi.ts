import { parseIwScan, parseNmcliWifi } from '../protocols/linux-wifi.ts';
import { parseSystemProfilerWifi } from '../protocols/macos-wifi.ts';
import type { WifiLink } from '../protocols/wifi.ts';
import { parseNetshWifi } from '../protocols/windows-wifi.ts';
import { runProgram } from './node-processes.ts';

const timeoutMs = 4000;
/** macOS gathers all that it knows of its cards first. */
const slowMs = 15_000;

/** The Wi-Fi network that an interface has joined, as the system knows it: no scan is started. Undefined for a cable. */
export async function wifiLink(on: string): Promise<WifiLink | undefined> {
  switch (process.platform) {
    case 'linux':
      return (
        parseNmcliWifi(await output('nmcli', nmcli), on) ??
        parseIwScan(await output('iw', ['dev', on, 'scan', 'dump']))
      );
    case 'darwin':
      return parseSystemProfilerWifi(
        await output('/usr/sbin/system_profiler', ['SPAirPortDataType', '-json'], slowMs),
        on,
      );
    case 'win32':
      return parseNetshWifi(await output('netsh', ['wlan', 'show', 'interfaces']), on);
    default:
      return undefined;
  }
}

const nmcli = [
  '--terse',
  '--fields',
  'ACTIVE,DEVICE,SSID,SECURITY,WPA-FLAGS,RSN-FLAGS',
  'device',
  'wifi',
  'list',
  '--rescan',
  'no',
] as const;

async function output(program: string, args: readonly string[], limitMs = timeoutMs): Promise<string> {
  return (await runProgram(program, args, limitMs)).output;
}
