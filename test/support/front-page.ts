import type { Opened } from '../../scanners/probes/answer.ts';
import type { httpFront } from '../../scanners/probes/http-front.ts';

/** An empty front page that answered with status 200 over plain HTTP. */
export const emptyPage: Opened<typeof httpFront> = {
  state: 'open',
  tls: false,
  status: 200,
  path: '/',
  redirects: [],
  challenges: [],
  headers: {},
  cookies: [],
  forms: [],
  looseFields: [],
  scripts: 0,
  scriptSources: [],
  bodyLength: 0,
  bodySha256: '0'.repeat(64),
  complete: true,
  text: '',
};
