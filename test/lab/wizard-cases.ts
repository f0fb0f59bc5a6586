/** Wizards that are driven to their ends: on which device, what its owner does to it, and how it must end. */
import type { RunOutcome } from '../../scanners/core/wizard-run-model.ts';
import type { Command } from '../../scanners/demo/control.ts';

export interface WizardCase {
  readonly wizard: string;
  /** What sets it apart from another case of the same wizard on the same device. */
  readonly where?: string;
  /** Of the lab. */
  readonly device: string;
  /** The finding to end; missing for wizards that rest on the owner's word. */
  readonly check?: string;
  /** What the owner does to the device before saying that it is done. Nothing: they only say so. */
  readonly done?: readonly Command[];
  /** What else they do, by the step at which they do it; at a wait, as soon as we watch. */
  readonly meanwhile?: Readonly<Record<string, readonly Command[]>>;
  /**
   * What is answered at a step, where the usual answer is another: the first option, or yes. At an offer to do it for
   * the owner, `start` accepts; usually they do it by hand. At a wait, `skip` goes on without watching.
   */
  readonly said?: Readonly<Record<string, string>>;
  readonly ends: RunOutcome;
  /** It is not over, and no longer what it was. */
  readonly better?: true;
  /** Why the app cannot be led to it. */
  readonly notInApp?: string;
}

const close = (...ports: readonly number[]): readonly Command[] => ports.map((port) => ({ close: port }));
const change = (what: string): readonly Command[] => [{ do: what }];
const password: readonly Command[] = [{ password: 'three plain words' }];

/** The owner says that it is done, and nothing was done. */
const claims: readonly WizardCase[] = [
  { wizard: 'close-telnet', device: 'telnet-recorder', check: 'open-telnet', ends: 'not-fixed' },
  { wizard: 'close-ftp', device: 'old-nas', check: 'cleartext-ftp', ends: 'not-fixed' },
  { wizard: 'switch-off-smb1', device: 'old-nas', check: 'smb1-enabled', ends: 'not-fixed' },
  { wizard: 'guard-mqtt', device: 'mqtt-open', check: 'anonymous-mqtt', ends: 'not-fixed' },
  { wizard: 'close-debug-bridge', device: 'android-box', check: 'open-adb', ends: 'not-fixed' },
  { wizard: 'change-password', device: 'ftp-camera', check: 'default-password', ends: 'not-fixed' },
  { wizard: 'set-first-password', device: 'shelly-plug', check: 'open-settings-page', ends: 'not-fixed' },
  { wizard: 'guard-camera-picture', device: 'basic-camera', check: 'open-rtsp-stream', ends: 'not-fixed' },
  { wizard: 'turn-on-https', device: 'onvif-camera', check: 'cleartext-login-form', ends: 'not-fixed' },
  {
    wizard: 'turn-on-updates',
    device: 'laser-printer',
    check: 'automatic-updates-off',
    said: { word: 'no' },
    ends: 'not-fixed',
  },
  {
    wizard: 'close-port-mapping',
    device: 'second-gateway',
    check: 'upnp-port-mapping',
    ends: 'not-fixed',
  },
  // In its secure mode it obeys only the device that the door leads to.
  {
    wizard: 'close-port-mapping',
    where: 'the router refuses to close it',
    device: 'second-gateway',
    check: 'upnp-port-mapping',
    said: { close: 'start' },
    ends: 'not-fixed',
  },
  // The door is closed, and the router would open it again for whoever asks.
  {
    wizard: 'close-port-mapping',
    device: 'router',
    check: 'upnp-port-mapping',
    said: { close: 'start' },
    ends: 'not-fixed',
    better: true,
  },
];

/** The owner does it, and a look at the device proves it. */
const proven: readonly WizardCase[] = [
  { wizard: 'close-telnet', device: 'telnet-recorder', check: 'open-telnet', done: close(23), ends: 'fixed' },
  { wizard: 'close-ftp', device: 'old-nas', check: 'cleartext-ftp', done: close(21), ends: 'fixed' },
  {
    wizard: 'switch-off-smb1',
    device: 'old-nas',
    check: 'smb1-enabled',
    done: change('switch off SMB 1'),
    ends: 'fixed',
  },
  {
    wizard: 'close-guest-shares',
    device: 'guest-nas',
    check: 'open-file-share',
    done: change('shut guests out'),
    ends: 'fixed',
  },
  {
    wizard: 'guard-camera-picture',
    device: 'basic-camera',
    check: 'open-rtsp-stream',
    done: close(554),
    ends: 'fixed',
  },
  {
    wizard: 'guard-mqtt',
    device: 'mqtt-open',
    check: 'anonymous-mqtt',
    done: change('ask for a password'),
    ends: 'fixed',
  },
  {
    wizard: 'close-debug-bridge',
    device: 'android-box',
    check: 'open-adb',
    done: close(5555),
    ends: 'fixed',
  },
  {
    wizard: 'close-internal-service',
    device: 'redis-box',
    check: 'exposed-internal-service',
    done: change('ask for a password'),
    ends: 'fixed',
  },
  {
    wizard: 'guard-screen-sharing',
    device: 'vnc-computer',
    check: 'unauthenticated-remote-desktop',
    done: change('ask for a password'),
    ends: 'fixed',
  },
  {
    wizard: 'change-password',
    device: 'ftp-camera',
    check: 'default-password',
    done: password,
    ends: 'fixed',
  },
  {
    wizard: 'set-first-password',
    device: 'shelly-plug',
    check: 'open-settings-page',
    done: password,
    ends: 'fixed',
  },
  {
    wizard: 'guard-firmware-upload',
    device: 'esphome-sensor',
    check: 'open-firmware-upload',
    done: close(80),
    ends: 'fixed',
  },
  {
    wizard: 'guard-local-control',
    device: 'esphome-sensor',
    check: 'open-local-control',
    done: close(6053),
    ends: 'fixed',
  },
  {
    wizard: 'clear-print-jobs',
    device: 'laser-printer',
    check: 'open-print-jobs',
    done: close(631),
    ends: 'fixed',
  },
  {
    wizard: 'turn-on-https',
    device: 'onvif-camera',
    check: 'cleartext-login-form',
    done: close(80),
    ends: 'fixed',
  },
  {
    wizard: 'modernise-encryption',
    device: 'old-workstation',
    check: 'weak-ssh-algorithms',
    done: change('use new ciphers'),
    ends: 'fixed',
  },
  {
    wizard: 'modernise-encryption',
    device: 'old-tls-nas',
    check: 'outdated-tls',
    done: change('use new TLS'),
    ends: 'fixed',
  },
  // What is left is a router that opens doors for whoever asks.
  {
    wizard: 'close-port-mapping',
    where: 'the router closes it for the owner',
    device: 'second-gateway',
    check: 'upnp-port-mapping',
    done: change('let others close doors'),
    said: { close: 'start' },
    ends: 'not-fixed',
    better: true,
  },
  {
    wizard: 'renew-key',
    device: 'old-tls-nas',
    check: 'invalid-certificate',
    done: close(443),
    ends: 'fixed',
  },
  {
    wizard: 'limit-web-page',
    device: 'old-tls-nas',
    check: 'permissive-cors',
    done: change('stop answering for others'),
    ends: 'fixed',
  },
  {
    wizard: 'close-settings-backup',
    device: 'old-dsl-router',
    check: 'open-settings-backup',
    done: close(80),
    ends: 'fixed',
  },
  {
    wizard: 'close-remote-administration',
    device: 'old-dsl-router',
    check: 'remote-administration',
    done: close(7547),
    ends: 'fixed',
  },
];

const told = (wizard: string, check: string): WizardCase => ({
  wizard,
  device: 'laser-printer',
  check,
  ends: 'told',
});

/** What no look can show rests on the owner's word, and says so. */
const words: readonly WizardCase[] = [
  told('turn-on-updates', 'automatic-updates-off'),
  told('review-privacy', 'unreviewed-privacy-settings'),
  told('review-account', 'unreviewed-account-access'),
  told('report-problem', 'unreported-problem'),
  told('prepare-outage', 'no-local-operation'),
  told('tell-household', 'undeclared-sensors'),
  {
    wizard: 'know-device',
    device: 'laser-printer',
    ends: 'told',
    notInApp: 'A device is new to the app when a second check meets it, and here is only one.',
  },
];

const noAccount = { 'account-plan': 'none' };
const stillTheirs = { ...noAccount, proof: 'skip', again: 'stop' };
const reset: WizardCase['meanwhile'] = { reset: [{ 'factory-reset': true }] };

/** Erasures: first the owner says that it was reset, and it was not; then it was. */
const erasures: readonly WizardCase[] = [
  { wizard: 'erase', device: 'homekit-thermostat', said: stillTheirs, ends: 'not-fixed' },
  { wizard: 'erase', device: 'chromecast', said: { ...stillTheirs, reason: 'give' }, ends: 'not-fixed' },
  { wizard: 'erase', device: 'homekit-thermostat', said: noAccount, meanwhile: reset, ends: 'done' },
  {
    wizard: 'erase',
    device: 'chromecast',
    said: { ...noAccount, reason: 'move' },
    meanwhile: reset,
    ends: 'done',
  },
];

/** Set apart on the guest Wi-Fi, it falls silent here. */
const apart: readonly WizardCase[] = [
  {
    wizard: 'isolate-device',
    device: 'old-dsl-router',
    check: 'support-ended',
    done: [{ cable: 'out' }],
    ends: 'fixed',
    notInApp: 'It takes a minute of silence; how the app watches is seen at the erasures.',
  },
];

/** The claims come first: what is done to a device stays done. */
export const wizardCases: readonly WizardCase[] = [...claims, ...proven, ...words, ...erasures, ...apart];

export const titleOf = ({ wizard, device, where, ends, better }: WizardCase): string =>
  `${wizard} of ${device}${where ? `, where ${where},` : ''} ends ${better ? 'better' : ends}`;
