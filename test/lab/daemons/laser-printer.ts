import { avahiFiles, START_AVAHI } from '../avahi.ts';
import { defineDaemon } from '../device.ts';

/** A Brother printer played by the IPP Everywhere printer of CUPS, announced by Avahi. Somebody's letter is printing. */
export default defineDaemon({
  id: 'laser-printer',
  mac: '00:80:77:4a:20:01',
  truth: {
    kind: 'printer',
    manufacturer: 'Brother',
    model: 'HL-L2350DW series',
    name: 'Brother HL-L2350DW series',
    tcp: [631],
    findings: [{ check: 'open-print-jobs', result: 'weak', port: 631 }],
  },
  udp: [5353],
  files: () => ({
    ...avahiFiles('BRW008077A42001', []),
    '/usr/local/bin/print-slowly': '#!/bin/sh\nexec sleep 86400\n',
    '/etc/lab-job.test': `{
  NAME "Print" OPERATION Print-Job
  GROUP operation-attributes-tag
  ATTR charset attributes-charset utf-8
  ATTR language attributes-natural-language en
  ATTR uri printer-uri $uri
  ATTR name requesting-user-name anna
  ATTR name job-name "Letter to the bank"
  FILE /etc/lab-letter
}
`,
    '/etc/lab-letter': '%PDF-1.4\n',
  }),
  start: `${START_AVAHI}
mkdir -p /tmp/spool
printf '%s BRW008077A42001.local\n:: BRW008077A42001.local\n' "$ADDRESS" >> /etc/hosts
ippeveprinter -c /usr/local/bin/print-slowly -f application/pdf -d /tmp/spool -n BRW008077A42001.local -p 631 -M Brother -m 'HL-L2350DW series' 'Brother HL-L2350DW series' &
(until ipptool -q ipp://localhost:631/ipp/print /etc/lab-job.test; do sleep 0.2; done) &`,
});
