import type { DeviceReport } from './model.ts';

/** `Epson` and `EPSON ET-2850` are one name, not two. Undefined when neither is known. */
export function makeAndModel({
  manufacturer,
  model,
}: Pick<DeviceReport, 'manufacturer' | 'model'>): string | undefined {
  if (manufacturer === undefined || model === undefined) return model ?? manufacturer;
  return model.toLowerCase().startsWith(manufacturer.toLowerCase()) ? model : `${manufacturer} ${model}`;
}
