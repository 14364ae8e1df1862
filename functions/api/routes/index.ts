import { backtest } from './backtest.ts';
import { feedback } from './feedback.ts';
import { health } from './health.ts';
import { measuresCsv } from './measures-csv.ts';
import { quarantine } from './quarantine.ts';
import type { Route } from './route.ts';
import { scorecard } from './scorecard.ts';
import { series } from './series.ts';
import { seriesPoints } from './series-points.ts';
import { signals } from './signals.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { weeklyReport } from './weekly-report.ts';
import { weeks } from './weeks.ts';

/** Every address of the API but that of its description. A new file of a route is added here, and nowhere else. */
export const routes: readonly Route[] = [
  health,
  status,
  weeks,
  weeklyReport,
  signals,
  series,
  seriesPoints,
  feedback,
  sources,
  quarantine,
  scorecard,
  measuresCsv,
  backtest,
];
