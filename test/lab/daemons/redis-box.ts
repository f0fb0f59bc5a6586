import { defineDaemon } from '../device.ts';

/** A small computer that leaves its Redis database open to the home. */
export default defineDaemon({
  id: 'redis-box',
  mac: '70:85:c2:4a:20:10',
  truth: {
    kind: 'computer',
    otherKinds: ['server'],
    manufacturer: 'ASRock',
    tcp: [6379],
    findings: [{ check: 'exposed-internal-service', result: 'fail', port: 6379 }],
  },
  start: `redis-server --port 6379 --bind 0.0.0.0 --protected-mode no --save '' --appendonly no --dir /tmp &`,
  changes: { 'ask for a password': 'redis-cli config set requirepass violet-Bridge-58-oak' },
});
