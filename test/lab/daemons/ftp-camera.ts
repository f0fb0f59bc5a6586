import { defineDaemon } from '../device.ts';

/** A GeoVision camera whose FTP, by vsftpd, still takes admin/admin. */
export default defineDaemon({
  id: 'ftp-camera',
  mac: '00:13:e2:4a:20:07',
  truth: {
    kind: 'camera',
    manufacturer: 'GeoVision',
    tcp: [21],
    findings: [
      { check: 'default-password', result: 'fail', port: 21 },
      { check: 'cleartext-ftp', result: 'fail', port: 21 },
    ],
  },
  files: () => ({
    '/etc/lab-vsftpd.conf':
      'listen=YES\nbackground=NO\nanonymous_enable=NO\nlocal_enable=YES\nftpd_banner=GeoVision IP Camera FTP server ready.\nseccomp_sandbox=NO\nmax_login_fails=3\n',
  }),
  start: `useradd --create-home --shell /bin/sh admin
echo 'admin:admin' | chpasswd
mkdir -p /var/run/vsftpd/empty
vsftpd /etc/lab-vsftpd.conf &`,
  setPassword: 'echo "admin:$NEW_PASSWORD" | chpasswd',
});
