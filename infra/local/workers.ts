// Child process: event-source loops and scheduler with the functions behind them. Lives as long as its parent.
import { constants, setPriority } from 'node:os';
import { startPipeline } from './pipeline.ts';
import { runAsChild, tellParent } from './parent-process.ts';
import { reasonOf } from './reason-of.ts';

runAsChild(async () => {
  // Answers to people and webhooks go first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const [text = ''] = process.argv.slice(2);
  const environment = JSON.parse(text) as Readonly<Record<string, string>>;
  const pipeline = await startPipeline({
    environment,
    say: (line) => {
      tellParent({ kind: 'said', line });
    },
  });
  const settle = (call: number): Promise<void> =>
    pipeline.settle().then(
      () => {
        tellParent({ kind: 'settled', call, failure: undefined });
      },
      (error: unknown) => {
        tellParent({ kind: 'settled', call, failure: reasonOf(error) });
      },
    );
  return {
    ready: undefined,
    onMessage(message) {
      if (message.kind === 'settle') void settle(message.call);
      else void pipeline.close().finally(() => process.exit(0));
    },
  };
});
