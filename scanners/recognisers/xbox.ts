import { on, recogniseBy } from './pattern.ts';
import { describes, named, replies } from './signs.ts';

export default recogniseBy(
  'xbox',
  on(
    describes({
      manufacturer: 'Microsoft*',
      modelName: ['Xbox*', 'Windows Media Player Sharing*'],
      friendlyName: '*xbox*',
    }),
    { manufacturer: 'Microsoft', model: ({ modelName }) => modelName, kind: 'console', confidence: 0.85 },
  ),
  on(replies({ server: ['Xbox/*', '*Xbox-SystemOS*'] }), {
    manufacturer: 'Microsoft',
    kind: 'console',
    confidence: 0.84,
  }),
  on(named(['xbox*', 'xboxone*', 'xbox-systemos']), {
    manufacturer: 'Microsoft',
    kind: 'console',
    confidence: 0.78,
  }),
);
