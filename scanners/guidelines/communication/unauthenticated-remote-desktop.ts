import { defineCheck } from '../../core/define.ts';
import { vncSecurity } from '../../probes/vnc-security.ts';
import { x11Open } from '../../probes/x11-open.ts';
import { failed, passed, unknown } from '../judgement.ts';
import { opened } from '../observed.ts';

export default defineCheck({
  id: 'unauthenticated-remote-desktop',
  guideline: 5,
  ways: ['asking'],
  severity: 'critical',
  never: ['weak'],
  needs: [vncSecurity, x11Open],
  text: {
    passed: {
      en: 'Its screen is not shown without a password',
      cy: 'Ni ddangosir ei sgrin heb gyfrinair',
    },
    failed: {
      en: 'Anyone on your network can see and use its screen',
      cy: 'Gall unrhyw un ar eich rhwydwaith weld a defnyddio ei sgrin',
    },
    why: {
      en: 'Whoever opens this screen sees everything on it and can click and type as if sitting there. No password stands in the way.',
      cy: 'Mae pwy bynnag sy’n agor y sgrin hon yn gweld popeth arni ac yn gallu clicio a theipio fel pe bai’n eistedd yno. Nid oes cyfrinair yn y ffordd.',
    },
    todo: {
      en: 'Set a password for screen sharing (VNC) in its settings, or switch screen sharing off.',
      cy: 'Gosodwch gyfrinair ar gyfer rhannu sgrin (VNC) yn ei gosodiadau, neu diffoddwch rannu sgrin.',
    },
  },
  provisions: ['5.5-5', '5.6-1'],
  testGroup: '5.5-5-2',
  source: 'https://www.rfc-editor.org/rfc/rfc6143#section-7.2.1',
  judge({ facts }) {
    const screens = opened(facts, vncSecurity).map((seen) => {
      if (seen.value.none) return failed(seen, open);
      return seen.value.types.length > 0 ? passed(seen, asks) : unknown(seen, unclear);
    });
    const displays = opened(facts, x11Open).map((seen) =>
      seen.value.accepted ? failed(seen, open) : passed(seen, asks),
    );
    return [...screens, ...displays];
  },
});

const open = {
  en: 'It offered us its screen without asking for a password.',
  cy: 'Cynigiodd ei sgrin i ni heb ofyn am gyfrinair.',
};
const asks = {
  en: 'It shares its screen, but only with those who may see it.',
  cy: 'Mae’n rhannu ei sgrin, ond dim ond â’r rhai sy’n cael ei gweld.',
};
const unclear = {
  en: 'It shares its screen, but did not say whether it wants a password.',
  cy: 'Mae’n rhannu ei sgrin, ond ni ddywedodd a yw am gael cyfrinair.',
};
