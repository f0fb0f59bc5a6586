import { on, recogniseBy, withAll } from './pattern.ts';
import { announces, describes, hardware, named, opens } from './signs.ts';

const maker = hardware('amazon*');

export default recogniseBy(
  'amazon',
  on(announces('_amzn-wplay._tcp'), { manufacturer: 'Amazon', kind: 'media-player', confidence: 0.75 }),
  on(describes({ manufacturer: 'Amazon*', modelName: ['AFT*', '*Fire TV*'] }), {
    manufacturer: 'Amazon',
    model: ({ modelName }) => modelName,
    kind: 'media-player',
    confidence: 0.85,
  }),
  on(describes({ manufacturer: 'Amazon*' }), {
    manufacturer: 'Amazon',
    model: ({ modelName }) => modelName,
    confidence: 0.8,
  }),
  on(withAll(named(['amazon-*', 'echo*', 'alexa*']), maker), {
    manufacturer: 'Amazon',
    kind: 'voice-assistant',
    confidence: 0.65,
  }),
  on(withAll(opens(4070, 55442, 55443), maker), {
    manufacturer: 'Amazon',
    kind: 'voice-assistant',
    confidence: 0.68,
  }),
  // A Fire TV has a name like an Echo's; only it shows apps of the phone on a screen.
  on(withAll(opens(8009, 8008), maker), { manufacturer: 'Amazon', kind: 'media-player', confidence: 0.69 }),
  on(withAll(announces('_spotify-connect._tcp'), maker), { kind: 'voice-assistant', confidence: 0.6 }),
  on(withAll(named(['kindle*', 'fire-hd*']), maker), { kind: 'tablet', confidence: 0.6 }),
);
