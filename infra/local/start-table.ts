import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { rememberStores, rewrite } from './level-stores.ts';

export interface Table {
  readonly port: number;
  /** Rewrites the files: values that were replaced or deleted are in none any more. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** Starts DynamoDB (dynalite) on a free port of 127.0.0.1. @param folder in memory when left out */
export async function startTable(folder: string | undefined): Promise<Table> {
  const stores = rememberStores();
  // Not before: it takes its store from the package as it is then.
  const { default: dynalite } = await import('dynalite');
  const server = dynalite({
    ...(folder === undefined ? {} : { path: join(folder, 'table') }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    async compact() {
      for (const store of stores) await rewrite(store);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
