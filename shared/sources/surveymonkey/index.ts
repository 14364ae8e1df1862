import { createHash } from 'node:crypto';
import { ok } from '../../domain/result.ts';
import { verifyHmac } from '../auth/hmac.ts';
import type { Source } from '../source.ts';
import { connect } from './connect.ts';
import { changeOfResponse } from './change-of-response.ts';
import { readEvent } from './event.ts';
import { hostOf, optionsSchema } from './options.ts';

/** SurveyMonkey: a call says that there is a response, the response is read from the vendor. */
export const surveymonkey = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  options: optionsSchema,
  webhook: {
    connect,
    headers: [],
    // The body holds the id of the event, the same when it is sent again.
    deliveryId: ({ body }) => createHash('sha256').update(body).digest('hex'),
    authenticate: (request, secrets, now) =>
      verifyHmac(
        {
          algorithm: 'sha1',
          encoding: 'base64',
          headers: ['sm-signature'],
          keyOf: (secret, { headers }) => `${headers['sm-apikey'] ?? ''}&${secret}`,
        },
        request,
        secrets,
        now,
      ),
    // A response that is not complete comes again: a call for each page says nothing yet.
    parse(body, _headers, { source }) {
      const event = readEvent(body);
      if (!event.ok) return event;
      const { type, response, at } = event.value;
      return ok(
        type === 'response_deleted'
          ? [{ change: 'deletion', source, externalId: response, deletedAt: at }]
          : [],
      );
    },
    resource: {
      secretName: (options) => optionsSchema.parse(options).token,
      addressOf(body, context) {
        const event = readEvent(body);
        if (!event.ok) return event;
        const { type, survey, response } = event.value;
        if (type !== 'response_completed') return ok(undefined);
        const host = hostOf(optionsSchema.parse(context.options));
        return ok(`${host}/v3/surveys/${survey}/responses/${response}/details?simple=true`);
      },
      headersFor: (token) => ({ authorization: `Bearer ${token}`, accept: 'application/json' }),
      parse(resource, body, context) {
        const event = readEvent(body);
        if (!event.ok) return event;
        const change = changeOfResponse(resource, event.value, context);
        return change.ok ? ok([change.value]) : change;
      },
      // Deleted between the call and the reading.
      gone(body, { source, receivedAt }) {
        const event = readEvent(body);
        if (!event.ok) return event;
        return ok([{ change: 'deletion', source, externalId: event.value.response, deletedAt: receivedAt }]);
      },
    },
  },
} as const satisfies Source;
