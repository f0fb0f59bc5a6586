/** Somebody of 84 who lives alone: a Careium alarm, a sleep therapy device, a Nuki lock with a carer's code, an Echo Show. */
import { telnetBanner } from '../../../scanners/probes/telnet-banner.ts';
import { answersSsdp, describes, named, page, ports, savedHome, seen } from '../saved-home.ts';

export default savedHome({
  checked: '2026-11-12T10:15:00Z',
  gateway: '192.168.1.1',
  devices: [
    {
      at: '192.168.1.1',
      mac: '00:1d:19:40:00:01',
      role: 'gateway',
      saw: [
        ports([53, 80], [22, 23, 443]),
        page(80, { title: 'TalkTalk Wi-Fi Hub', text: 'TalkTalk Wi-Fi Hub login', login: true }),
        describes(49152, {
          friendlyName: 'TalkTalk Wi-Fi Hub',
          modelName: 'DN8245V-56',
          manufacturer: 'Huawei',
        }),
      ],
    },
    {
      at: '192.168.1.20',
      mac: '00:1d:29:40:00:20',
      saw: [
        named('careium-eliza'),
        ports([23], [22, 80, 443]),
        seen(telnetBanner, { state: 'open', text: 'Eliza login:', negotiates: true, prompt: 'login' }, 23),
      ],
    },
    { at: '192.168.1.21', mac: '00:23:6d:40:00:21', saw: [ports([], [22, 23, 80, 443])] },
    {
      at: '192.168.1.22',
      mac: '54:d2:72:40:00:22',
      saw: [named('Nuki_Bridge_1A2B3C4D'), ports([8080], [22, 23, 80])],
    },
    {
      at: '192.168.1.23',
      mac: '00:fc:8b:40:00:23',
      saw: [named('echo-show-5'), ports([55442, 55443], [22, 23, 80])],
    },
    {
      at: '192.168.1.24',
      mac: '3c:cd:93:40:00:24',
      saw: [
        answersSsdp('urn:lge-com:service:webos-second-screen:1', 'WebOS/4.1.0 UPnP/1.0'),
        ports([3000, 3001, 1925], [22, 23, 80]),
      ],
    },
    { at: '192.168.1.25', mac: '00:1b:c5:07:30:25', saw: [named('tado-bridge'), ports([], [22, 23, 80])] },
  ],
});
