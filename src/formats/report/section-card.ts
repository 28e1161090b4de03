import type { Draw } from './drawing.js';
import { html, type Markup, markup, nothing } from './html.js';
import type { DrawnSection, Section } from './section.js';

const legendOf = ({ legend, drawing }: Section): Markup =>
  legend.length === 0
    ? nothing
    : html`<ul class="legend">
${legend.map(
  ({ ink, dashed = false, label }) =>
    html`<li><span class="key ${ink}${drawing?.kind === 'lines' ? ' line' : ''}${dashed ? ' dashed' : ''}"></span>${label}</li>
`,
)}</ul>
`;

const tableOf = ({ table: { head, rows }, title }: Section): Markup =>
  rows.length === 0
    ? nothing
    : html`<details>
<summary>The numbers<span class="hidden">: ${title}</span></summary>
<div class="scroll"><table>
<thead><tr>${head.map((name) => (name === '' ? html`<td></td>` : html`<th scope="col">${name}</th>`))}</tr></thead>
<tbody>
${rows.map(
  ([first = '', ...cells]) =>
    html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>
`,
)}</tbody>
</table></div>
</details>
`;

/** A card with what the chart says in words, the chart, and its figures as a table. */
export const chartCard = (section: DrawnSection, draw: Draw): Markup =>
  html`<section class="card">
<h2>${section.title}</h2>
<p>${section.says}</p>
${legendOf(section)}<figure role="img" aria-label="${`${section.title}. ${section.says}`}">
${markup(draw(section.drawing, section.id))}
</figure>
${
  section.note === undefined
    ? nothing
    : html`<p class="note">${section.note}</p>
`
}${tableOf(section)}</section>
`;

/** One card for all of which there is too little to draw: only the words. */
export const wordsCard = (sections: readonly Section[]): Markup =>
  sections.length === 0
    ? nothing
    : html`<section class="card whole">
${sections.map(
  ({ title, says }) => html`<h2>${title}</h2>
<p>${says}</p>
`,
)}</section>
`;
