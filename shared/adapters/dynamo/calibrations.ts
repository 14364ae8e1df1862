import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { calibrationRunSchema } from '../../domain/calibration.ts';
import type { CalibrationReader, CalibrationWriter } from '../../ports/calibration-store.ts';
import { keyOf } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { CALIBRATION_KEY } from './keys.ts';

export const createCalibrationReader = (client: DynamoDBClient, TableName: string): CalibrationReader => ({
  async calibrationRun() {
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: keyOf(CALIBRATION_KEY) }));
    return Item && readJsonItem(calibrationRunSchema, Item);
  },
});

export const createCalibrationWriter = (client: DynamoDBClient, TableName: string): CalibrationWriter => ({
  async writeCalibrationRun(run) {
    await client.send(new PutItemCommand({ TableName, Item: jsonItem(CALIBRATION_KEY, run) }));
  },
});
