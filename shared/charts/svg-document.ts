import { svgElement, svgText, type Svg } from './svg-element.ts';

export interface SvgFrame {
  readonly className: string;
  readonly width: number;
  readonly height: number;
  /** Name for people who cannot see the picture: a sentence with the finding. */
  readonly title: string;
  readonly description?: string | undefined;
}

/** A picture that says what it shows: `role="img"`, `<title>` and `<desc>`. Scales to the width of its box. */
export function svgDocument(frame: SvgFrame, children: readonly Svg[]): string {
  const { width, height } = frame;
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `qs-chart ${frame.className}`,
      role: 'img',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width,
      height,
    },
    [
      svgText('title', {}, frame.title),
      ...(frame.description === undefined ? [] : [svgText('desc', {}, frame.description)]),
      ...children,
    ],
  );
}
