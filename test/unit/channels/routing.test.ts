import { describe, expect, it } from 'vitest';
import { routeNotice } from '../../../shared/channels/routing.ts';
import { noticeOf, signalOf, verdictOf } from '../../support/signal-examples.ts';

const route = (
  receivers: string[],
  change: { product?: string; aspect?: string; minimum?: 'watch' } = {},
) => ({
  minimum: 'signal' as const,
  receivers,
  ...change,
});
const kettle = signalOf();
const lamp = signalOf({ product: 'Lumen Lamp', aspect: 'safety' });

describe('routeNotice()', () => {
  it('sends each signal to the first route that matches, and to no later one', () => {
    const routes = [
      route(['kettle-team'], { product: 'Aurora Kettle' }),
      route(['delivery-team'], { aspect: 'delivery' }),
      route(['everybody']),
    ];
    const { deliveries, unrouted } = routeNotice(routes, noticeOf({ signals: [kettle, lamp] }));
    expect(deliveries.map(({ receiver, signals, routes: places }) => [receiver, signals, places])).toEqual([
      ['kettle-team', [kettle], [1]],
      ['everybody', [lamp], [3]],
    ]);
    expect(deliveries.every(({ reason }) => reason === 'matched-route')).toBe(true);
    expect(unrouted).toEqual([]);
  });

  it('gives one receiver one message, however many routes lead to it', () => {
    const routes = [route(['team'], { product: 'Aurora Kettle' }), route(['team'])];
    const { deliveries } = routeNotice(routes, noticeOf({ signals: [kettle, lamp] }));
    expect(deliveries).toMatchObject([{ receiver: 'team', routes: [1, 2], signals: [kettle, lamp] }]);
  });

  it('names signals that no route takes', () => {
    const { deliveries, unrouted } = routeNotice(
      [route(['lamp-team'], { product: 'Lumen Lamp' })],
      noticeOf(),
    );
    expect(deliveries).toEqual([]);
    expect(unrouted).toEqual([kettle]);
  });

  it('tells a watch only to those who asked for watches', () => {
    const watch = verdictOf({ verdict: 'watch', aspect: 'safety' });
    const routes = [route(['team']), route(['safety-team'], { aspect: 'safety', minimum: 'watch' })];
    const { deliveries } = routeNotice(routes, noticeOf({ signals: [], watches: [watch], revision: 2 }));
    expect(deliveries).toMatchObject([{ receiver: 'safety-team', watches: [watch] }]);
  });

  it('tells a quiet week to the route without conditions, with the reason', () => {
    const routes = [route(['kettle-team'], { product: 'Aurora Kettle' }), route(['everybody'])];
    const { deliveries } = routeNotice(routes, noticeOf({ signals: [] }));
    expect(deliveries).toMatchObject([{ receiver: 'everybody', reason: 'quiet-week', signals: [] }]);
    expect(routeNotice(routes, noticeOf({ signals: [], revision: 2 })).deliveries).toEqual([]);
  });
});
