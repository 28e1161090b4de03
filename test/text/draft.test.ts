import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatSpeak } from '../../src/text/chat-speak.js';
import { inFun, readDraft } from '../../src/text/draft.js';

const plain = (text: string) =>
  readDraft(text)
    .words.map(({ readings }) => (readings[0] ?? []).join(' '))
    .join(' ');
const wordsOf = (text: string) => readDraft(text).words.map(({ text: word }) => word);
const sentences = (text: string) => {
  const { words, sentences: all } = readDraft(text);
  return all.map(({ first, end }) =>
    words
      .slice(first, end)
      .map(({ text: word }) => word)
      .join(' '),
  );
};
const negated = (text: string) =>
  readDraft(text)
    .words.filter(({ negated: is }) => is)
    .map(({ text: word }) => word);
const quoted = (text: string) =>
  readDraft(text)
    .words.filter(({ quoted: is }) => is)
    .map(({ text: word }) => word);

describe('reading words', () => {
  it.each([
    ["I don't know", 'i do not know'],
    ['i dont know', 'i do not know'],
    ['You’re late', 'you are late'],
    ['ur so sweet', 'your so sweet'],
    ['u r late', 'you are late'],
    ['wyd rn', 'what are you doing right now'],
    ['plsss', 'please'],
    ['heyyyy', 'hey'],
    ['soooo good', 'so good'],
    ['LOOOOL', 'lol'],
    ['hahahahaha', 'haha'],
    ["can't wont shan't", 'can not will not shall not'],
    ['gonna wanna', 'going to want to'],
    ['ily imy', 'i love you i miss you'],
    ["I'd've", "i'd have"],
    ['tmrw 2nite', 'tomorrow tonight'],
    ['y\u200Bou', 'you'],
    ['Zoë', 'zoë'],
    ['Zoe\u0308', 'zoë'],
    ["let's go", 'let us go'],
  ])('%j is %j', (text, expected) => expect(plain(text)).toBe(expected));

  it('knows at least 120 chat spellings', () => expect(Object.keys(chatSpeak).length).toBeGreaterThanOrEqual(120));

  it('tries every reading of an ambiguous spelling', () =>
    expect(readDraft('ur').words[0]?.readings).toEqual([['your'], ['you', 'are']]));

  it('never takes a property of objects for chat-speak', () =>
    expect(plain('constructor toString __proto__')).toBe('constructor tostring proto'));

  it.each([
    ['see you at 9:30, 1,000 kisses', ['see', 'you', 'at', '9:30', '1,000', 'kisses']],
    ['K..u also', ['K', 'u', 'also']],
    ['love you❤️miss you', ['love', 'you', 'miss', 'you']],
    ['look https://example.org/x?y=1 now', ['look', 'now']],
    ['f**k and sh*t', ['f**k', 'and', 'sh*t']],
    ['well-known', ['well', 'known']],
  ])('cuts %j', (text, expected) => expect(wordsOf(text)).toEqual(expected));
});

describe('emoji', () => {
  it.each([
    ['❤️', 'warm'],
    ['😂', 'joy'],
    ['😘', 'flirt'],
    ['😭', 'sad'],
    ['😡', 'angry'],
    ['🙄', 'cold'],
    ['🐙', 'other'],
    [':)', 'warm'],
    [':-D', 'joy'],
    ['<3', 'warm'],
    [':(', 'sad'],
    ['👍🏽', 'warm'],
    ['👩‍❤️‍👨', 'other'],
  ])('%s is %s', (text, mood) => expect(readDraft(text).emoji.map(({ mood: found }) => found)).toEqual([mood]));

  it('stands in its place', () => {
    const { emoji, words } = readDraft('ok 😊 bye');
    expect([emoji[0]?.start, emoji[0]?.end]).toEqual([3, 5]);
    expect(words[1]?.start).toBe(6);
  });

  it('does not take a colon before a word for a smile', () =>
    expect(readDraft('note:pick up milk (8)').emoji).toEqual([]));
});

describe('sentences', () => {
  it.each([
    ['Hi. How are you?', ['Hi', 'How are you']],
    ['no\nyes', ['no', 'yes']],
    ['wait... what', ['wait', 'what']],
    ['at 9.30 ok', ['at 9.30 ok']],
    ['one, two; three', ['one two three']],
    ['', []],
    ['?!', []],
  ])('%j', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('knows a question and a laugh', () => {
    const { sentences: all } = readDraft('Are you mad? lol. fine');
    expect(all.map(({ question, joking }) => [question, joking])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(inFun(readDraft('I hate you 😂'), 0)).toBe(true);
    expect(inFun(readDraft('I hate you. 😂'), 0)).toBe(true);
    expect(inFun(readDraft('I hate you. lol'), 0)).toBe(true);
    expect(inFun(readDraft('I hate you. that was such a lol moment for them'), 0)).toBe(false);
  });
});

describe('negation', () => {
  it.each([
    ["I'm not saying you never call", ['saying', 'you', 'never', 'call']],
    ['not bad', ['bad']],
    ['never mind that', ['mind', 'that']],
    ["don't you love it", []],
    ['no wonder you are tired', []],
    ['not only kind', []],
    ["I don't like it, you always win", ['like', 'it']],
    ['no rush but please call', ['rush']],
  ])('%j reaches %j', (text, expected) =>
    expect(negated(text).filter((word) => expected.includes(word))).toEqual(expected),
  );

  it.each([
    ["don't you love it", 'love'],
    ["I don't like it, you always win", 'always'],
    ['no rush but please call', 'call'],
  ])('%j leaves %j alone', (text, word) => expect(negated(text)).not.toContain(word));
});

describe('quotes', () => {
  it.each([
    ['he said “you’re useless” to me', ['you’re', 'useless']],
    ['> you never call\nI do', ['you', 'never', 'call']],
    ['my boss told me I am lazy. you are kind', ['me', 'I', 'am', 'lazy']],
    ['Fwd: you are an idiot', ['Fwd', 'you', 'are', 'an', 'idiot']],
    ['I said you are late', []],
    ['the “good” cheese', []],
  ])('%j', (text, expected) => expect(quoted(text)).toEqual(expect.arrayContaining(expected as string[])));

  it.each(['I said you are late', 'the “good” cheese', 'you are late'])('%j is the writer’s own', (text) =>
    expect(quoted(text)).toEqual([]),
  );
});

describe('language', () => {
  it.each([
    ['so how was your day', 'en'],
    ['te quiero mucho mi amor buenas noches cariño', 'other'],
    ['je pense à toi ce soir mon coeur', 'other'],
    ['ok lah, u go first lor, later i come find u', 'en'],
    ['abeg my dear how far, you don chop this evening?', 'en'],
    ['guten Morgen', 'en'],
    ['what yaar, you only said na, come fast', 'en'],
  ])('%j is %s', (text, language) => expect(readDraft(text).language).toBe(language));
});

describe('spans', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'you',
          ' ',
          '’',
          "don't",
          '❤️',
          '\n',
          '...',
          '\u200B',
          'e\u0301',
          '👩‍👩‍👧',
          '"',
          ':)',
          'plsss',
          '\u202E',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );

  it('point into the original, in order, without overlap', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { words, emoji, marks } = readDraft(text);
        const pieces = [...words, ...emoji, ...marks].sort((a, b) => a.start - b.start);
        let last = 0;
        for (const piece of pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(piece.start, piece.end)).toBe(piece.text);
          last = piece.end;
        }
      }),
    ));

  it('each word belongs to the sentence that lists it', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { words, sentences: all } = readDraft(text);
        let next = 0;
        all.forEach(({ first, end }, i) => {
          expect(first).toBe(next);
          expect(end).toBeGreaterThan(first);
          for (let w = first; w < end; w += 1) expect(words[w]?.sentence).toBe(i);
          next = end;
        });
        expect(next).toBe(words.length);
      }),
    ));
});

it('cuts plain ASCII the same way with the alphabet of the whole world', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'you',
          "don't",
          ':)',
          ':-P',
          'xD',
          '...',
          '9:30',
          '8',
          'f**k',
          '-',
          '_',
          '___',
          '<3',
          '?!',
          ' ',
          '\n',
          'http://a.b/c',
          'D:',
          '(:',
          'T_T',
          "'",
          '`',
          '#',
          '*',
          '1,000th',
        ),
        { maxLength: 25 },
      ),
      (parts) => {
        const text = parts.join('');
        const shape = ({ words, emoji, marks }: ReturnType<typeof readDraft>) =>
          [...words, ...emoji, ...marks]
            .map(({ text: piece, start }) => `${start}:${piece}`)
            .filter((piece) => !piece.endsWith('\u00e9'));
        // One letter beyond ASCII, a line of its own, sends the whole draft the other way.
        expect(shape(readDraft(`${text}\n\u00e9`))).toEqual(shape(readDraft(text)));
      },
    ),
  ));
