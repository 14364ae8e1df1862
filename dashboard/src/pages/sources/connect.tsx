import type { SourceItem } from '../../api/shapes.ts';
import { CopyBox } from '../../ui/copy-box.tsx';
import { useWords } from '../../words/words.ts';

/** What the API says for the host that it does not know. */
const ANY_HOST = 'https://YOUR-HOST';

/** How feedback gets into one source: a signed call, or an import. */
export function Connect({ source }: { readonly source: SourceItem }) {
  const { sources } = useWords();
  const { connect } = source;
  const here = (text: string): string => text.replaceAll(ANY_HOST, location.origin);
  return (
    <details class="fold">
      <summary>
        <h3>{source.name}</h3>
      </summary>
      {connect ? (
        <>
          <CopyBox label={sources.webhook} text={here(connect.url)} />
          <p lang="en">{connect.steps}</p>
          <p class="quiet">{sources.secrets[connect.secret]}</p>
          {connect.curl !== undefined && <CopyBox label={sources.curl} text={here(connect.curl)} />}
        </>
      ) : (
        <CopyBox
          label={sources.importIt}
          text={`npx quality-signals import --source ${source.id} --dry-run FILE`}
        />
      )}
    </details>
  );
}
