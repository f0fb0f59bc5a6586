import windowsComputer from '../../../scanners/recognisers/windows-computer.ts';
import { hostname, open, recognises, secureShell } from '../../support/recognition.ts';

recognises(windowsComputer, {
  'its host name': [[hostname('DESKTOP-A1B2C3D')], { kind: 'computer', sure: true }],
  'its remote desktop, without being sure': [[open(3389)], { kind: 'computer' }],
  'its two doors, without being sure': [[open(135), open(445)], { kind: 'computer' }],
  'its SSH server': [[secureShell('OpenSSH_for_Windows_8.1')], { kind: 'computer', sure: true }],
});
