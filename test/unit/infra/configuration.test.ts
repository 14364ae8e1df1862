import { describe, expect, it } from 'vitest';
import { sampleProducts } from '../../../infra/local/sample/phrases.ts';
import { configurationOf } from '../../../infra/local/configuration.ts';
import { settingsSchema } from '../../../infra/local/data-folder.ts';
import { organisationName } from '../../../shared/report/organisation-name.ts';
import { ownerOf } from '../../../shared/report/owner-of.ts';

describe('configurationOf() a folder with the sample', () => {
  const config = configurationOf(settingsSchema.parse({ sample: true }));

  it('shows the made-up company with its data only, and real data as those of the user', () => {
    expect(organisationName(config, true)).toBe('Northlight Home');
    expect(organisationName(config, false)).toBe('My organisation');
  });

  it('counts weeks in the time zone of this machine from the first day on', () => {
    expect(config.timeZone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('has owners, goals and routes for the products of the sample, and none for others', () => {
    expect(sampleProducts.every((product) => ownerOf(config, product, 'delivery') !== undefined)).toBe(true);
    expect(ownerOf(config, 'Our kettle', 'delivery')).toBeUndefined();
    const named = [...config.goals, ...config.routes].map(({ product }) => product);
    expect(named.filter((product) => !sampleProducts.some((one) => one === product))).toEqual([]);
  });
});
