/** Formats that a mapping may name; day and month may have one digit or two. Times are UTC unless the text says otherwise. */
export const dateFormats = [
  'ISO',
  'M/D/YY',
  'M/D/YYYY',
  'MM/DD/YYYY',
  'D/M/YY',
  'D/M/YYYY',
  'DD/MM/YYYY',
  'D.M.YY',
  'D.M.YYYY',
  'DD.MM.YYYY',
  'YYYY/MM/DD',
  'YYYYMMDD',
  'YYYY-MM-DD HH:MM:SS',
  'epoch s',
  'epoch ms',
] as const;
export type DateFormat = (typeof dateFormats)[number];

/** What an error says of the dates that are read at all. */
export const DATE_RANGE = 'from 1970 to 2100';

const TIME = String.raw`(?:[ T,]+(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:\.(?<f>\d{1,9}))?)?\s*(?<half>[AaPp][Mm])?\s*(?<zone>Z|UTC|[+-]\d{2}:?\d{2})?)?`;
const calendarFormat = (date: string): RegExp => new RegExp(`^${date}${TIME}$`);
const [DAY, MONTH] = [String.raw`(?<d>\d{1,2})`, String.raw`(?<m>\d{1,2})`];
const [YEAR, SHORT_YEAR] = [String.raw`(?<y>\d{4})`, String.raw`(?<y>\d{2})`];
const iso = calendarFormat(`${YEAR}-${MONTH}-${DAY}`);
const monthFirst = calendarFormat(`${MONTH}/${DAY}/${YEAR}`);
const dayFirst = calendarFormat(`${DAY}/${MONTH}/${YEAR}`);
const dotted = calendarFormat(String.raw`${DAY}\.${MONTH}\.${YEAR}`);

const patterns: Record<Exclude<DateFormat, 'epoch s' | 'epoch ms'>, RegExp> = {
  ISO: iso,
  'M/D/YY': calendarFormat(`${MONTH}/${DAY}/${SHORT_YEAR}`),
  'M/D/YYYY': monthFirst,
  'MM/DD/YYYY': monthFirst,
  'D/M/YY': calendarFormat(`${DAY}/${MONTH}/${SHORT_YEAR}`),
  'D/M/YYYY': dayFirst,
  'DD/MM/YYYY': dayFirst,
  'D.M.YY': calendarFormat(String.raw`${DAY}\.${MONTH}\.${SHORT_YEAR}`),
  'D.M.YYYY': dotted,
  'DD.MM.YYYY': dotted,
  'YYYY/MM/DD': calendarFormat(`${YEAR}/${MONTH}/${DAY}`),
  YYYYMMDD: calendarFormat(String.raw`${YEAR}(?<m>\d{2})(?<d>\d{2})`),
  'YYYY-MM-DD HH:MM:SS': iso,
};

/**
 * Instant of a date text in one explicit format, as RFC 3339 in UTC.
 *
 * A date without a time is noon UTC: the calendar day is then the written one in every business time zone from
 * UTC-12 to UTC+11. Two-digit years are 1970 to 2069.
 *
 * @returns undefined when the text does not have the format, is no date that exists, or lies outside 1970 to 2100
 * @example parseDate('3/5/12', 'M/D/YY') // '2012-03-05T12:00:00.000Z'
 */
export function parseDate(text: string, format: DateFormat): string | undefined {
  const trimmed = text.trim();
  if (format === 'epoch s') return fromEpoch(trimmed, 1_000);
  if (format === 'epoch ms') return fromEpoch(trimmed, 1);
  const parts = patterns[format].exec(trimmed)?.groups;
  return parts ? fromParts(parts) : undefined;
}

/** The first of several formats that fits. */
export function parseDateIn(text: string, formats: readonly DateFormat[]): string | undefined {
  for (const format of formats) {
    const instant = parseDate(text, format);
    if (instant !== undefined) return instant;
  }
  return undefined;
}

/** Instant of seconds since 1970 in a payload; where they are missing, that of `otherwise`. */
export const instantOfSeconds = (
  seconds: string | undefined,
  otherwise: string | undefined,
): string | undefined => (seconds === undefined ? otherwise : parseDate(seconds, 'epoch s'));

function fromEpoch(text: string, unitMs: number): string | undefined {
  return /^\d{1,14}(?:\.\d+)?$/.test(text) ? inRange(Math.floor(Number(text) * unitMs)) : undefined;
}

function fromParts(parts: Record<string, string | undefined>): string | undefined {
  const year = fullYear(parts['y'] ?? '');
  const [month, day] = [Number(parts['m']), Number(parts['d'])];
  const midnight = Date.UTC(year, month - 1, day);
  const written = new Date(midnight);
  if (written.getUTCMonth() !== month - 1 || written.getUTCDate() !== day) return undefined;
  if (parts['h'] === undefined) return inRange(midnight + 12 * 3_600_000);
  const hour = hourOf(Number(parts['h']), parts['half']);
  const [minute, second] = [Number(parts['min']), Number(parts['s'] ?? 0)];
  if (hour === undefined || minute > 59 || second > 60) return undefined;
  const milliseconds = Math.floor(Number(`0.${parts['f'] ?? '0'}`) * 1_000);
  const time = ((hour * 60 + minute) * 60 + second) * 1_000 + milliseconds;
  return inRange(midnight + time - offsetMs(parts['zone']));
}

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function offsetMs(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z' || zone === 'UTC') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

function inRange(ms: number): string | undefined {
  return ms >= 0 && ms < Date.UTC(2101, 0, 1) ? new Date(ms).toISOString() : undefined;
}
