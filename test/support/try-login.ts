import type { Server } from 'node:net';
import type { Credential, Login, LoginContext, LoginDoor, TryOutcome } from '../../scanners/core/define.ts';
import { loopbackHost } from './loopback-host.ts';
import { factsFrom } from './observations.ts';

/** Starts a server on a free loopback port, tries a login there, and stops it. */
export async function tryLogin(
  login: Login,
  server: Server,
  credential: Credential,
  door: Omit<LoginDoor, 'service'> = {},
): Promise<TryOutcome> {
  return withServer(server, (port) =>
    login.attempt({ service: { transport: 'tcp', port }, ...door }, credential, context()),
  );
}

export async function withServer<T>(server: Server, use: (port: number) => Promise<T>): Promise<T> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return await use(typeof address === 'object' && address ? address.port : 0);
  } finally {
    server.close();
  }
}

export function context(): LoginContext {
  return {
    host: loopbackHost({ careful: true, logins: true }),
    facts: factsFrom([]),
    signal: new AbortController().signal,
  };
}
