import { describe, expect, it } from 'vitest';
import { Refused } from '../../../infra/local/command.ts';
import { whileServerRuns } from '../../../infra/local/server-lost.ts';

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:4566'), {
  code: 'ECONNREFUSED',
  syscall: 'connect',
});

describe('whileServerRuns()', () => {
  it.each([
    ['a refused connection', refused],
    ['one of several addresses', new AggregateError([refused])],
    ['the cause of another error', new Error('Cannot send', { cause: refused })],
  ])('says that the server stopped: %s', async (_, error) => {
    const done = whileServerRuns(() => Promise.reject(error));
    await expect(done).rejects.toThrow(Refused);
    await expect(done).rejects.toThrow('the server on this data folder has stopped');
  });

  it('leaves other errors and results alone', async () => {
    const other = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
    await expect(whileServerRuns(() => Promise.reject(other))).rejects.toBe(other);
    await expect(whileServerRuns(() => Promise.resolve(7))).resolves.toBe(7);
  });
});
