import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectAgreement } from '../../support/agreement.ts';
import { readVectors } from '../../support/vectors.ts';
import { charts } from './kinds/charts.ts';
import { comparison } from './kinds/comparison.ts';
import { dispersion } from './kinds/dispersion.ts';
import { intervals } from './kinds/intervals.ts';
import { runLength } from './kinds/run-length.ts';
import { surveillance } from './kinds/surveillance.ts';

const kinds = { ...charts, ...comparison, ...dispersion, ...intervals, ...runLength, ...surveillance };

describe.each(Object.entries(kinds))('%s', (name, ours) => {
  it.each(readVectors(name))('$id', (vector) => {
    expectAgreement(ours(vector.input), vector.expected, vector.tolerance, name);
  });
});

it('has a function for every kind of reference vector', () => {
  const files = readdirSync(new URL('../../fixtures/statistics/', import.meta.url));
  const known = files.filter((file) => file.endsWith('.json')).map((file) => file.replace('.json', ''));
  expect(Object.keys(kinds).sort()).toEqual(known.sort());
});
