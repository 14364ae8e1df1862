import type * as z from 'zod';
import { knownKeys } from './known-keys.ts';
import { didYouMean } from '../../shared/config/nearest-name.ts';
import { plainIssue } from './plain-issue.ts';
import { keyText, type Path, type Problem, type YamlText } from './yaml-text.ts';

/** What a schema finds wrong with a YAML text: line, key, what must hold and what came. */
export function schemaProblems(
  yaml: YamlText,
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  base: Path = [],
): readonly Problem[] {
  return issues.flatMap((issue) => {
    const within = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    const path = [...base, ...within];
    if (issue.code !== 'unrecognized_keys') return [valueProblem(yaml, path, plainIssue(issue))];
    return issue.keys.map((key) => ({
      line: yaml.lineOfKey(path, key),
      key: keyText([...path, key]),
      text: `is no known key${didYouMean(key, knownKeys(schema, within))}`,
    }));
  });
}

/** `must be ...`, with what came. */
function valueProblem(yaml: YamlText, path: Path, must: string): Problem {
  const value = valueAt(yaml.value, path);
  const missing = value === undefined && path.length > 0;
  const key = keyText(path);
  if (missing) {
    return { line: yaml.lineOf(path), key, text: 'is missing and must be given' };
  }
  const came = / got /.test(must) ? '' : `, got ${shown(value, path)}`;
  return { line: yaml.lineOf(path), key, text: `${must}${came}` };
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[part];
  }
  return value;
}

const LONGEST_SHOWN = 60;

/** Short, on one line; a secret that was written where its name belongs is not repeated. */
function shown(value: unknown, path: Path): string {
  if (/secret|token|password|key/i.test(String(path.at(-1)))) return 'something else';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}...` : text;
}
