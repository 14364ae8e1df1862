import { UnreadableExport } from '../unreadable-export.ts';
import { xmlText } from './xml-tags.ts';

export interface CellContext {
  readonly strings: readonly string[];
  /** By style: whether it shows a date. */
  readonly dates: readonly boolean[];
  /** Days are counted from 1904, as old Macs did. */
  readonly is1904: boolean;
}

interface Cell {
  readonly type: string;
  readonly style: number;
  /** `<v>`, as it stands there. */
  readonly value: string;
  /** Text within the cell, decoded. */
  readonly inline: string;
}

const DAY_MS = 86_400_000;
/** The last day of the year 9999. */
const LAST_DAY = 2_958_466;

/** What a cell says, as a CSV file would: dates in ISO, errors as nothing. */
export function cellText(
  { type, style, value, inline }: Cell,
  { strings, dates, is1904 }: CellContext,
): string {
  switch (type) {
    case 's':
      return textAt(strings, Number(value));
    case 'inlineStr':
      return inline;
    case 'str':
      return xmlText(value);
    case 'b':
      return value.trim() === '1' ? 'true' : 'false';
    case 'e':
      return '';
    case 'd':
      return value.trim();
    default:
      return dates[style] === true ? dateText(value, is1904) : value.trim();
  }
}

function textAt(strings: readonly string[], place: number): string {
  const text = strings[place];
  if (text !== undefined) return text;
  throw new UnreadableExport('Cannot read the workbook: it must be complete, got cells without their texts');
}

/** 0 is the last day of 1899; a day that never was, 29 February 1900, is counted as 60. */
function dateText(value: string, is1904: boolean): string {
  const serial = Number(value);
  if (value.trim() === '' || !(serial >= 0 && serial < LAST_DAY)) return value.trim();
  const start = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const iso = new Date(start + Math.round(serial * 86_400) * (DAY_MS / 86_400)).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}
