/** The HTML report on paper: drawn in a hidden window that can run nothing and reach nothing. */
import { BrowserWindow, session } from 'electron';

const drawAtMostMs = 20_000;

export async function pdfOf(html: string): Promise<Buffer> {
  // A session of its own, kept in memory only, in which every request is refused.
  const apart = session.fromPartition('report');
  apart.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !url.startsWith('data:') }));
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: apart,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      images: false,
    },
  });
  const late = setTimeout(() => window.destroy(), drawAtMostMs);
  try {
    await window.loadURL(`data:text/html;charset=utf-8;base64,${Buffer.from(html).toString('base64')}`);
    return await window.webContents.printToPDF({ pageSize: 'A4', printBackground: true });
  } finally {
    clearTimeout(late);
    if (!window.isDestroyed()) window.destroy();
  }
}
