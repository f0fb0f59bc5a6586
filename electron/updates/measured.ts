/** A server must say how much it is about to send: what has no end, or is too large, is refused before it fills the disk. */
import type { Session } from 'electron';
import { largestInstaller } from './feed.ts';

export function takeOnlyMeasured(session: Session): void {
  session.webRequest.onHeadersReceived(({ responseHeaders = {} }, go) => {
    const [, [length] = []] =
      Object.entries(responseHeaders).find(([name]) => name.toLowerCase() === 'content-length') ?? [];
    go({ cancel: length === undefined || !(Number(length) <= largestInstaller) });
  });
}
