import { useId, useState } from 'preact/hooks';
import { useWords } from '../words/words.ts';

/** Text to take along, with a button that copies it. */
export function CopyBox({ label, text }: { readonly label: string; readonly text: string }) {
  const { sources } = useWords();
  const [copied, setCopied] = useState(false);
  const id = useId();
  return (
    <div class="copy">
      <p class="copy-head">
        <span id={id}>{label}</span>
        <button
          type="button"
          class="plain"
          aria-describedby={id}
          onClick={() => {
            navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => setCopied(false),
            );
          }}
        >
          {copied ? sources.copied : sources.copy}
        </button>
      </p>
      <pre tabIndex={0} role="group" aria-labelledby={id}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
