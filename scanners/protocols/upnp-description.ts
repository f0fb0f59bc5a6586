import { present } from './present.ts';
import { cleanText } from './text.ts';
import { parseXml, type XmlElement, xmlChild, xmlDescendants, xmlText } from './xml.ts';

const mostDevices = 32;
const mostServices = 64;

export interface UpnpService {
  readonly serviceType: string;
  /** As written: relative to where the description came from, and to be checked before use. */
  readonly controlUrl?: string;
  readonly descriptionUrl?: string;
}

/** A device description (UPnP Device Architecture 2.0, section 2.3). All text is the device's own, addresses unchecked. */
export interface UpnpDescription {
  readonly deviceType?: string;
  readonly friendlyName?: string;
  readonly manufacturer?: string;
  readonly manufacturerUrl?: string;
  readonly modelName?: string;
  readonly modelNumber?: string;
  readonly modelDescription?: string;
  readonly serialNumber?: string;
  readonly udn?: string;
  readonly presentationUrl?: string;
  /** `softwareVersion` of Sonos, `firmwareVersion` of Wemo. */
  readonly firmware?: string;
  readonly roomName?: string;
  /** The types of this device and of all devices inside it. */
  readonly deviceTypes: readonly string[];
  /** The services of this device and of all devices inside it. */
  readonly services: readonly UpnpService[];
}

/** Reads a device description; a device without a name, a type or an id is none. */
export function parseUpnpDescription(bytes: Uint8Array): UpnpDescription | undefined {
  const root = parseXml(bytes);
  const device = xmlChild(root, 'device');
  if (!root || !device) return undefined;
  const text = (name: string) => {
    const found = xmlText(device, name);
    return found === undefined ? undefined : cleanText(found) || undefined;
  };
  const description = present({
    deviceType: text('deviceType'),
    friendlyName: text('friendlyName'),
    manufacturer: text('manufacturer'),
    manufacturerUrl: text('manufacturerURL'),
    modelName: text('modelName'),
    modelNumber: text('modelNumber'),
    modelDescription: text('modelDescription'),
    serialNumber: text('serialNumber') ?? text('serialNum'),
    udn: text('UDN'),
    presentationUrl: text('presentationURL'),
    firmware: text('softwareVersion') ?? text('firmwareVersion'),
    roomName: text('roomName'),
    deviceTypes: xmlDescendants(root, 'deviceType')
      .slice(0, mostDevices)
      .map((element) => cleanText(element.text)),
    services: xmlDescendants(root, 'service').slice(0, mostServices).flatMap(readService),
  });
  return description.deviceType || description.friendlyName || description.udn ? description : undefined;
}

function readService(element: XmlElement): UpnpService[] {
  const serviceType = xmlText(element, 'serviceType');
  if (serviceType === undefined) return [];
  return [
    present({
      serviceType: cleanText(serviceType),
      controlUrl: xmlText(element, 'controlURL'),
      descriptionUrl: xmlText(element, 'SCPDURL'),
    }),
  ];
}
