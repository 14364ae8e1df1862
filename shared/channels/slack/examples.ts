import type { ChannelExamples } from '../channel.ts';

export const examples: ChannelExamples<{ secret: string }> = {
  settings: { secret: 'slack-webhook-url' },
  secrets: { 'slack-webhook-url': 'https://hooks.slack.example/services/T0/B0/s3cr3t-of-the-channel' },
  wrongSettings: [
    [{}, 'secret'],
    [{ secret: 'a', url: 'https://hooks.slack.example/T0' }, 'url'],
  ],
};
