import type * as z from 'zod';

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a list of "key: value"',
  record: 'a list of "key: value"',
};
const formatNames: Readonly<Record<string, string>> = {
  url: 'an address like https://example.com',
  email: 'an e-mail address like quality@example.com',
};

/**
 * What must hold, as a sentence goes on after the name of the key. Messages of our own schemas are such sentences;
 * the others are those of zod.
 *
 * @example plainIssue({ code: 'too_big', origin: 'number', maximum: 1, inclusive: true, ... }) // 'must be at most 1'
 */
export function plainIssue(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('must ')) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return bound(issue.origin, issue.inclusive === false ? 'below' : 'at most', Number(issue.maximum));
    case 'too_small':
      return bound(issue.origin, issue.inclusive === false ? 'above' : 'at least', Number(issue.minimum));
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `must be ${formatNames[issue.format] ?? `of the form ${issue.format}`}`;
    case 'not_multiple_of':
      return `must be a multiple of ${String(issue.divisor)}`;
    case 'custom':
      return issue.message;
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'unrecognized_keys':
      return 'must be of another form';
  }
}

function bound(origin: string, comparison: string, limit: number): string {
  const least = comparison === 'at least' && limit === 1;
  if (origin === 'string') {
    return least ? 'must not be empty' : `must have ${comparison} ${String(limit)} characters`;
  }
  if (origin === 'array' || origin === 'set') {
    return least ? 'must have an entry' : `must have ${comparison} ${String(limit)} entries`;
  }
  return `must be ${comparison} ${String(limit)}`;
}
