import { createHash } from 'node:crypto';
import type { WebhookRequest } from '../source.ts';

/** Identity of a delivery whose sender names none: a repeated call has the same bytes. */
export const bodyId = ({ body }: Pick<WebhookRequest, 'body'>): string =>
  createHash('sha256').update(body).digest('hex');
