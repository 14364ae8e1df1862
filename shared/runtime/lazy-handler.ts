import type { Environment } from './environment.ts';

type Handler<Rest extends readonly unknown[], Answer> = (
  event: unknown,
  ...rest: Rest
) => Answer | Promise<Answer>;

/**
 * A Lambda handler whose dependencies are made at the first call: importing the module costs nothing and needs no
 * environment. When they cannot be made the call fails, and the next one tries again.
 */
export function lazyHandler<Rest extends readonly unknown[], Answer>(
  create: (env: Environment) => Handler<Rest, Answer>,
): (event: unknown, ...rest: Rest) => Promise<Answer> {
  let handler: Handler<Rest, Answer> | undefined;
  return async (event, ...rest) => {
    handler ??= create(process.env);
    return handler(event, ...rest);
  };
}
