import { defineCheck } from '../../core/define.ts';
import type { Observation } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';
import { kasaDevice } from '../../discovery/kasa.ts';
import { ubiquitiDevice } from '../../discovery/ubiquiti.ts';
import { kasaInfo } from '../../probes/kasa-info.ts';
import { samsungTvInfo } from '../../probes/samsung-tv-info.ts';
import { answered } from '../answered.ts';
import { failed, passed, unknown } from '../judgement.ts';

/** Cast devices have a check of their own, `cast-information-leak`. */
export default defineCheck({
  id: 'location-leak',
  guideline: 8,
  ways: ['asking'],
  severity: 'medium',
  never: ['weak'],
  needs: [kasaInfo, kasaDevice, samsungTvInfo, ubiquitiDevice],
  text: {
    passed: { en: 'It does not tell where your home is', cy: 'Nid yw’n dweud ble mae eich cartref' },
    failed: {
      en: 'It tells anyone where your home is',
      cy: 'Mae’n dweud wrth unrhyw un ble mae eich cartref',
    },
    why: {
      en: 'Some devices keep the latitude and longitude from their set-up. Any app or visitor on your network can read them.',
      cy: 'Mae rhai dyfeisiau’n cadw’r lledred a’r hydred o’r adeg y’u gosodwyd. Gall unrhyw ap neu ymwelydd ar eich rhwydwaith eu darllen.',
    },
    todo: {
      en: 'Update the device. If its app offers to remove or blur the location, do that.',
      cy: 'Diweddarwch y ddyfais. Os yw ei hap yn cynnig tynnu neu gymylu’r lleoliad, gwnewch hynny.',
    },
  },
  provisions: ['5.8-2'],
  testGroup: '5.8-2-2',
  source: 'https://www.softscheck.com/en/blog/tp-link-reverse-engineering/',
  judge({ facts }) {
    const byTcp = answered(facts, kasaInfo);
    const told: readonly (readonly [seen: Observation, tells: 'place' | 'network' | 'nothing'])[] = [
      ...byTcp.map(({ seen, value }) => [seen, value.location ? 'place' : 'nothing'] as const),
      ...(byTcp.length > 0
        ? []
        : facts
            .perService(kasaDevice)
            .map((seen) => [seen, seen.value.tellsLocation ? 'place' : 'nothing'] as const)),
      ...answered(facts, samsungTvInfo).map(
        ({ seen, value }) => [seen, value.networkName ? 'network' : 'nothing'] as const,
      ),
      ...facts
        .perService(ubiquitiDevice)
        .map((seen) => [seen, seen.value.tellsNetworkName ? 'network' : 'nothing'] as const),
    ];
    return told.map(([seen, tells]) => {
      if (tells === 'place') return failed(seen, tellsPlace);
      return tells === 'network' ? unknown(seen, tellsNetwork) : passed(seen, tellsNothing);
    });
  },
});
const tellsPlace: Text = {
  en: 'Without a login it told us the latitude and longitude of your home.',
  cy: 'Heb fewngofnodi dywedodd wrthym ledred a hydred eich cartref.',
};
const tellsNetwork: Text = {
  en: 'It tells the name of your Wi-Fi, which may or may not show where you live.',
  cy: 'Mae’n dweud enw’ch Wi-Fi, a all ddangos neu beidio â dangos ble rydych yn byw.',
};
const tellsNothing: Text = {
  en: 'It answered us without telling where it is.',
  cy: 'Atebodd ni heb ddweud ble mae.',
};
