import type { LoginContext, LoginDoor } from '../core/define.ts';
import type { HttpAnswer, HttpResponse } from '../net/network.ts';
import { linkedPage } from '../probes/device-url.ts';
import { decodeText } from '../protocols/text.ts';

const mostCookies = 16;
const mostSteps = 3;

/** Addresses that end or change something when they are only opened. */
const acts = /reboot|reset|restart|factory|erase|delete|log_?out|logoff|upgrade|shutdown|apply|restore/i;

/** A visitor of a device's pages, who keeps the cookies that the device hands out. */
export class FormSession {
  private readonly door: LoginDoor;
  private readonly context: LoginContext;
  private readonly cookies = new Map<string, string>();

  constructor(door: LoginDoor, context: LoginContext) {
    this.door = door;
    this.context = context;
  }

  get(path: string): Promise<HttpAnswer> {
    return this.ask({ path });
  }

  /** Sends a form, as a page of the device would. */
  post(path: string, from: string, fields: readonly (readonly [string, string])[]): Promise<HttpAnswer> {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
    return this.ask({ path, method: 'POST', from, body });
  }

  /** Where an answer leads a browser to, as a path on the same port; undefined where it leads elsewhere or nowhere. */
  next(answer: HttpResponse, from: string): string | undefined {
    const isRedirect = answer.status >= 300 && answer.status < 400;
    const location = isRedirect ? answer.headers.get('location')?.[0] : moveIn(answer);
    return location === undefined ? undefined : this.pathOf(location, from);
  }

  /** A link of a page as a path that is safe to open here. */
  pathOf(link: string, from: string): string | undefined {
    const { port } = this.door.service;
    // What encrypts is at another port, and stays out: linked pages are those of the same server only.
    const page = linkedPage(link, { port, path: from }, this.context.host.address);
    return page?.port === port && !acts.test(page.path) ? page.path : undefined;
  }

  /** Goes where an answer leads, three steps at most. */
  async follow(
    answer: HttpResponse,
    from: string,
  ): Promise<{ answer: HttpAnswer; path: string } | undefined> {
    let path = this.next(answer, from);
    for (let step = 0; path !== undefined && step < mostSteps; step++) {
      const there = await this.get(path);
      const on = there.state === 'answered' ? this.next(there, path) : undefined;
      if (on === undefined || on === path) return { answer: there, path };
      path = on;
    }
    return undefined;
  }

  private async ask(request: {
    readonly path: string;
    readonly method?: string;
    readonly from?: string;
    readonly body?: string;
  }): Promise<HttpAnswer> {
    const { path, method, from, body } = request;
    const tls = this.door.detail?.['tls'] === 'true';
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { address } = this.context.host;
    const origin = `${tls ? 'https' : 'http'}://${address}:${this.door.service.port}`;
    const answer = await this.context.host.http({
      port: this.door.service.port,
      tls,
      path,
      purpose: 'login',
      ...(method !== undefined && { method }),
      ...(body !== undefined && { body }),
      headers: {
        ...(cookie !== '' && { Cookie: cookie }),
        ...(from !== undefined && { Referer: `${origin}${from}` }),
        ...(body !== undefined && { 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
    });
    if (answer.state === 'answered') this.keep(answer);
    return answer;
  }

  private keep({ headers }: HttpResponse): void {
    for (const line of headers.get('set-cookie') ?? []) {
      const [, name, value] = /^([^=;,\s]{1,128})=([^;,\s]{0,1024})/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      if (this.cookies.size < mostCookies || this.cookies.has(name)) this.cookies.set(name, value);
    }
  }
}

/** A page that does nothing but send the browser on: by a tag, or by one line of script. */
function moveIn({ body }: HttpResponse): string | undefined {
  if (body.length > 4_096) return undefined;
  const text = decodeText(body);
  if (/<(?:form|input)\b/i.test(text)) return undefined;
  return (
    /<meta[^>]{0,64}refresh[^>]{0,64}url=['"]?([^'">\s]{1,256})/i.exec(text)?.[1] ??
    /location(?:\.href)?\s{0,4}=\s{0,4}["']([^"']{1,256})["']/.exec(text)?.[1] ??
    /location\.(?:replace|assign)\(\s{0,4}["']([^"']{1,256})["']/.exec(text)?.[1]
  );
}
