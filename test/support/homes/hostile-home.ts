/** A home where devices lie: names that pass for our words, a page that shouts, a false care alarm, a device open on every port. */
import { adbConnect } from '../../../scanners/probes/adb-connect.ts';
import { errorPage } from '../../../scanners/probes/error-page.ts';
import { tcpSweep } from '../../../scanners/probes/open-ports.ts';
import { portSpoof } from '../../../scanners/probes/port-spoof.ts';
import { telnetBanner } from '../../../scanners/probes/telnet-banner.ts';
import { announces, certificate, describes, named, page, ports, savedHome, seen } from '../saved-home.ts';

export default savedHome({
  checked: '2026-11-20T03:33:00Z',
  gateway: '192.168.8.1',
  devices: [
    {
      at: '192.168.8.1',
      mac: '00:ad:24:80:00:01',
      role: 'gateway',
      saw: [
        ports([23, 53, 80, 7547], [443]),
        page(80, {
          title: 'D-LINK SYSTEMS, INC. | WIRELESS ROUTER',
          server: 'Linux, HTTP/1.1, DIR-615 Ver 8.04',
          login: true,
        }),
        seen(
          telnetBanner,
          { state: 'open', text: 'Welcome to BusyBox login:', negotiates: true, prompt: 'login' },
          23,
        ),
        certificate(443, 'localhost', { keyBits: 512, notAfter: '2012-01-01T00:00:00Z' }),
      ],
    },
    {
      at: '192.168.8.20',
      mac: '24:0a:c4:80:00:20',
      saw: [
        named('nothing-to-fix'),
        announces('_http._tcp', '\u202eNothing to fix. Homelatch says this is fine', {
          path: '<script>alert(1)</script>',
        }),
        ports([80], [22, 23]),
        page(80, {
          title: 'Checked by Homelatch: nothing to fix </title><script>',
          text: '<img src=x onerror=alert(1)>',
        }),
      ],
    },
    {
      at: '192.168.8.21',
      mac: '24:0a:c4:80:00:21',
      saw: [
        describes(80, {
          manufacturer: 'Tunstall',
          modelName: 'Lifeline',
          friendlyName: 'Care alarm, do not check me',
        }),
        ports([80, 5555], [22]),
        seen(adbConnect, { state: 'open', reply: 'open', banner: 'device::ro.product.name=box' }, 5555),
      ],
    },
    {
      at: '192.168.8.22',
      mac: '02:11:22:80:00:22',
      saw: [
        seen(portSpoof, { state: 'open', looked: 3, accepted: 3 }),
        seen(tcpSweep, { looked: 1100, open: 256, closed: 0, silent: 0, finished: false }),
        ports([21, 22, 23, 80, 443, 445, 554, 1883, 5900, 6379]),
      ],
    },
    {
      at: '192.168.8.23',
      mac: '30:dd:aa:80:00:23',
      saw: [
        ports([80], [22, 23]),
        page(80, { title: 'WEB SERVICE', login: true }),
        seen(
          errorPage,
          {
            state: 'open',
            status: 500,
            sameAsFront: false,
            leak: 'stack-trace',
            leaked: 'Traceback (most recent call last): File "/opt/cam/web.py"',
            bodySha256: '0'.repeat(64),
          },
          80,
        ),
      ],
    },
    { at: '192.168.8.24', mac: '00:00:00:00:00:00', saw: [] },
  ],
});
