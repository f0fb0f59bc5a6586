import { defineDaemon } from '../device.ts';

/** A small server that exports a folder to everybody: NFS-Ganesha, which needs nothing of the kernel. */
export default defineDaemon({
  id: 'nfs-server',
  mac: 'bc:5f:f4:4a:20:14',
  truth: {
    kind: 'computer',
    otherKinds: ['server', 'nas'],
    manufacturer: 'ASRock',
    tcp: [111, 2049, 20_048],
    findings: [
      { check: 'exposed-internal-service', result: 'fail', port: 2049 },
      { check: 'open-file-share', result: 'fail', port: 2049 },
    ],
  },
  udp: [111],
  files: () => ({
    '/etc/lab-ganesha.conf': `NFS_CORE_PARAM { Protocols = 3, 4; NFS_Port = 2049; MNT_Port = 20048; Enable_NLM = false; Enable_RQUOTA = false; mount_path_pseudo = true; }
NFSv4 { Grace_Period = 1; RecoveryBackend = fs; }
EXPORT { Export_Id = 1; Path = /family-photos; Pseudo = /family-photos; Access_Type = RO; Squash = All; FSAL { Name = MEM; } }
`,
  }),
  start: `mkdir -p /run/rpcbind /var/lib/nfs/ganesha /var/run/ganesha
rpcbind -f -w &
while [ ! -S /run/rpcbind.sock ]; do sleep 0.02; done
ganesha.nfsd -F -L /dev/stdout -N CRIT -f /etc/lab-ganesha.conf -p /run/ganesha.pid &`,
});
