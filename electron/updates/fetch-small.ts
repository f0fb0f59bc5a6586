/** Fetches a file of our own from the internet: https only, no redirect, bounded in size and time. */
import { net, type Session } from 'electron';
import { largestFeed } from './feed.ts';

const timeoutMs = 20_000;

/** Rejects for anything but a 200 of at most 64 KiB. `session` is a getter, for there is none before the app is ready. */
export function fetchSmallIn(session: () => Session): (url: string) => Promise<Buffer> {
  return (url) =>
    new Promise((resolve, reject) => {
      const request = net.request({ url, session: session(), redirect: 'error', credentials: 'omit' });
      const fail = (why: string) => {
        clearTimeout(timer);
        request.abort();
        reject(new Error(why));
      };
      const timer = setTimeout(fail, timeoutMs, 'The server was too slow.');
      request.on('error', (error) => fail(error.message));
      request.on('response', (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        if (response.statusCode !== 200) fail(`The server answered ${response.statusCode}.`);
        response.on('error', () => fail('The answer broke off.'));
        response.on('data', (part) => {
          size += part.length;
          if (size > largestFeed) fail('The answer was too long.');
          else parts.push(part);
        });
        response.on('end', () => {
          clearTimeout(timer);
          resolve(Buffer.concat(parts));
        });
      });
      request.end();
    });
}
