import type { ComponentChildren } from 'preact';
import type { Place } from './place.ts';
import { addressOf, useRouter } from './router.tsx';

interface LinkProps {
  readonly to: Place;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly current?: boolean;
  readonly label?: string;
}

/** A real link (new tab, copy, middle click work); a plain click changes the page without a reload. */
export function Link({ to, children, class: name, current = false, label }: LinkProps) {
  const { go } = useRouter();
  return (
    <a
      href={addressOf(to)}
      class={name}
      aria-current={current ? 'page' : undefined}
      aria-label={label}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
