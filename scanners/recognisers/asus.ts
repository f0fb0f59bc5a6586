import { on, recogniseBy } from './pattern.ts';
import { certified, describes, page } from './signs.ts';

const models = ['RT-*', 'GT-*', 'DSL-*', 'TUF-*', 'ZenWiFi*', 'Lyra*', 'BRT-*', 'ROG Rapture*', 'XT*'];

export default recogniseBy(
  'asus',
  on(describes({ manufacturer: ['ASUS*', 'ASUSTek*'], modelName: models }), {
    manufacturer: 'ASUS',
    model: ({ modelName }) => modelName,
    kind: 'router',
    confidence: 0.9,
  }),
  on(describes({ manufacturer: ['ASUS*', 'ASUSTek*'], deviceType: '*:InternetGatewayDevice:*' }), {
    manufacturer: 'ASUS',
    model: ({ modelName }) => modelName,
    kind: 'router',
    confidence: 0.88,
  }),
  on(page({ title: ['ASUS Login*', 'ASUS Wireless Router*', 'ASUS Router*'] }), {
    manufacturer: 'ASUS',
    model: ({ title }) => /\b((?:RT|GT|DSL)-\w{2,12})/.exec(title ?? '')?.[1],
    kind: 'router',
    confidence: 0.84,
  }),
  on(page({ realm: ['RT-*', 'DSL-AC*', 'DSL-N*'] }), {
    manufacturer: 'ASUS',
    model: ({ challenges }) => challenges[0]?.realm,
    kind: 'router',
    confidence: 0.8,
  }),
  on(certified({ subject: ['*router.asus.com*', '*asusrouter.com*'] }), {
    manufacturer: 'ASUS',
    kind: 'router',
    confidence: 0.86,
  }),
);
