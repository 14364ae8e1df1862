import { useLayoutEffect, useRef } from 'preact/hooks';

interface SvgProps {
  /** SVG text made by `shared/charts`. */
  readonly svg: string;
  readonly class?: string;
  /** A picture beside words that say the same: hidden from screen readers. */
  readonly decorative?: boolean;
}

/** The only place where markup becomes elements: parsed as XML, without scripts and without event attributes. */
export function Svg({ svg, class: name, decorative = false }: SvgProps) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    if (root.nodeName !== 'svg') return;
    const picture = document.importNode(root, true);
    if (decorative) {
      picture.setAttribute('aria-hidden', 'true');
      picture.removeAttribute('role');
    }
    box.current?.replaceChildren(picture);
  }, [svg, decorative]);
  return <span class={name === undefined ? 'picture' : `picture ${name}`} ref={box} />;
}
