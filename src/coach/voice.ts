import type { MemoryKind } from '../model/memory.js';
import type { Person } from '../model/person.js';
import { chance } from './chance.js';
import { kindSaid } from './memory-kind.js';
import type { Outline } from './outline.js';
import { fill } from './saying/fill.js';
import { within } from './template.js';

/** One beat of a voice note: what to do, how, and for how long. */
export interface Beat {
  readonly part: 'open' | 'one' | 'two' | 'three' | 'ask' | 'out';
  readonly text: string;
  /** How to say it: 'smile first'. */
  readonly tone?: string;
  readonly seconds: number;
}

/** A voice note to talk along. */
export interface VoiceNote {
  readonly outline: string;
  readonly beats: readonly Beat[];
  /** All beats together. */
  readonly seconds: number;
  /** How long it may be at most. */
  readonly limit: number;
  /** The line to send with it. */
  readonly with: string;
  /** Points that found no room, and are for another time. */
  readonly left: readonly string[];
}

/** Words a minute at which people speak. */
const wordsAMinute = 150;

/** A minute is as long as most people like a note to be. Seconds. */
export const usualLimit = 60;

/** The time that so many words take to say, in seconds. */
export const secondsFor = (words: number): number => Math.max(1, Math.round((words * 60) / wordsAMinute));

const wordsIn = (text: string): number => (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).length;

/** Less than this is no point made, more is a speech. Seconds. */
const [shortest, longest] = [6, 20];

/** What the user wants to say, a point each: commas, semicolons, lines and "and then" part them. */
export const pointsIn = (text: string): string[] =>
  text
    .replace(/^(?:tell|say to|let)\s+\p{L}+\s+(?:that\s+|about\s+|know\s+)?/iu, '')
    .split(/\s*(?:[,;\n•]|\band then\b|\bthen\b)\s*/i)
    .map((point) => point.replace(/^(?:and|also|[-*\d.)]+)\s+/i, '').trim())
    .filter(Boolean);

/** A point that asks something takes the place of the outline's own question. */
const asks = (point: string): boolean => /^(?:ask|q:)\b/i.test(point) || /\?\s*$/.test(point);

const asQuestion = (point: string): string => {
  const words = point.replace(/^(?:ask(?:\s+(?:re|about|if|whether|for))?|q:)\s+/i, '');
  return /\?\s*$/.test(words) ? words : `ask about ${words}`;
};

/** What is wanted of a note. */
export interface VoiceWish {
  readonly person?: Person | undefined;
  readonly points: readonly string[];
  /** Seconds. */
  readonly limit: number;
  readonly seed: number;
  /** Ids of outlines shown lately, with when (ISO). */
  readonly shown: ReadonlyMap<string, string>;
  /** Only this outline. */
  readonly outline?: string | undefined;
}

const kindsOf = (points: readonly string[]): Set<MemoryKind> =>
  new Set(points.flatMap((point) => kindSaid(point, { dated: false }) ?? []));

/** "Proud of the interview" is about the interview: what the note is, and what it is about. */
const topicOf = (point: string): string =>
  point.replace(
    /^(?:i['’]?m |i am |we['’]?re )?(?:so |really |very |just )*(?:proud of|sorry (?:about|for|that)|thank(?:s| you) for|grateful for|congrat\w* on|well done (?:on|with)|missing|miss)\s+/i,
    '',
  );

/** Cues in what is to be said for what the note is: an apology is no joke. */
const moods: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:sorry|apolog|my fault)/i, /sorry/],
  [/\b(?:thank|grateful|thanks)/i, /thank/],
  [/\bproud\b/i, /proud/],
  [/\b(?:good ?night|sleep|bed)\b/i, /night/],
  [/\b(?:good ?morning|morning)\b/i, /morning/],
  [/\bmiss(?:ing)?\b/i, /miss/],
  [/\b(?:birthday)\b/i, /birthday/],
  [/\banniversary\b/i, /anniversary/],
  [/\b(?:congrat|well done)/i, /congrat|big-news|proud/],
  [/\b(?:joke|funny|laugh|lol)/i, /joke|silly/],
  [/\b(?:row|fight|argument|quarrel|argued)\b/i, /quarrel|calm/],
];

/** Chooses the outline that suits the points best: their mood, their kinds, then the one that has rested longest. */
const outlineFor = (outlines: readonly Outline[], wish: VoiceWish): Outline | undefined => {
  const kinds = kindsOf(wish.points);
  const [lead = '', ...others] = wish.points;
  const rest = others.join(' ');
  const score = ({ id, fits, points }: Outline): number =>
    moods.reduce(
      (sum, [cue, name]) => (name.test(id) ? sum + (cue.test(lead) ? 8 : cue.test(rest) ? 3 : -4) : sum),
      0,
    ) +
    fits.filter((kind) => kind !== 'any' && kinds.has(kind)).length * 2 +
    (fits.includes('any') ? 1 : 0) -
    Math.max(0, wish.points.length - points.length) +
    chance(id, wish.seed);
  return outlines
    .filter(
      ({ id, comfort }) =>
        (wish.outline === undefined || id === wish.outline || id === `voice/${wish.outline}`) &&
        within(comfort, wish.person?.comfort ?? 'sweet'),
    )
    .map((outline) => ({ outline, score: score(outline) - (wish.shown.has(outline.id) ? 3 : 0) }))
    .sort((a, b) => b.score - a.score)[0]?.outline;
};

const parts = ['one', 'two', 'three'] as const;

/** An outline in beats within the limit; undefined when there is none of that name. */
export const voiceNote = (outlines: readonly Outline[], wish: VoiceWish): VoiceNote | undefined => {
  const outline = outlineFor(outlines, wish);
  if (!outline) return undefined;
  const { person } = wish;
  const said = (text: string, point = 'it'): string =>
    fill(text.replace(/\{point\}/g, point), { person })?.text ?? text;
  const questions = wish.points.filter(asks);
  const topics = wish.points.filter((point) => !asks(point)).map(topicOf);
  const open = said(outline.open);
  const out = said(outline.out);
  const ask =
    questions[0] !== undefined
      ? asQuestion(questions[0])
      : outline.ask === null
        ? undefined
        : said(outline.ask, topics[0] ?? 'it');
  const fixed = [open, out, ...(ask === undefined ? [] : [ask])].reduce(
    (sum, text) => sum + secondsFor(wordsIn(text)),
    0,
  );
  const room = Math.max(shortest, wish.limit - fixed);
  const wanted = topics.length > 0 ? topics : [''];
  const many = Math.max(
    1,
    Math.min(wanted.length === 1 ? outline.points.length : wanted.length, parts.length, Math.floor(room / shortest)),
  );
  const each = Math.min(longest, Math.floor(room / many));
  const middle = Array.from({ length: many }, (_, at): Beat => {
    const frame = outline.points[at % outline.points.length] as string;
    const point = wanted[Math.min(at, wanted.length - 1)] as string;
    // With several points a frame that names none is the first one's alone.
    const spoken = wanted.length > 1 && at > 0 && !frame.includes('{point}') ? point : said(frame, point || 'it');
    return { part: parts[at] as Beat['part'], text: spoken, ...(at === 0 && { tone: outline.cue }), seconds: each };
  });
  const beats: Beat[] = [
    { part: 'open', text: open, tone: outline.tone, seconds: secondsFor(wordsIn(open)) },
    ...middle,
    ...(ask === undefined ? [] : [{ part: 'ask' as const, text: ask, seconds: secondsFor(wordsIn(ask)) }]),
    { part: 'out', text: out, seconds: secondsFor(wordsIn(out)) },
  ];
  const seconds = beats.reduce((sum, beat) => sum + beat.seconds, 0);
  return {
    outline: outline.id,
    beats,
    seconds,
    limit: wish.limit,
    with: said(outline.with.replace(/\{seconds\}/g, String(Math.max(5, Math.round(seconds / 5) * 5)))),
    left: [...topics.slice(many), ...questions.slice(1)],
  };
};

/** A transcript of a note, measured. */
export interface Measured {
  readonly words: number;
  readonly seconds: number;
  readonly limit: number;
  /** Sentences to leave out, the longest that carry no name and no question first, until it fits; their words as they stand. */
  readonly cut: readonly string[];
}

/** What a note is for is not cut. */
const dear = /\b(?:love|proud|miss|thanks?|thank|sorry|can['’]?t wait|happy for|glad)\b/i;
const mostCuts = 5;

/** How long a transcript takes to say, and what could go. */
export const measured = (text: string, limit: number): Measured => {
  const words = wordsIn(text);
  const sentences =
    text
      .match(/[^.!?\n]+[.!?]*/g)
      ?.map((sentence) => sentence.trim())
      .filter(Boolean) ?? [];
  const cut: string[] = [];
  let seconds = secondsFor(words);
  const total = seconds;
  // The first words and the last ones greet and leave free: they stay.
  const middle = sentences
    .slice(1, -1)
    .filter((sentence) => !sentence.includes('?') && !dear.test(sentence))
    .sort((a, b) => wordsIn(b) - wordsIn(a));
  for (const sentence of middle) {
    if (seconds <= limit || cut.length === mostCuts) break;
    cut.push(sentence);
    seconds -= secondsFor(wordsIn(sentence));
  }
  return { words, seconds: total, limit, cut };
};
