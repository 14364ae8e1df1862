/** Instant as RFC 3339 in UTC with milliseconds. */
export interface Clock {
  now(): string;
}

export interface Queue {
  /** Resolves only when the queue has it for sure. Text is made ASCII-only by the adapter. At most 900 s of delay. */
  send(body: unknown, options?: { readonly delaySeconds: number }): Promise<void>;
  /** Sends in batches; resolves only when all are queued. */
  sendAll(bodies: readonly unknown[]): Promise<void>;
}

export interface StoredObject {
  readonly size: number;
  readonly etag: string;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface ObjectStore {
  put(key: string, body: Uint8Array | string): Promise<void>;
  /** From `offset` on; `size` is that of the whole object. Refuses (undefined) when there is no object or its ETag differs from `etag`. */
  open(
    key: string,
    options?: { readonly offset?: number; readonly etag?: string },
  ): Promise<StoredObject | undefined>;
  /** Does nothing when there is no object, or its ETag differs from `etag`. */
  remove(key: string, options?: { readonly etag?: string }): Promise<void>;
}

export interface ObjectList {
  /** Keys that begin with the prefix. */
  keys(prefix: string): AsyncIterable<string>;
  /** Objects that nobody wrote since. @param instant RFC 3339 */
  writtenBefore(
    prefix: string,
    instant: string,
  ): AsyncIterable<{ readonly key: string; readonly etag: string }>;
}

/** CloudEvents 1.0.2, structured mode. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: unknown;
}

export interface EventBus {
  publish(events: readonly CloudEvent[]): Promise<void>;
}

/** What a mail channel composed; header names and values are one line each. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface MailSender {
  /** Resolves when the mail was accepted for delivery. */
  send(mail: Mail): Promise<void>;
}

export interface SecretReader {
  /** Current and, during a rotation, previous secret; empty when none is configured. */
  secrets(name: string): Promise<readonly string[]>;
}

/** Keyed hashes: with the pepper gone, nobody can go back from a key to a person. */
export interface Hasher {
  /** 32 hex digits over source and external id. */
  feedbackKey(source: string, externalId: string): string;
  /** 32 hex digits over source and author. */
  authorKey(source: string, author: string): string;
  /** 16 hex digits, unkeyed: equal content, equal hash. */
  contentHash(content: string): string;
}
