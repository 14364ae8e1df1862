const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text as Slack wants it (`&`, `<` and `>` escaped, so nobody can be mentioned), at most so many letters long after
 * escaping; what is too long ends with an ellipsis, never within an entity or a surrogate pair.
 *
 * @example escapeWithin('<!channel> & co', 100) // '&lt;!channel&gt; &amp; co'
 */
export function escapeWithin(text: string, most: number): string {
  let escaped = '';
  for (const letter of text.toWellFormed()) {
    const next = entities[letter] ?? letter;
    if (escaped.length + next.length > most) return cut(escaped, most);
    escaped += next;
  }
  return escaped;
}

function cut(escaped: string, most: number): string {
  const short = escaped.length < most ? escaped : escaped.replace(/(?:&[a-z]+;|[\s\S])$/u, '');
  return `${short}…`;
}
