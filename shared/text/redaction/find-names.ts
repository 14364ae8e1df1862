import { type Finding } from './finding.ts';

const name = String.raw`\p{Lu}[\p{L}'’-]{1,24}`;
const fullName = String.raw`${name}(?:[ \u00a0](?:van |von |de |der |den |di |la )?${name}){0,2}`;
const initialOrName = String.raw`(?:\p{Lu}\.[ ]?){0,2}${fullName}`;

const word = (list: string): string => String.raw`(?<![\p{L}\p{N}])(?:${list})`;
const patterns: readonly RegExp[] = [
  // A title before a name.
  new RegExp(
    String.raw`${word('Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Hr|Fr|Mme|Sig|Sra?')}\.?[ \u00a0](?:Dr\. |Prof\. )?(${initialOrName})`,
    'gu',
  ),
  // A salutation opens a text, a line, a field, or what follows a sentence.
  new RegExp(
    String.raw`(?:^|[\n"“„;.!?]|\p{Extended_Pictographic}\ufe0f?)[ \t]*(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Hh]allo|[Ll]iebe[r]?|[Gg]uten Tag|[Mm]oin)[ \u00a0](${fullName})(?=[ ]?[,!.:\n-]|$)`,
    'gu',
  ),
  new RegExp(String.raw`${word('[Dd]ear|[Ll]iebe[r]?')}[ \u00a0](${fullName})(?=[ ]?[,!])`, 'gu'),
  // A sign-off before the name that ends the text, a line or a field.
  new RegExp(
    String.raw`${word('[Kk]ind regards|[Bb]est regards|[Ww]arm regards|[Rr]egards|[Bb]est wishes|[Ss]incerely|[Yy]ours truly|[Yy]ours faithfully|[Cc]heers|[Mm]any thanks|[Tt]hanks|[Mm]it freundlichen Gr(?:ü|ue)(?:ß|ss)en|[Ff]reundliche Gr(?:ü|ue)(?:ß|ss)e|[Vv]iele (?:liebe )?Gr(?:ü|ue)(?:ß|ss)e|[Ll]iebe Gr(?:ü|ue)(?:ß|ss)e|[Bb]este Gr(?:ü|ue)(?:ß|ss)e|[Ss]chöne Gr(?:ü|ue)(?:ß|ss)e|Gr(?:u|ü|ue)(?:ß|ss)e?|MfG|VG|LG|[Hh]erzlichst')}[ ]?[,.!–-]?[ ]?(?:\n[ \t]*){0,2}(?:from |von )?(${initialOrName})(?=[ .!]{0,2}(?:[\n"“”;]|$))`,
    'gu',
  ),
  // Somebody says who they are, or who served them.
  new RegExp(
    String.raw`${word('[Mm]y name is|[Mm]ein Name ist|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name:')}[ ](${fullName})`,
    'gu',
  ),
];

/** Makers and words that follow a greeting or a title without being somebody's name. */
const notNames = new Set(
  'Sir Sirs Madam Team All Everyone Everybody Customer Customers Customer-Service Support Seller Sellers Service Amazon Google Apple Microsoft Ebay Samsung Sony Netflix Santa God Lord Diary Reader Readers Friends Folks Guys There Kitty Fresh Coffee Pepper Martens Oetker Clean Beats Dre Bean Damen Herren Kunde Kunden Kollegen Leute Zusammen Alle Grüße Gruesse Grüsse Gruß Gruss Welt World Again Not The This It Great Good Very Und Ich Wir Die Der Das Verkäufer Hersteller Meyer Who Robot Muscle Right Wrong Universe Nobody Fix Potato Nice'.split(
    ' ',
  ),
);

/** Names after a title, a salutation or a sign-off, in English and German. */
export function findNames(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const found = match[1] ?? '';
      const first = found.split(/[ \u00a0]/, 1)[0] ?? '';
      if (notNames.has(first.replace(/['’]s$/, ''))) continue;
      const start = match.index + match[0].length - found.length;
      findings.push({ start, end: start + found.length, label: 'name' });
    }
  }
  return findings;
}
