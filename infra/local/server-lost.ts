import { Refused } from './command.ts';

const codes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'];

/**
 * Runs work against the server of another process, and says so in one sentence when that process ends meanwhile.
 * @throws Refused when the connection to the server is gone
 */
export async function whileServerRuns<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isLostConnection(error)) throw error;
    throw new Refused(
      'Cannot go on: the server on this data folder has stopped; nothing that it accepted is lost, run the command again',
    );
  }
}

/** Several addresses of one name were tried: then the causes are inside. */
function isLostConnection(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isLostConnection);
  if (!(error instanceof Error)) return false;
  const isCall =
    'syscall' in error && typeof error.syscall === 'string' && /^(?:connect|read|write)$/.test(error.syscall);
  return ('code' in error && codes.includes(String(error.code)) && isCall) || isLostConnection(error.cause);
}
