import { z } from 'zod';
import { cleanText } from './text.ts';
import { lockOf, type WifiLink } from './wifi.ts';

const report = z.object({
  SPAirPortDataType: z.array(
    z.object({
      spairport_airport_interfaces: z
        .array(
          z.object({
            _name: z.string(),
            spairport_current_network_information: z
              .object({ _name: z.string().optional(), spairport_security_mode: z.string().optional() })
              .optional(),
          }),
        )
        .optional(),
    }),
  ),
});

/** Reads `system_profiler SPAirPortDataType -json`. The name is hidden from programs without leave to know the place. */
export function parseSystemProfilerWifi(output: string, on: string): WifiLink | undefined {
  const parsed = report.safeParse(readJson(output));
  if (!parsed.success) return undefined;
  const joined = parsed.data.SPAirPortDataType.flatMap((one) => one.spairport_airport_interfaces ?? []).find(
    (one) => one._name === on,
  )?.spairport_current_network_information;
  const mode = joined?.spairport_security_mode?.replace(/^spairport_security_mode_/, '');
  if (mode === undefined) return undefined;
  const lock = lockOfMode(mode);
  const name = cleanText(joined?._name ?? '');
  return lock && { lock, ...(name !== '' && name !== '<redacted>' && { name }) };
}

/** `wpa2_personal`, `wpa2_personal_mixed`, `wpa3_transition`, `wpa_enterprise` and so on. */
function lockOfMode(mode: string) {
  if (mode === 'none' || mode === 'open' || mode.startsWith('owe')) return 'open';
  if (mode.includes('wep')) return 'wep';
  const version = /^wpa([23]?)/.exec(mode)?.[1];
  if (version === undefined) return undefined;
  if (version === '3')
    return lockOf({ encrypts: true, versions: mode.includes('transition') ? [2, 3] : [3], tkip: false });
  if (version === '2')
    return lockOf({ encrypts: true, versions: mode.includes('mixed') ? [1, 2] : [2], tkip: false });
  return lockOf({ encrypts: true, versions: mode.includes('mixed') ? [1, 2] : [1], tkip: true });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.slice(0, 1_048_576));
  } catch {
    return undefined;
  }
}
