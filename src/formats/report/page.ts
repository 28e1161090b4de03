import type { Habits } from '../../history/habits/habits.js';
import { count, named, percent, spanName } from '../amounts.js';
import { columns } from '../columns.js';
import { measuresOf } from '../measures.js';
import { safe } from '../safe.js';
import type { Draw } from './drawing.js';
import { headline } from './headline.js';
import { html, type Markup, markup, nothing } from './html.js';
import { nameSection, openersSection, questionsSection, toneSection } from './over-time.js';
import { periodsOf } from './periods.js';
import { repliesCard } from './replies.js';
import { isDrawn } from './section.js';
import { chartCard, wordsCard } from './section-card.js';
import { style } from './style.js';
import { voiceSection, wheelSection } from './totals.js';
import { whenSection } from './when.js';

/** Whose report it is, and of what. */
export interface About {
  readonly me: string;
  readonly partner: string;
  /** Where the messages are from, as it is called: 'WhatsApp'. */
  readonly source?: string;
  /** 'YYYY-MM-DD' of the first and the last message counted. */
  readonly from: string;
  readonly to: string;
}

/** Nothing may be loaded, run, sent or framed: only the styles in the page itself count. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const longest = 24;

const tryCard = ({ tryThis }: Habits, name: string): Markup =>
  html`<section class="card whole try">
<h2>One thing to try</h2>
${
  tryThis
    ? html`<p class="step">${named(tryThis.try, name)}</p>
<p class="note">${named(tryThis.because, name)}.</p>`
    : html`<p class="step">Nothing in these counts asks to be changed.</p>`
}
</section>
`;

const besideCard = (habits: Habits, name: string): Markup =>
  html`<section class="card whole">
<h2>Side by side</h2>
<table class="beside">
<thead><tr><td></td><th scope="col" class="you">You</th><th scope="col" class="them"><bdi>${name}</bdi></th></tr></thead>
<tbody>
${measuresOf(habits, { more: true }).map(
  ({ says, you, them }) => html`<tr><th scope="row">${says}</th><td>${you}</td><td>${them}</td></tr>
`,
)}</tbody>
</table>
</section>
`;

/**
 * The report as one HTML page that needs nothing else: no script, no picture, no font from anywhere. The same habits give
 * the same bytes. Of the other one it has totals only.
 * @param draw makes the charts: see `drawer`
 */
export const reportPage = (habits: Habits, about: About, draw: Draw): string => {
  const [me, whole] = [about.me, about.partner].map((each) => safe(each, { oneLine: true }).trim()) as [string, string];
  // In sentences a very long name is cut.
  const name = columns([[whole]], longest);
  const { you, them } = habits.messages;
  const periods = periodsOf(habits);
  const sections = [
    whenSection(habits),
    toneSection(habits, periods),
    openersSection(habits, periods, name),
    questionsSection(habits, periods, name),
    nameSection(habits, periods, name),
    voiceSection(habits, name),
    wheelSection(habits),
  ];
  const drawn = sections.filter(isDrawn);
  const facts = [
    spanName(about.from, about.to),
    `${count(you + them)} messages`,
    ...(about.source === undefined ? [] : [`from ${about.source}`]),
  ];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${me} and ${whole}: how you two write</title>
<style>${markup(style)}</style>
</head>
<body>
<div class="page">
<header>
<h1><bdi class="you">${me}</bdi> and <bdi class="them">${whole}</bdi></h1>
<p class="when">${facts.join(' · ')}</p>
<p class="lead">${headline(habits, about, name)}</p>
</header>
<main class="cards">
${
  you + them === 0
    ? nothing
    : [
        tryCard(habits, name),
        besideCard(habits, name),
        ...drawn.map((section) => chartCard(section, draw)),
        // Cards stand two beside each other where there is room: one that is left over has a row to itself.
        repliesCard(habits, name, { whole: drawn.length % 2 === 0 }),
        wordsCard(sections.filter((section) => !isDrawn(section))),
      ]
}</main>
<footer>
<p>Made on this computer; nothing was sent anywhere. Whoever has this file can read it.</p>
<p>You wrote ${percent(you, you + them)} of these messages. This is counting, not mind-reading: a number says how often, never why.</p>
</footer>
</div>
</body>
</html>
`.markup;
};
