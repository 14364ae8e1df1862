import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';

/**
 * A refused condition is an answer, not an error; everything else (throttling, network) still throws.
 * @returns false when the condition of the call was refused
 */
export async function accepted(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
