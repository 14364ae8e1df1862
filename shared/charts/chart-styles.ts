const light = `
  --qs-ink: #1f2937; --qs-muted: #5b6472; --qs-grid: #e5e7eb; --qs-paper: #ffffff;
  --qs-concern: #c2410c; --qs-improvement: #0072b2; --qs-neutral: #7c3aed; --qs-common: #6b7280;
  --qs-target: #b91c1c; --qs-band: #dfe5ee; --qs-ground-1: #c9d3e0; --qs-ground-2: #dde4ec; --qs-ground-3: #eef1f5;`;
const dark = `
  --qs-ink: #e5e9f0; --qs-muted: #a3adbd; --qs-grid: #273449; --qs-paper: #0f172a;
  --qs-concern: #fb923c; --qs-improvement: #60a5fa; --qs-neutral: #a78bfa; --qs-common: #9ca3af;
  --qs-target: #f87171; --qs-band: #24324a; --qs-ground-1: #3b4d69; --qs-ground-2: #2b3a52; --qs-ground-3: #1e2a3e;`;

const tones = ['concern', 'improvement', 'neutral', 'common']
  .map(
    (tone) => `
.qs-${tone} { fill: var(--qs-${tone}); stroke: var(--qs-${tone}); }
.qs-text-${tone} { fill: var(--qs-${tone}); }
.qs-tile-${tone} { stroke: var(--qs-${tone}); }`,
  )
  .join('');

/**
 * Style sheet of all charts: light and dark by system or by `data-theme` on the root, light on paper.
 * A page that shows a chart includes it once.
 */
export const chartStyles = `
:root {${light} }
@media (prefers-color-scheme: dark) { :root:not([data-theme='light']) {${dark} } }
:root[data-theme='dark'] {${dark} }
@media print { :root:root:root {${light} } }
.qs-chart { display: block; max-width: 100%; height: auto; overflow: visible; font: 12px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
.qs-chart text { fill: var(--qs-ink); font-variant-numeric: tabular-nums; }
.qs-chart .qs-axis, .qs-chart .qs-note { fill: var(--qs-muted); }
.qs-chart .qs-note { font-style: italic; }
.qs-chart .qs-last, .qs-chart .qs-value { font-weight: 650; }
.qs-chart .qs-last { font-size: 14px; }
.qs-grid { stroke: var(--qs-grid); stroke-width: 1; }
.qs-zero { stroke: var(--qs-muted); stroke-width: 1; }
.qs-band, .qs-icon-band { fill: var(--qs-band); }
.qs-expected { fill: none; stroke: var(--qs-muted); stroke-width: 1; stroke-dasharray: 2 3; }
.qs-target { stroke: var(--qs-target); stroke-width: 1.25; stroke-dasharray: 6 4; }
.qs-target-tick { stroke: var(--qs-target); stroke-width: 2.5; }
.qs-line, .qs-icon-line { fill: none; stroke: var(--qs-common); stroke-width: 1.5; stroke-linejoin: round; }
.qs-leader { stroke: var(--qs-grid); stroke-width: 1; }
.qs-note-line { stroke: var(--qs-muted); stroke-width: 1; stroke-dasharray: 1 3; }
.qs-window { fill: none; stroke: var(--qs-ink); stroke-width: 1.5; }
.qs-few { fill-opacity: 0.35; }
.qs-hit { fill: transparent; }
.qs-cursor { stroke: var(--qs-muted); stroke-width: 1; }
.qs-ring { fill: none; stroke: var(--qs-ink); stroke-width: 1.5; }
.qs-whisker { stroke: var(--qs-ink); stroke-width: 1.25; }
.qs-actual { fill: var(--qs-ink); }
.qs-ground-1 { fill: var(--qs-ground-1); } .qs-ground-2 { fill: var(--qs-ground-2); } .qs-ground-3 { fill: var(--qs-ground-3); }
.qs-tile { fill: var(--qs-paper); stroke-width: 2; }
.qs-tile-insufficient { stroke: var(--qs-common); }
.qs-tile-open, .qs-tile-insufficient { stroke-dasharray: 3 3; }
.qs-icon-box { fill: var(--qs-band); stroke-width: 1.25; }${tones}
.qs-chart .qs-text-concern { fill: var(--qs-concern); } .qs-chart .qs-text-improvement { fill: var(--qs-improvement); }
.qs-chart .qs-text-neutral { fill: var(--qs-neutral); } .qs-chart .qs-text-target { fill: var(--qs-target); }
.qs-insufficient { stroke: var(--qs-common); }
.qs-point.qs-hollow, .qs-point.qs-insufficient { fill: var(--qs-paper); stroke-width: 1.75; }
.qs-icon-letter { font-weight: 700; }
@media print { .qs-chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
