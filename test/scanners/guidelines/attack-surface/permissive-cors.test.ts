import permissiveCors from '../../../../scanners/guidelines/attack-surface/permissive-cors.ts';
import { cors } from '../../../../scanners/probes/cors.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const web = { transport: 'tcp', port: 80 } as const;
const allows = (
  allowOrigin: 'ours' | 'any' | 'null' | 'other' | 'none',
  credentials: boolean,
  gives: 'data' | 'page' | 'nothing' = 'data',
) => saw(cors, { state: 'open', path: '/', status: 200, allowOrigin, credentials, gives }, web);

testCheck(permissiveCors, {
  fail: [{ seen: [allows('ours', true)] }, { seen: [allows('null', true, 'page')] }],
  weak: [{ seen: [allows('any', false)] }, { seen: [allows('ours', false)] }],
  pass: [{ seen: [allows('none', false)] }, { seen: [allows('other', true)] }],
  unknown: [{}, { seen: [allows('any', false, 'page')] }, { seen: [saw(cors, { state: 'closed' }, web)] }],
});
