import { createSocket } from 'node:dgram';
import { isIPv6 } from 'node:net';
import type { UdpPort, UdpReceiver } from '../../scanners/demo/emulator.ts';

/** Opens a real UDP port for an emulator, joined to those groups that are of the family of its address. */
export function openUdp(
  address: string,
  port: number,
  receive: UdpReceiver,
  groups: readonly string[],
): UdpPort {
  const ipv6 = isIPv6(address);
  const socket = createSocket({ type: ipv6 ? 'udp6' : 'udp4', reuseAddr: true });
  const door: UdpPort = { send: (data, to) => socket.send(data, to.port, to.address) };
  socket.on('error', (error) => console.error(`UDP ${port}: ${error.message}`));
  socket.on('message', (data, from) => {
    if (from.address !== address) receive(data, { address: from.address, port: from.port }, door);
  });
  socket.bind(port, () => {
    if (ipv6) socket.setMulticastInterface('::%eth0');
    else {
      socket.setBroadcast(true);
      socket.setMulticastInterface(address);
    }
    for (const group of groups.filter((each) => isIPv6(each) === ipv6)) {
      socket.addMembership(group, ipv6 ? '::%eth0' : address);
    }
  });
  return door;
}
