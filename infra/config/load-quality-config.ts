import { readFileSync } from 'node:fs';
import { qualityConfigSchema, type QualityConfig } from '../../shared/config/quality-config.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { crossChecks } from './cross-checks.ts';
import { namedParts } from './named-parts.ts';
import { schemaProblems } from './schema-problems.ts';
import { describeProblems, parseYamlText, type Problem } from './yaml-text.ts';

/**
 * Reads `quality.yaml`. The error names everything that is wrong at once, each with line and key, what must hold
 * and what came.
 */
export function loadQualityConfig(path: string): Result<QualityConfig> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return fail(`Cannot read the configuration ${path} (${code}): give the path of a readable YAML file`);
  }
  const parsed = parseQualityConfig(text);
  return parsed.ok ? parsed : fail(describeProblems(`configuration ${path}`, parsed.error));
}

/** @returns problems in the order of the file */
export function parseQualityConfig(text: string): Result<QualityConfig, readonly Problem[]> {
  const yaml = parseYamlText(text);
  if (yaml.syntax.length > 0) return fail(yaml.syntax);
  const parsed = qualityConfigSchema.safeParse(yaml.value);
  const problems = [
    ...(parsed.success ? [] : schemaProblems(yaml, qualityConfigSchema, parsed.error.issues)),
    ...crossChecks(yaml, namedParts(yaml.value)),
  ];
  if (parsed.success && problems.length === 0) return ok(parsed.data);
  return fail(problems.sort((a, b) => a.line - b.line));
}
