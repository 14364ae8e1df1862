import type { Connecting } from '../connecting.ts';

export const connect: Connecting = {
  steps:
    'SurveyMonkey, API: make a webhook for response_completed and response_deleted with the address. The secret is that of your app; a second one, the access token, is named in options.token.',
  secret: 'theirs',
};
