import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { applyConfiguration } from '../../infra/local/configuration.ts';
import { openDataFolder, settingsSchema, writeSettings } from '../../infra/local/data-folder.ts';
import { loadHttpHandlers } from '../../infra/local/handlers.ts';
import { startHttpServer } from '../../infra/local/http/server.ts';
import { startStack, type Stack } from '../../infra/local/stack.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestStack extends Stack {
  /** Address of webhooks and API. */
  readonly url: string;
  /** Folder for files of the test; gone afterwards. */
  readonly path: string;
  /** What was said to the person at the terminal. */
  readonly spoken: readonly string[];
  secret(name: string): Promise<string>;
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
  const server = await startHttpServer({
    ...(await loadHttpHandlers(stack.environment)),
    host: '127.0.0.1',
    port: 0,
    dashboard: join(temporary.path, 'none'),
    say,
  });
  return {
    ...stack,
    url: `http://127.0.0.1:${String(server.port)}`,
    path: temporary.path,
    spoken,
    async secret(name) {
      const secrets = z
        .record(z.string(), z.string())
        .parse(JSON.parse(await readFile(folder.secretsFile, 'utf8')));
      return secrets[name] ?? '';
    },
    async close() {
      await server.close();
      await stack.close();
      await temporary.remove();
    },
  };
}
