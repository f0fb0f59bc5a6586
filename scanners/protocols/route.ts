/** A way out of this computer. */
export interface Route {
  readonly interface: string;
  /** The network, with its prefix length: `192.168.1.0/24`; `0.0.0.0/0` is the way to everywhere else. */
  readonly network: string;
  /** Absent where the network is attached directly. */
  readonly gateway?: string;
  /** The lowest is taken first. */
  readonly metric: number;
}

/** More routes than any home computer has; a table beyond it is cut. */
export const mostRoutes = 1_024;

/** The default routes that lead through a gateway, the one that is taken first. */
export function defaultRoutes(routes: readonly Route[]): Route[] {
  return routes
    .filter(({ network, gateway }) => network === '0.0.0.0/0' && gateway !== undefined)
    .sort((one, other) => one.metric - other.metric);
}
