/** The only way out to the person's browser and the system's settings: addresses that we wrote down ourselves, or a checked device's own page. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, shell } from 'electron';
import { parseAddress } from './address.ts';
import type { Page } from './ipc-contract.ts';
import { log } from './log.ts';

const addresses: Readonly<Record<Exclude<Page, 'network-permission' | 'licences'>, string>> = {
  'code-of-practice': 'https://www.gov.uk/government/publications/code-of-practice-for-consumer-iot-security',
  'psti-law': 'https://www.legislation.gov.uk/uksi/2023/1007/contents/made',
  'report-a-problem':
    'https://www.gov.uk/government/publications/opss-enforcement-enforcement-actions/consumer-connectable-product-security-regulations',
  releases: 'https://github.com/homelatch/homelatch/releases',
};

/** Where the system keeps who may look at the local network. Linux has no such page. */
const permissionPages: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'x-apple.systempreferences:com.apple.preference.security?Privacy_LocalNetwork',
  win32: 'windowsdefender://network',
};

const longest = 500;

/** An `https` address without a name or password in it, as our own code or knowledge base wrote it. */
export function isPlainWebAddress(address: string): boolean {
  if (address.length > longest || /[\s\\\p{Cc}]/u.test(address)) return false;
  const url = parseAddress(address);
  if (url?.protocol !== 'https:') return false;
  return url.username === '' && url.password === '' && url.hostname.includes('.');
}

/** The address of a device's own page, from what the check itself saw. Never from the device's words. */
export function devicePage(address: string, port: number, tls: boolean): string | undefined {
  const host = address.includes(':') ? `[${address.split('%')[0]}]` : address;
  const url = `${tls ? 'https' : 'http'}://${host}:${port}/`;
  return /^https?:\/\/(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:]+\]):\d{1,5}\/$/i.test(url) ? url : undefined;
}

/** The licences lie beside the installed app; a copy from source has them once it was packaged. */
function licences(): string {
  const folder = app.isPackaged ? process.resourcesPath : path.join(app.getAppPath(), 'dist');
  return pathToFileURL(path.join(folder, 'notices/licences.html')).href;
}

export function addressOf(page: Page, system = process.platform): string | undefined {
  if (page === 'network-permission') return permissionPages[system];
  return page === 'licences' ? licences() : addresses[page];
}

/** Opens it in the program that the system has for it. */
export async function openInBrowser(address: string): Promise<boolean> {
  try {
    await shell.openExternal(address);
    return true;
  } catch {
    log('warning', 'a page could not be opened');
    return false;
  }
}
