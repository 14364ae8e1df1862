import type { Connecting } from '../connecting.ts';

export const connect: Connecting = {
  steps:
    'Give the sender the address and the secret; the options of the source say how it signs, and its mapping which field is which.',
  secret: 'ours',
};
