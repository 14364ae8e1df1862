import { paths } from '../api/paths.ts';
import type { List, SourceItem } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { WithAnswer } from '../ui/answer.tsx';
import { Empty } from '../ui/empty.tsx';
import { useWords } from '../words/words.ts';
import { Connect } from './sources/connect.tsx';
import { DryRun } from './sources/dry-run.tsx';
import { Latest } from './sources/latest.tsx';
import { Quarantine } from './sources/quarantine.tsx';
import { SourceTable } from './sources/source-table.tsx';

/** State of each source, how to send to it, and what could not be read. */
export function Sources() {
  const words = useWords();
  const answer = useAnswer<List<SourceItem>>(paths.sources);
  return (
    <>
      <h1>{words.sources.title}</h1>
      <p class="quiet">{words.sources.intro}</p>
      <WithAnswer answer={answer}>
        {({ data }) =>
          data.length === 0 ? (
            <Empty title={words.sources.none} help={words.sources.noneHelp} />
          ) : (
            <>
              <SourceTable sources={data} />
              <Latest sources={data} />
              <Quarantine sources={data} />
              <section aria-labelledby="connect">
                <h2 id="connect">{words.sources.connect}</h2>
                {data.map((source) => (
                  <Connect key={source.id} source={source} />
                ))}
              </section>
              <DryRun sources={data} />
            </>
          )
        }
      </WithAnswer>
    </>
  );
}
