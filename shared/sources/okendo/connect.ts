import type { Connecting } from '../connecting.ts';

export const connect: Connecting = {
  steps: 'Okendo, Settings, Webhooks: add the address. Okendo shows the secret (whsec_...).',
  secret: 'theirs',
  call: {
    proof: { by: 'standard-webhooks' },
    example: JSON.stringify({
      resource: {
        surveyResponseId: 'try-1',
        surveyId: 's-1',
        surveyName: 'Post-purchase',
        dateCreated: '2026-11-18T12:00:01.000Z',
        channel: 'post_purchase',
        customer: { customerId: 'c-1' },
        answeredQuestions: [
          { id: 'q1', type: 'rating', text: 'How was the delivery?', answer: 2 },
          { id: 'q2', type: 'long_text', text: 'Anything else?', answer: 'Parcel left in the rain.' },
        ],
      },
      resourceType: 'survey_response',
      sequenceNumber: '1763467201000',
      topic: 'survey_response_created',
      version: '1',
    }),
  },
};
