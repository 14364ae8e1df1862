import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createFeedbackReader } from './feedback-reader.ts';
import { createJudgedSeries } from './judged-series.ts';
import { createOwnerVerdicts } from './owner-verdicts.ts';
import { createProducts } from './products.ts';
import { createPublications } from './publications.ts';
import { createQuarantine } from './quarantine.ts';
import { createReceived } from './received.ts';
import { createSourceActivity } from './source-activity.ts';
import { createWeekReader } from './week-reader.ts';

/** All that a weekly report is read from, on one table. */
export const createReportReaders = (client: DynamoDBClient, tableName: string) => ({
  ...createProducts(client, tableName),
  ...createWeekReader(client, tableName),
  ...createFeedbackReader(client, tableName),
  ...createPublications(client, tableName),
  ...createSourceActivity(client, tableName),
  ...createQuarantine(client, tableName),
  ...createReceived(client, tableName),
  ...createJudgedSeries(client, tableName),
  ...createOwnerVerdicts(client, tableName),
});
