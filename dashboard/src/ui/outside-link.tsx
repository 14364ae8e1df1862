import type { ComponentChildren } from 'preact';

interface Props {
  readonly href: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Link to a page of others: only http and https, and the page learns nothing of us. Anything else is left out. */
export function OutsideLink({ href, label, children }: Props) {
  const safe = URL.canParse(href) ? new URL(href) : undefined;
  if (safe?.protocol !== 'https:' && safe?.protocol !== 'http:') return null;
  return (
    <a href={safe.href} rel="noopener noreferrer nofollow" target="_blank" aria-label={label}>
      {children}
    </a>
  );
}
