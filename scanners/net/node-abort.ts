import { setMaxListeners } from 'node:events';

/** A controller whose signal hundreds of sockets may listen to; Node warns of a leak from eleven on. */
export function abortController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}
