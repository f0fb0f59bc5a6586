/** The storing process: the one writer of the database, apart from everything that reads the network. */
import { live } from './host-life.ts';
import { mainForStore, storeSide } from './store-contract.ts';
import { serveStore } from './store-service.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('store-host needs the data folder');

const service = serveStore(folder);
live(storeSide, mainForStore, service.handlers, () => service.close());
