/** What a call to the webhook of a source needs. */
interface Target {
  readonly id: string;
  readonly type: string;
}

/** @example webhookUrl('https://quality.example', 'shop') // 'https://quality.example/v1/hooks/shop' */
export const webhookUrl = (origin: string, id: string): string =>
  `${origin}/v1/hooks/${encodeURIComponent(id)}`;

/** Types that are sent to by webhook; the others come as files. */
export const isWebhook = (type: string): boolean => type === 'standard-webhooks' || type === 'trustpilot';

/** A call that runs in a shell as it stands, once the secret is put in. */
export function curlExample(origin: string, { id, type }: Target): string {
  const url = webhookUrl(origin, id);
  if (type === 'trustpilot') {
    return [
      `curl -X POST '${url}?token=YOUR_TOKEN' \\`,
      `  -H 'content-type: application/json' \\`,
      `  -d '{"events":[{"eventName":"service-review-created","version":"1","eventData":{"id":"try-1","stars":2,"title":"Late","text":"I expected it on Monday, it came on Friday.","createdAt":"2026-11-20T10:00:00Z"}}]}'`,
    ].join('\n');
  }
  return [
    `SECRET='whsec_...'   # the secret of this source`,
    `BODY='{"type":"feedback.created","timestamp":"2026-11-20T10:00:00Z","data":{"externalId":"try-1","product":"Kettle","text":"I expected two days, it took two weeks.","rating":{"value":2,"min":1,"max":5},"occurredAt":"2026-11-20T10:00:00Z"}}'`,
    `ID="msg_$(date +%s)"; NOW=$(date +%s)`,
    `KEY=$(printf %s "\${SECRET#whsec_}" | base64 -d | od -An -vtx1 | tr -d ' \\n')`,
    `SIGNATURE=$(printf %s "$ID.$NOW.$BODY" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$KEY" -binary | base64)`,
    `curl -X POST '${url}' -H 'content-type: application/json' \\`,
    `  -H "webhook-id: $ID" -H "webhook-timestamp: $NOW" -H "webhook-signature: v1,$SIGNATURE" \\`,
    `  -d "$BODY"`,
  ].join('\n');
}
