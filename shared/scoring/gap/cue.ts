/** A way to speak of an expectation. */
export interface Cue {
  /** Received minus expected, -1..+1. 0: stated and met. */
  readonly gap: number;
  /** The aspect that the cue itself names. */
  readonly aspect?: string | undefined;
  /** Take the sign of the words around it; `gap` is for when they say nothing. */
  readonly polar: boolean;
  /** A negation before it changes nothing. */
  readonly fixed: boolean;
  /** Where the words say what was expected and what came. */
  readonly expected?: 'before' | 'after' | undefined;
  readonly received?: 'before' | 'after' | 'next' | undefined;
}
