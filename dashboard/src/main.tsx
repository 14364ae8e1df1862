import { render } from 'preact';
import { chartStyles } from '../../shared/charts/chart-styles.ts';
import { takeToken } from './api/client.ts';
import { App } from './app.tsx';
import { RouterProvider } from './router/router.tsx';
import './styles/base.css';
import './styles/layout.css';
import './styles/parts.css';
import './styles/lists.css';
import './styles/week.css';
import './styles/pages.css';
import './styles/print.css';
import { currentLanguage } from './words/language.ts';
import { WordsContext, wordsOf } from './words/words.ts';

takeToken();
// Pasted into a tab that is open: the page stays, only the end of the address changes.
addEventListener('hashchange', () => {
  if (takeToken()) location.reload();
});

// A constructed style sheet needs no inline style, which the security policy forbids.
const charts = new CSSStyleSheet();
charts.replaceSync(chartStyles);
document.adoptedStyleSheets = [charts];

const language = currentLanguage();
document.documentElement.lang = language;
const root = document.getElementById('app');
if (root) {
  render(
    <WordsContext.Provider value={wordsOf(language)}>
      <RouterProvider>
        <App />
      </RouterProvider>
    </WordsContext.Provider>,
    root,
  );
}
