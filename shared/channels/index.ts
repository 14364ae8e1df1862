import type { Channel } from './channel.ts';
import { email } from './email/index.ts';
import { slack } from './slack/index.ts';
import { webhook } from './webhook/index.ts';

/** All channels: adding one is a folder and a line here. */
export const channels = { email, slack, webhook } as const satisfies Record<string, Channel>;

export type ChannelId = keyof typeof channels;
export const isChannelId = (text: string): text is ChannelId => Object.hasOwn(channels, text);
