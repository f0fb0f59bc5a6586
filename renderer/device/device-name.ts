/** What we call a device: the owner's name for it, its part in the home, or its maker and kind in our own words. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../electron/ipc-contract.ts';
import type { DeviceReport, Kind } from '../../scanners/core/model.ts';
import { useApp } from '../stores/stores.ts';
import { clean, isName, isolated } from '../words/said.tsx';

export type Translate = TFunction<['kinds', 'common']>;

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** "HP printer", "Camera", or "Not named yet". The maker's name may come from the device, so it must read as one. */
export function kindName(t: Translate, device: Pick<DeviceReport, 'kind' | 'manufacturer'>): string {
  const { kind, manufacturer } = device;
  if (kind === 'unknown') return t('common:notNamed');
  const noun = t(`kinds:${kind}`);
  if (manufacturer === undefined || !isName(manufacturer)) return capital(noun);
  return capital(t('common:made', { maker: isolated(manufacturer), kind: noun }));
}

export function deviceName(
  t: Translate,
  device: DeviceReport,
  annotations: readonly Annotation[] | undefined,
): string {
  const given = annotations?.find((one) => one.device === device.id)?.name;
  if (given) return clean(given);
  if (device.role === 'this-computer') return t('common:thisComputer');
  if (device.role === 'gateway') return t('common:router');
  return kindName(t, device);
}

export function useDeviceName(): (device: DeviceReport) => string {
  const { t } = useTranslation(['kinds', 'common']);
  const annotations = useApp((state) => state.app?.annotations);
  return (device) => deviceName(t, device, annotations);
}

export function useKindName(): (device: { kind: Kind; manufacturer?: string }) => string {
  const { t } = useTranslation(['kinds', 'common']);
  return (device) => kindName(t, device);
}
