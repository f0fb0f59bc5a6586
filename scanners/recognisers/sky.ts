import { on, recogniseBy, withAll } from './pattern.ts';
import { describes, hardware, opens, page, replies } from './signs.ts';

export default recogniseBy(
  'sky',
  on(page({ title: ['Sky Hub*', 'Sky Broadband Hub*', 'Sky Router*', 'SKY Hub*'] }), {
    manufacturer: 'Sky',
    kind: 'router',
    confidence: 0.87,
  }),
  on(page({ realm: ['SKY*Router*', 'Sky Hub*', 'SR10?'] }), {
    manufacturer: 'Sky',
    kind: 'router',
    confidence: 0.85,
  }),
  on(describes({ manufacturer: 'Sky*', modelName: ['SR*', 'ER*', 'Sky Hub*', 'Sky Broadband*'] }), {
    manufacturer: 'Sky',
    model: ({ modelName }) => modelName,
    kind: 'router',
    confidence: 0.88,
  }),
  on(
    describes({
      manufacturer: ['Sky', 'Sky UK*', 'British Sky*'],
      friendlyName: ['*Sky Q*', '*Box*', '*Glass*'],
    }),
    {
      manufacturer: 'Sky',
      model: ({ modelName }) => modelName,
      kind: 'media-player',
      confidence: 0.8,
    },
  ),
  on(withAll(opens(49160, 9006), hardware(['sky*', 'bskyb*'])), {
    manufacturer: 'Sky',
    kind: 'media-player',
    confidence: 0.72,
  }),
  on(replies({ st: ['urn:nds-com:*', 'urn:schemas-nds-com:*'] }), {
    manufacturer: 'Sky',
    kind: 'media-player',
    confidence: 0.72,
  }),
);
