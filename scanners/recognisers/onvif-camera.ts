import { wsdMatch } from '../discovery/ws-discovery.ts';
import { findVendor } from '../knowledge/vendors.ts';
import { onvifInfo } from '../probes/onvif-info.ts';
import { rtspOptions } from '../probes/rtsp-options.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { answered, greets, opens, page } from './signs.ts';

const device = sign(wsdMatch, (match) =>
  match.types.includes('NetworkVideoTransmitter') ||
  match.scopes.some((scope) => scope.startsWith('onvif://'))
    ? match
    : undefined,
);

/** Cameras of any brand that speak ONVIF, and those that only offer video. */
export default recogniseBy(
  'onvif-camera',
  on(device, { kind: 'camera', model: ({ hardware }) => hardware, confidence: 0.78 }),
  on(device, { name: ({ name }) => name, confidence: 0.6 }),
  on(
    answered(onvifInfo, ({ clock }) => clock),
    {
      kind: 'camera',
      manufacturer: ({ manufacturer }) => findVendor(manufacturer)?.name ?? manufacturer,
      model: ({ model }) => model,
      firmware: ({ firmware }) => firmware,
      confidence: 0.8,
    },
  ),
  on(
    answered(rtspOptions, ({ status }) => status === 200 || status === 401),
    { kind: 'camera', confidence: 0.6 },
  ),
  on(
    page({
      text: ['*IP Camera*', '*IPCam*', '*Network Camera*', '*NETSurveillance*', '*WEB SERVICE*', '*Webcam*'],
    }),
    { kind: 'camera', confidence: 0.62 },
  ),
  on(
    page({ realm: ['*IP Camera*', '*IPCamera*', 'netcam*', '*Network Camera*', '*DVR*', '*NVR*', 'ipcam*'] }),
    { kind: 'camera', confidence: 0.7 },
  ),
  on(opens(34567, 37777, 9527), { kind: 'camera', confidence: 0.5 }),
  on(greets(['*IP Camera*', '*IPCam*', '*Network Camera*', '*DVR*', '*NVR*']), {
    kind: 'camera',
    confidence: 0.66,
  }),
);
