import { useRef, useState } from 'preact/hooks';
import { hasToken, saveToken } from '../api/client.ts';
import { useWords } from '../words/words.ts';

/** Asks for the access token; says so when the one that was given did not open. */
export function TokenForm({ onToken }: { readonly onToken: () => void }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [refused] = useState(hasToken);
  return (
    <form
      class="notice token"
      onSubmit={(event) => {
        event.preventDefault();
        const token = field.current?.value.trim() ?? '';
        if (token === '') return;
        saveToken(token);
        onToken();
      }}
    >
      <h2>{words.token.title}</h2>
      {refused && <p role="alert">{words.token.wrong}</p>}
      <p id="token-help">{words.token.help}</p>
      <label for="token">{words.token.label}</label>
      <input
        id="token"
        type="password"
        autocomplete="off"
        required
        aria-describedby="token-help"
        ref={field}
      />
      <button type="submit">{words.token.open}</button>
    </form>
  );
}
