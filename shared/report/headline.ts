import type { Publication } from '../domain/publication.ts';

type Measures = NonNullable<Publication['measures']>;

/**
 * The answer in one sentence.
 *
 * @example headline({ attention: 1, improving: 2, ongoing: 0, watch: 0, steady: 14, insufficient: 0 })
 *   // 'This week: 1 thing needs attention, 2 are improving, 14 are steady'
 * @example headline({ attention: 0, improving: 0, ongoing: 1, watch: 1, steady: 14, insufficient: 3 })
 *   // 'Nothing new to act on: 1 told before goes on, 1 is on watch, 14 are steady, 3 have too little data'
 * @example headline({ attention: 0, improving: 0, ongoing: 0, watch: 0, steady: 0, insufficient: 18 })
 *   // 'Too little data to judge yet'
 */
export function headline({ attention, improving, ongoing, watch, steady, insufficient }: Measures): string {
  if (insufficient > 0 && attention + improving + ongoing + watch + steady === 0) {
    return 'Too little data to judge yet';
  }
  const rest = [
    ongoing > 0 ? `${String(ongoing)} told before ${ongoing === 1 ? 'goes' : 'go'} on` : '',
    improving > 0 ? `${areOf(improving)} improving` : '',
    watch > 0 ? `${areOf(watch)} on watch` : '',
    steady > 0 ? `${areOf(steady)} steady` : '',
    insufficient > 0 ? `${String(insufficient)} ${insufficient === 1 ? 'has' : 'have'} too little data` : '',
  ].filter((part) => part !== '');
  if (attention > 0) {
    const things = `${String(attention)} ${attention === 1 ? 'thing needs' : 'things need'} attention`;
    return `This week: ${[things, ...rest].join(', ')}`;
  }
  const nothing = ongoing > 0 ? 'Nothing new to act on' : 'Nothing to act on';
  return rest.length === 0 ? nothing : `${nothing}: ${rest.join(', ')}`;
}

const areOf = (count: number): string => `${String(count)} ${count === 1 ? 'is' : 'are'}`;
