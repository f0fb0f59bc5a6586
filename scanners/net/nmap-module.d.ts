/** The part of node-nmap 4 that we build on; it ships without types. */
declare module 'node-nmap' {
  import type { EventEmitter } from 'node:events';

  export class NmapScan extends EventEmitter {
    constructor(range: readonly string[], args: readonly string[]);
    command: string[];
    range: readonly string[];
    commandConstructor(range: readonly string[], args: readonly string[]): void;
    initializeChildProcess(): void;
  }
  export const nmapLocation: string;
}
