import type { ErrorCode } from '../core/errors.ts';

/** What the command line tells a calling program. */
export const exitCodes = {
  nothingToFix: 0,
  somethingToFix: 1,
  wrongUsage: 2,
  refused: 3,
  noNetwork: 4,
  internal: 5,
  interrupted: 130,
  /** As of a program that SIGPIPE ends: 128 and its number. */
  unread: 141,
} as const;

export function exitCodeOf(code: ErrorCode): number {
  switch (code) {
    case 'usage':
      return exitCodes.wrongUsage;
    case 'refused':
      return exitCodes.refused;
    case 'no-network':
      return exitCodes.noNetwork;
    case 'interrupted':
      return exitCodes.interrupted;
    case 'storage':
    case 'internal':
      return exitCodes.internal;
  }
}
