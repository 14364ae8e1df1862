import type { Result } from '../../../shared/domain/result.ts';
import { Refused, WrongCall, type ExitCode, type Io } from '../command.ts';
import type { ParsedOptions } from '../parse-options.ts';

/** Things that went wrong and wait for a person. */
export interface Waiting<Item extends { readonly id: string }> {
  readonly list: () => Promise<readonly Item[]>;
  /** One line for a person. */
  readonly line: (item: Item) => string;
  /** All that is known of it, for a person. */
  readonly show: (item: Item) => Promise<string>;
  readonly replay: (item: Item) => Promise<Result<unknown>>;
}

const actions = ['list', 'show', 'replay'] as const;
export interface Wanted {
  readonly action: (typeof actions)[number];
  readonly id: string | undefined;
}

/** @throws WrongCall when it is not one of `list`, `show ID`, `replay ID` and `replay --all` */
export function readWanted(command: string, options: ParsedOptions): Wanted {
  const [action, id, ...rest] = options.files;
  const known = actions.find((name) => name === action);
  const isAll = options.flag('all');
  const isRight = known === 'list' ? id === undefined && !isAll : (id === undefined) === isAll;
  if (known === undefined || !isRight || rest.length > 0 || (known === 'show' && isAll)) {
    throw new WrongCall(`Cannot run ${command}: it takes list, show ID, replay ID or replay --all`);
  }
  return { action: known, id };
}

/** Control characters would move the cursor. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

export async function listShowReplay<Item extends { readonly id: string }>(
  waiting: Waiting<Item>,
  { action, id }: Wanted,
  io: Io,
  { json }: { readonly json: boolean },
): Promise<ExitCode> {
  const items = await waiting.list();
  const chosen = id === undefined ? items : items.filter((item) => item.id === id);
  if (id !== undefined && chosen.length === 0)
    throw new Refused(`Cannot ${action} ${id}: it is not on the list`);
  if (action === 'list') {
    if (json) io.out(`${JSON.stringify(items)}\n`);
    else if (items.length === 0) io.say('Nothing waits here');
    else io.out(`${items.map((item) => plain(waiting.line(item))).join('\n')}\n`);
    return 0;
  }
  if (action === 'show') {
    for (const item of chosen) io.out(`${plain(waiting.line(item))}\n${await waiting.show(item)}\n`);
    return 0;
  }
  let failed = 0;
  for (const item of chosen) {
    const replayed = await waiting.replay(item);
    if (!replayed.ok) failed += 1;
    io.say(plain(`${item.id}: ${replayed.ok ? 'sent again' : `not sent again: ${replayed.error}`}`));
  }
  return failed === 0 ? 0 : 1;
}
