import { expect, it } from 'vitest';
import { announcedObjects } from '../../../functions/import/announced-objects.ts';

const event = (key: string, eventName = 'ObjectCreated:Put'): string =>
  JSON.stringify({
    Records: [{ eventName, s3: { bucket: { name: 'raw' }, object: { key, eTag: 'abc', size: 3 } } }],
  });

it.each([
  ['an export', event('exports/shop/reviews.csv'), ['exports/shop/reviews.csv']],
  [
    'a name with spaces, plus and umlaut',
    event('exports/shop/m%C3%A4rz+1%2B1.csv'),
    ['exports/shop/märz 1+1.csv'],
  ],
  ['an object of another kind', event('bodies/abc'), []],
  ['a deletion', event('exports/shop/reviews.csv', 'ObjectRemoved:Delete'), []],
  ['the test event of a new notification', '{"Service":"Amazon S3","Event":"s3:TestEvent"}', []],
])('announcedObjects() reads %s', (_, body, keys) => {
  expect(announcedObjects(body).map(({ key }) => key)).toEqual(keys);
});

it('announcedObjects() refuses what S3 did not send', () => {
  expect(() => announcedObjects('{"Records":[{}]}')).toThrow();
});
