import type { Mail } from '../../ports/infrastructure.ts';
import { oneLine } from './one-line.ts';

/** RFC 2047 words of at most 45 bytes each, cut between code points; plain ASCII stays as it is. */
function headerText(value: string): string {
  const line = oneLine(value).toWellFormed();
  if (/^[\x20-\x7e]*$/.test(line)) return line;
  const words: string[] = [];
  let word = '';
  for (const letter of line) {
    if (Buffer.byteLength(word + letter) > 45) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  words.push(word);
  return words.map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

const part = (type: string, content: string): string =>
  [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(content.toWellFormed())
      .toString('base64')
      .replace(/.{76}(?=.)/g, '$&\r\n'),
  ].join('\r\n');

/** A mail as an `.eml` file: headers, then text and HTML as alternatives (RFC 2045, 2046). */
export function emlOf(mail: Mail, boundary: string): string {
  const headers = {
    From: mail.from,
    To: mail.to.join(', '),
    Subject: mail.subject,
    ...mail.headers,
    'MIME-Version': '1.0',
  };
  return [
    ...Object.entries(headers).map(([name, value]) => `${oneLine(name)}: ${headerText(value)}`),
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    part('text/plain', mail.text),
    `--${boundary}`,
    part('text/html', mail.html),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}
