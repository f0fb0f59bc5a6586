import { gatewayRole } from '../../../scanners/discovery/gateway.ts';
import homeRouter from '../../../scanners/recognisers/home-router.ts';
import { saw } from '../../support/observations.ts';
import { agent, front, recognises } from '../../support/recognition.ts';

recognises(homeRouter, {
  'the way out of the home': [
    [saw(gatewayRole, { gateway: true, nameServer: true })],
    { kind: 'router', sure: true },
  ],
  'a name server alone is none': [[saw(gatewayRole, { gateway: false, nameServer: true })], {}],
  'an access point by its page, without being sure': [
    [front({ title: 'Wireless Access Point' })],
    { kind: 'access-point' },
  ],
  'a switch by its SNMP agent, without being sure': [
    [agent('8-Port Gigabit Smart Switch')],
    { kind: 'switch' },
  ],
});
