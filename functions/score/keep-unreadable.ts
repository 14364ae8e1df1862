import { createHash } from 'node:crypto';
import type { ObjectStore } from '../../shared/ports/infrastructure.ts';
import { redactRaw } from '../../shared/text/redact-raw.ts';

/**
 * Keeps a body that nobody could read, redacted, to be looked at and sent again.
 * @returns its key, the same for the same body
 */
export async function keepUnreadable(objects: ObjectStore, bytes: Uint8Array): Promise<string> {
  const body = redactedText(bytes);
  const key = `quarantine/${createHash('sha256').update(body).digest('hex')}`;
  await objects.put(key, body);
  return key;
}

/** What is no UTF-8 text can hide anything. */
function redactedText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return redactRaw(text);
  } catch {
    // Said below.
  }
  return `${String(bytes.byteLength)} bytes that are not UTF-8 text: not kept`;
}
