/** A tinkerer: FRITZ!Box, QNAP store, Home Assistant, open MQTT, ESPHome, Tasmota and WLED, a Raspberry Pi with Redis. */
import { esphomeInfo } from '../../../scanners/probes/esphome-info.ts';
import { foreignHost } from '../../../scanners/probes/foreign-host.ts';
import { fritzboxInfo } from '../../../scanners/probes/fritzbox-info.ts';
import { mqttConnect } from '../../../scanners/probes/mqtt-connect.ts';
import { redisInfo } from '../../../scanners/probes/redis-info.ts';
import { smbNegotiate } from '../../../scanners/probes/smb-negotiate.ts';
import { sshIdent } from '../../../scanners/probes/ssh-ident.ts';
import { tasmotaStatus } from '../../../scanners/probes/tasmota-status.ts';
import { wledInfo } from '../../../scanners/probes/wled-info.ts';
import {
  announces,
  answersSsdp,
  certificate,
  named,
  page,
  ports,
  savedHome,
  seen,
  speaksTls,
} from '../saved-home.ts';

export default savedHome({
  checked: '2026-11-15T22:45:00Z',
  gateway: '192.168.178.1',
  devices: [
    {
      at: '192.168.178.1',
      mac: '04:b4:fe:50:00:01',
      role: 'gateway',
      saw: [
        named('fritz'),
        answersSsdp(
          'urn:schemas-upnp-org:device:fritzbox:1',
          'FRITZ!Box 7590 UPnP/1.0 AVM FRITZ!Box 7590 154.08.02',
        ),
        ports([53, 80, 443, 49000], [22, 23, 7547]),
        page(80, { title: 'FRITZ!Box', login: true }),
        page(443, { title: 'FRITZ!Box', tls: true, login: true }),
        seen(
          fritzboxInfo,
          {
            state: 'open',
            name: 'FRITZ!Box 7590',
            hardware: 'FRITZ!Box 7590',
            firmware: '154.08.02',
            blockSeconds: 0,
          },
          80,
        ),
        speaksTls(443, 'TLSv1.2', 'TLSv1.3'),
      ],
    },
    {
      at: '192.168.178.10',
      mac: '24:5e:be:50:00:10',
      saw: [
        announces(
          '_qdiscover._tcp',
          'NAS1A2B3C',
          {
            accesstype:
              'https,accessPort=443,model=TS-X53D,displayModel=TS-453D,fwVer=5.0.0,fwBuildNum=20220324',
          },
          8080,
        ),
        ports([22, 443, 445, 8080], [21, 23]),
        page(8080, { title: 'NAS1A2B3C', server: 'http server 1.0', login: true }),
        certificate(443, 'QNAP NAS', { keyBits: 1024, signatureAlgorithm: 'sha1WithRSAEncryption' }),
        speaksTls(443, 'TLSv1', 'TLSv1.1', 'TLSv1.2'),
        seen(smbNegotiate, { state: 'open', smb1: true, dialect: '3.1.1', signing: 'enabled' }, 445),
      ],
    },
    {
      at: '192.168.178.11',
      mac: 'b8:27:eb:50:00:11',
      saw: [
        announces('_home-assistant._tcp', 'Home', { location_name: 'Home', version: '2026.10.2' }, 8123),
        ports([22, 1883, 6379, 8123], [23, 80]),
        page(8123, { title: 'Home Assistant' }),
        seen(mqttConnect, { state: 'open', tls: false, result: 'accepted', accepted: true }, 1883),
        seen(redisInfo, { state: 'open', open: true, version: '7.0.15', os: 'Linux' }, 6379),
        seen(
          sshIdent,
          {
            state: 'open',
            line: 'SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3',
            protocol: '2.0',
            software: 'OpenSSH_9.2p1',
            comments: 'Debian-2+deb12u3',
          },
          22,
        ),
      ],
    },
    {
      at: '192.168.178.20',
      mac: '00:4b:12:50:00:20',
      saw: [
        named('tasmota-1a2b3c-4321'),
        ports([80], [22, 23]),
        page(80, { title: 'Tasmota - Main Menu', server: 'Tasmota/12.1.1 (ESP8266EX)' }),
        seen(
          tasmotaStatus,
          { state: 'open', open: true, name: 'Washing machine', firmware: '12.1.1', module: 'Sonoff Basic' },
          80,
        ),
        seen(
          foreignHost,
          {
            state: 'open',
            path: '/cm?cmnd=Status',
            ownStatus: 200,
            foreignStatus: 200,
            sameBody: true,
            gives: 'data',
          },
          80,
        ),
      ],
    },
    {
      at: '192.168.178.21',
      mac: '00:70:07:50:00:21',
      saw: [
        announces('_esphomelib._tcp', 'office-plug', { version: '2024.3.1', board: 'esp32dev' }, 6053),
        ports([6053], [22, 23, 80]),
        seen(
          esphomeInfo,
          { state: 'open', encrypted: false, server: 'office-plug (esphome v2024.3.1)', name: 'office-plug' },
          6053,
        ),
      ],
    },
    {
      at: '192.168.178.22',
      mac: '04:83:08:50:00:22',
      saw: [
        announces('_wled._tcp', 'wled-shelf', {}, 80),
        ports([80], [22, 23]),
        page(80, { title: 'WLED' }),
        seen(
          wledInfo,
          {
            state: 'open',
            name: 'Shelf',
            firmware: '0.14.4',
            product: 'WLED',
            brand: 'WLED',
            architecture: 'esp32',
          },
          80,
        ),
      ],
    },
    {
      at: '192.168.178.30',
      mac: '00:50:f2:50:00:30',
      role: 'this-computer',
      saw: [named('LAPTOP-1A2B3C4D'), ports([135, 445], [23])],
    },
  ],
});
