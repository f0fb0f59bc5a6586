import type { WizardSituation, WizardStep } from '../core/define.ts';
import type { CareUse } from '../core/model.ts';
import { careUse } from '../knowledge/assistive.ts';
import { careAdvice } from '../knowledge/care-advice.ts';

/** What somebody depends on this device for, if anything. The router of a home with a care alarm carries its calls. */
export function careFor({ device, careInHome }: WizardSituation): CareUse | undefined {
  const { identity, care } = device;
  const use = careUse(identity);
  if (use) return use;
  if (careInHome && identity.kind === 'router') return 'carries-care';
  return care ? 'medical' : undefined;
}

/** Nothing goes on before whoever looks after such a device was told; “not yet” asks again in a week. */
export function careSteps(situation: WizardSituation): readonly WizardStep[] {
  const use = careFor(situation);
  if (!use) return [];
  const { what, whoToCall, keepOn } = careAdvice(use, situation.device.identity.manufacturer);
  return [
    {
      kind: 'explain',
      id: 'care',
      title: { en: 'Somebody may depend on this', cy: 'Gall rhywun ddibynnu ar hon' },
      body: [what, ...keepOn],
      warning: whoToCall,
    },
    {
      kind: 'choose',
      id: 'care-told',
      title: { en: 'Have you told them?', cy: 'Ydych chi wedi dweud wrthynt?' },
      options: [
        {
          id: 'told',
          label: {
            en: 'Yes, and they say that I may go on',
            cy: 'Ydw, ac maen nhw’n dweud y caf fynd ymlaen',
          },
        },
        {
          id: 'not-yet',
          label: { en: 'Not yet', cy: 'Ddim eto' },
          hint: {
            en: 'We keep your place and ask again in a week.',
            cy: 'Rydyn ni’n cadw’ch lle ac yn gofyn eto ymhen wythnos.',
          },
          laterDays: 7,
        },
      ],
    },
  ];
}
