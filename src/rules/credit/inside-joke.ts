import { type Memory, mayBeOffered } from '../../model/memory.js';
import { strangerNamed } from '../../model/person.js';
import { chatSpeak } from '../../text/chat-speak.js';
import { endearments } from '../../text/endearments.js';
import { ordinaryWords } from '../../text/ordinary-words.js';
import { spokenNames } from '../names.js';
import { type CreditRule, whole } from '../rule.js';
import { stings } from './words/sting.js';

/** Words of a note about a joke that are not the joke. */
const telling = new Set(
  `incident inside running private ours always whenever somebody someone calls calling called jokes joking laughed laughing
  laughs funny funniest hilarious thing things about remember remembers story stories moment silly stuff says saying tells
  telling refers reference referring monday tuesday wednesday thursday friday saturday sunday january february april june
  july august september october november december birthday christmas weekend holiday during between because while`
    .split(/\s+/)
    .filter(Boolean),
);

/** 'pedalos', 'pedalo' and 'pedaloing' are one word here. */
const stem = (word: string): string => {
  const bare = word.replace(/'s?$/, '').replace(/[^\p{L}]/gu, '');
  if (bare.length > 6 && /(?:ing|ers|ies)$/.test(bare)) return bare.slice(0, -3);
  if (bare.length > 5 && /(?:ed|es|er)$/.test(bare)) return bare.slice(0, -2);
  return bare.length > 4 && /[^s]s$/.test(bare)
    ? bare.slice(0, -1)
    : bare.length > 5 && /[ey]$/.test(bare)
      ? bare.slice(0, -1)
      : bare;
};

const isEveryday = (word: string): boolean =>
  ordinaryWords.has(word) || telling.has(word) || endearments.has(word) || Object.hasOwn(chatSpeak, word);

const words = /[\p{L}][\p{L}'’]{3,}/gu;
const known = new WeakMap<Memory, readonly string[]>();

/** The stems of a joke's words that are no everyday words. */
const distinctive = (memory: Memory): readonly string[] => {
  const before = known.get(memory);
  if (before) return before;
  const stems = [...memory.text.toLowerCase().matchAll(words)]
    .map(([word]) => word.replace(/’/g, "'"))
    .filter(
      (word) =>
        word.length >= 4 &&
        !isEveryday(word) &&
        !isEveryday(word.replace(/'s$/, '')) &&
        !isEveryday(word.replace(/s$/, '')),
    )
    .map(stem)
    .filter(({ length }) => length >= 4);
  known.set(memory, stems);
  return stems;
};

const pedalo: Memory = {
  id: 1,
  uid: 'm1',
  text: 'the pedalo that only went in circles at Lake Bled',
  kind: 'joke',
  person: 'sam',
  tags: [],
  tender: false,
  secret: false,
  status: 'open',
  created: '2026-01-01T00:00:00Z',
};
const sam = { person: strangerNamed('Sam'), memories: [pedalo] };
const also = (text: string, more: Partial<Memory> = {}) => ({ ...sam, memories: [{ ...pedalo, text, ...more }] });

export const insideJoke: CreditRule = {
  id: 'credit/inside-joke',
  family: 'memory',
  source: 'idioms',
  needs: ['memory'],
  says: '“{match}” belongs to a joke only you two share',
  why: 'Happy couples have more private words and jokes; using one says “us” without saying it.',
  find: whole((draft, { memories, person }) => {
    const jokes = memories?.filter(
      (memory) =>
        memory.kind === 'joke' &&
        mayBeOffered(memory) &&
        (!person || memory.person === undefined || memory.person === person.slug),
    );
    if (!jokes || jokes.length === 0) return [];
    // Most drafts have no word that a joke of two could own; then the memories need not be read.
    const rare = draft.words.filter(
      ({ plain, negated, quoted }) => plain.length >= 4 && !negated && !quoted && !isEveryday(plain),
    );
    if (rare.length === 0) return [];
    const names = new Set(person ? spokenNames(person).map(stem) : []);
    const stems = new Set(jokes.flatMap(distinctive).filter((one) => !names.has(one)));
    const said = rare.find((word) => stems.has(stem(word.plain)));
    return said && !stings(draft) ? [{ start: said.start, end: said.end }] : [];
  }),
  good: [
    { text: 'careful on the [pedalo] today', context: sam },
    { text: 'packing for the hike. bringing the [kumquats]', context: also('kumquat is our word for being lost') },
    { text: '[Bready] lives another week', context: also('the sourdough is called Bready Krueger') },
    { text: 'this roundabout is pure [Pedalo]', context: sam },
    { text: 'two [pedalos] in the window of the toy shop', context: sam },
  ],
  fine: [
    { text: 'see you at the lake, it only went up a bit', context: sam },
    { text: 'the book is on the table, always funny', context: also('always something funny on the table') },
    { text: 'not the pedalo', context: sam },
    { text: 'shut up about the pedalo', context: sam },
    'careful on the pedalo today',
    { text: 'careful on the pedalo today', context: also('the pedalo', { tender: true }) },
    { text: 'careful on the pedalo today', context: also('the pedalo', { secret: true }) },
    { text: 'careful on the pedalo today', context: also('the pedalo', { status: 'ended' }) },
    { text: 'careful on the pedalo today', context: also('the pedalo', { kind: 'trip' }) },
    { text: 'careful on the pedalo today', context: also('the pedalo', { person: 'ana' }) },
    { text: 'you never laugh at the pedalo', context: sam },
  ],
};
