import { defineCheck } from '../../core/define.ts';
import type { Observation } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';
import { mdnsService } from '../../discovery/mdns.ts';
import { derivableFor } from '../../knowledge/credentials.ts';
import { upnpDescription } from '../../probes/upnp-description.ts';
import { answered } from '../answered.ts';
import { failed, passed, weak } from '../judgement.ts';

/** A hardware address is known to every device of the same network anyway; a serial number is not, and for some models the
 * factory password can be worked out from it. Question `own-password-chosen`: then the factory password is over. */
export default defineCheck({
  id: 'broadcast-identifier',
  guideline: 6,
  ways: ['asking'],
  severity: 'low',
  needs: [upnpDescription, mdnsService],
  text: {
    passed: { en: 'It does not call out its serial number', cy: 'Nid yw’n cyhoeddi ei rhif cyfresol' },
    failed: { en: 'It calls out its serial number', cy: 'Mae’n cyhoeddi ei rhif cyfresol' },
    why: {
      en: 'A serial number tells your device from all others in the world. Apps can use it to recognise your home, and some makers build passwords from it.',
      cy: 'Mae rhif cyfresol yn gwahaniaethu’ch dyfais oddi wrth bob un arall yn y byd. Gall apiau ei ddefnyddio i adnabod eich cartref, ac mae rhai gwneuthurwyr yn creu cyfrineiriau ohono.',
    },
    todo: {
      en: 'There is usually no switch for this. Change its password if it still has the first one, and keep it updated.',
      cy: 'Fel arfer does dim switsh ar gyfer hyn. Newidiwch ei chyfrinair os yw’r un cyntaf ganddi o hyd, a’i chadw’n gyfredol.',
    },
  },
  provisions: ['5.6-2'],
  testGroup: '5.6-2-2',
  source:
    'https://www.privacysmarthome.com/guides/offline-smart-home-local-iot-privacy-leaks-nyu-study-2026/',
  judge({ facts, identity, mac, answer }) {
    const described = answered(facts, upnpDescription);
    const announced = facts.all(mdnsService);
    const telling: readonly Observation[] = [
      ...described.filter(({ value }) => isSerial(value.serialNumber, mac)).map(({ seen }) => seen),
      ...announced.filter(({ value }) => serialKeys.some((key) => isSerial(value.txt[key], mac))),
    ];
    if (telling.length > 0) {
      const derivable =
        derivableFor(identity).some(({ from }) => from === 'serial') &&
        answer('own-password-chosen')?.value !== 'yes';
      return [derivable ? failed(telling, passwordFromIt) : weak(telling, serialTold)];
    }
    const heard: readonly Observation[] = [...described.map(({ seen }) => seen), ...announced];
    return heard.length > 0 ? [passed(heard, noSerial)] : [];
  },
});
const serialTold: Text = {
  en: 'It tells its serial number to every device on your network.',
  cy: 'Mae’n dweud ei rhif cyfresol wrth bob dyfais ar eich rhwydwaith.',
};
const passwordFromIt: Text = {
  en: 'It tells its serial number, and the factory password of this model can be worked out from it.',
  cy: 'Mae’n dweud ei rhif cyfresol, a gellir cyfrifo cyfrinair ffatri’r model hwn ohono.',
};
const noSerial: Text = {
  en: 'Nothing that it announces holds a serial number.',
  cy: 'Does dim rhif cyfresol yn yr hyn y mae’n ei gyhoeddi.',
};

const serialKeys = ['serialnumber', 'serial', 'sn', 'srn'];

/** Long enough to tell one device from all others, with a digit, and not merely its hardware address. */
function isSerial(text: string | undefined, mac: string | undefined): boolean {
  const plain = text?.toLowerCase().replace(/[^0-9a-z]/g, '') ?? '';
  const address = mac?.toLowerCase().replaceAll(':', '');
  return plain.length >= 6 && /[1-9]/.test(plain) && plain !== address;
}
