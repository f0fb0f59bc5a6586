/** Tells electron-updater about the newest version: only what a signed feed says. */
import { Provider, type UpdateInfo } from 'electron-updater';
import type { ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider';
import { type Channel, feedName, trustedFeed } from './feed.ts';

export type FetchSmall = (url: string) => Promise<Buffer>;

/** The feed could not be had, or it is not ours. Nothing is installed then. */
export class FeedRefused extends Error {}

export function signedProvider(
  { url, key }: Channel,
  fetchSmall: FetchSmall,
): new (
  options: object,
  updater: object,
  runtime: ProviderRuntimeOptions,
) => Provider<UpdateInfo> {
  return class SignedProvider extends Provider<UpdateInfo> {
    constructor(_options: object, _updater: object, runtime: ProviderRuntimeOptions) {
      super(runtime);
    }

    override async getLatestVersion(): Promise<UpdateInfo> {
      const address = url + feedName(process.platform, process.arch);
      const [bytes, signature] = await Promise.all([fetchSmall(address), fetchSmall(`${address}.sig`)]);
      const feed = trustedFeed(bytes, signature, key, Date.now());
      if (!feed) throw new FeedRefused('The feed is not signed by us, or it is too old.');
      const files = feed.files.map(({ name, sha512, size }) => ({ url: name, sha512, size }));
      const [first] = files;
      return {
        version: feed.version,
        releaseDate: feed.released,
        files,
        path: first?.url ?? '',
        sha512: first?.sha512 ?? '',
      };
    }

    override resolveFiles(info: UpdateInfo) {
      return info.files.map((file) => ({ url: new URL(file.url, url), info: file }));
    }
  };
}
