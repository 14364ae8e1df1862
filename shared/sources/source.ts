import type * as z from 'zod';
import type { FeedbackChange, FeedbackKind } from '../domain/feedback.ts';
import type { ReadPosition } from '../domain/read-position.ts';
import type { Result } from '../domain/result.ts';
import type { ResourceCall } from '../ports/resource-reader.ts';
import type { Connecting } from './connecting.ts';

/** What a plug-in needs to know of the configured source that it reads for. */
export interface SourceContext {
  /** Id of the configured source: becomes `Feedback.source`. */
  readonly source: string;
  /** Product when the payload names none or the mapping overrides it. */
  readonly product?: string | undefined;
  /** Column or field that holds the product. */
  readonly productField?: string | undefined;
  readonly kind?: FeedbackKind | undefined;
  /** Language of feedback that names none; a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Column mapping of the generic sources (canonical field to column). */
  readonly mapping?: unknown;
  /** `options` of the entry in `quality.yaml`, as they stand there: they fit the schema of the plug-in. */
  readonly options?: unknown;
  /** Arrival: the event time of payloads that have none. */
  readonly receivedAt: string;
}

/** An HTTP call as it came. Names of headers are lower-case; the body is raw bytes. */
export interface WebhookRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export type AuthenticationFailure =
  | 'no-secret-configured'
  | 'missing-signature'
  | 'wrong-signature'
  | 'stale-timestamp'
  | 'malformed-signature';

/** One record of an export that could not be read, with the line on which it starts. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: string;
  /** The row as it came, for the person who repairs it; goes redacted to the rejected file only. */
  readonly raw: string;
}

export type ParsedRow =
  | {
      readonly row: 'change';
      readonly line: number;
      readonly change: FeedbackChange;
      /** Why it comes without its rating, which could not be read: `has "11" on a scale of 1 to 5`. */
      readonly unrated?: string;
      /** Rows of the file that it was made of, where that is not one. */
      readonly rows?: number;
    }
  | ({ readonly row: 'rejected'; readonly rows?: number } & RejectedRow);

/** What a call that says little refers to: read from the vendor by the worker, never by `receive`. */
export interface VendorResource {
  /** Name of the secret with the credentials, out of the options. */
  secretName(options: unknown): string;
  /**
   * Address to read, on a host that the plug-in fixes; no part of a body may change more than a segment of the path.
   * @returns undefined when the body itself says all: then `parse` reads it
   */
  addressOf(body: Uint8Array, context: SourceContext): Result<string | undefined>;
  /** Where the credentials (`client_id`, `client_secret`, `refresh_token` as JSON) are changed for a token; without it the secret is the token. */
  grantUrl?(options: unknown): string;
  headersFor(token: string): Readonly<Record<string, string>>;
  parse(resource: Uint8Array, body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]>;
  /** What it means that the vendor no longer has it (404, 410). */
  gone(body: Uint8Array, context: SourceContext): Result<readonly FeedbackChange[]>;
}

/** Sources that post to us. */
export interface WebhookSource {
  /** How a sender is connected. */
  readonly connect: Connecting;
  /** Header names (lower-case) that the worker needs besides the body. */
  readonly headers: readonly string[];
  /** Identity of the delivery for the log; the same on a retry where the vendor says so. */
  deliveryId(request: WebhookRequest): string | undefined;
  /** Address of the public keys (a JWK set) of a sender that signs with its own: its text takes the place of the secrets. */
  readonly keySet?: string;
  /** What the signature covers besides the body, so that a replay can be told from a retry. */
  signed?(request: WebhookRequest): string | undefined;
  /**
   * Checks the call over the raw bytes, in constant time, against every secret that is valid now.
   * @param now instant, RFC 3339
   * @param options `options` of the entry in `quality.yaml`, as they stand there
   */
  authenticate(
    request: WebhookRequest,
    secrets: readonly string[],
    now: string,
    options?: unknown,
  ): Result<void, AuthenticationFailure>;
  /** Authentic bytes to changes; `error` is one sentence and sends the delivery to quarantine. */
  parse(
    body: Uint8Array,
    headers: Readonly<Record<string, string>>,
    context: SourceContext,
  ): Result<readonly FeedbackChange[]>;
  /** For calls that only say that there is something to read. */
  readonly resource?: VendorResource;
}

/** The rows of a file, one after the other, in bounded memory. */
export interface ExportRows extends AsyncIterable<ParsedRow> {
  /** Behind the row that was given last; undefined where reading can only start at the beginning. */
  position(): ReadPosition | undefined;
}

/** Sources that come as a file. */
export interface ExportSource {
  /** Said in `--help` and on the Sources page: which file, from where. */
  readonly about: string;
  /** Columns by which its files are told from those of others, by names that they had over the years. */
  readonly columns?: {
    readonly aliases: Readonly<Record<string, readonly string[]>>;
    readonly required: readonly string[];
  };
  /** Tells its files by their start, where no columns have names. */
  readonly recognises?: (head: string) => boolean;
  /**
   * Reads decompressed bytes as a stream, in bounded memory. Header problems (missing columns, wrong file)
   * are one Result failure; bad rows are yielded as `rejected`.
   * @param from a position that was given for the same file: `bytes` begin at its `place.offset`
   */
  open(
    bytes: AsyncIterable<Uint8Array>,
    context: SourceContext,
    from?: ReadPosition,
  ): Promise<Result<ExportRows>>;
}

/** One page of a feed, as it was read. */
export interface PulledPage {
  readonly changes: readonly FeedbackChange[];
  /** Why entries of it could not be read: a sentence each, without feedback text. */
  readonly rejected: readonly string[];
  /** Where to go on, as JSON: it is stored once the changes are in the queue. */
  readonly checkpoint: unknown;
  /** False when the vendor has nothing newer now. */
  readonly more: boolean;
}

/** How a vendor knows who asks. */
export interface PullCredentials {
  /** Name of the secret, out of the options. */
  secretName(options: unknown): string;
  /**
   * Call that changes the secret for an access token (RFC 6749); without it the secret is used as it is.
   * @returns error: what the secret must be
   */
  grant?(secret: string, options: unknown): Result<ResourceCall>;
  /**
   * @param token secret, or access token
   * @param now instant, for credentials that end
   * @returns error: what the secret must be
   */
  headersFor(token: string, now: string): Result<Readonly<Record<string, string>>>;
}

/** Sources that we ask by a schedule, page by page. */
export interface PullSource {
  /** What `options` must hold for it; without it that is what they must hold anyway. */
  readonly options?: z.ZodType;
  /** How often the vendor lets itself be asked. */
  readonly callsPerMinute: number;
  /** Absent where everybody may read. */
  readonly credentials?: PullCredentials;
  /**
   * Address of the next page, on a host that the plug-in fixes.
   * @param checkpoint of the page before; undefined, or one that is not understood: from the start
   */
  addressOf(checkpoint: unknown, context: SourceContext): string;
  /**
   * Answer to the call for that page. An empty page is no deletion.
   * @returns a failure, one sentence, when it is no page at all: nothing of it is used, and it is asked for again
   */
  read(body: Uint8Array, checkpoint: unknown, context: SourceContext): Result<PulledPage>;
}

/** A source plug-in: a folder with index.ts and examples.ts, and one line in the registry. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** What `options` of its entry in `quality.yaml` may hold; without it there may be none. */
  readonly options?: z.ZodType;
  readonly webhook?: WebhookSource;
  readonly export?: ExportSource;
  readonly pull?: PullSource;
}
