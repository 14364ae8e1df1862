const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Addresses that listen everywhere: people reach us by names that we cannot know. */
const EVERYWHERE = new Set(['0.0.0.0', '::', '[::]']);

export const isLoopback = (host: string): boolean => LOOPBACK_NAMES.has(host) || host === '::1';

/**
 * Whether a call was made to a name of ours. A web page elsewhere can point its own name at 127.0.0.1 and read what
 * we answer (DNS rebinding); its name is in the Host header then.
 *
 * @param bound address that the server listens on
 * @example isOurHost('evil.example:4730', '127.0.0.1') // false
 */
export function isOurHost(header: string | undefined, bound: string): boolean {
  if (header === undefined) return false;
  const name = header.toLowerCase().replace(/:\d+$/, '');
  return LOOPBACK_NAMES.has(name) || EVERYWHERE.has(bound) || name === bound.toLowerCase();
}
