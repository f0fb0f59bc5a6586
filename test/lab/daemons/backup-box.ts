import { defineDaemon } from '../device.ts';

/** A backup box: an rsync module for anyone, and TFTP. */
export default defineDaemon({
  id: 'backup-box',
  mac: '10:98:19:4a:20:11',
  truth: {
    kind: 'computer',
    otherKinds: ['server', 'nas'],
    manufacturer: 'Dell',
    tcp: [873],
    findings: [
      { check: 'exposed-internal-service', result: 'fail', port: 873 },
      { check: 'open-file-share', result: 'fail', port: 873 },
    ],
  },
  udp: [69],
  files: () => ({
    '/etc/lab-rsyncd.conf':
      'use chroot = no\n[family-photos]\npath = /srv/photos\ncomment = Family photos\nread only = yes\n',
    '/srv/photos/readme.txt': 'A file.\n',
    '/srv/tftp-lab/boot.txt': 'A file.\n',
  }),
  start: `rsync --daemon --no-detach --config=/etc/lab-rsyncd.conf &
in.tftpd --listen --foreground --user root --address 0.0.0.0:69 --secure /srv/tftp-lab &`,
});
