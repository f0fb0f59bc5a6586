import { avahiFiles, START_AVAHI } from '../avahi.ts';
import { defineDaemon } from '../device.ts';

/** A Brother printer played by the IPP Everywhere printer of CUPS, announced by Avahi. */
export default defineDaemon({
  id: 'laser-printer',
  mac: '00:80:77:4a:20:01',
  truth: {
    kind: 'printer',
    manufacturer: 'Brother',
    model: 'HL-L2350DW series',
    name: 'Brother HL-L2350DW series',
    tcp: [631],
    findings: [],
  },
  udp: [5353],
  files: () => avahiFiles('BRW008077A42001', []),
  start: `${START_AVAHI}
mkdir -p /tmp/spool
printf '%s BRW008077A42001.local\n::1 BRW008077A42001.local\n' "$ADDRESS" >> /etc/hosts
ippeveprinter -d /tmp/spool -n BRW008077A42001.local -p 631 -M Brother -m 'HL-L2350DW series' 'Brother HL-L2350DW series' &`,
});
