import { announcedObjects } from '../../../functions/import/announced-objects.ts';
import { queueMessageSchema, type QueueMessage } from '../../../shared/domain/queue-message.ts';
import { redactRaw } from '../../../shared/text/redact-raw.ts';
import { describeIssues } from '../describe-issues.ts';
import { plural } from '../plural.ts';

/** @param body of a message as the queue `queue` carried it */
export function explain(queue: string, body: string): string {
  const json = jsonOf(body);
  if (json === undefined) return 'no JSON: nobody here sent it; replaying it is in vain';
  if (queue === 'import') return explainAnnouncement(body);
  if (queue !== 'feedback') return 'a notification to owners';
  const message = queueMessageSchema.safeParse(json);
  if (!message.success)
    return `not a message of ours (${describeIssues(message.error.issues)}); replaying it is in vain`;
  return explainMessage(message.data);
}

function explainAnnouncement(body: string): string {
  try {
    const objects = announcedObjects(body).map(({ key }) => redactRaw(key));
    return objects.length === 0 ? 'an announcement of no export' : `the export ${objects.join(', ')}`;
  } catch {
    return 'not an announcement of S3; replaying it is in vain';
  }
}

function explainMessage(message: QueueMessage): string {
  switch (message.message) {
    case 'delivery':
      return `the delivery ${redactRaw(message.deliveryId)} of ${message.source}`;
    case 'rows':
      return `${plural(message.changes.length, 'row')} of ${message.source}, chunk ${String(message.chunk)} of the import ${message.job}`;
    case 'erasure':
      return message.target.by === 'author'
        ? 'the erasure of all feedback of an author'
        : `the erasure of one feedback of ${message.target.source}`;
    case 'correction':
      return `the correction of the feedback ${message.feedback}`;
    case 'rescore':
      return `the rescoring ${message.job}`;
    case 'rescore-days':
      return `days of the rescoring ${message.job}`;
  }
}

/** Names of people: no redactor knows them. */
const nameless = new Set(['author', 'authorId', 'externalId']);

/** The message for a person: what was packed is unpacked, what is personal is left out. */
export function redactedMessage(body: string): string {
  const json = jsonOf(body);
  if (json === undefined) return redactRaw(body);
  return redactRaw(
    JSON.stringify(json, (name, value: unknown) => {
      if (typeof value !== 'string') return value;
      if (nameless.has(name)) return `[${name}]`;
      return name === 'base64' ? redactRaw(Buffer.from(value, 'base64').toString()) : value;
    }),
  );
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
