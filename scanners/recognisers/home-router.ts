import { gatewayRole } from '../discovery/gateway.ts';
import { on, recogniseBy, sign, withAll } from './pattern.ts';
import { agent, named, opens, page, replies } from './signs.ts';

const gateway = sign(gatewayRole, (role) => (role.gateway ? role : undefined));

/** Routers of any brand: the way out of the home, or what only a router does. */
export default recogniseBy(
  'home-router',
  on(gateway, { kind: 'router', confidence: 0.72 }),
  on(replies({ st: 'urn:schemas-upnp-org:device:InternetGatewayDevice:*' }), {
    kind: 'router',
    confidence: 0.8,
  }),
  on(page({ title: ['*Router*', '*Gateway*', '*Broadband*', '*Hub Manager*', '*Modem*'] }), {
    kind: 'router',
    confidence: 0.6,
  }),
  on(page({ title: ['*Access Point*', '*Repeater*', '*Range Extender*', '*Mesh*'] }), {
    kind: 'access-point',
    confidence: 0.62,
  }),
  on(page({ realm: ['*Access Point*', '*Repeater*', '*Range Extender*', '*WAP*'] }), {
    kind: 'access-point',
    confidence: 0.66,
  }),
  on(page({ realm: ['*Router*', '*Gateway*', '*Modem*', '*ADSL*'] }), { kind: 'router', confidence: 0.66 }),
  on(agent(['*switch*']), { kind: 'switch', confidence: 0.68 }),
  on(agent(['*router*', '*gateway*']), { kind: 'router', confidence: 0.66 }),
  on(page({ title: ['LuCI*', '*OpenWrt*'] }), { kind: 'router', confidence: 0.7 }),
  on(named(['openwrt*', 'router*', 'gateway*']), { kind: 'router', confidence: 0.6 }),
  on(withAll(opens(7547, 30005), opens(53)), { kind: 'router', confidence: 0.66 }),
);
