import { defineCheck } from '../../core/define.ts';
import { foreignHost } from '../../probes/foreign-host.ts';
import { judgeForeignHost } from '../foreign-host.ts';

export default defineCheck({
  id: 'dns-rebinding',
  guideline: 6,
  ways: ['asking'],
  severity: 'medium',
  needs: [foreignHost],
  text: {
    passed: {
      en: 'It turns away questions meant for somebody else',
      cy: 'Mae’n gwrthod cwestiynau sydd wedi’u bwriadu ar gyfer rhywun arall',
    },
    failed: { en: 'A bad web page could talk to it', cy: 'Gallai tudalen we ddrwg siarad â hi' },
    why: {
      en: 'A web page that you open can pretend that this device belongs to it. A device that does not check the name it is called by then answers to that page.',
      cy: 'Gall tudalen we yr ydych yn ei hagor esgus bod y ddyfais hon yn perthyn iddi. Mae dyfais nad yw’n gwirio’r enw sy’n cael ei ddefnyddio arni wedyn yn ateb y dudalen honno.',
    },
    todo: {
      en: 'Install the newest update. If your router offers protection against DNS rebinding, switch it on.',
      cy: 'Gosodwch y diweddariad diweddaraf. Os yw’ch llwybrydd yn cynnig amddiffyniad rhag ailglymu DNS (DNS rebinding), trowch ef ymlaen.',
    },
  },
  provisions: ['5.6-1', '5.6-2'],
  testGroup: '5.6-2-2',
  source: 'https://threatpost.com/roku-tv-sonos-speaker-devices-open-to-takeover/133005',
  judge: ({ facts }) => judgeForeignHost(facts),
});
