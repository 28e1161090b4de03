import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/formats/columns.js';
import { habitsPage } from '../../src/formats/habits.js';
import { habitsCsv } from '../../src/formats/report/csv.js';
import { type Habits, habitsOf } from '../../src/history/habits/habits.js';
import type { MessageFacts } from '../../src/model/message-facts.js';
import { fact } from '../history/habits/facts.js';
import { madeFacts } from './made-facts.js';

const habitsIn = (facts: readonly MessageFacts[], weeks: number): Habits =>
  habitsOf(facts, { weeks, now: facts.at(-1)?.at ?? '2026-03-29T20:00:00' });
const month = habitsIn(madeFacts({ days: 28 }), 4);
const year = habitsIn(madeFacts({ days: 364 }), 52);
const years = habitsIn(madeFacts({ days: 1400, voice: 'untold' }), 200);
const two = habitsIn(madeFacts({ days: 2, talks: 1 }), 4);
const none = habitsIn([], 4);

const all: readonly (readonly [name: string, habits: Habits])[] = [
  ['a month', month],
  ['a year', year],
  ['years', years],
  ['two days', two],
  ['nothing', none],
];
const partners = [
  'x'.repeat(200),
  'Sam',
  'Maximilian "Sammy" von Hohenfels-Wolkenstein',
  '山田さくら花子とその仲間たち',
  '\u001b[31mS\na\u202Em',
];
const page = (habits: Habits, columns: number, { plain = false, partner = 'Sam' } = {}): string =>
  habitsPage(habits, { me: 'Alex', partner, columns, plain });

describe.each(all)('the habits of %s', (_name, habits) => {
  it.each(partners)('are one screen of 80 columns with %j', (partner) => {
    for (const plain of [false, true]) {
      const lines = page(habits, 80, { plain, partner }).split('\n');
      expect(lines.length).toBeLessThanOrEqual(24);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
    }
  });

  it.each(partners)('fit 44 columns with %j', (partner) => {
    for (const plain of [false, true])
      expect(Math.max(...page(habits, 44, { plain, partner }).split('\n').map(widthOf))).toBeLessThanOrEqual(44);
  });

  it('have words in place of bars when they are to be plain', () => {
    expect(page(habits, 80, { plain: true })).not.toMatch(/[▁▂▃▅▇]/);
  });

  it('end with what they are', () => {
    expect(page(habits, 80).split('\n').at(-1)).toBe('  This is counting, not mind-reading.');
  });

  it('let no sign of a name act on the terminal', () => {
    expect(page(habits, 80, { partner: partners.at(-1) as string })).not.toMatch(/[\u001b\u202e]/i);
  });
});

describe('the page of habits', () => {
  it('has both sides with what they are counted of', () => {
    const rows = page(month, 80).split('\n');
    const { you, them } = month.questions;
    const percent = (some: number, of: number): string => `${Math.round((some / of) * 100)}% of ${of}`;
    expect(rows.find((row) => row.includes('messages that ask'))).toMatch(
      new RegExp(`${percent(you.questions, you.messages)} +${percent(them.questions, them.messages)} `),
    );
    expect(rows.find((row) => row.includes('median reply'))).toContain(`n ${month.replies.them?.n}`);
  });

  it('says which way mine went', () => {
    expect(page(year, 80)).toMatch(/openers for anybody .*[▁▂▃▅▇]{4,}.* {2}less$/m);
    expect(page(year, 80, { plain: true })).toMatch(/messages that ask .* {2}more$/m);
  });

  it('tells how a reply is told from a new conversation', () => {
    for (const habits of [month, two])
      expect(page(habits, 80).replace(/\s+/g, ' ')).toContain(
        `A reply or a new conversation: ${habits.threshold.says}.`,
      );
  });

  it('has one thing to try with its reason, about Sam by name', () => {
    expect(month.tryThis?.because).toContain('{name}');
    const text = page(month, 80).replace(/\s+/g, ' ');
    expect(text).toContain(`One thing to try: ${month.tryThis?.try}`);
    expect(text).toContain(month.tryThis?.because.replace('{name}', 'Sam'));
    expect(page(two, 80)).not.toContain('One thing to try');
  });

  it('fills in a name of any signs as it is', () => {
    expect(page(month, 80, { partner: "$& $' {name}" }).replace(/\s+/g, ' ')).toContain("times $& $' {name} shared");
  });

  it('does not call it no voice where voice cannot be told', () => {
    expect(page(years, 80)).toMatch(/messages by voice +can’t be told +can’t be told$/m);
  });

  it('has few cases as they are, and no percentage of them', () => {
    const few = habitsIn([fact('me', '2026-03-28 10:00', ['question']), fact('me', '2026-03-29 10:00')], 1);
    expect(page(few, 80)).toMatch(/messages that ask +1 of 2 +–$/m);
  });
});

describe('habits as a table', () => {
  const rows = (habits: Habits): string[][] =>
    habitsCsv(habits)
      .trimEnd()
      .split('\n')
      .map((row) => row.split(','));

  it.each(all)('has five fields in every row of %s, and each figure once', (_name, habits) => {
    const [head, ...rest] = rows(habits);
    expect(head).toEqual(['measure', 'side', 'period', 'value', 'n']);
    for (const [measure, side, period, value, n, ...more] of rest) {
      expect(measure).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(side).toMatch(/^(?:you|them|both)$/);
      expect(period).toMatch(/^(?:all|\d{4}-\d\d(?:-\d\d)?|[a-z]{3} [a-z]+)$/);
      expect(value).toMatch(/^\d+(?:\.\d+)?$/);
      expect(n).toMatch(/^\d*$/);
      expect(more).toEqual([]);
    }
    const keys = rest.map((row) => row.slice(0, 3).join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has the counts of the habits', () => {
    expect(rows(month)).toContainEqual([
      'questions',
      'them',
      'all',
      `${month.questions.them.questions}`,
      `${month.questions.them.messages}`,
    ]);
    expect(rows(month)).toContainEqual(['messages', 'you', '2026-01', `${month.messages.you}`, '']);
  });

  it('has of the other one nothing but how many messages, week by week', () => {
    const theirs = rows(year).filter(([, side, period]) => side === 'them' && period !== 'all');
    expect(theirs.length).toBeGreaterThan(50);
    expect(new Set(theirs.map(([measure]) => measure))).toEqual(new Set(['messages']));
  });

  it('has no voice notes where they cannot be told', () => {
    expect(rows(years).filter(([measure]) => measure === 'voice_notes')).toEqual([]);
    expect(rows(month).filter(([measure]) => measure === 'voice_notes').length).toBeGreaterThan(2);
  });
});
