import { fail, type Result } from '../../shared/domain/result.ts';
import type { PulledPage } from '../../shared/sources/source.ts';
import type { AskVendor, NoPage } from './ask-vendor.ts';
import type { Feed } from './feed-of.ts';
import type { PullPorts } from './pull-ports.ts';

const TRIES = 3;
const FIRST_PAUSE_SECONDS = 2;
/** A vendor that asks for more is left alone until the next pull. */
const LONGEST_PAUSE_SECONDS = 30;

/** The page behind a checkpoint. A vendor that is away for a moment is asked up to three times, as late as it wants. */
export async function nextPage(
  ports: PullPorts,
  feed: Feed,
  ask: AskVendor,
  from: { readonly checkpoint: unknown; readonly receivedAt: string },
  isTimeUp: () => boolean,
): Promise<Result<PulledPage, NoPage>> {
  for (let tried = 1; ; tried += 1) {
    const answer = await ask(from.checkpoint, from.receivedAt);
    if (answer.ok) return readPage(ports, feed, answer.value, from);
    const { again } = answer.error;
    const seconds = again?.seconds ?? FIRST_PAUSE_SECONDS * 2 ** (tried - 1);
    if (!again || tried === TRIES || seconds > LONGEST_PAUSE_SECONDS || isTimeUp()) return answer;
    await ports.pause(seconds * 1_000);
  }
}

function readPage(
  { log }: PullPorts,
  { plugin, context, name }: Feed,
  body: Uint8Array,
  { checkpoint, receivedAt }: { readonly checkpoint: unknown; readonly receivedAt: string },
): Result<PulledPage, NoPage> {
  try {
    const page = plugin.read(body, checkpoint, { ...context, receivedAt });
    return page.ok ? page : fail({ reason: `The answer of ${name} is no page of feedback: ${page.error}` });
  } catch (error) {
    // Reading is pure: it would fail the same way each time.
    log.error('plug-in failed', { source: context.source, error });
    return fail({ reason: `The answer of ${name} cannot be read: the plug-in failed on it` });
  }
}
