import type { WizardSituation, WizardStep } from '../../core/define.ts';
import type { Kind } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';
import { settingsPage } from '../situation.ts';

const upnp: Text = {
  en: 'Switch off “UPnP” and “port forwarding”, so that it opens no door to the internet.',
  cy: 'Diffoddwch “UPnP” a “port forwarding”, fel nad yw’n agor drws i’r rhyngrwyd.',
};
const remote: Text = {
  en: 'Switch off “remote management” and “remote access”, unless you use it.',
  cy: 'Diffoddwch “remote management” a “remote access”, oni bai eich bod yn ei ddefnyddio.',
};

/** What most people never use, by kind of device. */
const byKind: Readonly<Partial<Record<Kind, readonly Text[]>>> = {
  router: [
    { en: 'Switch off “WPS”.', cy: 'Diffoddwch “WPS”.' },
    upnp,
    remote,
    {
      en: 'Switch on a guest Wi-Fi for visitors and for devices that you trust less.',
      cy: 'Trowch Wi-Fi gwesteion ymlaen ar gyfer ymwelwyr a dyfeisiau rydych yn ymddiried llai ynddynt.',
    },
  ],
  camera: [
    upnp,
    {
      en: 'Switch off “ONVIF”, “RTSP” and “P2P”, unless a recorder of yours needs them.',
      cy: 'Diffoddwch “ONVIF”, “RTSP” a “P2P”, oni bai bod recordydd o’ch eiddo eu hangen.',
    },
  ],
  printer: [
    {
      en: 'Switch off “FTP”, “Telnet”, “SNMP” and “Wi-Fi Direct” if you only print from home.',
      cy: 'Diffoddwch “FTP”, “Telnet”, “SNMP” a “Wi-Fi Direct” os mai dim ond gartref rydych yn argraffu.',
    },
  ],
  nas: [
    upnp,
    {
      en: 'Switch off the guest account, “SMB1”, “FTP” and “Telnet”.',
      cy: 'Diffoddwch y cyfrif gwestai, “SMB1”, “FTP” a “Telnet”.',
    },
  ],
  tv: [
    {
      en: 'Let it ask before phones connect to it, where there is such a switch.',
      cy: 'Gadewch iddi ofyn cyn i ffonau gysylltu â hi, lle mae switsh o’r fath.',
    },
  ],
  'media-player': [
    {
      en: 'Switch off “guest mode” and “developer options”.',
      cy: 'Diffoddwch “guest mode” a “developer options”.',
    },
  ],
};

const anything: Text = {
  en: 'Switch off what you will not use. What is off cannot be misused.',
  cy: 'Diffoddwch yr hyn na fyddwch yn ei ddefnyddio. Ni ellir camddefnyddio’r hyn sydd wedi’i ddiffodd.',
};

export function switchOff(situation: WizardSituation): WizardStep {
  const page = settingsPage(situation);
  return {
    kind: 'do',
    id: 'switch-off',
    title: { en: 'Switch off what you don’t need', cy: 'Diffoddwch yr hyn nad oes ei angen' },
    steps: [...(byKind[situation.device.identity.kind] ?? [remote]), anything],
    ...(page && { page }),
  };
}
