/** What a child process tells its parent. */
export type ChildMessage =
  | { readonly kind: 'ready'; readonly ready: unknown }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'said'; readonly line: string }
  | { readonly kind: 'settled'; readonly call: number; readonly failure: string | undefined };

/** What a child process is asked for. */
export type ParentMessage = { readonly kind: 'close' } | { readonly kind: 'settle'; readonly call: number };

export const tellParent = (message: ChildMessage): void => {
  process.send?.(message);
};

/**
 * Runs this process as a child: it starts, says that it is ready, does what it is asked for, and ends with its parent.
 * Ctrl+C goes to the whole group: the parent finishes its work first and then tells us.
 *
 * @param start resolves with what the parent needs to know, and with what to do when it asks
 */
export function runAsChild(
  start: () => Promise<{ readonly ready: unknown; readonly onMessage: (message: ParentMessage) => void }>,
): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit(0));
  if (!process.connected) process.exit(0);
  start().then(
    ({ ready, onMessage }) => {
      process.on('message', onMessage);
      tellParent({ kind: 'ready', ready });
    },
    (error: unknown) => {
      tellParent({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
      setTimeout(() => process.exit(1), 50);
    },
  );
}
