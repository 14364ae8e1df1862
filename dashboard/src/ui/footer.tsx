import { languages } from '../words/language.ts';
import { useWords } from '../words/words.ts';
import { useRouter } from '../router/router.tsx';
import { formatPlace } from '../router/place.ts';
import { Choice } from './choice.tsx';
import { isTheme, themes, useTheme } from './use-theme.ts';

const names = { en: 'English', de: 'Deutsch' } as const;

/** Language, colours, print and the keys. */
export function Footer({ onHelp }: { readonly onHelp: () => void }) {
  const words = useWords();
  const { place } = useRouter();
  const [theme, setTheme] = useTheme();
  return (
    <footer class="foot">
      <nav aria-label={words.language}>
        {languages.map((language) => (
          <a
            key={language}
            href={formatPlace(place, language)}
            lang={language}
            aria-current={words.locale.startsWith(language) ? 'true' : undefined}
          >
            {names[language]}
          </a>
        ))}
      </nav>
      <Choice
        label={words.theme.label}
        value={theme}
        options={themes.map((value) => ({ value, label: words.theme[value] }))}
        onChange={(value) => {
          if (isTheme(value)) setTheme(value);
        }}
      />
      <span class="foot-actions">
        <button type="button" class="plain" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="plain" onClick={onHelp}>
          {words.keyboard} <kbd>?</kbd>
        </button>
      </span>
    </footer>
  );
}
