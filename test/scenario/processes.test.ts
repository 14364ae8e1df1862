import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct } from '../support/command-line.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const startEmpty = () => startProduct(['--empty', '--data', join(folder.path, 'data')]);

const commandLine = (pid: number): Promise<string> =>
  readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => '');

/** @returns the child process that runs a file, 0 when there is none */
async function childOf(pid: number, file: string): Promise<number> {
  const children = await readFile(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8');
  for (const child of children.trim().split(' ').map(Number)) {
    if ((await commandLine(child)).includes(file)) return child;
  }
  return 0;
}

async function untilGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if ((await commandLine(pid)) === '') return true;
    await pause(100);
  }
  return false;
}

describe.skipIf(process.platform !== 'linux')('the processes of quality-signals start', () => {
  it.each([
    ['workers.ts', 'the scoring of feedback'],
    ['emulators.ts', 'the embedded database'],
  ])('stops with one sentence when %s is killed', async (file, name) => {
    const product = await startEmpty();
    process.kill(await childOf(product.pid, file), 'SIGKILL');
    expect(await product.ended).toBe(1);
    expect(product.output().err.trim().split('\n').at(-1)).toBe(
      `Cannot go on: ${name} ended by itself; what was acknowledged is stored, run the command again`,
    );
  });

  it('leaves no process behind when it is killed', async () => {
    const product = await startEmpty();
    const children = await Promise.all(
      ['workers.ts', 'emulators.ts'].map((file) => childOf(product.pid, file)),
    );
    expect(children).not.toContain(0);
    await product.kill();
    expect(await Promise.all(children.map(untilGone))).toEqual([true, true]);
  });

  it('ends all of them on Ctrl+C, which a terminal sends to all of them', async () => {
    const product = await startEmpty();
    const children = await Promise.all(
      ['workers.ts', 'emulators.ts'].map((file) => childOf(product.pid, file)),
    );
    for (const child of children) process.kill(child, 'SIGINT');
    expect(await product.stop()).toBe(0);
    expect(await Promise.all(children.map(untilGone))).toEqual([true, true]);
    expect(product.output().err).toContain('Stopped; the data stay');
    expect(product.output().err).not.toContain('Cannot go on');
  });
});
