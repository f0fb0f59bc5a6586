import irobot from '../../../scanners/recognisers/irobot.ts';
import { announced, hostname, recognises } from '../../support/recognition.ts';

recognises(irobot, {
  'its announcement': [
    [announced('_amzn-alexa._tcp', {}, 'iRobot-80A589000001')],
    { manufacturer: 'iRobot', kind: 'vacuum', sure: true },
  ],
  'its host name': [
    [hostname('Roomba-3168000000000001')],
    { manufacturer: 'iRobot', kind: 'vacuum', sure: true },
  ],
  'something else that Alexa can talk to': [[announced('_amzn-alexa._tcp')], {}],
});
