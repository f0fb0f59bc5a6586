import { describe, expect, it } from 'vitest';
import { serviceType, serviceTypes } from '../../../scanners/knowledge/service-types.ts';

describe('serviceTypes', () => {
  it('lists each type once, in the form that is announced', () => {
    const types = serviceTypes.map(({ type }) => type);
    expect(types).toEqual([...new Set(types)]);
    for (const type of types) expect(type).toMatch(/^_[a-z0-9_-]+\._(?:tcp|udp)$/);
  });

  it('knows at least 110 types', () => {
    expect(serviceTypes.length).toBeGreaterThanOrEqual(110);
  });

  it.each(['_hap._tcp', '_HAP._tcp.local', '_hap._tcp.local.'])('finds %s', (type) => {
    expect(serviceType(type)?.name).toBe('HomeKit');
  });

  it('does not take Alexa for an Amazon device, because robots announce it too', () => {
    expect(serviceType('_amzn-alexa._tcp')?.maker).toBeUndefined();
  });
});
