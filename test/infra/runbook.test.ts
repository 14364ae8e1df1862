import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { resourcesOf } from '../support/synthesised.ts';

const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
const headings = [...page.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);

it('docs/operations.md has a heading for every alarm of the stack, and none of an alarm that there is not', () => {
  const { resources } = resourcesOf('prod');
  const alarms = [...resources.values()].filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
  const names = alarms.map(({ Properties }) =>
    String(Properties['AlarmDescription']).replace(/\. See .*$/, ''),
  );
  expect(alarms.length).toBeGreaterThanOrEqual(16);
  expect(headings.toSorted()).toEqual(names.toSorted());
});

it('docs/operations.md says something under each heading', () => {
  for (const heading of headings) {
    const [, body = ''] = page.split(`### ${heading}\n`);
    expect(body.trimStart(), heading).toMatch(/^[A-Z][^#]{40,}/);
  }
});
