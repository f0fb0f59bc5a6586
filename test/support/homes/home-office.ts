/** A small office at home: UniFi gateway and point, Brother printer, Yealink desk phone, Western Digital store, Reolink camera. */
import { ubiquitiDevice } from '../../../scanners/discovery/ubiquiti.ts';
import { wsdMatch } from '../../../scanners/discovery/ws-discovery.ts';
import { ftpAnonymous } from '../../../scanners/probes/ftp-anonymous.ts';
import { ftpBanner } from '../../../scanners/probes/ftp-banner.ts';
import { ippAttributes } from '../../../scanners/probes/ipp-attributes.ts';
import { onvifInfo } from '../../../scanners/probes/onvif-info.ts';
import { rtspDescribe } from '../../../scanners/probes/rtsp-describe.ts';
import { smbNegotiate } from '../../../scanners/probes/smb-negotiate.ts';
import { sshIdent } from '../../../scanners/probes/ssh-ident.ts';
import { announces, certificate, named, page, ports, savedHome, seen, speaksTls } from '../saved-home.ts';

export default savedHome({
  checked: '2026-11-09T08:50:00Z',
  gateway: '10.0.0.1',
  devices: [
    {
      at: '10.0.0.1',
      mac: '04:18:d6:60:00:01',
      role: 'gateway',
      saw: [
        seen(
          ubiquitiDevice,
          {
            version: 2,
            mac: '0418d6600001',
            name: 'Office gateway',
            model: 'UDM-Pro',
            firmware: '4.0.21',
            tellsNetworkName: true,
            factoryDefault: false,
          },
          10001,
          'udp',
        ),
        ports([22, 53, 80, 443], [23, 7547]),
        page(443, { title: 'UniFi OS', tls: true, login: true }),
        certificate(443, 'unifi.local'),
        speaksTls(443, 'TLSv1.2', 'TLSv1.3'),
        seen(
          sshIdent,
          { state: 'open', line: 'SSH-2.0-dropbear_2022.83', protocol: '2.0', software: 'dropbear_2022.83' },
          22,
        ),
      ],
    },
    {
      at: '10.0.0.2',
      mac: '00:15:6d:60:00:02',
      saw: [
        seen(
          ubiquitiDevice,
          {
            version: 1,
            mac: '00156d600002',
            name: 'Office AP',
            model: 'U6-Lite',
            firmware: '6.6.77',
            tellsNetworkName: true,
            factoryDefault: false,
          },
          10001,
          'udp',
        ),
        ports([22], [23, 80, 443]),
        seen(
          sshIdent,
          { state: 'open', line: 'SSH-2.0-dropbear_2022.83', protocol: '2.0', software: 'dropbear_2022.83' },
          22,
        ),
      ],
    },
    {
      at: '10.0.0.20',
      mac: '00:80:77:60:00:20',
      saw: [
        named('BRN008077600020'),
        announces(
          '_ipp._tcp',
          'Brother MFC-L2710DW series',
          { ty: 'Brother MFC-L2710DW series', product: '(Brother MFC-L2710DW series)', usb_mfg: 'Brother' },
          631,
        ),
        ports([21, 23, 80, 443, 631], [22]),
        page(80, { title: 'Brother MFC-L2710DW series', server: 'debut/1.30', login: true }),
        certificate(443, 'BRN008077600020', {
          notBefore: '2000-01-01T00:00:00Z',
          notAfter: '2049-12-31T00:00:00Z',
        }),
        seen(
          ftpBanner,
          {
            state: 'open',
            banner: 'FTP print service:V-1.13/Use the network password for the ID if updating.',
            code: 220,
            features: [],
            authTls: 'refused',
          },
          21,
        ),
        seen(ftpAnonymous, { state: 'open', accepted: false, code: 530, reply: 'Login incorrect' }, 21),
        seen(
          ippAttributes,
          {
            state: 'open',
            tls: false,
            path: '/ipp/print',
            status: 0,
            makeAndModel: 'Brother MFC-L2710DW series',
            firmware: 'W',
            serial: 'E78123A4N567890',
            authentication: ['requesting-user-name'],
            security: ['none'],
            uris: [],
          },
          631,
        ),
      ],
    },
    {
      at: '10.0.0.21',
      mac: '24:9a:d8:60:00:21',
      saw: [
        ports([80, 443], [22, 23]),
        page(443, { title: 'Yealink T46U Phone', tls: true, login: true, server: 'yealink embed httpd' }),
        certificate(443, 'Yealink SIP Phone', { notAfter: '2034-01-01T00:00:00Z' }),
      ],
    },
    {
      at: '10.0.0.22',
      mac: '00:90:a9:60:00:22',
      saw: [
        named('MyCloud-1A2B3C'),
        ports([80, 443, 445], [22, 23]),
        page(80, { title: 'My Cloud', login: true }),
        seen(smbNegotiate, { state: 'open', smb1: false, dialect: '3.0', signing: 'enabled' }, 445),
      ],
    },
    {
      at: '10.0.0.23',
      mac: 'ec:71:db:60:00:23',
      saw: [
        seen(
          wsdMatch,
          {
            endpoint: 'urn:uuid:1',
            types: ['NetworkVideoTransmitter'],
            addresses: [],
            scopes: ['onvif://www.onvif.org/name/REOLINK'],
            name: 'REOLINK',
            hardware: 'RLC-520A',
          },
          3702,
          'udp',
        ),
        ports([80, 443, 554, 8000, 9000], [22, 23]),
        page(443, { title: 'Reolink', tls: true }),
        seen(onvifInfo, { state: 'open', clock: true, clockSkewMs: 900, information: 'login-needed' }, 8000),
        seen(
          rtspDescribe,
          {
            state: 'open',
            path: '/h264Preview_01_main',
            status: 401,
            described: false,
            media: [],
            challenges: [{ scheme: 'digest', realm: 'BC Streaming Media' }],
          },
          554,
        ),
      ],
    },
    {
      at: '10.0.0.30',
      mac: '00:03:93:60:00:30',
      saw: [
        named('Gwens-MacBook-Pro'),
        announces('_companion-link._tcp', 'Gwen’s MacBook Pro', { rpmd: 'MacBookPro18,3' }, 49152),
      ],
    },
  ],
});
