import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../dashboard/src/pages/sources/headers-of.ts';

describe('headersOf()', () => {
  it('reads lines as a person copies them', () => {
    expect(headersOf('X-Discourse-Event: post_created\r\n  x-time :  10:30 \nnothing\n: x\n')).toEqual({
      'x-discourse-event': 'post_created',
      'x-time': '10:30',
    });
    expect(headersOf('')).toEqual({});
  });
});
