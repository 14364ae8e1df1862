import { seededRandom } from '../support/simulated-series.ts';

/** One webhook call that the sender makes until it is acknowledged. */
export interface Delivery {
  readonly source: string;
  readonly webhookId: string;
  readonly body: string;
  /** What the call says, for the oracle; `broken` is authentic and no feedback. */
  readonly says:
    | { readonly kind: 'review'; readonly externalId: string; readonly review: Review }
    | { readonly kind: 'deletion'; readonly externalId: string; readonly at: string }
    | { readonly kind: 'broken' };
}

export interface Review {
  readonly product: string;
  /** With a mail address: the table must hold it redacted. */
  readonly text: string;
  readonly rating: number;
  readonly occurredAt: string;
  readonly updatedAt?: string;
}

export interface Erasure {
  readonly source: string;
  readonly externalId: string;
}

export interface Plan {
  readonly deliveries: readonly Delivery[];
  readonly erasures: readonly Erasure[];
}

/** The same external ids in both: nothing of one may reach the other. */
export const SOURCES = ['shop', 'market'] as const;
const PRODUCTS = ['Kettle', 'Toaster', 'Lamp #2'];
/** In author and text; nothing that is stored or logged may hold it. */
export const CANARY = 'canary.person@mail.example';
const SENTENCES = [
  'The parcel arrived two weeks late and the lid broke.',
  'Works well, easy to use, great value.',
  `Support never answered, I wrote from ${CANARY} twice.`,
  'It caught fire, smoke everywhere!',
  'Quiet and solid 😀, but the manual is hard to read.',
];
const DAYS = 56;
const DAY_MS = 86_400_000;

/** Shares of all deliveries; the rest are new reviews. */
const SHARES = { repeated: 0.1, edited: 0.1, deleted: 0.01, broken: 0.003 };

/**
 * Deliveries in the order in which they are sent: edits may come before what they edit, and older ones last.
 * @param today day before which all reviews were written
 */
export function planOf(count: number, seed: number, today: string): Plan {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const end = Date.parse(`${today}T00:00:00Z`);
  const created: { readonly source: string; readonly externalId: string; readonly review: Review }[] = [];
  const deliveries: Delivery[] = [];
  const send = (source: string, says: Delivery['says']): void => {
    deliveries.push({
      source,
      webhookId: `msg_${String(deliveries.length)}`,
      body: bodyOf(says, deliveries.length),
      says,
    });
  };
  // Never later than today: what is dated in the future is no feedback.
  const later = ({ occurredAt }: Review): string => {
    const at = Date.parse(occurredAt);
    return new Date(at + 1 + Math.floor(random() * (end - at))).toISOString();
  };
  while (deliveries.length < count) {
    const roll = random();
    const known = created.length > 0 ? pick(created) : undefined;
    if (!known || roll > SHARES.repeated + SHARES.edited + SHARES.deleted + SHARES.broken) {
      const source = pick(SOURCES);
      const review: Review = {
        product: pick(PRODUCTS),
        text: `${pick(SENTENCES)} (${String(deliveries.length)})`,
        rating: 1 + Math.floor(random() * 5),
        occurredAt: new Date(end - Math.ceil(random() * DAYS * DAY_MS)).toISOString(),
      };
      // Two sources may count alike: every second review has an id that the other source uses too.
      const externalId = `r${String(Math.floor(created.length / 2))}-${source === 'shop' || created.length % 2 === 0 ? 'a' : String(created.length)}`;
      if (created.some((one) => one.source === source && one.externalId === externalId)) continue;
      created.push({ source, externalId, review });
      send(source, { kind: 'review', externalId, review });
    } else if (roll < SHARES.repeated) {
      const again = pick(deliveries);
      // Half of them are a replay of the very call, half come under a new id.
      deliveries.push(
        random() < 0.5 ? again : { ...again, webhookId: `${again.webhookId}_${String(deliveries.length)}` },
      );
    } else if (roll < SHARES.repeated + SHARES.edited) {
      const { source, externalId, review } = known;
      const edit = {
        ...review,
        text: `Edited: ${pick(SENTENCES)} (${String(deliveries.length)})`,
        rating: 1 + Math.floor(random() * 5),
        updatedAt: later(review),
      };
      send(source, { kind: 'review', externalId, review: edit });
    } else if (roll < SHARES.repeated + SHARES.edited + SHARES.deleted) {
      send(known.source, { kind: 'deletion', externalId: known.externalId, at: later(known.review) });
    } else {
      send(known.source, { kind: 'broken' });
    }
  }
  const erasures = Array.from({ length: Math.ceil(count / 500) }, () => pick(created));
  return { deliveries: shuffledNear(deliveries, random), erasures };
}

function bodyOf(says: Delivery['says'], number: number): string {
  if (says.kind === 'broken') return JSON.stringify({ type: 'review.created', data: { number, rating: 99 } });
  if (says.kind === 'deletion') {
    return JSON.stringify({
      type: 'review.deleted',
      timestamp: says.at,
      data: { id: says.externalId, deletedAt: says.at },
    });
  }
  const { product, text, rating, occurredAt, updatedAt } = says.review;
  return JSON.stringify({
    type: updatedAt === undefined ? 'review.created' : 'review.updated',
    timestamp: occurredAt,
    data: {
      id: says.externalId,
      product,
      text,
      rating: { value: rating, min: 1, max: 5 },
      occurredAt,
      updatedAt,
      author: `Zoe ${CANARY}`,
    },
  });
}

/** Moves each by up to 200 places: a queue and its senders mix what is close in time. */
const shuffledNear = <T>(list: readonly T[], random: () => number): readonly T[] =>
  list
    .map((item, index) => ({ item, place: index + random() * 200 }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
