/** What made a score: each part can move it by itself. */
export interface ScorerVersion {
  /** Rules, lists and weights: `2.1.0`. */
  readonly scorer: string;
  /** Hash of the aspects and their words, built in and of `quality.yaml`. */
  readonly taxonomy?: string | undefined;
  /** What was learned from the user's own ratings. */
  readonly calibration?: string | undefined;
}

/** Letter of a part behind the `+`: build metadata in the sense of semantic versions. */
const letters = { taxonomy: 't', calibration: 'c' } as const satisfies Partial<
  Record<keyof ScorerVersion, string>
>;
const parts = Object.keys(letters) as (keyof typeof letters)[];

/** @example formatScorerVersion({ scorer: '2.1.0', taxonomy: '0d1f', calibration: '7' }) // '2.1.0+t0d1f.c7' */
export function formatScorerVersion(version: ScorerVersion): string {
  const build = parts.flatMap((part) => {
    const value = version[part];
    return value === undefined ? [] : [`${letters[part]}${value}`];
  });
  return build.length === 0 ? version.scorer : `${version.scorer}+${build.join('.')}`;
}

/** The parts of a stored version; those that nobody knows any more are left out. */
export function parseScorerVersion(text: string): ScorerVersion {
  const [scorer = '', build = ''] = text.split('+');
  const found: { scorer: string; taxonomy?: string; calibration?: string } = { scorer };
  for (const identifier of build.split('.')) {
    const part = parts.find((one) => identifier.startsWith(letters[one]));
    if (part) found[part] = identifier.slice(1);
  }
  return found;
}
