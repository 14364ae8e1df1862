import type { PhraseTrie } from '../../text/phrase-trie.ts';
import type { Meaning } from '../meaning.ts';
import type { Cue } from './cue.ts';

/**
 * A line of cues is `<gap> <options> : <phrase>`; `x : <phrase>` is a guard. Options: an aspect;
 * `polar` and `fixed` (see Cue); `e<` `e>` expected before or after; `r<` `r>` `r+` received before, after, or in the
 * next clause. Lines that start with `#` are for people.
 */
export function addCues(trie: PhraseTrie<Meaning>, cues: string): void {
  for (const line of cues.split('\n')) {
    const [head = '', phrase] = line.trim().split(' : ');
    if (head.startsWith('#') || phrase === undefined) continue;
    if (head === 'x') trie.add(phrase, { says: 'guard', of: 'cue' });
    else trie.add(phrase, { says: 'cue', cue: parseCue(head) });
  }
}

const places = { 'e<': 'before', 'e>': 'after', 'r<': 'before', 'r>': 'after', 'r+': 'next' } as const;

function parseCue(head: string): Cue {
  const [gap, ...options] = head.split(' ');
  const place = <K extends keyof typeof places>(keys: readonly K[]): (typeof places)[K] | undefined => {
    const key = keys.find((one) => options.includes(one));
    return key && places[key];
  };
  const known = new Set<string>([...Object.keys(places), 'polar', 'fixed']);
  return {
    gap: Number(gap),
    aspect: options.find((option) => !known.has(option)),
    polar: options.includes('polar'),
    fixed: options.includes('fixed'),
    expected: place(['e<', 'e>']),
    received: place(['r<', 'r>', 'r+']),
  };
}
