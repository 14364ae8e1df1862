import { escapeText } from '../../charts/escape-text.ts';

/** HTML that is safe to write: made by `markup`, or by a chart that escapes what it is given. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[];

/** Only for markup of our own making: charts and style sheets. */
export const trusted = (html: string): Markup => ({ html });
export const nothing: Markup = trusted('');

/**
 * HTML from a template: every text between its parts is escaped, markup is taken as it is.
 * @example markup`<p>${'Tea & <b>'}</p>`.html // '<p>Tea &amp; &lt;b&gt;</p>'
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const written = values.map((value, index) => `${write(value)}${parts[index + 1] ?? ''}`);
  return trusted((parts[0] ?? '') + written.join(''));
}

function write(value: Part): string {
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

/** A link to the web, or the bare text when the address is anything else (`javascript:`, relative, not an address). */
export function webLink(address: string | undefined, text: string): Markup {
  if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address))
    return markup`${text}`;
  return markup`<a href="${address}" rel="noopener noreferrer nofollow">${text}</a>`;
}
