import { type DaemonDevice, defineDaemon } from '../device.ts';

/** Hours of silence as a WAV file: what a camera without a microphone or a lens sends. */
const SILENCE = `printf 'RIFF\\377\\377\\377\\177WAVEfmt \\020\\0\\0\\0\\001\\0\\001\\0\\100\\037\\0\\0\\200\\076\\0\\0\\002\\0\\020\\0data\\0\\0\\0\\010' > /tmp/silence.wav
truncate -s 128M /tmp/silence.wav`;

/** A camera whose video server is VLC. VLC will not run as root, so the port for it is set free. */
function videoCamera(
  device: Pick<DaemonDevice, 'id' | 'mac'> & Pick<DaemonDevice['truth'], 'manufacturer' | 'findings'>,
  login = '',
): DaemonDevice {
  const { id, mac, manufacturer = '', findings } = device;
  return defineDaemon({
    id,
    mac,
    truth: { kind: 'camera', manufacturer, tcp: [554], findings },
    start: `${SILENCE}
sysctl -qw net.ipv4.ip_unprivileged_port_start=0
HOME=/tmp setpriv --reuid=65534 --regid=65534 --clear-groups vlc -q -I dummy -A none --sout-keep ${login} --sout '#rtp{sdp=rtsp://:554/stream1}' /tmp/silence.wav &`,
  });
}

/** Its video asks for a login and takes Uniview's factory pair, by Basic. */
export const guardedCamera = videoCamera(
  {
    id: 'rtsp-camera',
    mac: '48:ea:63:4a:20:1c',
    manufacturer: 'Uniview',
    findings: [
      { check: 'default-password', result: 'fail', port: 554 },
      { check: 'open-rtsp-stream', result: 'weak', port: 554 },
    ],
  },
  '--sout-rtsp-user admin --sout-rtsp-pwd 123456',
);

/** Its video is there for anyone. */
export const openCamera = videoCamera({
  id: 'open-rtsp-camera',
  mac: '9c:8e:cd:4a:20:1d',
  manufacturer: 'Amcrest',
  findings: [{ check: 'open-rtsp-stream', result: 'fail', port: 554 }],
});

/** Its video asks for a login that the owner chose. */
export const lockedCamera = videoCamera(
  {
    id: 'locked-rtsp-camera',
    mac: '00:1f:54:4a:20:1e',
    manufacturer: 'Lorex',
    findings: [{ check: 'open-rtsp-stream', result: 'weak', port: 554 }],
  },
  '--sout-rtsp-user admin --sout-rtsp-pwd amber-Candle-41-moor',
);
