import type { FeedbackChange } from '../domain/feedback.ts';
import type { AuthenticationFailure, SourceContext, WebhookRequest } from './source.ts';

/** Bytes of an example: written out, or a file of test/fixtures/sources. */
export type ExampleBytes = string | Uint8Array | { readonly fixture: string };

/** A call, and whether it is let in. */
export interface CallExample {
  readonly name: string;
  readonly request: Omit<WebhookRequest, 'body'> & { readonly body: ExampleBytes };
  readonly secrets: readonly string[];
  readonly now: string;
  readonly options?: unknown;
  readonly expect: 'authentic' | AuthenticationFailure;
}

/** An authentic body, and what is read of it. */
interface BodyExample {
  readonly name: string;
  readonly body: ExampleBytes;
  readonly headers?: WebhookRequest['headers'];
  /** What the vendor has for it, where the call is only a notice; `gone`: nothing any more. */
  readonly resource?: { readonly found: ExampleBytes } | 'gone';
  readonly context?: Partial<SourceContext>;
  readonly expect: { readonly changes: readonly FeedbackChange[] } | { readonly quarantined: string };
}

/** A file, and what is read of it. */
interface FileExample {
  readonly name: string;
  readonly file: ExampleBytes;
  readonly context?: Partial<SourceContext>;
  readonly expect:
    | {
        readonly changes: readonly FeedbackChange[];
        readonly rejected?: readonly { readonly line: number; readonly reason: string }[];
      }
    | { readonly refused: string };
}

/** A page of a feed: where it is asked for, and what is read of it. */
interface PageExample {
  readonly name: string;
  readonly body: ExampleBytes;
  readonly checkpoint?: unknown;
  readonly context?: Partial<SourceContext>;
  readonly address: string;
  readonly expect:
    | {
        readonly changes: readonly FeedbackChange[];
        readonly rejected?: readonly string[];
        readonly more: boolean;
        /** Address behind the checkpoint that it gives. */
        readonly next: string;
      }
    | { readonly failed: string };
}

/** What a source must show: run by test/contract/sources.test.ts. */
export interface SourceExamples {
  readonly calls?: readonly CallExample[];
  readonly bodies?: readonly BodyExample[];
  readonly files?: readonly FileExample[];
  readonly pages?: readonly PageExample[];
}
