import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What becomes of one call of an AWS API. */
export type Fault =
  | 'none'
  /** Refused before anything was done, as a table does above its capacity. */
  | 'throttled'
  /** Done, and the answer is lost. */
  | 'answer-lost'
  /** Of a batch, every second entry is not taken. Others pass. */
  | 'entries-refused';

export interface FaultProxy {
  readonly url: string;
  /** Faults so far. */
  readonly counts: Readonly<Record<Exclude<Fault, 'none'>, number>>;
  /** Calls by operation: `PutItem`. */
  readonly calls: ReadonlyMap<string, number>;
  /** Where calls go from now on. */
  pointTo(target: string): void;
  close(): Promise<void>;
}

export interface FaultProxyOptions {
  readonly target: string;
  /** @param operation `PutItem`, `SendMessageBatch` */
  readonly faultOf: (operation: string) => Fault;
  /** Sees every call that is not refused. @param body of the request, parsed */
  readonly onCall?: (operation: string, body: unknown) => void;
}

/** Stands between a client and an emulator, on a port of its own, and makes faults. */
export async function startFaultProxy({ target, faultOf, onCall }: FaultProxyOptions): Promise<FaultProxy> {
  let current = target;
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const counts = { throttled: 0, 'answer-lost': 0, 'entries-refused': 0 };
  const calls = new Map<string, number>();
  const server = createServer((incoming, response) => {
    const operation = String(incoming.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
    calls.set(operation, (calls.get(operation) ?? 0) + 1);
    const fault = faultOf(operation);
    if (fault !== 'none') counts[fault] += 1;
    handle(incoming, response, { fault, operation, target: current, agent, onCall }).catch(() => {
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    counts,
    calls,
    pointTo: (next) => void (current = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          agent.destroy();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Call {
  readonly fault: Fault;
  readonly operation: string;
  readonly target: string;
  readonly agent: Agent;
  readonly onCall: FaultProxyOptions['onCall'];
}

async function handle(incoming: IncomingMessage, response: ServerResponse, call: Call): Promise<void> {
  const sent = await buffer(incoming);
  if (call.fault === 'throttled') {
    answerJson(response, 400, {
      __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
      message: 'The level of configured provisioned throughput for the table was exceeded.',
    });
    return;
  }
  call.onCall?.(call.operation, JSON.parse(sent.toString()));
  const [body, refused] = call.fault === 'entries-refused' ? withoutHalf(sent) : [sent, []];
  const answer = await forward(incoming, body, call);
  if (call.fault === 'answer-lost') {
    response.destroy();
    return;
  }
  if (refused.length === 0) {
    response.writeHead(answer.status, answer.headers).end(answer.body);
    return;
  }
  const given = JSON.parse(answer.body.toString()) as { readonly Failed?: readonly unknown[] };
  answerJson(response, answer.status, { ...given, Failed: [...(given.Failed ?? []), ...refused] });
}

/** The batch with every second entry only, and an answer for each of the others. */
function withoutHalf(sent: Buffer): readonly [Buffer, readonly object[]] {
  const batch = JSON.parse(sent.toString()) as { readonly Entries?: readonly { readonly Id: string }[] };
  const entries = batch.Entries ?? [];
  if (entries.length < 2) return [sent, []];
  return [
    Buffer.from(JSON.stringify({ ...batch, Entries: entries.filter((_, index) => index % 2 === 0) })),
    entries
      .filter((_, index) => index % 2 === 1)
      .map(({ Id }) => ({ Id, SenderFault: false, Code: 'ServiceUnavailable' })),
  ];
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const forward = (incoming: IncomingMessage, body: Buffer, { target, agent }: Call): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      new URL(incoming.url ?? '/', target),
      {
        method: incoming.method,
        agent,
        headers: { ...incoming.headers, 'content-length': String(body.length) },
      },
      (answer) => {
        buffer(answer).then((bytes) => {
          resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: bytes });
        }, reject);
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });

function answerJson(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(value));
}
