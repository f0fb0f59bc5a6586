import type { Host } from '../net/network.ts';
import { parseChallenges } from '../protocols/http-auth.ts';
import { headerValues } from '../protocols/http-head.ts';
import {
  parseRtspResponse,
  type RtspRequest,
  type RtspResponse,
  rtspRequest,
} from '../protocols/rtsp-message.ts';
import { cleanText, cleanTextOrNothing } from '../protocols/text.ts';
import { type Answered, askTcp } from './exchange.ts';

/** One request of a video server, on a connection of its own. */
export async function askRtsp(
  host: Host,
  port: number,
  method: RtspRequest['method'],
  path: string,
): Promise<Answered<RtspResponse>> {
  const address = host.address.includes(':') ? `[${host.address.replace(/%.*/, '')}]` : host.address;
  const request = rtspRequest({ method, url: `rtsp://${address}:${port}${path}`, sequence: 1 });
  if (!request) return { state: 'refused', why: 'the request could not be written' };
  const whole = (bytes: Uint8Array) => {
    const response = parseRtspResponse(bytes);
    return response?.complete ? response : undefined;
  };
  return askTcp(host, port, { request, parse: whole });
}

/** The login schemes that a video server asks for. */
export function rtspChallenges({ headers }: RtspResponse) {
  return parseChallenges(headerValues(headers, 'www-authenticate'))
    .slice(0, 8)
    .map(({ scheme, parameters }) => ({
      scheme: cleanText(scheme),
      realm: cleanTextOrNothing(parameters.get('realm')),
    }));
}
