import type { Draft, Word } from '../../text/draft.js';
import { type Hit, type Rule, whole } from '../rule.js';
import { curt, initials } from './words/initials.js';

const stands = ({ readings, plain }: Word): number => {
  const long = (readings[0]?.length ?? 1) > 1 ? (readings[0]?.length ?? 1) : 0;
  return long || initials.get(plain) || 1;
};

const find = (draft: Draft): Hit[] => {
  const { words } = draft;
  let phrases = 0;
  for (const { plain } of words) if (plain.length <= 5 && initials.has(plain)) phrases += 1;
  if (phrases < 2) return [];
  const at: number[] = [];
  let whole = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    if (!word.quoted && (initials.has(word.plain) || curt.has(word.plain))) at.push(i);
    whole += word.plain.length > 5 ? 1 : stands(word);
  }
  // Three of them, a fifth of the words, that stand for six words or more.
  if (at.length < 3 || whole < 6 || at.length * 5 <= words.length) return [];
  // The longest run of them, the first of equals.
  let best: Hit | undefined;
  let length = 0;
  for (let i = 0; i < at.length; ) {
    let j = i;
    while (j + 1 < at.length && at[j + 1] === (at[j] as number) + 1) j += 1;
    if (j - i + 1 > length) {
      length = j - i + 1;
      best = { start: words[at[i] as number]?.start ?? 0, end: words[at[j] as number]?.end ?? 0 };
    }
    i = j + 1;
  }
  return best ? [best] : [];
};

export const abbrevHeavy: Rule = {
  id: 'tone/abbrev-heavy',
  family: 'own-words',
  severity: 'info',
  points: 0,
  source: 'abbreviations',
  says: '“{match}” packs a lot into few letters',
  why: 'Many short forms together often read as less effort. Write out the one that matters most.',
  find: whole(find),
  bad: [
    '[idk tbh wru]',
    '[omw ttyl gl]',
    '[k np brb]',
    '[gtg ttyl], mum is here, lmk',
    'lol [idk ngl wyd]',
    '[tbh idc rn] sorry',
    'omw from school, [lmk hmu]',
    'hey [wyd wru hmu]',
  ],
  fine: [
    "I don't know yet, to be honest. Where are you?",
    'omw, back by ten btw',
    'ngl i miss u rn',
    'idk, ask your sister, she had it last',
    'u r so cute lol x',
    'brb, the doorbell',
    'tbh I loved it more than I said last night',
    'k, see you at six',
    'ily so much pls sleep well x',
    'the MOT is due btw',
    'lmk when you land, I have soup on',
    'BBC or ITV for the match?',
  ],
  better: [
    "I don't know yet, to be honest. Where are you?",
    'On my way. Talk later, and good luck with the interview.',
  ],
};
