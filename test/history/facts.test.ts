import { describe, expect, it } from 'vitest';
import { factReader } from '../../src/history/facts.js';
import type { Message, MessageKind } from '../../src/model/message.js';
import type { MessageFacts } from '../../src/model/message-facts.js';
import { strangerNamed } from '../../src/model/person.js';
import { builtIn } from '../../src/rules/index.js';

const sam = { ...strangerNamed('Sam'), nicknames: ['Sammy'] };

type Line = readonly [who: 'me' | 'Sam', text: string, wait?: number, kind?: MessageKind];

/** Facts of a chat that is written line by line; each line waits a minute after the one before, or as long as it says. */
const factsIn = (lines: readonly Line[], rules = false): (MessageFacts | undefined)[] => {
  const read = factReader({
    isMine: ({ author }) => author === 'me',
    person: sam,
    ...(rules && { finder: builtIn() }),
  });
  let minute = 10 * 60;
  return lines.map(([author, text, wait = 1, kind = 'text'], line) => {
    minute += wait;
    const wall = new Date(Date.UTC(2026, 2, 2) + minute * 60_000).toISOString().slice(0, 19);
    const message: Message = { source: 'textcoach', chat: 'Sam', author, wall, kind, text, line };
    return read(message);
  });
};
const flagsOf = (...lines: Line[]): readonly string[] => factsIn(lines).at(-1)?.flags ?? [];

describe('facts of one message', () => {
  it.each([
    ['hey', 'generic-opener'],
    ['wyd', 'generic-opener'],
    ['how was your day?', 'generic-opener'],
    ['good morning', 'generic-opener'],
    ['hey Sam', 'generic-opener'],
    ['morning!', 'generic-opener'],
    ['Good morning my love ❤️', 'good-morning'],
    ['gm', 'good-morning'],
    ['Morning Sammy, the heron is back', 'good-morning'],
    ['did Noor like the cake?', 'question'],
    ['what did she say about the kitchen', 'question'],
    ['home by six?', 'question'],
    ['??', 'question'],
    ['night Sammy', 'name'],
    ['sleep well babe', 'name'],
    ['thank you for the soup', 'thanks'],
    ["thank you, you're so patient with my mum", 'thanks'],
    ["thank you, you're so patient with my mum", 'thanks-that-praise'],
    ['hahaha the goose', 'laughter'],
    ['the goose 😂', 'laughter'],
    ['love you, sleep well', 'affection'],
  ])('%j has %s', (text, flag) => {
    expect(flagsOf(['me', text])).toContain(flag);
  });

  it.each([
    ['hey, saw a dog in a raincoat', 'generic-opener'],
    ['Good morning my love ❤️', 'generic-opener'],
    ['Good morning Sam', 'generic-opener'],
    ['how was the dentist?', 'generic-opener'],
    ['morning shift again tomorrow', 'good-morning'],
    ['the morning was long', 'good-morning'],
    ['see https://example.org/?a=b', 'question'],
    ['I love this soup', 'name'],
    ['thanks for waiting', 'thanks-that-praise'],
    ['it is dead nice', 'laughter'],
    ['she loves her dog', 'affection'],
  ])('%j has no %s', (text, flag) => {
    expect(flagsOf(['me', text])).not.toContain(flag);
  });

  it('looks for names in mine only, and for news in theirs only', () => {
    expect(flagsOf(['Sam', 'night Sammy'])).not.toContain('name');
    expect(flagsOf(['me', 'I GOT THE JOB'])).not.toContain('good-news');
    expect(flagsOf(['Sam', 'I GOT THE JOB'])).toContain('good-news');
    expect(flagsOf(['Sam', 'my gran died this morning'])).toContain('bad-news');
  });

  it('keeps no words, and tells only greetings apart', () => {
    const [one, other, third] = factsIn([
      ['me', 'Good morning my love'],
      ['me', 'good morning, my LOVE!'],
      ['me', 'the password is heron'],
    ]);
    expect(one?.same).toMatch(/^[0-9a-f]{16}$/);
    expect(other?.same).toBe(one?.same);
    expect(third?.same).toBe('');
    expect(JSON.stringify([one, other, third])).not.toMatch(/love|heron/i);
  });

  it('runs the rules on mine, and on theirs never', () => {
    const [theirs, mine] = factsIn(
      [
        ['Sam', "you're so selfish"],
        ['me', "you're so selfish"],
      ],
      true,
    );
    expect(theirs?.rules).toEqual([]);
    expect(mine?.rules).toContain('respect/character-attack');
    expect(factsIn([['me', "you're so selfish"]])[0]?.rules).toEqual([]);
  });

  it('knows what an answer answers', () => {
    const [, flat] = factsIn(
      [
        ['Sam', 'I GOT THE JOB'],
        ['me', 'nice'],
      ],
      true,
    );
    expect(flat?.rules).toContain('interest/missed-good-news');
  });

  it('leaves notices out and reads no words into voice notes', () => {
    const [notice, note] = factsIn([
      ['Sam', 'Messages are encrypted', 1, 'system'],
      ['Sam', '', 1, 'voice'],
    ]);
    expect(notice).toBeUndefined();
    expect(note).toMatchObject({ kind: 'voice', length: 0, flags: [] });
  });

  it('reads questions and greetings in another language, and no English into it', () => {
    expect(flagsOf(['me', '¿Cómo te fue en la entrevista con los jefes ayer por la tarde?'])).toEqual(['question']);
  });
});

describe('follow-ups', () => {
  it.each<readonly [string, readonly Line[]]>([
    [
      'a word of theirs',
      [
        ['Sam', 'started my pottery class'],
        ['me', 'what are you making in the pottery class?'],
      ],
    ],
    [
      'a word from a while ago',
      [
        ['Sam', 'the allotment flooded'],
        ['me', 'oh no'],
        ['Sam', 'yes'],
        ['me', 'is the allotment dry now?', 300],
      ],
    ],
    ['a thing by its name', [['me', 'how did the interview go?']]],
    [
      'what they have just told',
      [
        ['Sam', 'I talked to my sister'],
        ['me', 'what did she say?'],
      ],
    ],
  ])('%s', (_, lines) => {
    expect(flagsOf(...lines)).toContain('follow-up');
  });

  it.each<readonly [string, readonly Line[]]>([
    [
      'how was your day',
      [
        ['Sam', 'long day today'],
        ['me', 'how was your day?'],
      ],
    ],
    [
      'an errand',
      [
        ['Sam', 'the museum opens late'],
        ['me', 'what time is the museum open?'],
      ],
    ],
    [
      'a new thing',
      [
        ['Sam', 'the allotment flooded'],
        ['me', 'pasta or curry tonight?'],
      ],
    ],
    [
      'what I said myself',
      [
        ['me', 'the heron is back'],
        ['me', 'a heron, can you believe it?'],
      ],
    ],
    [
      'what was said last week',
      [
        ['Sam', 'the allotment flooded'],
        ['me', 'does the allotment please you', 10_000],
      ],
    ],
  ])('not %s', (_, lines) => {
    expect(flagsOf(...lines)).not.toContain('follow-up');
  });

  it('are seen in theirs too', () => {
    expect(flagsOf(['me', 'started my pottery class'], ['Sam', 'what are you making in pottery?'])).toContain(
      'follow-up',
    );
  });
});

describe('news', () => {
  const asked = (...lines: Line[]): boolean => flagsOf(...lines).some((flag) => flag.startsWith('asked-'));

  it('is one sharing when it goes on', () => {
    const facts = factsIn([
      ['Sam', 'I GOT THE JOB'],
      ['Sam', 'I actually got the job!! I start in January'],
    ]);
    expect(facts.map((one) => one?.flags.includes('good-news'))).toEqual([true, false]);
  });

  it('is asked about right away, or later by its name', () => {
    expect(asked(['Sam', 'I GOT THE JOB'], ['me', 'YES. Where were you when they called?'])).toBe(true);
    expect(asked(['Sam', 'I passed my driving test!'], ['me', 'did the driving feel different today?', 2000])).toBe(
      true,
    );
    expect(asked(['Sam', 'my gran died this morning'], ['me', 'oh love. how are you holding up?'])).toBe(true);
  });

  it('is not asked about by dinner, by praise, or a second time', () => {
    expect(asked(['Sam', 'I GOT THE JOB'], ['me', "nice. what's for dinner?"])).toBe(false);
    expect(asked(['Sam', 'I GOT THE JOB'], ['me', 'nice, congrats'])).toBe(false);
    expect(
      asked(['Sam', 'I GOT THE JOB'], ['me', 'what did they say?'], ['Sam', 'lots'], ['me', 'how do you feel?']),
    ).toBe(false);
    expect(asked(['Sam', 'I GOT THE JOB'], ['me', 'pasta or curry?', 3000])).toBe(false);
  });
});
