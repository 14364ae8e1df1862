import type { Clock } from '../ports/infrastructure.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };
