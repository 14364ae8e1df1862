import type * as z from 'zod';
import { builtInAspects, OVERALL } from '../../shared/domain/aspect-id.ts';
import { channels, isChannelId } from '../../shared/channels/index.ts';
import { isSourceType, sources } from '../../shared/sources/index.ts';
import { mappingSchema } from '../../shared/sources/mapping/mapping-schema.ts';
import type { Source } from '../../shared/sources/source.ts';
import { didYouMean } from '../../shared/config/nearest-name.ts';
import type { NamedEntry, NamedParts } from './named-parts.ts';
import { schemaProblems } from './schema-problems.ts';
import { keyText, type Path, type Problem, type YamlText } from './yaml-text.ts';

/** What no single entry can know: names that must exist elsewhere in the file or in a registry. */
export function crossChecks(yaml: YamlText, parts: NamedParts): readonly Problem[] {
  return [
    ...repetitions(yaml, parts),
    ...parts.sources.flatMap(([index, source]) => sourceProblems(yaml, ['sources', index], source)),
    ...parts.receivers.flatMap(([index, receiver]) => receiverProblems(yaml, ['receivers', index], receiver)),
    ...unknownReceivers(yaml, parts),
    ...unknownAspects(yaml, parts),
  ];
}

const problem = (yaml: YamlText, path: Path, text: string): Problem => ({
  line: yaml.lineOf(path),
  key: keyText(path),
  text,
});

const oneOf = (typed: string, names: readonly string[]): string =>
  `must be one of ${names.join(', ')}, got "${typed}"${didYouMean(typed, names)}`;

function repetitions(yaml: YamlText, parts: NamedParts): readonly Problem[] {
  return (['sources', 'aspects', 'receivers'] as const).flatMap((part) => {
    const seen = new Set<string>();
    return parts[part].flatMap(([index, { id }]) => {
      if (id === undefined) return [];
      if (seen.has(id)) return [problem(yaml, [part, index, 'id'], `must occur once, got "${id}" again`)];
      seen.add(id);
      return [];
    });
  });
}

function sourceProblems(yaml: YamlText, path: Path, source: NamedEntry): readonly Problem[] {
  const { type, given } = source;
  if (type === undefined) return [];
  if (!isSourceType(type)) return [problem(yaml, [...path, 'type'], oneOf(type, Object.keys(sources)))];
  const plugin: Source = sources[type];
  const found: Problem[] = [];
  // A source that also comes as a file, or is pulled, may do without calls.
  if (
    plugin.webhook &&
    plugin.webhook.keySet === undefined &&
    !plugin.export &&
    given['pull'] === undefined &&
    given['secret'] === undefined
  ) {
    const text = `is missing: ${plugin.name} needs the name of the secret that its calls are checked with`;
    found.push({ ...problem(yaml, path, text), key: keyText([...path, 'secret']) });
  }
  if (given['product'] !== undefined && given['productField'] !== undefined) {
    found.push(problem(yaml, [...path, 'productField'], 'must be left out where there is a product'));
  }
  return [
    ...found,
    ...mappingProblems(yaml, [...path, 'mapping'], type, given['mapping']),
    ...optionProblems(yaml, [...path, 'options'], plugin, given['options']),
    ...pullProblems(yaml, path, plugin, given),
  ];
}

/** Options that only a pull needs are asked for where there is one. */
function pullProblems(
  yaml: YamlText,
  path: Path,
  { id, options, pull }: Source,
  given: NamedEntry['given'],
): readonly Problem[] {
  if (given['pull'] === undefined) return [];
  if (pull === undefined) {
    return [problem(yaml, [...path, 'pull'], `must be left out: a source of type ${id} cannot be pulled`)];
  }
  const value = given['options'] ?? {};
  if (pull.options === undefined || options?.safeParse(value).success === false) return [];
  const parsed = pull.options.safeParse(value);
  return parsed.success ? [] : schemaProblems(yaml, pull.options, parsed.error.issues, [...path, 'options']);
}

function optionProblems(
  yaml: YamlText,
  path: Path,
  { id, options }: Source,
  given: unknown,
): readonly Problem[] {
  if (options === undefined) {
    const text = `must be left out: a source of type ${id} has no options`;
    return given === undefined ? [] : [problem(yaml, path, text)];
  }
  const parsed = options.safeParse(given ?? {});
  return parsed.success ? [] : schemaProblems(yaml, options, parsed.error.issues, path);
}

const mappedTypes: readonly string[] = ['generic-csv', 'generic-jsonl', 'generic-hmac'];

/** Only what comes in any form needs to be told which field is which; for files it can be guessed. */
function mappingProblems(yaml: YamlText, path: Path, type: string, mapping: unknown): readonly Problem[] {
  if (mapping === undefined && type === 'generic-hmac') {
    const text = 'is missing: nobody else knows which field of the body is what';
    return [{ ...problem(yaml, path.slice(0, -1), text), key: keyText(path) }];
  }
  if (mapping === undefined) return [];
  if (!mappedTypes.includes(type)) {
    return [problem(yaml, path, `must be left out: a source of type ${type} knows its columns`)];
  }
  const parsed = mappingSchema.safeParse(mapping);
  return parsed.success ? [] : schemaProblems(yaml, mappingSchema, parsed.error.issues, path);
}

function receiverProblems(
  yaml: YamlText,
  path: Path,
  { channel: name, given }: NamedEntry,
): readonly Problem[] {
  const { id: _id, channel: _channel, ...settings } = given;
  if (name === undefined) return [];
  if (!isChannelId(name)) return [problem(yaml, [...path, 'channel'], oneOf(name, Object.keys(channels)))];
  const schema: z.ZodType = channels[name].settings;
  const parsed = schema.safeParse(settings);
  return parsed.success ? [] : schemaProblems(yaml, schema, parsed.error.issues, path);
}

function unknownReceivers(yaml: YamlText, parts: NamedParts): readonly Problem[] {
  const known = parts.receivers.flatMap(([, { id }]) => id ?? []);
  return parts.routes.flatMap(([index, route]) =>
    (route.receivers ?? []).flatMap((id, place) => {
      if (known.includes(id)) return [];
      const text =
        known.length > 0 ? oneOf(id, known) : `must be the id of an entry of receivers, got "${id}"`;
      return [problem(yaml, ['routes', index, 'receivers', place], text)];
    }),
  );
}

function unknownAspects(yaml: YamlText, parts: NamedParts): readonly Problem[] {
  const known = [
    ...new Set([OVERALL, ...builtInAspects, ...parts.aspects.flatMap(([, { id }]) => id ?? [])]),
  ];
  return (['goals', 'owners', 'routes'] as const).flatMap((part) =>
    parts[part].flatMap(([index, { aspect }]) =>
      aspect === undefined || known.includes(aspect)
        ? []
        : [problem(yaml, [part, index, 'aspect'], oneOf(aspect, known))],
    ),
  );
}
