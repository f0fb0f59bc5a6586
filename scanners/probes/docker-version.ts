import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseJson } from '../protocols/json-value.ts';
import { present } from '../protocols/present.ts';
import { answer, notAnswered, words } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPorts } from './ports.ts';
import { saidText } from './said.ts';

/** Whether the Docker Engine API answers without a certificate, and its version. */
export const dockerVersion = fact(
  'docker.version',
  answer({
    open: z.boolean(),
    version: words.optional(),
    apiVersion: words.optional(),
    os: words.optional(),
    status: z.number().int(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'docker', version: value.version }) : undefined),
);

const document = z.object({ ApiVersion: z.string().max(32), Version: saidText, Os: saidText });

/** Asks a Docker Engine for its version: whoever gets it can do everything else too. */
export default defineProbe({
  id: 'docker-version',
  touch: 'asks',
  needs: [tcpPort],
  gives: [dockerVersion],
  targets: (facts) => openPorts(facts, 2375, 2376).map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const response = await host.http({ port: service.port, tls: service.port === 2376, path: '/version' });
    if (response.state !== 'answered') {
      observe(dockerVersion, notAnswered(response), service);
      return;
    }
    const parsed = document.safeParse(parseJson(response.body));
    const said = response.status === 200 && parsed.success ? parsed.data : undefined;
    observe(
      dockerVersion,
      {
        state: 'open',
        open: said !== undefined,
        version: said?.Version,
        apiVersion: said?.ApiVersion,
        os: said?.Os,
        status: response.status,
      },
      service,
    );
  },
});
