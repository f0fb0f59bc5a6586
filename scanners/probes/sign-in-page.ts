/** A guest network answers everybody's requests with its own sign-in page. What it answers says nothing of any device. */
import type { Observation } from '../core/model.ts';
import { httpFront } from './http-front.ts';

/** Fewer may be of one maker that keeps its pages elsewhere. */
const fewestDevices = 4;

/** The host of an absolute address, as `http://login.hotel.example/?from=…`, without its port. */
const hostOf = (address: string): string | undefined =>
  /^https?:\/\/([^/\\?#\s:]{1,255})/i.exec(address)?.[1]?.toLowerCase();

/**
 * The devices behind a sign-in page: four or more, if every web page that answered without encryption wants to send us to
 * one and the same host. The page may live on the router, which then shows it without sending us on. None otherwise.
 */
export function behindSignInPage(
  observations: readonly Observation[],
  addressesOf: (device: string) => ReadonlySet<string>,
): ReadonlySet<string> {
  const fronts = observations.flatMap(({ fact, device, value }) => {
    const { data } = httpFront.shape.safeParse(fact === httpFront.id ? value : undefined);
    return data?.state === 'open' && !data.tls ? [{ device, host: hostOf(data.redirects[0] ?? '') }] : [];
  });
  const [host, ...others] = new Set(fronts.flatMap((front) => front.host ?? []));
  if (host === undefined || others.length > 0) return new Set();
  const sentOn = new Set(fronts.filter((front) => front.host !== undefined).map(({ device }) => device));
  const shown = fronts.filter(({ device }) => !sentOn.has(device) && !addressesOf(device).has(host));
  return shown.length === 0 && sentOn.size >= fewestDevices ? sentOn : new Set();
}
