import leakingErrorPage from '../../../../scanners/guidelines/input-validation/leaking-error-page.ts';
import { errorPage } from '../../../../scanners/probes/error-page.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const web = { transport: 'tcp', port: 80 } as const;
const page = (status: number, leak: 'stack-trace' | 'file-path' | 'none', leaked?: string) =>
  saw(
    errorPage,
    {
      state: 'open',
      status,
      sameAsFront: false,
      leak,
      bodySha256: 'a'.repeat(64),
      ...(leaked && { leaked }),
    },
    web,
  );

testCheck(leakingErrorPage, {
  fail: 'never',
  weak: [{ seen: [page(500, 'stack-trace')] }, { seen: [page(404, 'file-path', '/usr/www/index.php')] }],
  pass: [{ seen: [page(404, 'none')] }],
  unknown: [
    {},
    { seen: [page(200, 'none')] },
    { seen: [page(500, 'none')] },
    { seen: [saw(errorPage, { state: 'silent' }, web)] },
  ],
});
