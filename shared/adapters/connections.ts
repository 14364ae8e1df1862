/**
 * Sockets of one SDK client: kept open, and enough of them that a handler which works on many feedbacks
 * at the same time never waits for one. A call that hangs fails and is retried by the SDK.
 */
export const connections = {
  httpAgent: { keepAlive: true, maxSockets: 128 },
  httpsAgent: { keepAlive: true, maxSockets: 128 },
  connectionTimeout: 3_000,
  requestTimeout: 10_000,
  throwOnRequestTimeout: true,
};
