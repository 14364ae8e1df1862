import { useEffect, useState } from 'preact/hooks';

const KEY = 'quality-signals-theme';
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const isTheme = (text: string | null): text is Theme => themes.some((theme) => theme === text);

function saved(): Theme {
  const text = localStorage.getItem(KEY);
  return isTheme(text) ? text : 'system';
}

/** Colours: by the system unless the reader chose; the choice is kept on this device. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(saved);
  useEffect(() => {
    if (theme === 'system') {
      delete document.documentElement.dataset['theme'];
      localStorage.removeItem(KEY);
    } else {
      document.documentElement.dataset['theme'] = theme;
      localStorage.setItem(KEY, theme);
    }
  }, [theme]);
  return [theme, setTheme];
}
