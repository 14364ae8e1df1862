import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyConfiguration } from '../../infra/local/configuration.ts';
import {
  openDataFolder,
  READER_SECRET,
  settingsSchema,
  writeSettings,
} from '../../infra/local/data-folder.ts';
import { loadHttpHandlers } from '../../infra/local/handlers.ts';
import { startHttpServer } from '../../infra/local/http/server.ts';
import { startStack, type Stack } from '../../infra/local/stack.ts';
import { createSecretsFileReader } from '../../shared/adapters/secrets/secrets-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestStack extends Stack {
  /** Address of webhooks and API. */
  readonly url: string;
  /** Folder for files of the test; gone afterwards. */
  readonly path: string;
  /** What was said to the person at the terminal. */
  readonly spoken: readonly string[];
  secret(name: string): Promise<string>;
  /** Reads from the API with the token. @param path begins with `/v1/` */
  read(path: string): Promise<Response>;
}

/** The whole deployment in memory, with HTTP on a free port. @param yaml text of a quality.yaml */
export async function startTestStack(yaml: string): Promise<TestStack> {
  const temporary = await temporaryFolder();
  const file = join(temporary.path, 'quality.yaml');
  await writeFile(file, yaml);
  const folder = await openDataFolder(join(temporary.path, 'data'));
  const settings = settingsSchema.parse({ configFile: file });
  await applyConfiguration(folder, settings);
  await writeSettings(folder, settings);
  const spoken: string[] = [];
  const say = (line: string): void => void spoken.push(line);
  const stack = await startStack({ folder, say, inMemory: true, onLost: say });
  const secret = async (name: string): Promise<string> => {
    const [found = ''] = await createSecretsFileReader(folder.secretsFile).secrets(name);
    return found;
  };
  const server = await startHttpServer({
    ...(await loadHttpHandlers(stack.environment)),
    host: '127.0.0.1',
    port: 0,
    dashboard: join(temporary.path, 'none'),
    say,
    readerTokens: async () => [await secret(READER_SECRET)],
  });
  const url = `http://127.0.0.1:${String(server.port)}`;
  return {
    ...stack,
    url,
    path: temporary.path,
    spoken,
    secret,
    read: async (path) => {
      const authorization = `Bearer ${await secret(READER_SECRET)}`;
      return fetch(url + path, { headers: { authorization } });
    },
    async close() {
      await server.close();
      await stack.close();
      await temporary.remove();
    },
  };
}
