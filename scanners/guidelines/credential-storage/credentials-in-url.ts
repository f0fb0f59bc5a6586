import { defineCheck } from '../../core/define.ts';
import { ssdpReply } from '../../discovery/ssdp.ts';
import { wsdMatch } from '../../discovery/ws-discovery.ts';
import { exposedSecrets } from '../../probes/exposed-secrets.ts';
import { upnpDescription } from '../../probes/upnp-description.ts';
import { failed, passed } from '../judgement.ts';
import { opened } from '../observed.ts';

/** `scheme://name:password@host` (RFC 3986 section 3.2.1). */
const withLogin = /\b[a-z][a-z0-9+.-]{1,12}:\/\/[^/\s:@]{1,128}:[^/\s@]{1,128}@/i;

export default defineCheck({
  id: 'credentials-in-url',
  guideline: 4,
  ways: ['asking'],
  severity: 'high',
  never: ['weak'],
  needs: [upnpDescription, exposedSecrets, ssdpReply, wsdMatch],
  text: {
    passed: {
      en: 'The addresses that it gives out hold no password',
      cy: 'Nid oes cyfrinair yn y cyfeiriadau y mae’n eu rhoi',
    },
    failed: {
      en: 'It gives out addresses with a password in them',
      cy: 'Mae’n rhoi cyfeiriadau sydd â chyfrinair ynddynt',
    },
    why: {
      en: 'It tells every device at home an address that already has the login in it. Whoever hears it can use it.',
      cy: 'Mae’n dweud wrth bob dyfais gartref gyfeiriad sydd eisoes â’r mewngofnod ynddo. Gall pwy bynnag sy’n ei glywed ei ddefnyddio.',
    },
    todo: {
      en: 'Change that password, and update the device. Look in its settings for UPnP or ONVIF and switch off what you do not use.',
      cy: 'Newidiwch y cyfrinair hwnnw, a diweddarwch y ddyfais. Chwiliwch yn ei gosodiadau am UPnP neu ONVIF a diffoddwch yr hyn nad ydych yn ei ddefnyddio.',
    },
  },
  provisions: ['5.4-1', '5.6-2'],
  testGroup: '5.4-1-2',
  source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  judge({ facts }) {
    const told = [
      ...opened(facts, upnpDescription).map((seen) => ({
        seen,
        addresses: [
          seen.value.presentationUrl ?? '',
          ...seen.value.services.flatMap((service) => [
            service.controlUrl ?? '',
            service.descriptionUrl ?? '',
          ]),
        ],
      })),
      ...facts.all(ssdpReply).map((seen) => ({ seen, addresses: [seen.value.location ?? ''] })),
      ...facts.all(wsdMatch).map((seen) => ({ seen, addresses: [seen.value.addresses].flat() })),
    ];
    const giving = told.filter(({ addresses }) => addresses.some((one) => withLogin.test(one)));
    const inPages = opened(facts, exposedSecrets).filter(({ value }) =>
      value.secrets.some(({ kind }) => kind === 'url-credentials'),
    );
    const found = [...giving.map(({ seen }) => seen), ...inPages];
    if (found.length > 0) return found.map((seen) => failed(seen, holds));
    return told.length > 0
      ? [
          passed(
            told.map(({ seen }) => seen),
            clean,
          ),
        ]
      : [];
  },
});

const holds = {
  en: 'An address that it gave out has a name and a password in it.',
  cy: 'Mae enw a chyfrinair mewn cyfeiriad a roddodd.',
};
const clean = {
  en: 'None of the addresses that it gave out has a login in it.',
  cy: 'Nid oes mewngofnod yn yr un o’r cyfeiriadau a roddodd.',
};
