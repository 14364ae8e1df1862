const yes: ReadonlySet<string> = new Set(
  'true yes y 1 ja oui si sí verified buyer verified_purchase verifiedbuyer'.split(' '),
);
const no: ReadonlySet<string> = new Set('false no n 0 nein non unverified'.split(' '));

/** What a word says of a flag: only an explicit one counts. @example parseFlag('FALSE') // false */
export function parseFlag(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}
