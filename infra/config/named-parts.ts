import * as z from 'zod';

const name = z.string().optional().catch(undefined);

const recordSchema = z.record(z.string(), z.unknown());
const namesSchema = z.object({
  id: name,
  type: name,
  channel: name,
  aspect: name,
  receivers: z.array(z.string().catch('')).optional().catch(undefined),
});

/** What an entry names, whatever else is wrong with it; a name that is no text is absent. */
export interface NamedEntry extends z.infer<typeof namesSchema> {
  /** The whole entry as it stands in the file. */
  readonly given: Readonly<Record<string, unknown>>;
}

type Part = 'sources' | 'aspects' | 'goals' | 'owners' | 'receivers' | 'routes';
/** Entries with their place in the list of the file. */
export type NamedParts = Readonly<Record<Part, readonly (readonly [number, NamedEntry])[]>>;

/** The entries of a configuration that may be wrong in other ways: one mistake must not hide another. */
export function namedParts(value: unknown): NamedParts {
  const root = recordSchema.safeParse(value).data ?? {};
  const entries = (part: Part): NamedParts[Part] =>
    (z.array(z.unknown()).safeParse(root[part]).data ?? []).flatMap((entry, index) => {
      const given = recordSchema.safeParse(entry).data;
      return given === undefined ? [] : [[index, { ...namesSchema.parse(given), given }] as const];
    });
  return {
    sources: entries('sources'),
    aspects: entries('aspects'),
    goals: entries('goals'),
    owners: entries('owners'),
    receivers: entries('receivers'),
    routes: entries('routes'),
  };
}
