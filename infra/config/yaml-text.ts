import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

export type Path = readonly (string | number)[];

/** Something in a YAML file that must be changed. */
export interface Problem {
  readonly line: number;
  /** `sources[0].type`; empty for the file as a whole. */
  readonly key: string;
  readonly text: string;
}

/** A parsed YAML text that still knows where everything stands. */
export interface YamlText {
  readonly value: unknown;
  readonly syntax: readonly Problem[];
  /** Line of the value at the path, or of what comes nearest to it; from 1. */
  lineOf(path: Path): number;
  /** Line of a key in the map at the path. */
  lineOfKey(path: Path, key: string): number;
}

/** Never throws: what is wrong with the syntax is a list. */
export function parseYamlText(text: string): YamlText {
  const lineCounter = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter, prettyErrors: false });
  const lineAt = (offset: number | undefined): number => lineCounter.linePos(offset ?? 0).line || 1;
  const syntax = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    key: '',
    text: `must be YAML: ${error.message.split('\n')[0] ?? ''}`,
  }));
  const lineOf = (path: Path): number => lineAt(nodeAt(document, path)?.range?.[0]);
  return {
    value: syntax.length > 0 ? undefined : valueOf(document),
    syntax,
    lineOf,
    lineOfKey(path, key) {
      const map = nodeAt(document, path);
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      return isScalar(pair?.key) ? lineAt(pair.key.range?.[0]) : lineOf(path);
    },
  };
}

/** @example keyText(['sources', 0, 'type']) // 'sources[0].type' */
export const keyText = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');

/** Aliases that multiply without end are refused by the parser: then there is no value. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

/** The node at the path; a value behind an alias stands where the alias stands. */
function nodeAt(
  document: Document,
  path: Path,
): { range?: readonly [number, number, number] | null | undefined } | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents ?? undefined;
}

/**
 * @param what is read: `configuration quality.yaml`
 * @example describeProblems('mapping m.yaml', [{ line: 3, key: 'text', text: 'must be a column' }])
 *   // 'Cannot use the mapping m.yaml: one thing must be changed\n  line 3: text must be a column'
 */
export function describeProblems(what: string, problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ line, key, text }) => `  line ${String(line)}: ${key === '' ? '' : `${key} `}${text}`,
  );
  const things = problems.length === 1 ? 'one thing' : `${String(problems.length)} things`;
  return [`Cannot use the ${what}: ${things} must be changed`, ...lines].join('\n');
}
