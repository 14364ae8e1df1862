import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../shared/sources/formats/plain-text.ts';

describe('plainText()', () => {
  it.each([
    ['a paragraph of a chat', '<p>My kettle lid broke.</p><p>Twice.</p>', 'My kettle lid broke.\n\nTwice.'],
    ['line breaks', 'One<br>two<BR/>three', 'One\ntwo\nthree'],
    ['attributes, images and links', '<a href="https://x.example?a=1">here</a><img src=x>!', 'here!'],
    ['named and numbered characters', 'Tea &amp; caf&eacute; f&#252;r 5 &#x20AC;', 'Tea & café für 5 €'],
    ['characters once only', '&amp;lt;b&amp;gt; &lt;b&gt;', '&lt;b&gt; <b>'],
    [
      'characters that do not exist',
      '&#0; &#x110000; &#xD800; &constructor;',
      '&#0; &#x110000; &#xD800; &constructor;',
    ],
    [
      'a quotation of somebody else',
      'No!<blockquote>Did it <b>help</b>?</blockquote>Never.',
      'No!\n\nNever.',
    ],
    ['nested quotations', 'A[quote="x, post:1"]1[quote]2[/quote]3[/quote]B', 'A\n\nB'],
    ['a quotation that nobody closed', 'A [quote]B', 'A\nB'],
    ['the end of a quotation that nobody opened', 'A [/quote]B', 'A\nB'],
    ['BBCode', '[b]Bad[/b] [url=https://x.example]shop[/url]', 'Bad shop'],
    ['programs, styles and comments', '<style>p{}</style>A<script>b("<p>")</script><!-- c -->D', 'A\n\nD'],
    [
      'what only looks like a tag',
      'I <3 it, 5 < 6 > 4, <not html> [sic]',
      'I <3 it, 5 < 6 > 4, <not html> [sic]',
    ],
    ['a tag that is cut off', 'Fine <a href="', 'Fine <a href="'],
    ['blanks and empty lines', ' a \t b \n\n\n\n c ', 'a b\n\nc'],
  ])('reads %s', (_name, markup, text) => {
    const squeezed = plainText(markup).replace(/\n+/g, '\n');
    expect(squeezed).toBe(text.replace(/\n+/g, '\n'));
  });

  it('leaves text without markup as it is, apart from blanks', () => {
    const plain = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[<[&\s-]+/g, 'x'));
    fc.assert(
      fc.property(plain, (text) => {
        expect(plainText(text)).toBe(text.trim());
      }),
    );
  });

  it.each([
    '<a ',
    '<',
    '[quote]',
    '[/quote]',
    '[quote=',
    '<!--',
    '-->',
    '<blockquote>',
    '<p></p><!-- ',
    ' ',
    '\n',
    '&',
    '&#1',
    '[a b',
    '"<a b="',
  ])('stays linear on a million times %j', (part) => {
    const cpuOf = (length: number): number => {
      const text = part.repeat(length / part.length);
      const start = process.cpuUsage();
      plainText(text);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    // A quadratic reading of a million characters takes minutes.
    expect(cpuOf(1_000_000)).toBeLessThan(5_000_000);
  });
});
