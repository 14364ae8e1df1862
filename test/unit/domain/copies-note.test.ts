import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../dashboard/src/words/words.ts';
import { copiesNote, readCopiesNote } from '../../../shared/domain/copies-note.ts';

describe('readCopiesNote()', () => {
  it.each([
    { copies: 31, of: 34, source: 'shop' },
    { copies: 5, of: 9 },
    { copies: 5, of: 9, source: 'a, all from b\n' },
  ])('gives back what copiesNote() wrote of %j', (facts) => {
    expect(readCopiesNote(copiesNote(facts))).toEqual(facts);
  });

  it.each(['Black Friday', '', '3 of x are one text', 'about 3 of 4 are one text'])(
    'leaves %j, which is another note',
    (note) => {
      expect(readCopiesNote(note)).toBeUndefined();
      expect(wordsOf('de').reportNote(note)).toBe(note);
    },
  );

  it('is told in the language of the reader', () => {
    const note = copiesNote({ copies: 31, of: 34, source: 'shop' });
    expect(wordsOf('en').reportNote(note)).toBe('31 of 34 are one text, all from shop');
    expect(wordsOf('de').reportNote(note)).toBe('31 von 34 sind ein und derselbe Text, alle aus shop');
  });
});
