import type { ChannelExamples } from '../channel.ts';

export const examples: ChannelExamples<{ url: string; secret: string }> = {
  settings: { url: 'https://receiver.example/quality', secret: 'team-webhook' },
  secrets: { 'team-webhook': 'whsec_c2VjcmV0LW9mLXRoZS1yZWNlaXZlci0zMi1ieXRlcy4=' },
  wrongSettings: [
    [{ secret: 'a' }, 'url'],
    [{ url: 'ftp://receiver.example', secret: 'a' }, 'url'],
    [{ url: 'https://receiver.example' }, 'secret'],
  ],
};
