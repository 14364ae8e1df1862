import { describe, expect, it } from 'vitest';
import { formatScorerVersion, parseScorerVersion } from '../../../shared/domain/scorer-version.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';

describe('the version of a score', () => {
  it.each([
    [{ scorer: '2.1.0' }, '2.1.0'],
    [{ scorer: '2.1.0', taxonomy: '0d1f' }, '2.1.0+t0d1f'],
    [{ scorer: '2.1.0', taxonomy: '0d1f', calibration: '7' }, '2.1.0+t0d1f.c7'],
  ])('of %j is %s, and back', (version, text) => {
    expect(formatScorerVersion(version)).toBe(text);
    expect(parseScorerVersion(text)).toEqual(version);
  });

  it('leaves out parts that nobody knows any more', () => {
    expect(parseScorerVersion('1.0.0+3f2a.c7')).toEqual({ scorer: '1.0.0', calibration: '7' });
  });

  it('changes in its taxonomy with the words of an aspect, not with its name', () => {
    const versionOf = (words?: Record<string, string[]>, name?: string): string =>
      createScorer({ aspects: [{ id: 'app', words, name }] }).version;
    expect(versionOf()).toMatch(/^\d+\.\d+\.\d+\+t[0-9a-f]{8}$/);
    expect(versionOf(undefined, 'Mobile app')).toBe(versionOf());
    expect(versionOf({ en: ['app'] })).not.toBe(versionOf());
  });
});
