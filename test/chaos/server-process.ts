// Child process of the chaos run: HTTP server and, as its child, the emulators, on one data folder.
import { join } from 'node:path';
import { openDataFolder, READER_SECRET } from '../../infra/local/data-folder.ts';
import { loadHttpHandlers } from '../../infra/local/handlers.ts';
import { startHttpServer } from '../../infra/local/http/server.ts';
import { runAsChild } from '../../infra/local/parent-process.ts';
import { startServers } from '../../infra/local/servers.ts';
import { createSecretsFileReader } from '../../shared/adapters/secrets/secrets-file.ts';

const complain = (line: string): void => void process.stderr.write(`${line}\n`);

runAsChild(async () => {
  const [path = ''] = process.argv.slice(2);
  const folder = await openDataFolder(path);
  const servers = await startServers({ folder, onLost: complain });
  const secrets = createSecretsFileReader(folder.secretsFile);
  const server = await startHttpServer({
    ...(await loadHttpHandlers({ ...servers.environment, LOG_LEVEL: 'info' })),
    host: '127.0.0.1',
    port: 0,
    dashboard: join(folder.path, 'none'),
    say: complain,
    readerTokens: () => secrets.secrets(READER_SECRET),
  });
  return {
    ready: { url: `http://127.0.0.1:${String(server.port)}`, environment: servers.environment },
    onMessage() {
      void server
        .close()
        .then(() => servers.close())
        .finally(() => process.exit(0));
    },
  };
});
