import type { JudgedSeriesReader } from '../ports/judged-series.ts';
import type { OwnerVerdictReader } from '../ports/owner-verdicts.ts';
import type {
  FeedbackReader,
  ProductReader,
  PublicationReader,
  ReceivedReader,
  SourceReader,
  WeekReader,
} from '../ports/reader.ts';

/** All that a weekly report is read from: one object with the methods of these ports. */
export type WeeklyReportReaders = ProductReader &
  WeekReader &
  FeedbackReader &
  PublicationReader &
  SourceReader &
  ReceivedReader &
  JudgedSeriesReader &
  OwnerVerdictReader;
