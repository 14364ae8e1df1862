import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { applyConfiguration } from '../../infra/local/configuration.ts';
import { openDataFolder, settingsSchema, type DataFolder } from '../../infra/local/data-folder.ts';
import { namesOf } from '../../infra/local/provision.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import type { Fault } from '../support/fault-proxy.ts';
import { redrive } from '../support/redrive.ts';
import { seededRandom } from '../support/simulated-series.ts';
import { violationsOf, type Observed } from './invariants.ts';
import { oracleOf, type Oracle } from './oracle.ts';
import { planOf, SOURCES, type Erasure, type Plan } from './plan.ts';
import { startChaosProduct, type ChaosProduct, type Killable } from './product.ts';
import { spawnChild } from './spawn-child.ts';
import { readStoredState } from './stored-state.ts';

export interface ChaosOptions {
  readonly deliveries: number;
  readonly kills: number;
  readonly seed: number;
  /** An empty folder. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

export interface ChaosResult {
  readonly oracle: Oracle;
  readonly observed: Observed;
  readonly violations: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}

const DELIVERER = new URL('./deliverer-process.ts', import.meta.url);
const SETTLE_TRIES = 10;

/** Shares of the worker's calls; a table throttles in bursts. */
const faultShares: readonly (readonly [Exclude<Fault, 'none'>, number, RegExp])[] = [
  ['throttled', 0.3, /^(Put|Get|Update|Delete)Item|^Query/],
  ['answer-lost', 0.005, /^(Put|Update)Item/],
  ['entries-refused', 0.05, /^(Send|Delete)MessageBatch/],
];
const BURST_MS = 200;
const isBurst = (): boolean => Math.floor(performance.now() / BURST_MS) % 16 === 0;

/** Delivers everything while processes are killed, waits until all is quiet, and compares what is stored with the oracle. */
export async function runChaos(options: ChaosOptions): Promise<ChaosResult> {
  const { deliveries, kills, seed, say } = options;
  const plan = planOf(deliveries, seed, new Date().toISOString().slice(0, 10));
  const folder = await configured(options.folder);
  const random = seededRandom(seed + 1);
  let isDelivering = true;
  const product = await startChaosProduct(folder, (operation) => {
    const [fault] = faultShares.find(([, share, calls]) => calls.test(operation) && random() < share) ?? [];
    if (fault === 'throttled') return isBurst() ? fault : 'none';
    // Once all is killed, a message whose deletion is refused would keep us waiting for its visibility time.
    return fault !== undefined && isDelivering ? fault : 'none';
  });
  try {
    const began = performance.now();
    const delivering = await startDelivering(product, folder, plan);
    const erasing = sendErasures(product, plan, delivering.acknowledged);
    const acknowledgedAfter = delivering.done.then(() => performance.now() - began);
    for (const { what, after, waitMs } of killsOf(kills, deliveries, random)) {
      await until(() => delivering.acknowledged.size >= after);
      await pause(waitMs);
      await product.kill(what);
      delivering.pointTo(product.url());
      say(`killed ${what} after ${String(delivering.acknowledged.size)} acknowledged deliveries`);
    }
    const acknowledgedMs = await acknowledgedAfter;
    const erasures = await erasing;
    isDelivering = false;
    say(`all acknowledged and killed after ${String(Math.round(performance.now() - began))} ms`);
    await settled(product);
    say(`settled after ${String(Math.round(performance.now() - began))} ms`);
    const redriven = await redrive(product.clients().sqs, product.environment());
    if (redriven > 0) await settled(product);
    const seconds = (performance.now() - began) / 1000;
    const oracle = oracleOf(
      [...delivering.acknowledged].map((index) => plan.deliveries[index] ?? missing(index)),
      erasures,
    );
    const stored = await readStoredState(product.clients(), product.environment());
    const observed: Observed = { stored, log: product.log(), defectThreshold: -300 };
    const violations = violationsOf(oracle, observed);
    const of = (...names: readonly string[]): number =>
      violations.filter((one) => names.some((name) => one.startsWith(`${name}:`))).length;
    const faults = product.faults();
    return {
      oracle,
      observed,
      violations,
      figures: {
        'deliveries acknowledged': delivering.acknowledged.size,
        'attempts of the sender': delivering.attempts(),
        'deliveries/s until acknowledged': deliveries / (acknowledgedMs / 1000),
        'deliveries/s until added up and published': deliveries / seconds,
        'kills survived': kills,
        'calls of the table throttled': faults.throttled,
        'answers of the table lost': faults['answer-lost'],
        'batches of the queue taken in part': faults['entries-refused'],
        'dead letters, sent again': redriven,
        'feedback stored': stored.feedback.length,
        'deleted or erased': oracle.gone.size,
        'in quarantine': stored.quarantined.size,
        'revisions published': stored.publications.length,
        'lines of log': observed.log.split('\n').length,
        lost: of('I1', 'I6'),
        double: of('I2', 'I3'),
        violations: violations.length,
      },
    };
  } finally {
    await product.close();
  }
}

const missing = (index: number): never => {
  throw new Error(`Cannot judge: delivery ${String(index)} was never planned`);
};

async function configured(path: string): Promise<DataFolder> {
  const folder = await openDataFolder(join(path, 'data'));
  const configFile = join(path, 'quality.yaml');
  const sources = SOURCES.map((id) => `  - { id: ${id}, type: standard-webhooks, secret: ${id} }\n`);
  await writeFile(configFile, `organisation: Chaos\ntimeZone: UTC\nsources:\n${sources.join('')}`);
  await applyConfiguration(folder, settingsSchema.parse({ configFile }));
  return folder;
}

const progressSchema = z.object({ acknowledged: z.int(), attempts: z.int() });

async function startDelivering(product: ChaosProduct, folder: DataFolder, plan: Plan) {
  const planFile = join(folder.path, '..', 'plan.json');
  await writeFile(planFile, JSON.stringify(plan.deliveries));
  const acknowledged = new Set<number>();
  let attempts = 0;
  let complaint = '';
  const child = spawnChild(DELIVERER, [planFile, folder.secretsFile, product.url()], (text) => {
    complaint = text;
  });
  child.onMessage((message) => {
    const progress = progressSchema.parse(message);
    acknowledged.add(progress.acknowledged);
    attempts = progress.attempts;
  });
  return {
    acknowledged,
    attempts: () => attempts,
    pointTo(url: string): void {
      child.send({ url });
    },
    done: child.ended.then(() => {
      if (acknowledged.size < plan.deliveries.length) throw new Error(`The sender ended: ${complaint}`);
    }),
  };
}

/** Spread over the run; the queue may be dead when one is due, so each is tried until it is queued. */
async function sendErasures(
  product: ChaosProduct,
  { deliveries, erasures }: Plan,
  acknowledged: ReadonlySet<number>,
): Promise<readonly Erasure[]> {
  for (const [index, { source, externalId }] of erasures.entries()) {
    await until(() => acknowledged.size >= (deliveries.length * (index + 1)) / (erasures.length + 1));
    await untilDone(() =>
      createQueue(product.clients().sqs, namesOf(product.environment()).FEEDBACK_QUEUE_URL).send({
        message: 'erasure',
        job: `erasure-${String(index)}`,
        receivedAt: new Date().toISOString(),
        target: { by: 'id', source, externalId },
      }),
    );
  }
  return erasures;
}

interface Kill {
  readonly what: Killable;
  readonly after: number;
  readonly waitMs: number;
}

/** At random moments; the last is of the whole product and comes when all is acknowledged and not yet stored. */
function killsOf(count: number, deliveries: number, random: () => number): readonly Kill[] {
  const moments = Array.from({ length: count - 1 }, () => Math.floor(deliveries * (0.03 + 0.94 * random())));
  return [
    ...moments
      .sort((a, b) => a - b)
      .map((after): Kill => ({
        what: random() < 0.5 ? 'worker' : 'product',
        after,
        waitMs: random() * 400,
      })),
    { what: 'product', after: deliveries, waitMs: random() * 400 },
  ];
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await pause(20);
}

async function untilDone(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const isDone = await work().then(
      () => true,
      () => false,
    );
    if (isDone) return;
    await pause(200);
  }
}

/** Roll-up and publishing fail when the table throttles for too long; the next run goes on. */
async function settled(product: ChaosProduct): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await product.settle();
    } catch (error) {
      if (tries === SETTLE_TRIES) throw error;
    }
  }
}
