import { factoryPair as pair, shell, web } from '../credential.ts';
import { changeme, cheatSheet, nmapFingerprint, routersploit } from '../credential-sources.ts';

const mirai = cheatSheet('telnet (telnet)');
const telnet = ['telnet'] as const;

/** Camera recorders and the boards inside them, with the accounts that the Mirai worm's published source lists. */
export const recorders = [
  pair(
    { vendor: 'American Dynamics' },
    telnet,
    'admin',
    '9999',
    changeme('telnet/american_dynamics'),
    'known',
  ),
  pair(
    { vendor: 'American Dynamics' },
    shell,
    'admin',
    'admin',
    routersploit('cameras/american_dynamics'),
    'known',
  ),
  pair({ vendor: 'AVTech' }, [...shell, ...web], 'admin', 'admin', routersploit('cameras/avtech'), 'known'),
  pair({ banner: '*Avtech*' }, web, 'admin', 'admin', routersploit('cameras/avtech'), 'known'),
  pair({ vendor: 'iCatch' }, ['http-basic'], 'root', 'icatch99', changeme('http/camera/icatch'), 'known'),
  pair({ vendor: 'iCatch' }, ['http-basic'], 'admin', '123456', changeme('http/camera/icatch'), 'known'),
  pair({ vendor: 'NUUO' }, ['http-form'], 'admin', 'admin', nmapFingerprint('NUOO DVR'), 'known'),
  pair({ vendor: 'Xiongmai' }, telnet, 'root', 'xc3511', mirai),
  pair({ vendor: 'Xiongmai' }, telnet, 'root', 'xmhdipc', mirai),
  pair(
    { vendor: 'Xiongmai' },
    web,
    'admin',
    '',
    'https://www.theregister.com/2018/10/09/xiongmai_cctv_fail/',
    'known',
  ),
  pair({ title: 'NETSurveillance*' }, telnet, 'root', 'xc3511', mirai),
  pair({ title: 'NETSurveillance*' }, telnet, 'root', 'xmhdipc', mirai),
  pair({ vendor: 'Juan' }, telnet, 'root', 'juantech', mirai),
  pair({ vendor: 'HiSilicon', model: 'Hi3518*' }, telnet, 'root', 'hi3518', mirai),
  pair({ vendor: 'HiSilicon' }, telnet, 'root', 'klv123', mirai),
  pair({ vendor: 'HiSilicon' }, telnet, 'root', 'klv1234', mirai),
  pair({ vendor: 'HiSilicon' }, telnet, 'root', 'jvbzd', mirai),
  pair({ banner: '*Hi3518*' }, telnet, 'root', 'hi3518', mirai),
  pair({ banner: '*hisilicon*' }, telnet, 'root', 'klv123', mirai),
  pair({ banner: '*anko*' }, telnet, 'root', 'anko', mirai),
  pair({ vendor: 'Toshiba', kinds: ['camera'] }, telnet, 'root', 'ikwb', mirai),
  pair({ platform: '*dreambox*' }, ['telnet', 'ftp'], 'root', 'dreambox', mirai),
];
