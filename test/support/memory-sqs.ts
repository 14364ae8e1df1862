/** A message as a receiver gets it. */
export interface ReceivedMessage {
  readonly body: string;
  /** Names this receive; the one before is worth nothing any more. */
  readonly receipt: string;
  /** How often it was received, this time included. */
  readonly receives: number;
}

export interface MemorySqs {
  send(body: string): void;
  /** Up to `max` visible messages; those that were received too often go to the dead letters instead. */
  receive(max: number, visibilitySeconds: number): readonly ReceivedMessage[];
  remove(receipt: string): void;
  changeVisibility(receipt: string, seconds: number): void;
  /** The virtual clock. */
  pass(seconds: number): void;
  /** Bodies that nobody receives now: invisible and visible ones. */
  waiting(): number;
  deadLetters(): readonly string[];
}

export interface SqsFaults {
  /** Position of the next message to give, out of so many visible ones: another order. */
  readonly pick?: (visible: number) => number;
  /** The queue keeps a removed message, as SQS may: it comes once more. */
  readonly keepsRemoved?: () => boolean;
}

interface Held {
  readonly body: string;
  visibleAt: number;
  receives: number;
  receipt: string;
}

/** A queue of SQS with its redrive policy, deterministic: the clock passes when it is told to, and faults come from the caller. */
export function createMemorySqs(
  { maxReceives }: { readonly maxReceives: number },
  { pick = () => 0, keepsRemoved = () => false }: SqsFaults = {},
): MemorySqs {
  let now = 0;
  let receipts = 0;
  let messages: Held[] = [];
  const dead: string[] = [];
  const held = (receipt: string): Held | undefined => messages.find((one) => one.receipt === receipt);
  const bury = (message: Held): void => {
    messages = messages.filter((one) => one !== message);
    dead.push(message.body);
  };
  return {
    send(body) {
      messages.push({ body, visibleAt: now, receives: 0, receipt: '' });
    },
    receive(max, visibilitySeconds) {
      const given: ReceivedMessage[] = [];
      let visible = messages.filter(({ visibleAt }) => visibleAt <= now);
      while (given.length < max && visible.length > 0) {
        const message = visible[pick(visible.length)];
        if (!message) break;
        visible = visible.filter((one) => one !== message);
        if (message.receives >= maxReceives) {
          bury(message);
          continue;
        }
        message.receives += 1;
        message.visibleAt = now + visibilitySeconds;
        message.receipt = `receipt ${String(++receipts)}`;
        given.push({ body: message.body, receipt: message.receipt, receives: message.receives });
      }
      return given;
    },
    remove(receipt) {
      const message = held(receipt);
      if (message && !keepsRemoved()) messages = messages.filter((one) => one !== message);
    },
    changeVisibility(receipt, seconds) {
      const message = held(receipt);
      if (message) message.visibleAt = now + seconds;
    },
    pass(seconds) {
      now += seconds;
    },
    waiting: () => messages.length,
    deadLetters: () => dead,
  };
}
