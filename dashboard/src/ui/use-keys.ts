import { useEffect } from 'preact/hooks';
import type { Page } from '../router/place.ts';

const pageOfKey: Readonly<Record<string, Page>> = {
  w: 'week',
  m: 'measure',
  g: 'gaps',
  s: 'scorecard',
  f: 'feedback',
  o: 'sources',
  h: 'method',
};

/** Milliseconds in which the second key of `g s` must follow. */
const PATIENCE = 1_200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');

/** `?` opens the help, `g` and a letter go to a page; not while somebody types. */
export function useKeys(onHelp: () => void, onPage: (page: Page) => void): void {
  useEffect(() => {
    let pressedAt = -Infinity;
    const follow = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') onHelp();
      const page = event.timeStamp - pressedAt < PATIENCE ? pageOfKey[event.key] : undefined;
      pressedAt = event.key === 'g' && !page ? event.timeStamp : -Infinity;
      if (page) onPage(page);
    };
    addEventListener('keydown', follow);
    return () => {
      removeEventListener('keydown', follow);
    };
  }, [onHelp, onPage]);
}
