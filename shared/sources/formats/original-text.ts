/**
 * The customer's own words of a comment to which Google added a translation, before or behind it.
 *
 * @example originalText('(Translated by Google) Good\n\n(Original)\nGut') // 'Gut'
 * @example originalText('Gut\n\n(Translated by Google)\nGood') // 'Gut'
 */
export function originalText(comment: string): string {
  const translated = comment.indexOf('(Translated by Google)');
  if (translated === -1) return comment;
  const original = comment.indexOf('(Original)', translated);
  return (
    original === -1 ? comment.slice(0, translated) : comment.slice(original + '(Original)'.length)
  ).trim();
}
