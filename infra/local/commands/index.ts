import type { Command } from '../command.ts';
import { aspects } from './aspects.ts';
import { backtest } from './backtest.ts';
import { calibrate } from './calibrate.ts';
import { correct } from './correct.ts';
import { deadLetters } from './dead-letters.ts';
import { detect } from './detect.ts';
import { doctor } from './doctor.ts';
import { erase } from './erase.ts';
import { createHelp } from './help.ts';
import { importFiles } from './import.ts';
import { pull } from './pull.ts';
import { quarantine } from './quarantine.ts';
import { report } from './report.ts';
import { rescore } from './rescore.ts';
import { score } from './score.ts';
import { signals } from './signals.ts';
import { source } from './source.ts';
import { start } from './start.ts';
import { sweep } from './sweep.ts';
import { verdict } from './verdict.ts';
import { version } from './version.ts';

/** All commands, in the order in which `help` lists them. */
export const commands: readonly Command[] = [
  start,
  importFiles,
  pull,
  source,
  signals,
  verdict,
  report,
  backtest,
  score,
  calibrate,
  detect,
  aspects,
  correct,
  rescore,
  erase,
  sweep,
  quarantine,
  deadLetters,
  doctor,
  createHelp(() => commands),
  version,
];
