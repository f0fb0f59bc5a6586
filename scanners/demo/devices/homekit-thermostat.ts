import { defineEmulator } from '../emulator.ts';
import { serveHttp } from '../serve/http.ts';
import { serveMdns } from '../serve/mdns.ts';

/** A HomeKit thermostat, paired; a factory reset gives it its first name and makes its `sf` flag say so. */
export default defineEmulator({
  id: 'homekit-thermostat',
  mac: '44:61:32:4a:10:11',
  truth: {
    kind: 'thermostat',
    manufacturer: 'ecobee',
    model: 'ecobee3 lite',
    name: 'Hallway',
    tcp: [1200],
    findings: [],
  },
  start(host) {
    let own = { name: 'Hallway', id: '3A:5F:21:9C:44:E1', paired: true };
    serveHttp(host, 1200, (request) =>
      request.method === 'GET' && ['/accessories', '/characteristics'].includes(request.path)
        ? { status: 470, headers: { 'Content-Type': 'application/hap+json' }, body: '{"status":-70401}' }
        : undefined,
    );
    const mdns = serveMdns(host, 'ecobee3-lite', () => [
      {
        type: '_hap._tcp',
        name: own.name,
        port: 1200,
        txt: {
          'c#': '3',
          ff: '1',
          id: own.id,
          md: 'ecobee3 lite',
          pv: '1.1',
          's#': '1',
          sf: own.paired ? '0' : '1',
          ci: '9',
          sh: 'xYz7Qw==',
        },
      },
    ]);
    return {
      factoryReset: () => {
        own = { ...own, name: 'ecobee3 lite', paired: false };
        mdns.announce();
      },
    };
  },
});
