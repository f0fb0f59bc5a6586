import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Identity } from '../core/model.ts';
import { headerValue } from '../protocols/http-head.ts';
import type { RtspResponse } from '../protocols/rtsp-message.ts';
import { cleanTextOrNothing } from '../protocols/text.ts';
import { answer, list, longWords, notAnswered, words } from './answer.ts';
import { askRtsp, rtspChallenges } from './rtsp.ts';
import { rtspOptions } from './rtsp-options.ts';

/** Whether a camera describes its video to a stranger: DESCRIBE without login (RFC 2326 section 10.2). Never SETUP or PLAY. */
export const rtspDescribe = fact(
  'rtsp.describe',
  answer({
    /** The path that told most: 200, else 401, else the last one. */
    path: longWords,
    status: z.number().int(),
    server: words.optional(),
    /** 200 with a session description: anyone on this network can watch. */
    described: z.boolean(),
    /** Kinds of media in the description. */
    media: list(z.enum(['video', 'audio', 'application', 'other']), 16),
    challenges: list(z.object({ scheme: words, realm: words.optional() }), 8),
  }),
);

/** Where the makers' own manuals say that the first video stream is. */
const streams: readonly (readonly [RegExp, string])[] = [
  [/hikvision|ezviz|hilook/i, '/Streaming/Channels/101'],
  [/dahua|amcrest|lorex|imou/i, '/cam/realmonitor?channel=1&subtype=0'],
  [/axis/i, '/axis-media/media.amp'],
  [/reolink/i, '/h264Preview_01_main'],
  [/tp-?link|tapo|vigi/i, '/stream1'],
  [/foscam/i, '/videoMain'],
];

/** Tried where the maker is unknown; a path that does not exist proves nothing, so there is more than one. */
const usualStreams = ['/', '/stream1', '/live'];

/** Asks for the description of a camera's video at three paths at most, and stops at the first that tells something. */
export default defineProbe({
  id: 'rtsp-describe',
  touch: 'careful',
  needs: [rtspOptions],
  gives: [rtspDescribe],
  targets: (facts) =>
    facts
      .perService(rtspOptions)
      .flatMap(({ value, service }) => (value.state === 'open' && service ? [{ service }] : [])),
  async run({ service }, { host, identity, observe }) {
    if (!service) return;
    let told: { readonly path: string; readonly response: RtspResponse } | undefined;
    for (const path of pathsFor(identity)) {
      const asked = await askRtsp(host, service.port, 'DESCRIBE', path);
      if (asked.state !== 'read') {
        if (!told) observe(rtspDescribe, notAnswered(asked), service);
        if (!told) return;
        break;
      }
      told = { path, response: asked.value };
      if ([200, 401, 403].includes(asked.value.status)) break;
    }
    if (!told) return;
    const { path, response } = told;
    observe(
      rtspDescribe,
      {
        state: 'open',
        path,
        status: response.status,
        server: cleanTextOrNothing(headerValue(response.headers, 'server')),
        described: response.status === 200 && response.media.length > 0,
        media: response.media.map(({ kind }) =>
          kind === 'video' || kind === 'audio' || kind === 'application' ? kind : 'other',
        ),
        challenges: rtspChallenges(response),
      },
      service,
    );
  },
});

function pathsFor({ manufacturer = '', model = '' }: Identity): readonly string[] {
  const own = streams.flatMap(([maker, path]) => (maker.test(`${manufacturer} ${model}`) ? [path] : []));
  return [...new Set([...own, ...usualStreams])].slice(0, 3);
}
