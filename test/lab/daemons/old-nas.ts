import { defineDaemon } from '../device.ts';
import { RESTART_SAMBA, START_SAMBA, sambaFiles } from '../samba.ts';

/** An old Seagate NAS: SMB 1, and FTP for anyone. */
export default defineDaemon({
  id: 'old-nas',
  mac: '00:11:c6:4a:20:05',
  truth: {
    kind: 'nas',
    manufacturer: 'Seagate',
    name: 'SEAGATE-NAS',
    tcp: [21, 139, 445],
    findings: [
      { check: 'smb1-enabled', result: 'fail', port: 445 },
      { check: 'cleartext-ftp', result: 'fail', port: 21 },
      { check: 'open-file-share', result: 'weak', port: 445 },
      { check: 'open-file-share', result: 'weak', port: 21 },
    ],
  },
  udp: [137],
  files: () => ({
    ...sambaFiles('SEAGATE-NAS', 'Seagate Central', 'NT1', 'Public'),
    '/etc/lab-vsftpd.conf':
      'listen=YES\nbackground=NO\nanonymous_enable=YES\nno_anon_password=NO\nanon_root=/srv/ftp-lab\nftpd_banner=Seagate Central Shared Storage FTP server ready.\nseccomp_sandbox=NO\n',
    '/srv/ftp-lab/readme.txt': 'A file.\n',
  }),
  start: `${START_SAMBA}
mkdir -p /var/run/vsftpd/empty
vsftpd /etc/lab-vsftpd.conf &`,
  changes: {
    'switch off SMB 1': `sed -i 's/min protocol = NT1/min protocol = SMB2/' /etc/samba/smb.conf
${RESTART_SAMBA}`,
  },
});
