import * as z from 'zod';

const eventSchema = z.object({
  Records: z
    .array(
      z.object({
        eventName: z.string(),
        s3: z.object({ object: z.object({ key: z.string().min(1), eTag: z.string().min(1) }) }),
      }),
    )
    // S3 sends a test event without records when the notification is set up.
    .default([]),
});

export interface AnnouncedObject {
  readonly key: string;
  readonly etag: string;
  /** Configured source that the key names: `exports/<source>/...`. */
  readonly source: string;
}

const exportKey = /^exports\/([a-z0-9-]+)\/./;

/**
 * New exports out of a message that S3 sent; other objects and events are none of ours.
 * @throws ZodError or SyntaxError when the message is not from S3
 */
export function announcedObjects(body: string): readonly AnnouncedObject[] {
  const { Records } = eventSchema.parse(JSON.parse(body));
  return Records.filter(({ eventName }) => eventName.includes('ObjectCreated')).flatMap(({ s3 }) => {
    // Form-encoded: a space is a plus.
    const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
    const source = exportKey.exec(key)?.[1];
    return source === undefined ? [] : [{ key, etag: s3.object.eTag, source }];
  });
}

/** The message that S3 sends for a new object, as far as it is read here. */
export const announcementOf = ({ key, etag }: Pick<AnnouncedObject, 'key' | 'etag'>): unknown => ({
  Records: [
    {
      eventName: 'ObjectCreated:Put',
      s3: {
        object: { key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'), eTag: etag },
      },
    },
  ],
});
