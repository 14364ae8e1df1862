import { describe, expect, it } from 'vitest';
import { assuranceIcon, assuranceKinds } from '../../../shared/charts/assurance-icon.ts';
import { bulletBar } from '../../../shared/charts/bullet-bar.ts';
import { sparkline } from '../../../shared/charts/sparkline.ts';
import { variationIcon, variationKinds } from '../../../shared/charts/variation-icon.ts';
import { halfYear, numbersIn, pointAt } from './chart-examples.ts';

describe('sparkline()', () => {
  it('draws the line with its band and the special weeks', async () => {
    await expect(sparkline(halfYear, { title: 'Delivery', unit: 'share' })).toMatchFileSnapshot(
      'svg/sparkline.svg',
    );
  });

  it.each([[0], [1], [500]])('draws %i weeks without NaN', (count) => {
    const svg = sparkline(
      Array.from({ length: count }, (_, index) => pointAt(index)),
      { title: 'Delivery', unit: 'share' },
    );
    expect(svg).not.toContain('NaN');
    expect(svg).toContain('<title>Delivery. ');
  });
});

describe('bulletBar()', () => {
  const goal = { title: 'Delivery', target: 0.05, limit: 0.08 };

  it('draws actual value, interval, target and limit', async () => {
    await expect(bulletBar({ ...goal, actual: 0.062, low: 0.055, high: 0.07 })).toMatchFileSnapshot(
      'svg/bullet-bar.svg',
    );
  });

  it('says it in words', () => {
    expect(bulletBar({ ...goal, actual: 0.062 })).toContain(
      '<title>Delivery: actual 6.2%, target 5.0%, limit 8.0%</title>',
    );
  });

  it('says that there is no actual value', () => {
    const svg = bulletBar({ ...goal, actual: Number.NaN });
    expect(svg).toContain('No data yet');
    expect(svg).not.toContain('NaN');
  });

  it('stays inside its frame when the actual value is far out', () => {
    expect(Math.max(...numbersIn(bulletBar({ ...goal, actual: 1, low: 0.9, high: 1 })))).toBeLessThanOrEqual(
      160,
    );
  });
});

describe('variationIcon() and assuranceIcon()', () => {
  it.each(variationKinds)('draws and names %s', async (kind) => {
    await expect(variationIcon(kind)).toMatchFileSnapshot(`svg/variation-${kind}.svg`);
  });

  it.each(assuranceKinds)('draws and names %s', async (kind) => {
    await expect(assuranceIcon(kind)).toMatchFileSnapshot(`svg/assurance-${kind}.svg`);
  });

  it('names the icon in German', () => {
    expect(variationIcon('concern', { locale: 'de' })).toContain(
      '<title>Auffällig: mehr Mängel als üblich</title>',
    );
  });
});
