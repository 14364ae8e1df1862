import { typesText } from '../list-types.ts';
import type { Action } from './action.ts';

export const act: Action = async (_options, io) => {
  io.out(typesText());
  return 0;
};
