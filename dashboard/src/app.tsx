import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Backtest } from './pages/backtest.tsx';
import { Gaps } from './pages/gaps.tsx';
import { FeedbackPage } from './pages/feedback.tsx';
import { Measure } from './pages/measure.tsx';
import { Method } from './pages/method.tsx';
import { Scorecard } from './pages/scorecard.tsx';
import { Sources } from './pages/sources.tsx';
import { Week } from './pages/week.tsx';
import { navigation, type Page } from './router/place.ts';
import { Link } from './router/link.tsx';
import { useRouter } from './router/router.tsx';
import { Footer } from './ui/footer.tsx';
import { Help } from './ui/help.tsx';
import { useKeys } from './ui/use-keys.ts';
import { useWords } from './words/words.ts';

const views: Readonly<Record<Page, () => preact.JSX.Element>> = {
  week: Week,
  measure: Measure,
  gaps: Gaps,
  scorecard: Scorecard,
  feedback: FeedbackPage,
  sources: Sources,
  method: Method,
  backtest: Backtest,
};

/** Frame of all pages. Going to another page moves the focus to its content and names the tab. */
export function App() {
  const words = useWords();
  const { place, go } = useRouter();
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const openHelp = useCallback(() => setHelp(true), []);
  const openPage = useCallback(
    (page: Page) => go({ page, week: place.week, product: place.product }),
    [go, place.week, place.product],
  );
  useKeys(openHelp, openPage);
  const first = useRef(true);
  useEffect(() => {
    document.title = `${words.nav[place.page]} - quality-signals`;
    if (first.current) {
      first.current = false;
      return;
    }
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place.page, words]);
  const View = views[place.page];
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <header class="top">
        <Link class="brand" to={{ page: 'week' }}>
          quality-signals
        </Link>
        <nav aria-label={words.mainNavigation}>
          {navigation.map((page) => (
            <Link
              key={page}
              current={page === place.page}
              to={{ page, week: place.week, product: place.product }}
            >
              {words.nav[page]}
            </Link>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <View />
      </main>
      <Footer onHelp={openHelp} />
      <Help open={help} onClose={() => setHelp(false)} />
    </>
  );
}
