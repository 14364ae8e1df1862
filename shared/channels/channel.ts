import type * as z from 'zod';
import type { PublishedVerdict, Signal } from '../domain/signal.ts';
import type { IsoWeek } from '../domain/week.ts';

/** What is told of one week to one receiver: text first, every number with its link. */
export interface Message {
  /** The same for every attempt: receivers can drop a second copy. */
  readonly id: string;
  readonly week: IsoWeek;
  readonly revision: number;
  /** `W47: 1 needs attention (delivery), 2 improving, 6 steady` */
  readonly subject: string;
  /** The answer in one sentence. */
  readonly summary: string;
  readonly signals: readonly Signal[];
  readonly improving: readonly Signal[];
  /** Only for receivers that asked for watches. */
  readonly watches: readonly PublishedVerdict[];
  readonly steadyCount: number;
  /** Address of the dashboard, without a slash at its end; absent when none is configured: no links then. */
  readonly dashboardUrl?: string | undefined;
  readonly sample: boolean;
}

/** An HTTP call or a mail that the shell carries out: channels themselves do no input or output. */
export type Outgoing =
  | {
      readonly via: 'http';
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | {
      readonly via: 'mail';
      readonly from: string;
      readonly to: readonly string[];
      readonly subject: string;
      readonly text: string;
      readonly html: string;
      readonly headers: Readonly<Record<string, string>>;
    };

export type DeliveryOutcome =
  | { readonly outcome: 'delivered' }
  | { readonly outcome: 'retry'; readonly reason: string; readonly afterSeconds?: number }
  | { readonly outcome: 'refused'; readonly reason: string };

/** A channel plug-in: a folder and one line in the registry. */
export interface Channel<Settings = unknown> {
  readonly id: string;
  readonly settings: z.ZodType<Settings>;
  /** Names of the secrets that `compose` needs, out of the settings. */
  secretNames(settings: Settings): readonly string[];
  /**
   * @param secrets values by name, one for each of `secretNames`
   * @param now instant, RFC 3339
   * @throws Error when a secret is not what the channel needs; the text names the secret, never its value
   */
  compose(
    message: Message,
    settings: Settings,
    secrets: Readonly<Record<string, string>>,
    now: string,
  ): Outgoing;
  /** What the answer of the receiver means. Mail has none: accepted is delivered. */
  judge(status: number, headers: Readonly<Record<string, string>>): DeliveryOutcome;
}

/** What the shared channel suite sends, and what must come out. */
export interface ChannelExamples<Settings> {
  readonly settings: Settings;
  readonly secrets: Readonly<Record<string, string>>;
  /** Settings that must be refused, each with the word that the error has to name. */
  readonly wrongSettings: readonly (readonly [settings: object, named: string])[];
}
