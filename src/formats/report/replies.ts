import type { Habits } from '../../history/habits/habits.js';
import type { Quartiles } from '../../history/habits/quartiles.js';
import { counted, lasting, percent } from '../amounts.js';
import { html, type Markup, nothing } from './html.js';

const median = (who: Markup, times: Quartiles | null): Markup =>
  html`<div><dt>${who}</dt>${
    times
      ? html`<dd class="big">${lasting(times.median)}</dd><dd class="n">median of ${times.n === 1 ? '1 reply' : `${times.n.toLocaleString('en')} replies`}</dd>`
      : html`<dd class="n">no replies</dd>`
  }</div>
`;

/** How long an answer takes, and how answers were told from new conversations; no single one is shown. */
export const repliesCard = (
  { replies, threshold, usualHours }: Habits,
  name: string,
  { whole }: { readonly whole: boolean },
): Markup =>
  html`<section class="card${whole ? ' whole' : ''}">
<h2>How long an answer takes</h2>
<dl class="medians">
${median(html`<span class="you">You</span>`, replies.you)}${median(html`<bdi class="them">${name}</bdi>`, replies.them)}</dl>
${
  usualHours
    ? html`<p>${name} usually answers after ${usualHours.after}:00 on weekdays: ${percent(usualHours.share, 1)} of ${counted(usualHours.n, 'answer')}.</p>
`
    : nothing
}<p class="note">A reply or a new conversation: ${threshold.says}. A late answer says nothing about love: people work, drive and sleep.</p>
</section>
`;
