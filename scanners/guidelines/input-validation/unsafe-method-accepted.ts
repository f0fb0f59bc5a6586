import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { httpMethods } from '../../probes/http-methods.ts';
import { liveness } from '../../probes/liveness.ts';
import { answered } from '../answered.ts';
import { failed, passed, unknown, weak } from '../judgement.ts';

export default defineCheck({
  id: 'unsafe-method-accepted',
  guideline: 13,
  ways: ['closer'],
  severity: 'low',
  needs: [httpMethods, liveness],
  text: {
    passed: {
      en: 'It refuses requests that it does not know',
      cy: 'Mae’n gwrthod ceisiadau nad yw’n eu hadnabod',
    },
    failed: {
      en: 'It accepts requests that it should refuse',
      cy: 'Mae’n derbyn ceisiadau y dylai eu gwrthod',
    },
    why: {
      en: 'A web server should only take the requests that it needs. What it takes without need, an attacker can try to turn against it.',
      cy: 'Dylai gweinydd gwe dderbyn y ceisiadau sydd eu hangen arno yn unig. Gall ymosodwr geisio troi’r hyn y mae’n ei dderbyn yn ddiangen yn ei erbyn.',
    },
    todo: {
      en: 'Install the newest update. If it stopped answering, switch it off and on again.',
      cy: 'Gosodwch y diweddariad diweddaraf. Os peidiodd ag ateb, diffoddwch hi a’i throi ymlaen eto.',
    },
  },
  provisions: ['5.13-1', '5.6-1'],
  testGroup: '5.13-1',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2',
  judge({ facts }) {
    const down = answered(facts, liveness).some(({ value }) => !value.alive);
    const hanging = facts.perService(httpMethods).filter(({ value }) => value.state === 'silent');
    if (down && hanging.length > 0) return hanging.map((seen) => failed(seen, hangs));
    return answered(facts, httpMethods).map(({ seen, value }) => {
      if (value.traceEchoes) return weak(seen, echoes);
      const refused =
        (value.unknownStatus >= 400 && value.unknownStatus < 500) || value.unknownStatus === 501;
      return refused
        ? passed(seen, refusedIt)
        : unknown(seen, fill(unclear, { status: value.unknownStatus }));
    });
  },
});
const hangs: Text = {
  en: 'After one unknown request it stopped answering altogether.',
  cy: 'Ar ôl un cais anhysbys peidiodd ag ateb yn gyfan gwbl.',
};
const echoes: Text = {
  en: 'It sends a request back to whoever asks (TRACE), with what the browser added to it.',
  cy: 'Mae’n anfon cais yn ôl at bwy bynnag sy’n gofyn (TRACE), gyda’r hyn a ychwanegodd y porwr.',
};
const refusedIt: Text = { en: 'It refused a request of a made-up kind.', cy: 'Gwrthododd gais o fath ffug.' };
const unclear: Text = {
  en: 'It answered a request of a made-up kind with {status}, which says neither yes nor no.',
  cy: 'Atebodd gais o fath ffug gyda {status}, nad yw’n dweud ie na nage.',
};
