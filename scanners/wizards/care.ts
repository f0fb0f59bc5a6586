import type { WizardSituation, WizardStep } from '../core/define.ts';
import type { Kind } from '../core/model.ts';
import type { AssistiveUse } from '../knowledge/assistive.ts';
import { careAdvice } from '../knowledge/care-advice.ts';

/** What people's safety hangs on, by kind of device. */
const uses: Readonly<Partial<Record<Kind, AssistiveUse>>> = {
  telecare: 'telecare',
  alarm: 'alarm',
  lock: 'lock',
};

/** What somebody depends on this device for, if anything. */
export function assistiveUse({ device }: WizardSituation): AssistiveUse | undefined {
  return uses[device.identity.kind] ?? (device.care ? 'medical' : undefined);
}

/** Nothing goes on before whoever looks after such a device was told; “not yet” asks again in a week. */
export function careSteps(situation: WizardSituation): readonly WizardStep[] {
  const use = assistiveUse(situation);
  if (!use) return [];
  const { what, whoToCall, keepOn } = careAdvice[use];
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
