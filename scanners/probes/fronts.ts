/** The front pages that are known by now. For probes that need `http.front`. */
import type { Facts } from '../core/facts.ts';
import type { ServiceAddress } from '../core/model.ts';
import type { Opened } from './answer.ts';
import { httpFront } from './http-front.ts';

/** A front page that answered, and where. */
export interface Front {
  readonly service: ServiceAddress;
  readonly page: Opened<typeof httpFront>;
}

/** All front pages that answered. */
export function fronts(facts: Facts): Front[] {
  return facts
    .perService(httpFront)
    .flatMap(({ value, service }) => (value.state === 'open' && service ? [{ service, page: value }] : []));
}

/** The front page of one port. */
export function frontAt(facts: Facts, service: ServiceAddress | undefined): Front | undefined {
  return fronts(facts).find((front) => front.service.port === service?.port);
}
