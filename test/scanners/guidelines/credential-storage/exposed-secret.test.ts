import check from '../../../../scanners/guidelines/credential-storage/exposed-secret.ts';
import { exposedSecrets } from '../../../../scanners/probes/exposed-secrets.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

type Kind = 'private-key' | 'password' | 'api-key' | 'url-credentials' | 'default-password-hint';
const page = (...kinds: readonly Kind[]) => ({
  seen: [
    saw(
      exposedSecrets,
      {
        state: 'open',
        secrets: kinds.map((kind) => ({ kind, context: '▮▮▮', certain: kind !== 'password' })),
        looked: 100,
      },
      port(80),
    ),
  ],
});

testCheck(check, {
  fail: [page('private-key'), page('password', 'url-credentials')],
  weak: [page('password'), page('api-key')],
  pass: [page(), page('default-password-hint')],
  unknown: [{}, { seen: [saw(exposedSecrets, { state: 'silent' }, port(80))] }],
});
