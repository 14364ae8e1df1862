import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { languageOfAddress } from '../words/language.ts';
import { formatPlace, parsePlace, type Place } from './place.ts';

interface Router {
  readonly place: Place;
  /** Goes to a place; `replace` leaves no entry in the history (moving along a chart). */
  readonly go: (place: Place, options?: { readonly replace?: boolean }) => void;
}

const RouterContext = createContext<Router>({ place: { page: 'week' }, go: () => undefined });

export const useRouter = (): Router => useContext(RouterContext);

/** Keeps the address and the place in step. */
export function RouterProvider({ children }: { readonly children: ComponentChildren }) {
  const [place, setPlace] = useState(() => parsePlace(location.search));
  useEffect(() => {
    const follow = (): void => setPlace(parsePlace(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback<Router['go']>((next, options) => {
    const address = addressOf(next);
    if (options?.replace === true) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setPlace(next);
  }, []);
  const router = useMemo(() => ({ place, go }), [place, go]);
  return <RouterContext.Provider value={router}>{children}</RouterContext.Provider>;
}

/** A chosen language stays in the address; the default of the browser does not. */
export const addressOf = (place: Place): string => formatPlace(place, languageOfAddress());
