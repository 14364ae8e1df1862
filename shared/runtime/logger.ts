import type { Environment } from './environment.ts';

/** All that may stand in a log line. Feedback text, names, secrets and raw ids have no field. */
const fields = [
  'source',
  'job',
  'chunk',
  'product',
  'week',
  'channel',
  'receiver',
  'route',
  'status',
  'outcome',
  'kind',
  'messages',
  'failed',
  'days',
  'count',
  'created',
  'updated',
  'unchanged',
  'deleted',
  'rejected',
  'quarantined',
  'ms',
  'requestId',
] as const;
type Field = (typeof fields)[number];
export type LogFields = Readonly<Partial<Record<Field, string | number | boolean>>> & {
  readonly error?: unknown;
};

const levels = ['info', 'warn', 'error', 'silent'] as const;
type Level = (typeof levels)[number];

export interface Logger {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/**
 * One JSON line per event on standard error, made of allowed fields only.
 * LOG_LEVEL is info, warn, error or silent; when it is left out: info on Lambda, error elsewhere.
 * @param write takes a line without its end
 */
export function createLogger(
  service: string,
  env: Environment,
  write: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Logger {
  const wanted = levels.find((level) => level === env['LOG_LEVEL']?.toLowerCase());
  const threshold = levels.indexOf(wanted ?? (env['AWS_LAMBDA_FUNCTION_NAME'] ? 'info' : 'error'));
  const log = (level: Level, message: string, given: LogFields): void => {
    if (levels.indexOf(level) < threshold) return;
    write(JSON.stringify({ time: new Date().toISOString(), level, service, message, ...allowed(given) }));
  };
  return {
    info: (message, given = {}) => {
      log('info', message, given);
    },
    warn: (message, given = {}) => {
      log('warn', message, given);
    },
    error: (message, given = {}) => {
      log('error', message, given);
    },
  };
}

/** Also at run time: a type does not stop a spread of something larger. */
function allowed(given: LogFields): Readonly<Record<string, unknown>> {
  const line: Record<string, unknown> = {};
  for (const field of fields) if (given[field] !== undefined) line[field] = given[field];
  return given.error === undefined ? line : { ...line, ...errorFields(given.error) };
}

/** Messages of other libraries may quote what they choked on: only ours, which never do, are written. */
function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: 'unknown' };
  const reason = error.message.startsWith('Cannot ') ? error.message.split('\n')[0] : undefined;
  return { error: error.name, ...(reason === undefined ? {} : { reason }) };
}
