import type { Draft, Word } from '../../text/draft.js';
import { saidIn, saidOf } from '../around.js';
import { type Hit, type Rule, whole } from '../rule.js';
import { asks, foods, gives, leads, openers, seconds, shopping } from './words/asks.js';

const plain = (word: Word): string => word.readings[0]?.join(' ') ?? word.plain;

/** The first plain word that a written one stands for; '' behind the last. */
const wordAt = (words: readonly Word[], at: number): string => words[at]?.readings[0]?.[0] ?? '';

/** An ask begins with its verb, behind a few words at most. */
const mayAsk = (words: readonly Word[], first: number, end: number): boolean => {
  for (let at = first; at < Math.min(end, first + 5); at += 1) {
    const word = wordAt(words, at);
    if (!openers.has(word)) continue;
    const behind = words[at]?.readings[0]?.[1] ?? wordAt(words, at + 1);
    if (seconds[word]?.has(behind) ?? true) return true;
  }
  return false;
};

/** Up to this many words a draft may be nothing but its ask. */
const longest = 28;

/** The clause asks for something, from one of its first words on. */
const asksFor = (clause: string): boolean => {
  for (let rest = clause; ; ) {
    if (openers.has(rest.slice(0, `${rest} `.indexOf(' '))) && asks.test(rest)) return true;
    const lead = leads.exec(rest)?.[0];
    if (lead === undefined) return false;
    rest = rest.slice(lead.length);
  }
};

const bare = (draft: Draft): readonly Hit[] => {
  const { words, emoji, sentences } = draft;
  if (
    words.length === 0 ||
    words.length > longest ||
    emoji.some(({ mood }) => mood === 'warm' || mood === 'joy' || mood === 'flirt')
  )
    return [];
  if (sentences.some(({ question, joking }) => question || joking) || words.some(({ quoted }) => quoted)) return [];
  const shopped = foods.has(wordAt(words, 0)) && shopping(words.map(plain));
  const hits: Hit[] = [];
  let asked = 0;
  for (let first = 0; first < words.length; ) {
    let end = first + 1;
    while (end < words.length && words[end]?.sentence === words[first]?.sentence && !words[end]?.afterBreak) end += 1;
    if (mayAsk(words, first, end) && asksFor(saidOf(words.slice(first, end)))) {
      hits.push({ start: (words[first] as Word).start, end: (words[end - 1] as Word).end });
      asked += end - first;
    }
    first = end;
  }
  if (!shopped && (hits.length === 0 || asked * 5 < words.length)) return [];
  if (gives.test(saidIn(draft))) return [];
  return shopped ? [{ start: (words[0] as Word).start, end: (words[words.length - 1] as Word).end }] : hits;
};

export const bareAsk: Rule = {
  id: 'pressure/bare-ask',
  family: 'taking',
  severity: 'suggestion',
  source: 'politeness-requests',
  says: '“{match}” asks and says nothing else',
  why: 'A bare order can sound like work. “Could you”, a thank you or a way out makes it a kind ask.',
  find: whole(bare),
  mend: (words, _context, draft) => {
    // Of several asks, or with more around it, one alone made kind would read oddly.
    if (draft.trim().replace(/[.!]+$/, '') !== words) return undefined;
    const text = words === words.toUpperCase() ? words.toLowerCase() : words;
    const ask = text.replace(
      /^(?:(?:i|we) (?:need|want) (?:you|u) to|(?:you|u) (?:have to|need to|better)|make sure (?:you|u)|go and|just)\s+/i,
      '',
    );
    const [first = ''] = ask;
    return `${/^\p{Lu}/u.test(text) ? 'Could' : 'could'} you ${first.toLowerCase()}${ask.slice(1)}, please? Thank you`;
  },
  bad: [
    '[pick up my parcel]',
    '[lend me 20]',
    '[get milk]',
    '[call me]',
    '[send the file now]',
    '[I need you to drive me]',
    '[Iron my white shirt for the interview], [and find the blue tie]',
    "I'm out of data, [load me 10GB]",
    '[u have to pick me up at 5]',
    '[Ring the vet and ask him about the heifer]',
  ],
  fine: [
    'call me when you land x',
    'could you pick up my parcel?',
    'grab a coat, it is freezing',
    'get some sleep',
    'come here you',
    'take care',
    'have fun',
    'sleep well',
    'guess what',
    'look at this',
    'call me whenever you are free, no rush',
    'get milk please love',
    'lend me your ears, I wrote a song',
    'I need you to know how proud I am',
  ],
  better: ['Could you get milk on your way? No bother if not', 'Any chance of a lift at five? I can walk if not'],
};
