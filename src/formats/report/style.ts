/** Colours by day. Every one that words are in stands out from the page and from a card by 4.5 to 1 or more. */
const light = `
  --page: #f7f5f1; --card: #ffffff; --line: #e4dfd7;
  --ink: #26231f; --muted: #665f56;
  --you: #12647f; --you-soft: #c9e1e9;
  --them: #a94a24; --them-soft: #f4dccf;
  --care: #7d6608; --try: #eaf3f5;`;

/** The same by night. */
const dark = `
  --page: #161513; --card: #201e1b; --line: #3a3631;
  --ink: #ece7df; --muted: #ada497;
  --you: #74c0d8; --you-soft: #24424d;
  --them: #ec9a78; --them-soft: #55331f;
  --care: #d9bd55; --try: #1b2a2f;`;

/** The report's style sheet: system fonts, one column on a phone, two on a wide screen, paper without colour behind. */
export const style = `
:root { color-scheme: light dark;${light}
}
@media (prefers-color-scheme: dark) {
:root {${dark}
}
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  overflow-wrap: anywhere;
}
.page { max-width: 68rem; margin: 0 auto; padding: 2.25rem 1rem 3rem; }
h1, h2 { line-height: 1.25; margin: 0; font-weight: 650; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); letter-spacing: -0.01em; }
h2 { font-size: 1.125rem; }
p { margin: 0; }
.when { color: var(--muted); margin-top: 0.35rem; }
.lead { text-wrap: pretty; font-size: clamp(1.125rem, 1rem + 0.5vw, 1.3rem); line-height: 1.55; max-width: 44rem; margin: 1.5rem 0 2rem; }
.cards { display: grid; gap: 1.25rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.25rem 1rem; min-width: 0; }
.card > p { margin-top: 0.4rem; }
.card > p + h2 { margin-top: 1.4rem; }
.try { background: var(--try); border-color: transparent; border-left: 4px solid var(--you); border-radius: 4px 14px 14px 4px; }
.try .step { font-size: 1.2rem; line-height: 1.45; margin-top: 0.6rem; }
.note, .n, summary, .legend, footer { color: var(--muted); font-size: 0.875rem; }
.note { line-height: 1.5; }
.you { color: var(--you); }
.them { color: var(--them); }
figure { margin: 1rem 0 0; }
svg { display: block; width: 100%; max-width: 27rem; height: auto; margin: 0 auto; font-family: inherit; overflow: visible; }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; list-style: none; margin: 0.9rem 0 0; padding: 0; }
.legend li { display: flex; align-items: baseline; gap: 0.45rem; }
.key { flex: none; align-self: center; width: 0.85rem; height: 0.85rem; border-radius: 3px; border: 1px solid transparent; }
.key.you { background: var(--you); }
.key.them { background: var(--them); }
.key.you-soft { background: var(--you-soft); border-color: var(--you); }
.key.them-soft { background: var(--them-soft); border-color: var(--them); }
.key.line { height: 0; width: 1.4rem; border: 0; border-top: 3px solid; border-radius: 0; background: none; }
.key.dashed { border-top-style: dashed; }
.key.line.you { border-color: var(--you); }
.key.line.care { border-color: var(--care); }
details { margin-top: 0.9rem; }
summary { cursor: pointer; width: fit-content; padding: 0.25rem 0; }
:focus-visible { outline: 2px solid var(--you); outline-offset: 3px; border-radius: 4px; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { padding: 0.5rem 0 0.5rem 0.6rem; text-align: left; font-weight: 400; border-top: 1px solid var(--line); vertical-align: baseline; }
th:first-child, td:first-child { padding-left: 0; }
tbody th { overflow-wrap: break-word; }
td { white-space: nowrap; }
thead th, thead td { border-top: 0; color: var(--muted); font-weight: 650; }
thead th.you { color: var(--you); }
thead th.them { color: var(--them); }
.scroll { overflow-x: auto; }
details table { font-size: 0.8125rem; margin-top: 0.4rem; }
details th, details td { padding: 0.3rem 0 0.3rem 0.4rem; }
.beside { margin-top: 0.75rem; }
.medians { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: 1.1rem 0 0.4rem; }
.medians dt { font-weight: 650; }
.medians dd { margin: 0; }
.medians .big { font-size: 1.75rem; line-height: 1.3; font-weight: 650; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); max-width: 44rem; }
@media (max-width: 23rem) {
  .beside td { white-space: normal; }
}
@media (min-width: 56rem) {
  .page { padding: 4rem 2rem 4rem; }
  .cards { grid-template-columns: 1fr 1fr; gap: 1.5rem; }
  .card { padding: 1.75rem; }
  .beside { font-size: 0.9375rem; }
  .whole { grid-column: 1 / -1; }
}
@media print {
  :root { color-scheme: light;${light}
    --page: #ffffff; --try: #ffffff;
  }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .page { padding: 0; max-width: none; }
  .cards { display: block; }
  .card { break-inside: avoid; border-radius: 0; padding: 1rem 0; border-width: 1px 0 0; margin: 0; }
  .try { border-left-width: 0; }
  svg { max-width: 24rem; margin: 0; }
  details { display: none; }
}
`;
