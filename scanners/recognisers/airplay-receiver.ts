import { mdnsService } from '../discovery/mdns.ts';
import { findVendor } from '../knowledge/vendors.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { announces } from './signs.ts';

/** A receiver of another maker than Apple. Its model is what that maker calls it. */
const model = sign(mdnsService, ({ type, txt }) => {
  const said = type === '_airplay._tcp' ? txt['model'] : type === '_raop._tcp' ? txt['am'] : undefined;
  return said && !/^[A-Za-z]{2,16}\d{1,3},\d{1,3}$/.test(said) ? said : undefined;
});

export default recogniseBy(
  'airplay-receiver',
  on(announces('_airplay._tcp', { txt: { manufacturer: '?*' } }), {
    manufacturer: ({ txt }) => findVendor(txt['manufacturer'])?.name ?? txt['manufacturer'],
    firmware: ({ txt }) => txt['fv'],
    confidence: 0.8,
  }),
  on(model, { model: (said) => said, confidence: 0.6 }),
  on(model, { kind: 'speaker', confidence: 0.55 }),
  on(announces('_raop._tcp'), { kind: 'speaker', confidence: 0.4 }),
);
