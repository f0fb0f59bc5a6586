import { on, recogniseBy } from './pattern.ts';
import { describes, page } from './signs.ts';

export default recogniseBy(
  'talktalk',
  on(page({ text: ['*TalkTalk*Hub*', 'TalkTalk*'] }), {
    manufacturer: 'TalkTalk',
    kind: 'router',
    confidence: 0.82,
  }),
  on(describes({ friendlyName: '*TalkTalk*' }), {
    manufacturer: 'TalkTalk',
    model: ({ modelName }) => modelName,
    kind: 'router',
    confidence: 0.84,
  }),
  on(page({ realm: ['HG523*', 'HG533*', 'HG635*'] }), {
    manufacturer: 'TalkTalk',
    model: ({ challenges }) => challenges[0]?.realm,
    kind: 'router',
    confidence: 0.72,
  }),
);
