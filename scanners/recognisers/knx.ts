import { knxGateway } from '../discovery/knx.ts';
import { on, recogniseBy, sign } from './pattern.ts';

export default recogniseBy(
  'knx',
  on(
    sign(knxGateway, (gateway) => gateway),
    { kind: 'hub', model: ({ name }) => name, confidence: 0.75 },
  ),
);
