import type { ServiceAddress } from '../../scanners/core/model.ts';
import type { Opened } from '../../scanners/probes/answer.ts';
import { httpFront } from '../../scanners/probes/http-front.ts';
import { emptyPage } from './front-page.ts';
import { saw } from './observations.ts';

type Front = Opened<typeof httpFront>;

/** A field of a form, as the front page's fact keeps it. */
export const field = (type: string, name = type, prefilled = false) => ({ name, type, prefilled });

export const form = (...fields: readonly ReturnType<typeof field>[]) => ({
  action: '/save.cgi',
  method: 'post',
  fields: [...fields],
});

export const port = (number: number): ServiceAddress => ({ transport: 'tcp', port: number });

/** An empty front page that answered, with what a test wants to differ. */
export function sawPage(page: Partial<Front> = {}) {
  const tls = page.tls ?? false;
  const value: Front = { ...emptyPage, bodyLength: 100, ...page };
  return saw(httpFront, value, port(tls ? 443 : 80));
}
