/** Which path of a web server is worth asking twice: one that gives data of the device, where one is known. */
import type { Front } from './fronts.ts';
import { isLoginPage } from './login-page.ts';

export type Gives = 'data' | 'page' | 'login' | 'nothing';

export interface ApiPath {
  readonly path: string;
  readonly gives: Gives;
}

/** Read-only documents that local control interfaces give to anybody, by their customary port. */
const byPort: ReadonlyMap<number, string> = new Map([
  [1400, '/xml/device_description.xml'],
  [2375, '/version'],
  [8001, '/api/v2/'],
  [8008, '/setup/eureka_info?options=detail'],
  [8060, '/query/device-info'],
]);

/** The same, by what the front page says. */
const byPage: readonly (readonly [RegExp, string])[] = [
  [/shelly/i, '/shelly'],
  [/\bwled\b/i, '/json/info'],
  [/\bhue\b/i, '/api/config'],
];

/** The path to ask, and what it gave the last time or is known to give. */
export function apiPath({ service, page }: Front): ApiPath {
  const known = byPort.get(service.port) ?? byPage.find(([pattern]) => pattern.test(page.title ?? ''))?.[1];
  if (known !== undefined) return { path: known, gives: 'data' };
  if (isLoginPage(page)) return { path: '/', gives: 'login' };
  if (page.status >= 300) return { path: '/', gives: 'nothing' };
  return { path: '/', gives: /json/i.test(page.contentType ?? '') ? 'data' : 'page' };
}
