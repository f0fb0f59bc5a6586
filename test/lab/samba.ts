import { restart } from './device.ts';

/** Files for a Samba server with a share for guests in its own root, and one whose name alone they may see. */
export function sambaFiles(
  name: string,
  description: string,
  minimum: 'NT1' | 'SMB2',
  share: string,
): Record<string, string> {
  return {
    '/etc/samba/smb.conf': `[global]
netbios name = ${name}
server string = ${description}
workgroup = WORKGROUP
map to guest = Bad User
guest account = nobody
server min protocol = ${minimum}
smb ports = 445 139
load printers = no
printcap name = /dev/null
disable spoolss = yes
[${share}]
path = /srv/share
guest ok = yes
read only = yes
[Family]
path = /srv/own
guest ok = no
valid users = root
`,
    '/srv/share/holiday.txt': 'A file.\n',
    '/srv/own/letter.txt': 'A file.\n',
  };
}

/** Takes up a changed configuration. Asked to end, smbd would end all that was started beside it. */
export const RESTART_SAMBA = restart('smbd', 'smbd --foreground --no-process-group', 'KILL');

export const START_SAMBA = `
mkdir -p /run/samba /var/lib/samba/private /var/log/samba
smbd --foreground --no-process-group &
nmbd --foreground --no-process-group &`;
