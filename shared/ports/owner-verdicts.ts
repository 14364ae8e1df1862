import type { OwnerVerdict } from '../domain/owner-verdict.ts';

export interface OwnerVerdictReader {
  /** One for each signal that was judged. */
  ownerVerdicts(): Promise<readonly OwnerVerdict[]>;
}

export interface OwnerVerdictWriter {
  /** Takes the place of what was said of the signal before. */
  putOwnerVerdict(verdict: OwnerVerdict): Promise<void>;
}
