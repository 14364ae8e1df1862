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
      '8 sources[2].id must occur once, got "hook" again',
      expect.stringMatching(
        /^9 sources\[2\]\.type must be one of .*, got "trustpilt" \(did you mean trustpilot\?\)$/,
      ),
      '11 sources[2].staleAfterDay is no known key (did you mean staleAfterDays?)',
      '13 goals[0].target must be at most 1, got 5',
      expect.stringMatching(/^13 goals\[0\]\.aspect must be one of .*\(did you mean delivery\?\)$/),
    ]);
  });

  it('says how long each kind may be kept', () => {
    const yaml = `organisation: Test
retention:
  feedbackText: 7
  quarantine: never
  exports: 2 weeks
  jobs: 18
  rejectedRow: 90
`;
    expect(problemsOf(yaml)).toEqual([
      '3 retention.feedbackText must be at least 30, got 7',
      '5 retention.exports must be a whole number of days from 18 to 36500, or never, got "2 weeks"',
      '7 retention.rejectedRow is no known key (did you mean rejectedRows?)',
    ]);
  });

  it('says what a pull needs, and what cannot be pulled', () => {
    const yaml = `organisation: Test
sources:
  - { id: store, type: app-store-rss, pull: { every: 6h }, options: { app: 15, countries: [de] } }
  - { id: fast, type: app-store-rss, pull: { every: 5m }, options: { app: 15, countries: [de] } }
  - { id: shop, type: generic-csv, pull: { every: 1d } }
  - { id: bare, type: app-store-rss, pull: { every: often }, options: { app: Kettle, countries: [DE] } }
  - { id: desk, type: zendesk, pull: { every: 1h }, options: { subdomain: acme } }
  - { id: desk2, type: zendesk, pull: { every: 1h }, options: { subdomain: acme, credentials: desk } }
  - { id: maps, type: google-business-profile, options: { credentials: google } }
`;
    expect(problemsOf(yaml)).toEqual([
      '4 sources[1].pull.every must be a time from 15m to 7d, like 6h, got "5m"',
      '5 sources[2].pull must be left out: a source of type generic-csv cannot be pulled',
      '6 sources[3].pull.every must be a time from 15m to 7d, like 6h, got "often"',
      '6 sources[3].options.app must be the number of the app, like 1500000001, got "Kettle"',
      '6 sources[3].options.countries[0] must be two lower-case letters, like de, got "DE"',
      '7 sources[4].options.credentials is missing and must be given',
      expect.stringMatching(
        /^9 sources\[6\]\.options must have audience and email for pushes, locations for pulls/,
      ),
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

  it('says what must hold in plain words', () => {
    const yaml = `organisation: ''
timeZone: 5
dashboardUrl: nowhere
defectThreshold: -2
finalAfterHours: 1.5
sources:
  - { id: shop, type: generic-csv, kind: praise, staleAfterDays: 0, language: german language, sample: 1 }
  - just words
detection: { budget: 0 }
receivers: team
routes:
  - { receivers: [] }
`;
    expect(problemsOf(yaml)).toEqual([
      '1 organisation must not be empty, got ""',
      '2 timeZone must be a text, got 5',
      '3 dashboardUrl must be an address like https://example.com, got "nowhere"',
      '4 defectThreshold must be at least -1, got -2',
      '5 finalAfterHours must be a whole number, got 1.5',
      '7 sources[0].kind must be one of review, complaint, survey, got "praise"',
      '7 sources[0].language must be a language tag like de or pt-BR, got "german language"',
      '7 sources[0].staleAfterDays must be at least 1, got 0',
      '7 sources[0].sample must be true or false, got 1',
      '8 sources[1] must be a list of "key: value", got "just words"',
      '9 detection.budget must be above 0, got 0',
      '10 receivers must be a list, got "team"',
      '12 routes[0].receivers must have an entry, got []',
    ]);
  });

  it('says where the YAML itself breaks', () => {
    expect(problemsOf('organisation: Test\nsources: [\n')[0]).toMatch(/^[23] {2}must be YAML: /);
    expect(problemsOf('')).toEqual([expect.stringContaining('must')]);
  });

  it('knows the options of a source by its plug-in', () => {
    const yaml = `organisation: Test
sources:
  - { id: stars, type: google-play, options: { header: x } }
  - id: crm
    type: generic-hmac
    secret: crm
    options:
      header: x-signature
      algorithm: md5
      headr: x
  - { id: bare, type: generic-hmac, secret: bare, mapping: { occurredAt: at } }
  - { id: timed, type: generic-hmac, secret: t, mapping: { occurredAt: at }, options: { header: x, signed: '{t}.{body}' } }
`;
    expect(problemsOf(yaml)).toEqual([
      '3 sources[0].options must be left out: a source of type google-play has no options',
      '4 sources[1].mapping is missing: nobody else knows which field of the body is what',
      '9 sources[1].options.algorithm must be one of sha1, sha256, sha512, none, got "md5"',
      '10 sources[1].options.headr is no known key (did you mean header?)',
      '11 sources[2].options.header is missing and must be given',
      '12 sources[3].options.timeHeader is missing and must be given',
    ]);
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
