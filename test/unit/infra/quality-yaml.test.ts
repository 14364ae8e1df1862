import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseQualityConfig } from '../../../infra/config/load-quality-config.ts';

function problemsOf(yaml: string): readonly string[] {
  const parsed = parseQualityConfig(yaml);
  return parsed.ok ? [] : parsed.error.map(({ line, key, text }) => `${String(line)} ${key} ${text}`);
}

describe('parseQualityConfig()', () => {
  it('takes the file of the sample and that of the deployment', () => {
    for (const path of ['infra/local/sample/quality.yaml', 'infra/aws/quality.yaml']) {
      expect(problemsOf(readFileSync(path, 'utf8'))).toEqual([]);
    }
  });

  it('names everything that is wrong at once, in the order of the file', () => {
    const yaml = `organisation: Test
timeZone: Mars/Base
sources:
  - id: Shop Reviews
    type: generic-csv
  - id: hook
    type: standard-webhooks
  - id: hook
    type: trustpilt
    secret: x
    staleAfterDay: 3
goals:
  - { product: Kettle, aspect: delivry, target: 5, owner: Jo }
`;
    expect(problemsOf(yaml)).toEqual([
      '2 timeZone must be an IANA time zone like Europe/Berlin, got "Mars/Base"',
      '4 sources[0].id must be 1 to 64 lower-case letters, digits or hyphens, got "Shop Reviews"',
      '6 sources[1].secret is missing: Standard Webhooks needs the name of the secret that its calls are checked with',
      '11 sources[2].staleAfterDay is no known key (did you mean staleAfterDays?)',
      expect.stringMatching(/^13 goals\[0\]\.target must .*, got 5$/),
    ]);
  });

  it('finds what no single entry can know', () => {
    const yaml = `organisation: Test
sources:
  - { id: shop, type: generic-csv }
  - { id: shop, type: trustpilt }
owners:
  - { name: Jo, aspect: delivry }
receivers:
  - { id: team, channel: emial }
  - { id: chat, channel: slack }
routes:
  - { receivers: [taem] }
`;
    expect(problemsOf(yaml)).toEqual([
      '4 sources[1].id must occur once, got "shop" again',
      expect.stringMatching(
        /^4 sources\[1\]\.type must be one of .*, got "trustpilt" \(did you mean trustpilot\?\)$/,
      ),
      expect.stringMatching(/^6 owners\[0\]\.aspect must be one of overall, .*\(did you mean delivery\?\)$/),
      expect.stringMatching(/^8 receivers\[0\]\.channel must be one of .*\(did you mean email\?\)$/),
      expect.stringMatching(/^9 receivers\[1\]\.\w+ /),
      expect.stringMatching(
        /^11 routes\[0\]\.receivers\[0\] must be one of team, chat, got "taem" \(did you mean team\?\)$/,
      ),
    ]);
  });

  it('says where the YAML itself breaks', () => {
    expect(problemsOf('organisation: Test\nsources: [\n')[0]).toMatch(/^[23] {2}must be YAML: /);
    expect(problemsOf('')).toEqual([expect.stringContaining('must')]);
  });

  it('does not repeat a secret that stands where its name belongs', () => {
    const yaml = 'organisation: Test\nsources:\n  - { id: a, type: trustpilot, secret: 12345678 }\n';
    expect(problemsOf(yaml).join()).not.toContain('12345678');
  });

  it("allows an aspect of one's own in goals and routes", () => {
    const yaml = `organisation: Test
aspects:
  - { id: app, name: Mobile app }
goals:
  - { product: Kettle, aspect: app, target: 0.05, owner: Jo }
`;
    expect(problemsOf(yaml)).toEqual([]);
  });
});
