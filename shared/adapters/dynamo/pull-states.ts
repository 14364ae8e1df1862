import { GetItemCommand, PutItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { newFeed, pullStateSchema, type PullState } from '../../domain/pull-state.ts';
import type { Holding, PullStates } from '../../ports/pull-states.ts';
import { accepted } from './accepted.ts';
import { keyOf, text, textOf, type Item } from './attributes.ts';
import { jsonItem, readJsonItem } from './json-item.ts';
import { pullStateKey } from './keys.ts';

/** Every write names the holder that it follows: a holder that was believed dead writes nothing any more. */
export function createPullStates(client: DynamoDBClient, TableName: string): PullStates {
  const put = (
    Item: Item,
    ConditionExpression: string,
    values: Readonly<Record<string, string>>,
  ): Promise<boolean> =>
    accepted(
      client.send(
        new PutItemCommand({
          TableName,
          Item,
          ConditionExpression,
          ...(Object.keys(values).length === 0
            ? {}
            : {
                ExpressionAttributeValues: Object.fromEntries(
                  Object.entries(values).map(([name, value]) => [name, text(value)]),
                ),
              }),
        }),
      ),
    );
  return {
    async readState(source) {
      const { Item: found } = await client.send(
        new GetItemCommand({ TableName, Key: keyOf(pullStateKey(source)), ConsistentRead: true }),
      );
      return found === undefined
        ? { state: newFeed, holder: undefined }
        : { state: readJsonItem(pullStateSchema, found), holder: textOf(found, 'holder') };
    },
    hold(source, { state, holder }, { now, ...holding }) {
      const item = itemOf(source, state, holding);
      return holder === undefined
        ? put(item, 'attribute_not_exists(pk)', {})
        : put(item, 'holder = :known AND heldUntil <= :now', { ':known': holder, ':now': now });
    },
    writeState: (source, state, holding) =>
      put(itemOf(source, state, holding), 'holder = :me', { ':me': holding.holder }),
  };
}

const itemOf = (source: string, state: PullState, { holder, until }: Holding): Item => ({
  ...jsonItem(pullStateKey(source), state),
  holder: text(holder),
  heldUntil: text(until),
});
