/** What a probe's test takes as known: open ports and front pages. */
import type { ServiceAddress } from '../../scanners/core/model.ts';
import type { Opened } from '../../scanners/probes/answer.ts';
import { httpFront } from '../../scanners/probes/http-front.ts';
import { tcpPort, tcpSweep } from '../../scanners/probes/open-ports.ts';
import { emptyPage } from './front-page.ts';
import { saw } from './observations.ts';

export const tcp = (port: number): ServiceAddress => ({ transport: 'tcp', port });
export const udp = (port: number): ServiceAddress => ({ transport: 'udp', port });

export const openPort = (port: number) => saw(tcpPort, { state: 'open' }, tcp(port));

/** An empty page, status 200, plain HTTP, but for what is told. */
export const frontPage = (port: number, page: Partial<Opened<typeof httpFront>> = {}) =>
  saw(httpFront, { ...emptyPage, ...page }, tcp(port));

/** A finished sweep that found something open: the device is there and answers. */
export const answersTcp = () =>
  saw(tcpSweep, { looked: 120, open: 2, closed: 118, silent: 0, finished: true });
