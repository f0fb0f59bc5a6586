import { useTranslation } from 'react-i18next';
import { FrontDoor } from '../drawings/front-door.tsx';
import { HouseFront } from '../drawings/house-front.tsx';
import { PageSketch } from '../drawings/page-sketch.tsx';
import type { Step } from './step.ts';

/** The picture at the right of a step; a question needs none. */
export function StepPicture({ step, mended }: { step: Step; mended: boolean }) {
  const { t } = useTranslation('wizard');
  switch (step.kind) {
    case 'do':
      // The drawing is of a settings page; other things are done by hand.
      if (!step.page) return null;
      return (
        <figure className="stack">
          <PageSketch label={t('pageSketch')} />
          <figcaption className="small quiet">{t('pageCaption')}</figcaption>
        </figure>
      );
    case 'explain':
    case 'recheck':
      return (
        <figure>
          <FrontDoor latched={mended} label={t(mended ? 'doorShut' : 'doorOpen')} />
        </figure>
      );
    case 'wait-for':
      return (
        <figure>
          <HouseFront door={mended ? 'latched' : 'ajar'} lit={mended ? 2 : 1} label={t('house')} />
        </figure>
      );
    default:
      return null;
  }
}
