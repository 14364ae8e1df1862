import type { SourceItem } from '../../api/shapes.ts';
import { CopyBox } from '../../ui/copy-box.tsx';
import { useWords } from '../../words/words.ts';
import { curlExample, isWebhook, webhookUrl } from './curl-example.ts';

/** How feedback gets into one source: a signed call, or an import. */
export function Connect({ source }: { readonly source: SourceItem }) {
  const { sources } = useWords();
  const { origin } = location;
  return (
    <details class="fold">
      <summary>
        <h3>{source.name}</h3>
      </summary>
      {isWebhook(source.type) ? (
        <>
          <CopyBox label={sources.webhook} text={webhookUrl(origin, source.id)} />
          <CopyBox
            label={source.type === 'trustpilot' ? sources.curlToken : sources.curl}
            text={curlExample(origin, source)}
          />
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
