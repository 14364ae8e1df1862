import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSpans } from '../../../dashboard/src/ui/cut-spans.ts';

describe('cutSpans()', () => {
  it('cuts a text into marked and unmarked pieces', () => {
    expect(cutSpans('it came late', [{ start: 8, end: 12, role: 'received' }])).toEqual([
      { start: 0, end: 8, role: undefined },
      { start: 8, end: 12, role: 'received' },
    ]);
  });

  it('shows the hazard where a hazard and a cue overlap', () => {
    const pieces = cutSpans('abcdef', [
      { start: 0, end: 4, role: 'cue' },
      { start: 2, end: 6, role: 'hazard' },
    ]);
    expect(pieces.map(({ role }) => role)).toEqual(['cue', 'hazard']);
  });

  it('has no piece for an empty text', () => {
    expect(cutSpans('', [{ start: 0, end: 3, role: 'cue' }])).toEqual([]);
  });

  it('gives every letter back exactly once, whatever the spans are', () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
      role: fc.constantFrom('cue' as const, 'expected' as const, 'received' as const, 'hazard' as const),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const pieces = cutSpans(text, spans);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });
});
