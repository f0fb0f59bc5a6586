import { defineCheck } from '../../core/define.ts';
import type { Judgement } from '../../core/model.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { exposedMapping } from '../../knowledge/telling-ports.ts';
import type { Opened } from '../../probes/answer.ts';
import { natPmp } from '../../probes/nat-pmp.ts';
import { upnpDescription } from '../../probes/upnp-description.ts';
import { upnpPortMappings } from '../../probes/upnp-port-mappings.ts';
import { type Answered, answered } from '../answered.ts';
import { failed, passed, weak } from '../judgement.ts';

/** Reads the list of doors that a router holds open to the internet. Games open doors of their own there, so only those
 * that lead to a login, a web page, files, a screen or a camera fail. */
export default defineCheck({
  id: 'upnp-port-mapping',
  guideline: 6,
  ways: ['asking'],
  severity: 'high',
  needs: [upnpPortMappings, upnpDescription, natPmp],
  text: {
    passed: {
      en: 'Devices cannot open doors to the internet by themselves',
      cy: 'Ni all dyfeisiau agor drysau i’r rhyngrwyd ar eu pen eu hunain',
    },
    failed: { en: 'Devices can open doors to the internet', cy: 'Gall dyfeisiau agor drysau i’r rhyngrwyd' },
    why: {
      en: 'With this turned on, each device or app in your home can let the whole internet in. Nobody is asked. The door stays open until you shut it.',
      cy: 'Pan fydd hyn ymlaen, gall unrhyw ddyfais neu raglen yn eich cartref adael yr holl ryngrwyd i mewn. Does neb yn cael ei holi, ac mae’r drws yn aros ar agor nes i rywun ei gau.',
    },
    todo: {
      en: 'Turn off UPnP in your router’s settings. If a game needs it, take out the doors that you do not know.',
      cy: 'Diffoddwch UPnP yng ngosodiadau’ch llwybrydd. Os oes ei angen ar gêm, tynnwch yr agoriadau nad ydych yn eu hadnabod.',
    },
  },
  provisions: ['5.6-1', '5.6-2'],
  testGroup: '5.6-1-2',
  source:
    'https://openconnectivity.org/developer/specifications/upnp-resources/upnp/internet-gateway-device-igd-v-2-0/',
  applies: ({ role, identity }) => role === 'gateway' || identity.kind === 'router',
  judge({ facts }) {
    const lists = answered(facts, upnpPortMappings);
    if (lists.length > 0) return lists.map(ofList);
    const natPmpOn = answered(facts, natPmp).filter(({ value }) => value.result === 0);
    if (natPmpOn.length > 0) return natPmpOn.map(({ seen }) => weak(seen, switchedOn));
    const described = answered(facts, upnpDescription);
    const offers = described.some(({ value }) =>
      value.deviceTypes.some((type) => type.includes('InternetGatewayDevice')),
    );
    return described.length > 0 && !offers
      ? [
          passed(
            described.map(({ seen }) => seen),
            notOffered,
          ),
        ]
      : [];
  },
});
const leadsIn: Text = {
  en: 'The internet can reach {client} in your home on port {port} through it.',
  cy: 'Gall y rhyngrwyd gyrraedd {client} yn eich cartref ar borth {port} drwyddo.',
};
const mapped: Text = {
  en: 'It holds {count} doors open to the internet that devices asked for.',
  cy: 'Mae’n cadw {count} o ddrysau ar agor i’r rhyngrwyd y gofynnodd dyfeisiau amdanynt.',
};
const switchedOn: Text = {
  en: 'It is ready to open doors to the internet for any device that asks.',
  cy: 'Mae’n barod i agor drysau i’r rhyngrwyd i unrhyw ddyfais sy’n gofyn.',
};
const notOffered: Text = {
  en: 'It tells other devices what it can do, and opening doors to the internet is not on its list.',
  cy: 'Mae’n dweud wrth ddyfeisiau eraill beth y gall ei wneud, ac nid yw agor drysau i’r rhyngrwyd ar ei restr.',
};

function ofList({ seen, value }: Answered<Opened<typeof upnpPortMappings>>): Judgement {
  const enabled = value.mappings.filter((mapping) => mapping.enabled);
  const exposed = exposedMapping(enabled);
  if (exposed) {
    return failed(seen, fill(leadsIn, { client: quote(exposed.internalClient), port: exposed.internalPort }));
  }
  return weak(seen, enabled.length > 0 ? fill(mapped, { count: enabled.length }) : switchedOn);
}
