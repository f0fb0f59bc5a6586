import fs from 'node:fs/promises';

/**
 * Writes a file whole or not at all: beside it first, then renamed over it, so that a full disk leaves the older one as it
 * was. Readable by its owner only.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.new`;
  try {
    const handle = await fs.open(beside, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(beside, file);
  } catch (error) {
    await fs.rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
