import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../../shared/runtime/environment.ts';
import { bodyBytes, httpEventSchema, queryOf } from '../../../shared/runtime/http-event.ts';
import { lazyHandler } from '../../../shared/runtime/lazy-handler.ts';
import { createLogger } from '../../../shared/runtime/logger.ts';
import { problem } from '../../../shared/runtime/problem.ts';
import { eachMessage } from '../../../shared/runtime/sqs-batch.ts';

const linesOf = (env: Readonly<Record<string, string>>) => {
  const lines: string[] = [];
  return { lines, log: createLogger('test', env, (line) => lines.push(line)) };
};

const httpEvent = (extra: object) =>
  httpEventSchema.parse({
    version: '2.0',
    rawPath: '/',
    requestContext: { requestId: 'r', http: { method: 'POST', path: '/' } },
    ...extra,
  });

describe('readEnvironment() names what is missing', () => {
  it('and never repeats a value', () => {
    const schema = z.object({ TABLE_NAME: z.string().min(1), BUCKET_NAME: z.string().max(3) });
    expect(() => readEnvironment(schema, { BUCKET_NAME: 'secret-value' })).toThrow(
      'Cannot start: the environment must hold valid values of TABLE_NAME, BUCKET_NAME',
    );
  });
});

describe('lazyHandler() makes the handler at the first call', () => {
  it('once, and again after a failure', async () => {
    let made = 0;
    const handler = lazyHandler(() => {
      made += 1;
      if (made === 1) throw new Error('Cannot start: no table');
      return (event) => event;
    });
    expect(made).toBe(0);
    await expect(handler('a')).rejects.toThrow('Cannot start');
    expect(await handler('b')).toBe('b');
    expect(await handler('c')).toBe('c');
    expect(made).toBe(2);
  });
});

describe('bodyBytes() gives the bytes of the wire', () => {
  it('when they are no UTF-8', () => {
    const body = Buffer.from([0xff, 0xfe, 0x00]).toString('base64');
    expect([...bodyBytes(httpEvent({ body, isBase64Encoded: true }))]).toEqual([0xff, 0xfe, 0]);
  });
});

describe('queryOf() reads the query', () => {
  it('decoded, the first of a name, and no inherited names', () => {
    const query = queryOf(httpEvent({ rawQueryString: 'token=a%2Bb&token=c&__proto__=x' }));
    expect(query['token']).toBe('a+b');
    expect(Object.keys(query)).toEqual(['token', '__proto__']);
  });
});

describe('createLogger() writes allowed fields only', () => {
  it('so that a person cannot get into the log by accident', () => {
    const { lines, log } = linesOf({ LOG_LEVEL: 'info' });
    const tooMuch = { source: 'shop', text: 'my mail is a@b.example', author: 'Ann' };
    log.info('stored', tooMuch);
    log.error('failed', { error: new Error('a@b.example is no number') });
    log.error('failed', { error: new Error('Cannot read: it must be a number') });
    expect(lines.join()).not.toMatch(/a@b|Ann/);
    expect(lines[0]).toContain('"source":"shop"');
    expect(lines[2]).toContain('"reason":"Cannot read: it must be a number"');
  });

  it('above the level of the environment', () => {
    const { lines, log } = linesOf({});
    log.info('stored');
    log.warn('slow');
    log.error('failed');
    expect(lines).toHaveLength(1);
  });
});

describe('problem() answers as RFC 9457 says', () => {
  it('with status, title and detail', () => {
    const { headers, body } = problem(413, 'The body must have at most 1 MB', { 'x-a': 'b' });
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'x-a': 'b' });
    expect(JSON.parse(body)).toEqual({
      type: 'about:blank',
      title: 'Too large',
      status: 413,
      detail: 'The body must have at most 1 MB',
    });
  });
});

describe('eachMessage() names the messages that must come again', () => {
  it('and lets the others go', async () => {
    const { log } = linesOf({ LOG_LEVEL: 'silent' });
    const event = {
      Records: ['good', 'bad', 'good'].map((body, n) => ({ messageId: `m${String(n)}`, body })),
    };
    const answer = await eachMessage(event, log, async ({ body }) => {
      if (body === 'bad') throw new Error('Cannot store');
    });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  });

  it('and refuses what is no batch', async () => {
    const { log } = linesOf({});
    await expect(eachMessage({}, log, async () => undefined)).rejects.toThrow();
  });
});
