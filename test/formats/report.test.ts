import { describe, expect, it } from 'vitest';
import { drawer } from '../../src/formats/report/draw.js';
import { type About, reportPage } from '../../src/formats/report/page.js';
import { type Habits, habitsOf } from '../../src/history/habits/habits.js';
import { earnedOf } from '../../src/history/habits/principles.js';
import type { MessageFacts } from '../../src/model/message-facts.js';
import { fact } from '../history/habits/facts.js';
import { madeFacts } from './made-facts.js';

const draw = drawer();
const about: About = { me: 'Alex', partner: 'Sam', source: 'WhatsApp', from: '2026-01-01', to: '2026-10-27' };
const habitsIn = (facts: readonly MessageFacts[], weeks: number): Habits =>
  habitsOf(facts, { weeks, now: facts.at(-1)?.at ?? '2026-03-29T20:00:00' });
const page = (habits: Habits, more: Partial<About> = {}): string => reportPage(habits, { ...about, ...more }, draw);

const year = habitsIn(madeFacts({ days: 300 }), 52);
const years = habitsIn(madeFacts({ days: 1400, voice: 'untold' }), 200);
const month = habitsIn(madeFacts({ days: 28 }), 4);
const two = habitsIn(madeFacts({ days: 2, talks: 1 }), 4);
const none = habitsIn([], 4);
const all: readonly (readonly [name: string, habits: Habits])[] = [
  ['a year', year],
  ['years', years],
  ['a month', month],
  ['two days', two],
  ['nothing', none],
];

const many = (text: string, what: RegExp): number => [...text.matchAll(what)].length;
/** Every tag that opens, closes; in order. */
const unclosed = (text: string): string[] => {
  const open: string[] = [];
  for (const [, end, name = '', alone] of text.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^<>"]|"[^"]*")*?(\/?)>/g)) {
    if (alone || name === 'meta') continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
};

describe.each(all)('the report of %s', (_name, habits) => {
  const text = page(habits);

  it('needs nothing from anywhere, and may have nothing', () => {
    expect(text).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    );
    expect(text).not.toMatch(
      /https?:|\/\/|data:|<script|<link|<img|<iframe|@import|url\((?!#)|\son[a-z]+=|\shref=|\ssrc=/i,
    );
  });

  it('is a whole page in English', () => {
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(unclosed(text.replace('<!doctype html>', ''))).toEqual([]);
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of text.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  it('says each chart in words and in a table', () => {
    const charts = many(text, /<svg /g);
    expect(many(text, /<figure role="img" aria-label="[^"]{20,}">\s*<svg /g)).toBe(charts);
    expect(many(text, /<\/figure>(?:(?!<svg )[\s\S])*?<details>[\s\S]*?<td>[\s\S]*?<\/details>/g)).toBe(charts);
  });

  it('is the same bytes each time', () => {
    expect(page(habits)).toBe(text);
    expect(reportPage(habits, about, drawer())).toBe(text);
  });

  it('colours nothing but by name: the same chart is for day and night', () => {
    // What is clipped by has a colour that nobody sees.
    for (const [, colour] of text.matchAll(/\s(?:fill|stroke)="([^"]*)"/g))
      expect(colour).toMatch(/^(?:none|var\(--[a-z-]+\)|#000)$/);
    expect(text.replace(/<clipPath[\s\S]*?<\/clipPath>/g, '')).not.toMatch(/(?:fill|stroke)="#000"/);
  });

  it('is counting', () => {
    expect(text).toContain('This is counting, not mind-reading');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
  });
});

describe('the report', () => {
  it('has a chart of each kind for a year', () => {
    for (const title of [
      'When you two talk',
      'The tone of your messages',
      'How you begin, month by month',
      'What you ask',
      'Saying Sam’s name',
      'Voice and written',
      'The eight principles in your words',
    ])
      expect(page(year)).toContain(`<figure role="img" aria-label="${title}. `);
  });

  it('draws nothing of a handful of messages, and says so', () => {
    expect(page(two)).not.toContain('<svg');
    expect(page(two)).toContain('too few to show');
    expect(page(none)).toContain('Nothing was written in this time.');
  });

  it('shows when they talk from twenty messages on', () => {
    const hello = (n: number) =>
      Array.from({ length: n }, (_, at) => fact(at % 2 ? 'me' : 'them', `2026-03-0${1 + (at % 7)} 1${at % 10}:00`));
    const sorted = (n: number) => hello(n).sort((a, b) => (a.at < b.at ? -1 : 1));
    expect(page(habitsIn(sorted(19), 4))).not.toContain('aria-label="When you two talk');
    expect(page(habitsIn(sorted(20), 4))).toContain('aria-label="When you two talk');
  });

  it('counts by the week where there are few months, else by the month, two years at most', () => {
    expect(page(month)).toContain('How you begin, week by week');
    expect(page(years)).toContain('The chart shows the last 24 months.');
    expect(page(year)).not.toContain('The chart shows the last');
    const [, tone = ''] = page(years).split('The numbers<span class="hidden">: The tone');
    expect(many(tone.split('</table>')[0] ?? '', /<tr><th scope="row">/g)).toBe(24);
  });

  it('does not guess where voice cannot be told', () => {
    expect(page(years)).toContain('cannot be told from this export');
    expect(page(years)).not.toContain('aria-label="Voice');
  });

  it('prints how long answers take and how they were told', () => {
    expect(page(year)).toContain(`median of ${year.replies.them?.n.toLocaleString('en')} replies`);
    expect(page(year)).toContain(year.threshold.says);
  });

  it('has of the other one no day and no hour of an answer', () => {
    const lastOfTheirs = madeFacts({ days: 300 }).findLast(({ mine }) => !mine)?.at ?? '';
    expect(page(year)).not.toContain(lastOfTheirs.slice(11));
    expect(page(year)).not.toMatch(/last seen|late repl/i);
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`"><img src=x onerror='y'>`, '&quot;&gt;&lt;img src=x onerror=&#39;y&#39;&gt;'],
    ['{n|Sam} & {name} $&', '{n|Sam} &amp; {name} $&amp;'],
    ['</style></title>', '&lt;/style&gt;&lt;/title&gt;'],
  ])('has a name like %j as words only', (partner, shown) => {
    for (const text of [page(month, { partner }), page(month, { me: partner, source: partner })]) {
      expect(text).toContain(shown);
      expect(text).not.toContain(partner);
      expect(unclosed(text.replace('<!doctype html>', ''))).toEqual([]);
    }
    expect(page(month, { partner: 'S\u202Ea\u0000m' })).not.toMatch(/[\u202E\u0000]/);
  });

  it('has words that stand out by day and by night', () => {
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string): number => {
      const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (light + 0.05) / (dark + 0.05);
    };
    const themes = [...page(none).matchAll(/:root \{([^}]*)\}/g)].map(
      ([, theme = '']) =>
        new Map([...theme.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour])),
    );
    expect(themes).toHaveLength(3);
    for (const theme of themes)
      for (const behind of ['page', 'card', 'try'])
        for (const words of ['ink', 'muted', 'you', 'them', 'care'])
          expect(
            contrast(theme.get(words) ?? '', theme.get(behind) ?? ''),
            `${words} on ${behind}`,
          ).toBeGreaterThanOrEqual(4.5);
  });
});

describe('what the principles earned', () => {
  it('is counted by the family of each credit, all eight in order', () => {
    const rules = {
      'credit/affection': 3,
      'credit/gratitude': 2,
      'credit/warm-tease': 4,
      'generic/opener': 9,
      'own/credit': 5,
    };
    expect(earnedOf({ rules }).map(({ principle, times }) => [principle, times])).toEqual([
      [1, 5],
      [2, 4],
      [3, 0],
      [4, 0],
      [5, 0],
      [6, 0],
      [7, 0],
      [8, 0],
    ]);
  });
});
