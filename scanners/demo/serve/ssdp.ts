import type { EmulatorHost } from '../emulator.ts';

/** A UPnP root device as it answers a search (UPnP Device Architecture 1.1, 1.3.3). */
export interface SsdpDevice {
  readonly location: string;
  /** `OS/version UPnP/1.0 product/version`. */
  readonly server: string;
  /** `uuid:…`. */
  readonly udn: string;
  /** Device and service types beside `upnp:rootdevice`. */
  readonly types: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

const GROUP = '239.255.255.250';

/** Answers M-SEARCH, each matching type with its own reply, as devices do. */
export function serveSsdp(host: EmulatorHost, device: SsdpDevice): void {
  host.listenUdp(
    1900,
    (data, from, port) => {
      const text = Buffer.from(data).toString('latin1');
      if (!text.startsWith('M-SEARCH')) return;
      const wanted = /^st:[ \t]*(\S+)/im.exec(text)?.[1] ?? '';
      const types = ['upnp:rootdevice', device.udn, ...device.types];
      for (const type of wanted === 'ssdp:all' ? types : types.filter((each) => each === wanted)) {
        port.send(Buffer.from(reply(device, type)), from);
      }
    },
    [GROUP],
  );
}

function reply(device: SsdpDevice, type: string): string {
  const usn = type === device.udn ? device.udn : `${device.udn}::${type}`;
  const extra = Object.entries(device.headers ?? {}).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=1800\r\nEXT:\r\nLOCATION: ${device.location}\r\nSERVER: ${device.server}\r\nST: ${type}\r\nUSN: ${usn}\r\n${extra.join('')}\r\n`;
}

/** The fields of a UPnP device description; each is written as an element of that name. */
export interface UpnpDescription {
  readonly deviceType: string;
  readonly friendlyName: string;
  readonly manufacturer: string;
  readonly modelName: string;
  readonly udn: string;
  readonly extra?: Readonly<Record<string, string>>;
  /** XML of a `serviceList` and of embedded devices. */
  readonly services?: string;
}

export function upnpDescription(device: UpnpDescription): string {
  const extra = Object.entries(device.extra ?? {}).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<root xmlns="urn:schemas-upnp-org:device-1-0"><specVersion><major>1</major><minor>0</minor></specVersion><device><deviceType>${device.deviceType}</deviceType><friendlyName>${device.friendlyName}</friendlyName><manufacturer>${device.manufacturer}</manufacturer><modelName>${device.modelName}</modelName>${extra.join('')}<UDN>${device.udn}</UDN>${device.services ?? ''}</device></root>`;
}
