import type { Result } from '../domain/result.ts';

export interface HttpCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case, one value each. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Why a call was not made: the address is none that we may call. */
export type AddressRefusal = 'not-https' | 'private-address';

export interface HttpSender {
  /** POST without following redirects. Failure of network, name or time throws; it may be tried again. */
  post(call: HttpCall): Promise<Result<HttpAnswer, AddressRefusal>>;
}
