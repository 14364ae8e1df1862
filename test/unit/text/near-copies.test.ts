import { describe, expect, it } from 'vitest';
import { largestCopies } from '../../../shared/text/near-copies.ts';

const COPY = 'The handle broke off on the second day, never buy this kettle from them again, what a waste.';
const OTHERS = [
  'Handle came loose after two days of normal use in our office kitchen.',
  'I burnt my hand because the grip simply fell off while pouring.',
  'Broken within a week, and support answers nothing at all.',
  'On day three the plastic part at the handle cracked and hot water went everywhere.',
  'Second kettle of this brand, second broken handle. Enough of it.',
];

describe('largestCopies()', () => {
  it('finds equal texts whatever their case and marks', () => {
    expect(largestCopies([COPY, OTHERS[0] ?? '', COPY.toUpperCase().replaceAll(',', ' !')])).toEqual([0, 2]);
  });

  it('finds texts that differ in a few words', () => {
    const changed = COPY.replace('second', 'third').replace('kettle', 'thing');
    expect(largestCopies([...OTHERS, COPY, changed, `Hello! ${COPY}`])).toEqual([5, 6, 7]);
  });

  it('takes texts about the same thing in their own words for what they are', () => {
    expect(largestCopies(OTHERS)).toEqual([]);
  });

  it('takes no short text for a copy: many say "too late" on their own', () => {
    expect(largestCopies(['Came far too late', 'Came far too late'])).toEqual([]);
    expect(largestCopies(['', ' ', '!!!'])).toEqual([]);
  });

  it('reads scripts other than Latin', () => {
    const text = 'Ручка сломалась на второй день, больше не куплю';
    expect(largestCopies([text, text])).toEqual([0, 1]);
  });
});
