import { enOutcome } from './en-outcome.ts';
import { enPromise } from './en-promise.ts';
import { enReference } from './en-reference.ts';

/** All English cue phrases. */
export const en = enOutcome + enPromise + enReference;
