import type { GivenCorrection } from '../../shared/domain/correction.ts';
import { Refused, type Io } from './command.ts';
import { configurationOf } from './configuration.ts';
import { readSettings } from './data-folder.ts';
import { followJob } from './follow-job.ts';
import type { OpenData } from './open-data.ts';
import { openCorrections } from './operations/corrections.ts';
import { namesOf } from './provision.ts';

/**
 * Sends the correction through the pipeline and waits until the week is published with it.
 * @throws Refused when there is no such aspect or feedback
 */
export async function correctFeedback(
  data: OpenData,
  given: GivenCorrection,
  { stop }: Pick<Io, 'stop'>,
): Promise<void> {
  const { clients, environment } = data;
  const send = openCorrections(clients, environment, configurationOf(await readSettings(data.folder)));
  const sent = await send(given);
  if (!sent.ok) throw new Refused(`Cannot correct feedback: ${sent.error}`);
  const { job } = sent.value;
  const done = await followJob(clients, namesOf(environment), job, { stop, again: 'running correct again' });
  if (!done.ok) throw new Refused(`Cannot finish: ${done.error}`);
  await data.settle();
}
