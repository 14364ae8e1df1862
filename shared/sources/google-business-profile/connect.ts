import type { Connecting } from '../connecting.ts';

export const connect: Connecting = {
  steps:
    'Google Cloud, Pub/Sub: a push subscription to this address with authentication switched on; then subscribe your account to NEW_REVIEW and UPDATED_REVIEW with notificationSetting. Google signs with its own keys; options.credentials names the secret with which reviews are read.',
  secret: 'theirs',
};
