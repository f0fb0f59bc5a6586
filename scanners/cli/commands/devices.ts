import { say } from '../../core/text.ts';
import type { Command } from '../command.ts';
import { DataFolder, usualFolder } from '../data-folder.ts';
import { deviceName } from '../output/device-name.ts';
import { visible } from '../output/visible.ts';
import { put } from '../output/write.ts';

export const devices: Command = {
  name: 'devices',
  usage: '',
  summary: 'lists the devices that earlier checks saw',
  about: ['The id at the start of each line is what “recheck” and “wizard” ask for.'],
  examples: [
    ['devices', 'one line for each device, with what was found'],
    ['devices --format json', 'the same for another program'],
  ],
  options: ['data', 'format', 'out', 'lang'],
  formats: ['text', 'json'],
  takes: 0,
  async run(words) {
    const known = await new DataFolder(words.data ?? usualFolder()).devices();
    const rows = known.flatMap(({ id, report }) => (report ? [{ id, report }] : []));
    const json = rows.map(({ id, report }) => ({
      id,
      name: deviceName(report),
      kind: report.kind,
      addresses: report.addresses,
      findings: report.findings.map((finding) => ({
        check: finding.check,
        result: finding.result,
        title: say(finding.title, words.language),
      })),
    }));
    const lines = rows.map(
      ({ id, report }) =>
        `${id}  ${visible(deviceName(report))} (${report.kind}, ${report.addresses.at(-1) ?? ''})  ${report.findings.map((finding) => finding.check).join(' ') || '-'}`,
    );
    const none = 'No device is known yet. Run “homelatch check --yes” first.';
    await put(
      words.format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : `${lines.join('\n') || none}\n`,
      words.out,
    );
    return 0;
  },
};
