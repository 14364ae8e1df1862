import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { mappingSchema } from '../../../shared/sources/mapping/mapping-schema.ts';
import { schemaProblems } from '../../config/schema-problems.ts';
import { describeProblems, parseYamlText } from '../../config/yaml-text.ts';
import { Refused } from '../command.ts';

/** @throws Refused with every problem of the file, each with its line */
export async function readMapFile(path: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new Refused(`Cannot read the mapping ${path} (${code}): --map must name a readable YAML file`);
  });
  const yaml = parseYamlText(text);
  const parsed = mappingSchema.safeParse(yaml.value);
  const problems =
    yaml.syntax.length > 0 || parsed.success
      ? yaml.syntax
      : schemaProblems(yaml, mappingSchema, parsed.error.issues);
  if (problems.length > 0) throw new Refused(describeProblems(`mapping ${path}`, problems));
  return z.record(z.string(), z.unknown()).parse(yaml.value);
}
