import type { Result } from '../domain/result.ts';
import type { AddressRefusal } from './http-sender.ts';

export interface ResourceCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Fields of a form: they are sent with POST. */
  readonly form?: Readonly<Record<string, string>>;
}

export interface ResourceAnswer {
  readonly status: number;
  /** Names in lower case, one value each. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface ResourceReader {
  /** GET, or POST of a form, without following redirects. Failure of network, name, time or size throws; it may be tried again. */
  read(call: ResourceCall): Promise<Result<ResourceAnswer, AddressRefusal>>;
}
