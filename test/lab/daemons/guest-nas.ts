import { avahiFiles, START_AVAHI } from '../avahi.ts';
import { defineDaemon } from '../device.ts';
import { RESTART_SAMBA, START_SAMBA, sambaFiles } from '../samba.ts';

/** A WD My Cloud played by Samba: current SMB, with a share for guests. */
export default defineDaemon({
  id: 'guest-nas',
  mac: '00:14:ee:4a:20:04',
  truth: {
    kind: 'nas',
    manufacturer: 'Western Digital',
    model: 'My Cloud EX2 Ultra',
    name: 'MYCLOUD',
    tcp: [139, 445],
    findings: [{ check: 'open-file-share', result: 'weak', port: 445 }],
  },
  udp: [137, 5353],
  files: () => ({
    ...sambaFiles('MYCLOUD', 'My Cloud EX2 Ultra', 'SMB2', 'Public'),
    ...avahiFiles('MyCloudEX2Ultra', [
      { name: 'MyCloudEX2Ultra', type: '_smb._tcp', port: 445 },
      {
        name: 'MyCloudEX2Ultra',
        type: '_http._tcp',
        port: 80,
        txt: { vendor: 'Western Digital Corporation', model: 'My Cloud EX2 Ultra' },
      },
    ]),
  }),
  start: `${START_AVAHI}${START_SAMBA}`,
  changes: {
    'shut guests out': `sed -i 's/guest ok = yes/guest ok = no/; s/map to guest = Bad User/map to guest = Never\\nrestrict anonymous = 2/' /etc/samba/smb.conf
${RESTART_SAMBA}`,
  },
});
