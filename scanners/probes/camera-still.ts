import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Identity } from '../core/model.ts';
import { holdsAt } from '../protocols/bytes.ts';
import { answer, notAnswered, words } from './answer.ts';
import { frontAt, fronts } from './fronts.ts';
import { httpFront } from './http-front.ts';

/** Whether a camera gives a picture to a stranger: the first 64 bytes are looked at and dropped. */
export const cameraStill = fact(
  'http.camera-still',
  answer({
    path: words,
    status: z.number().int(),
    image: z.boolean(),
  }),
);

/** Where the makers' own manuals say that a still picture is. */
const stills: readonly (readonly [RegExp, string])[] = [
  [/hikvision|ezviz|hilook/i, '/ISAPI/Streaming/channels/101/picture'],
  [/dahua|amcrest|lorex/i, '/cgi-bin/snapshot.cgi'],
  [/axis/i, '/axis-cgi/jpg/image.cgi'],
  [/foscam/i, '/snapshot.cgi'],
];

const usualStills = ['/snapshot.jpg', '/image.jpg'];

/** How JPEG and PNG files begin. */
const beginnings = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
];

/** Asks a camera for a picture, looks at its first bytes, and drops it: it is never kept or shown. */
export default defineProbe({
  id: 'camera-still',
  touch: 'careful',
  needs: [httpFront],
  gives: [cameraStill],
  targets: (facts, { kind }) =>
    ['camera', 'doorbell', 'intercom'].includes(kind)
      ? fronts(facts).map(({ service }) => ({ service }))
      : [],
  async run({ service }, { host, facts, identity, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    let told: { readonly path: string; readonly status: number; readonly image: boolean } | undefined;
    for (const path of pathsFor(identity)) {
      const request = {
        port: service.port,
        tls: front.page.tls,
        path,
        purpose: 'careful',
        maxBytes: 4_096,
      } as const;
      const response = await host.http(request);
      if (response.state !== 'answered') {
        if (!told) observe(cameraStill, notAnswered(response), service);
        if (!told) return;
        break;
      }
      const { status, body } = response;
      const image = status === 200 && beginnings.some((beginning) => holdsAt(body, 0, beginning));
      told = { path, status, image };
      if (image || status === 401) break;
    }
    if (told) observe(cameraStill, { state: 'open', ...told }, service);
  },
});

function pathsFor({ manufacturer = '', model = '' }: Identity): readonly string[] {
  const own = stills.flatMap(([maker, path]) => (maker.test(`${manufacturer} ${model}`) ? [path] : []));
  return [...own, ...usualStills].slice(0, 2);
}
