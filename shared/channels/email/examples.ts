import type { ChannelExamples } from '../channel.ts';

export const examples: ChannelExamples<{ from: string; to: string[]; unsubscribe: string }> = {
  settings: {
    from: 'quality-signals@northlight.example',
    to: ['quality@northlight.example', 'board@northlight.example'],
    unsubscribe: 'https://northlight.example/leave',
  },
  secrets: {},
  wrongSettings: [
    [{ from: 'nobody', to: ['a@b.example'] }, 'from'],
    [{ from: 'a@b.example', to: [] }, 'to'],
    [{ from: 'a@b.example', to: ['c@d.example'], unsubscribe: 'javascript:alert(1)' }, 'unsubscribe'],
  ],
};
