/** Style sheet of the printed report: one column, A4, colours from the variables of the charts. */
export const pageStyles = `
@page { size: A4; margin: 14mm; }
* { box-sizing: border-box; }
:root { color-scheme: light dark; --qs-soft: #f6f7f9; --qs-mark: #fdecc8; --qs-mark-expected: #dbeafe; --qs-mark-hazard: #fecaca; }
@media (prefers-color-scheme: dark) { :root { --qs-soft: #172136; --qs-mark: #5b4312; --qs-mark-expected: #1e3a6b; --qs-mark-hazard: #6b1d1d; } }
@media print { :root:root:root { color-scheme: light; --qs-soft: #f6f7f9; --qs-mark: #fdecc8; --qs-mark-expected: #dbeafe; --qs-mark-hazard: #fecaca; } }
body { margin: 0; background: var(--qs-paper); color: var(--qs-ink); font: 15px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
main { max-width: 780px; margin: 0 auto; padding: 28px 24px 48px; }
header { border-bottom: 1px solid var(--qs-grid); padding-bottom: 18px; margin-bottom: 8px; }
h1 { font-size: 27px; line-height: 1.25; letter-spacing: -0.01em; margin: 10px 0 8px; text-wrap: balance; }
h2 { font-size: 18px; margin: 34px 0 10px; }
h3 { font-size: 16px; margin: 0; }
h4 { font-size: 13px; margin: 16px 0 6px; color: var(--qs-muted); font-weight: 600; }
p { margin: 6px 0; }
a { color: var(--qs-improvement); }
.meta, .small { color: var(--qs-muted); font-size: 13px; }
.meta { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 0; }
.badge { border: 1px solid currentColor; border-radius: 99px; padding: 0 9px; font-size: 12px; line-height: 20px; }
.badge.sample { color: var(--qs-neutral); font-weight: 600; }
.card { border: 1px solid var(--qs-grid); border-left: 4px solid var(--qs-common); border-radius: 10px; padding: 16px 18px; margin: 14px 0; }
.card.concern { border-left-color: var(--qs-concern); }
.card.improvement { border-left-color: var(--qs-improvement); }
.card.hazard { border-left-color: var(--qs-target); }
.title { display: flex; gap: 12px; align-items: center; }
.title svg { flex: none; }
.title p { margin: 0; }
.chart { margin: 14px 0 6px; overflow-x: auto; }
.terms { display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0; padding: 0; list-style: none; }
.terms li { background: var(--qs-soft); border-radius: 6px; padding: 1px 8px; font-size: 13px; }
blockquote { margin: 8px 0; padding: 8px 12px; background: var(--qs-soft); border-radius: 8px; font-size: 14px; overflow-wrap: anywhere; break-inside: avoid; }
blockquote footer { color: var(--qs-muted); font-size: 12px; margin-top: 3px; }
mark { color: inherit; background: var(--qs-mark); border-radius: 3px; padding: 0 2px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
mark.expected { background: var(--qs-mark-expected); }
mark.hazard { background: var(--qs-mark-hazard); }
table { width: 100%; border-collapse: collapse; font-size: 13.5px; font-variant-numeric: tabular-nums; }
th { text-align: left; color: var(--qs-muted); font-weight: 600; font-size: 12px; }
th, td { padding: 7px 10px 7px 0; border-bottom: 1px solid var(--qs-grid); vertical-align: middle; }
td .qs-chart { display: inline-block; vertical-align: middle; }
td.icons, td.value { white-space: nowrap; }
tr { break-inside: avoid; }
.state { font-weight: 600; }
.state.stale, .state.silent { color: var(--qs-concern); }
.scroll { overflow-x: auto; }
.key { display: grid; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); gap: 8px 18px; padding: 0; list-style: none; font-size: 13px; }
.key li { display: flex; gap: 10px; align-items: center; }
.key svg { flex: none; }
main > footer { margin-top: 36px; padding-top: 14px; border-top: 1px solid var(--qs-grid); }
@media screen and (max-width: 520px) { .chart .qs-chart { min-width: 560px; } main { padding: 18px 14px 36px; } h1 { font-size: 22px; } }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3, h4, .title { break-after: avoid; }
  .chart, .title, .terms { break-inside: avoid; }
  .scroll, .chart { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
`;
