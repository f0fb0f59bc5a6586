import { defineDaemon } from '../device.ts';

/** A Redis server with the password that its example configuration shows. */
export default defineDaemon({
  id: 'redis-guarded',
  mac: '70:85:c2:4a:20:20',
  truth: {
    kind: 'computer',
    otherKinds: ['server'],
    manufacturer: 'ASRock',
    tcp: [6379],
    findings: [{ check: 'default-password', result: 'fail', port: 6379 }],
  },
  start: `redis-server --port 6379 --bind 0.0.0.0 --requirepass foobared --save '' --appendonly no --dir /tmp &`,
});
