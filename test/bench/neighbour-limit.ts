import fs from 'node:fs/promises';

/** Linux keeps one table of neighbours for all network namespaces together, of 1,024 entries unless told (arp(7)). */
const folder = '/proc/sys/net/ipv4/neigh/default';
const wanted = { gc_thresh1: 4_096, gc_thresh2: 8_192, gc_thresh3: 16_384 } as const;

/**
 * Lets this machine keep as many neighbours as a crowd of devices needs, while `work` lasts. Gives false for `raised`
 * where the machine does not allow it: then the limit is what is measured.
 */
export async function withManyNeighbours<T>(work: (raised: boolean) => Promise<T>): Promise<T> {
  const before = new Map<string, string>();
  let raised = true;
  // The largest first: the system wants them in order at every moment.
  for (const [name, value] of Object.entries(wanted).reverse()) {
    const file = `${folder}/${name}`;
    const old = (await fs.readFile(file, 'utf8')).trim();
    if (Number(old) >= value) continue;
    const written = await fs.writeFile(file, String(value)).then(
      () => true,
      () => false,
    );
    if (written) before.set(file, old);
    else raised = false;
  }
  try {
    return await work(raised);
  } finally {
    for (const [file, old] of [...before].reverse()) await fs.writeFile(file, old);
  }
}
