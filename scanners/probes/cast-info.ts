import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseJson } from '../protocols/json-value.ts';
import { answer, notAnswered, words } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPorts } from './ports.ts';
import { saidNumber, saidText } from './said.ts';

/** What a Google Cast device tells anybody at /setup/eureka_info. */
export const castInfo = fact(
  'cast.info',
  answer({
    tls: z.boolean(),
    status: z.number().int(),
    name: words.optional(),
    build: words.optional(),
    model: words.optional(),
    manufacturer: words.optional(),
    mac: words.optional(),
    /** 60 is set up, 62 saved; from client code. */
    setupState: z.number().int().optional(),
    /** Whether these were told; the values themselves are not kept. */
    tells: z.object({
      networkName: z.boolean(),
      accessPoint: z.boolean(),
      location: z.boolean(),
      publicKey: z.boolean(),
    }),
  }),
);

const coordinate = z.number().min(-180).max(180).optional().catch(undefined);

/** Field names from the answers of devices and of client code; new firmware tells few of them without a token. */
const document = z.object({
  name: saidText,
  build_version: saidText,
  cast_build_revision: saidText,
  mac_address: saidText,
  ssid: saidText,
  bssid: saidText,
  public_key: saidText,
  setup_state: saidNumber,
  location: z.object({ latitude: coordinate, longitude: coordinate }).optional().catch(undefined),
  device_info: z
    .object({ manufacturer: saidText, model_name: saidText, mac_address: saidText })
    .optional()
    .catch(undefined),
  net: z.object({ ssid: saidText, bssid: saidText }).optional().catch(undefined),
  wifi: z.object({ ssid: saidText, bssid: saidText }).optional().catch(undefined),
});

const path = '/setup/eureka_info?options=detail';

/** Asks a Google Cast device who it is, without the token that its app would have. */
export default defineProbe({
  id: 'cast-info',
  touch: 'asks',
  needs: [tcpPort],
  gives: [castInfo],
  // Many servers have a page on 8443: it is asked only beside one of Cast's own ports.
  targets: (facts) =>
    (openPorts(facts, 8008, 8009).length > 0 ? openPorts(facts, 8008, 8443) : []).map((service) => ({
      service,
    })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const tls = service.port === 8443;
    const response = await host.http({ port: service.port, tls, path });
    if (response.state !== 'answered') {
      observe(castInfo, notAnswered(response), service);
      return;
    }
    const parsed = document.safeParse(parseJson(response.body));
    const said = parsed.success ? parsed.data : {};
    const { latitude, longitude } = said.location ?? {};
    observe(
      castInfo,
      {
        state: 'open',
        tls,
        status: response.status,
        name: said.name,
        build: said.cast_build_revision ?? said.build_version,
        model: said.device_info?.model_name,
        manufacturer: said.device_info?.manufacturer,
        mac: said.mac_address ?? said.device_info?.mac_address,
        setupState: said.setup_state,
        tells: {
          networkName: (said.ssid ?? said.net?.ssid ?? said.wifi?.ssid) !== undefined,
          accessPoint: (said.bssid ?? said.net?.bssid ?? said.wifi?.bssid) !== undefined,
          location: latitude !== undefined && longitude !== undefined && (latitude !== 0 || longitude !== 0),
          publicKey: said.public_key !== undefined,
        },
      },
      service,
    );
  },
});
