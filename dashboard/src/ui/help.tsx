import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words/words.ts';

/** The keys, in a dialog that the browser makes modal: Esc closes, focus returns. */
export function Help({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { help } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="help-title">
      <h2 id="help-title">{help.title}</h2>
      <dl class="keys">
        {help.keys.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        {help.close}
      </button>
    </dialog>
  );
}
