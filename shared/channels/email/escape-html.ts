const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in element content and in quoted attributes. @example escapeHtml('Tea & <b>') // 'Tea &amp; &lt;b&gt;' */
export const escapeHtml = (text: string): string =>
  text.toWellFormed().replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
