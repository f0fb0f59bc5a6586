import type { HttpRequest, Permission, Purpose } from './network.ts';
import { isClosing, isPlainPath, isReadAction, isReadOperation, isSafePath } from './safe-paths.ts';

/** Why a request may not be sent, or undefined. */
export function forbidden(request: HttpRequest, permission: Permission): string | undefined {
  const purpose: Purpose = request.purpose ?? 'look';
  const method = request.method ?? 'GET';
  const reading = method === 'GET' || method === 'HEAD';
  switch (purpose) {
    case 'look':
      if (!reading && method !== 'OPTIONS') return `${method} does not belong to looking`;
      return isSafePath(request.path) ? undefined : 'this path is not known to be harmless';
    case 'description':
      return reading && isPlainPath(request.path) ? undefined : 'this is not a plain description path';
    case 'read-action': {
      if (method !== 'POST' || !isPlainPath(request.path)) return 'a read action is a POST to a plain path';
      const body = typeof request.body === 'string' ? new TextEncoder().encode(request.body) : request.body;
      const headers = new Map(Object.entries(request.headers ?? {}).map(([k, v]) => [k.toLowerCase(), v]));
      const action =
        headers.get('soapaction') ?? /action="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
      if (action !== undefined && isReadAction(action)) return undefined;
      const ipp = headers.get('content-type') === 'application/ipp';
      return ipp && body && isReadOperation(body) ? undefined : 'this action is not known to only read';
    }
    case 'careful':
      return permission.careful ? undefined : 'careful probes are switched off';
    case 'close-mapping':
      return permission.closes && isClosing(request, permission.closes)
        ? undefined
        : 'nobody asked for this door in the router to be shut';
    case 'login':
      if (!permission.logins) return 'login attempts are switched off';
      if (!reading && method !== 'POST') return `${method} does not belong to a login`;
      return isPlainPath(request.path) ? undefined : 'this is not a plain path';
  }
}
