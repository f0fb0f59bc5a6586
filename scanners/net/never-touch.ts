/**
 * Ports to which we never open a connection, whatever a setting or the knowledge base says.
 * LPD (RFC 1179) and raw printing ("AppSocket", 9100 and its neighbours) print what they are sent;
 * nmap leaves 9100–9107 out of version detection for the same reason, and some print servers use more of that range.
 */
export function isNeverTouched(port: number): boolean {
  return port === 515 || (port >= 9100 && port <= 9109) || (port >= 9112 && port <= 9116);
}

/** UDP ports whose protocol we speak. A datagram to any other port could mean anything to whoever listens there. */
const spokenUdpPorts: ReadonlySet<number> = new Set([
  53, // DNS
  69, // TFTP
  123, // NTP
  137, // NetBIOS name service
  161, // SNMP
  1900, // SSDP
  1982, // Yeelight's SSDP
  3671, // KNXnet/IP
  3702, // WS-Discovery
  4001, // Govee
  5050, // Dahua, older
  5351, // NAT-PMP, PCP
  5353, // mDNS
  5355, // LLMNR
  5678, // MikroTik MNDP
  5683, // CoAP
  9999, // TP-Link Kasa
  10001, // Ubiquiti
  20002, // TP-Link Tapo
  20004, // TP-Link Tapo
  37020, // Hikvision SADP
  37810, // Dahua DHIP
  38899, // WiZ
  48899, // Magic Home
  54321, // Xiaomi miIO
  56700, // LIFX
  80, // Broadlink's discovery
]);

export function isSpokenUdpPort(port: number): boolean {
  return spokenUdpPorts.has(port);
}
