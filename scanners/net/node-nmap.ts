import nodeNmap from 'node-nmap';
import { type NmapService, parseNmapOutput } from '../protocols/nmap-output.ts';
import { type Running, startProgram } from './node-processes.ts';
import { parseAddress } from './scope.ts';

/**
 * node-nmap's scan, made safe: the library starts nmap in its constructor, splits targets at blanks (so that a target
 * could carry options), takes any warning for a failure and drops output. Here arguments stay a list, targets are
 * parsed addresses after `--`, and the program is started and stopped by us.
 */
class ServiceScan extends nodeNmap.NmapScan {
  override commandConstructor(range: readonly string[], args: readonly string[]): void {
    this.range = range;
    this.command = ['-oX', '-', ...args, '--', ...range];
  }

  override initializeChildProcess(): void {
    // Started by `start`, when everything is in place.
  }

  start(): Running {
    return startProgram(nodeNmap.nmapLocation, this.command);
  }
}

const timeoutSeconds = 40;

/**
 * Asks nmap what runs on the open ports of one address. Connect scans only, light probes, no name lookups, and the ports
 * that print are left out on top of our own list. An empty list when nmap is not installed or was stopped.
 */
export async function nmapServices(
  address: string,
  ports: readonly number[],
  signal: AbortSignal,
): Promise<readonly NmapService[]> {
  if (!parseAddress(address) || ports.length === 0 || signal.aborted) return [];
  const six = address.includes(':') ? ['-6'] : [];
  const scan = new ServiceScan(
    [address],
    [
      ...six,
      '-n',
      '-Pn',
      '-sT',
      '-sV',
      '--version-light',
      '-T3',
      '--max-parallelism',
      '2',
      '--max-retries',
      '1',
      '--host-timeout',
      `${timeoutSeconds}s`,
      '--exclude-ports',
      '515,9100-9109,9112-9116',
      '-p',
      ports.join(','),
    ],
  );
  const running = scan.start();
  const stop = () => running.stop();
  const limit = setTimeout(stop, (timeoutSeconds + 5) * 1000);
  signal.addEventListener('abort', stop, { once: true });
  const { code, output } = await running.finished;
  clearTimeout(limit);
  signal.removeEventListener('abort', stop);
  return code === 0 ? parseNmapOutput(new TextEncoder().encode(output)) : [];
}
