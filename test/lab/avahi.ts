/** A service that a device announces through the real Avahi. */
export interface AvahiService {
  readonly name: string;
  readonly type: string;
  readonly port: number;
  readonly txt?: Readonly<Record<string, string>>;
}

/** Files by which Avahi runs in a device's own root under that host name, with these services. */
export function avahiFiles(hostname: string, services: readonly AvahiService[]): Record<string, string> {
  const files: Record<string, string> = {
    '/etc/avahi/avahi-daemon.conf': `[server]\nhost-name=${hostname}\nuse-ipv4=yes\nuse-ipv6=yes\nallow-interfaces=eth0\n[publish]\npublish-workstation=no\npublish-hinfo=no\n`,
  };
  for (const service of services) {
    const txt = Object.entries(service.txt ?? {}).map(
      ([key, value]) => `<txt-record>${key}=${value}</txt-record>`,
    );
    files[`/etc/avahi/services/${service.type.slice(1).split('.')[0]}.service`] =
      `<?xml version="1.0"?><!DOCTYPE service-group SYSTEM "avahi-service.dtd"><service-group><name>${service.name}</name><service><type>${service.type}</type><port>${service.port}</port>${txt.join('')}</service></service-group>`;
  }
  return files;
}

/** Starts D-Bus and Avahi, for programs that announce themselves through them. */
export const START_AVAHI = `
mkdir -p /run/dbus
dbus-daemon --system --nofork --nopidfile &
while [ ! -S /run/dbus/system_bus_socket ]; do sleep 0.02; done
avahi-daemon --no-drop-root --no-chroot --no-rlimits &
while [ ! -S /run/avahi-daemon/socket ]; do sleep 0.02; done`;
