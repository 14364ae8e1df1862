import { request } from 'node:http';

/** Not with `fetch`: its headers are those of a web page, which the emulators refuse. @returns the status */
export function post(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.once('end', () => {
        resolve(answer.statusCode ?? 0);
      });
    })
      .once('error', reject)
      .end(body);
  });
}
