import { useTranslation } from 'react-i18next';
import { FrontDoor } from '../drawings/front-door.tsx';
import { PageSketch } from '../drawings/page-sketch.tsx';
import type { Step } from './step.ts';

/** The picture at the right of a step; a question needs none. */
export function StepPicture({ step, mended }: { step: Step; mended: boolean }) {
  const { t } = useTranslation('wizard');
  switch (step.kind) {
    case 'do':
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
    default:
      return null;
  }
}
