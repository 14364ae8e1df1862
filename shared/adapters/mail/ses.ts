import { SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import type { MailSender } from '../../ports/infrastructure.ts';
import { oneLine } from './one-line.ts';

/** Mail through SES: text and HTML, with the headers that the channel composed. */
export const createSesSender = (client: SESv2Client): MailSender => ({
  async send({ from, to, subject, text, html, headers }) {
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [...to] },
        Content: {
          Simple: {
            Subject: { Data: oneLine(subject), Charset: 'UTF-8' },
            Body: { Text: { Data: text, Charset: 'UTF-8' }, Html: { Data: html, Charset: 'UTF-8' } },
            Headers: Object.entries(headers).map(([Name, value]) => ({ Name, Value: oneLine(value) })),
          },
        },
      }),
    );
  },
});
