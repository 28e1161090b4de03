import type { Draft } from '../../text/draft.js';
import { saidIn, saidOf } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { type CreditRule, type Hit, whole } from '../rule.js';
import { kindly } from './words/sour.js';

const fast =
  /\b(?:c(?:oul|an|ud)?d?|can|would|wud|will|any chance|mind|fancy|wanna|want|pl[eszai]+|kindly|ok if|okay if|alright if|favour|favor|shall|possible)\b/iu;
/** Where a request begins, in plain words. */
const ask = byFirstWord(
  `^(${[
    '(could|can|would|will) (you|ye|ya|i|we) (?!believe|imagine|see|hear|not|even|smell|feel|just|ever stop|blame)',
    'would it be (ok|okay|alright|possible|fine|too much)',
    '(any|is there any|is there a) (chance|way) (you|of|that|we|i)',
    '(do|would) you mind',
    'do you (want|fancy) (to|a|some|coming|going|me to)',
    'would you (like|want|fancy)',
    '(is it|it is|is that|would that be) (ok|okay|alright|possible) (if|to)',
    'please can (you|i|we)',
    'please could (you|i|we)',
    'fancy (a|an|some|the|coming|going|doing|meeting|getting|joining|trying|watching)',
    'want (to|me to) (come|go|join|meet|get|watch|do|try|grab|have|cook)',
  ].join('|')})`,
);
/** A request that begins its clause without asking. */
const plain =
  /^(?:(?:please|kindly) (?:bring|get|pass|help|send|save|grab|record|ring|drop|lend|book|check|take|feed|put|collect|pick|let|leave|buy|look|wake|water|call|text|remind|print)\b|(?:save|lend|send|bring|grab|record|drop|text|wake|remind|get) (?:me|us)\b|would love a\b|i would (?:like|love) (?:to use|to borrow|a lift|a hand)\b)/;
const out = byFirstWord(
  `\\b(${[
    'no (worries|problem|problems|bother|probs|drama|dramas|stress|pressure|big deal|hard feelings|rush|hurry)( at all)? (if|either way|whenever|otherwise)',
    '(totally|completely|absolutely|perfectly|all|also|just as|equally) (fine|ok|okay|good|grand|cool|understandable) if',
    '(it is|that is|is|i am) (fine|ok|okay|grand|alright|cool|all good|all right) (if|either way|too if)',
    '(fine|ok|okay|grand|cool|alright|understandable) if (not|you (can not|are|do not|would rather|have|need))',
    '(if|when|whenever) (you fancy|you are (not (using|busy|too)|making|passing|near|going)|you need it|your route|cannot|you feel up to|you can manage|you feel like|you are (free|up for|able|passing|near)|you have (a|the|time|energy)|you get (a|the|time)|it (is|suits|works)|that (suits|works|is ok)|you (have got|ve) (a|time)|it is (not (a|too much)|no|easy|handy|alright|ok|okay)|your (head|day) .*)',
    'only if (it is|you (fancy|want|feel|are|have|like|can)|that|it|there)',
    'if (not|you can not|it is too much|it is not|you are (too )?(tired|busy|wrecked|stuffed|knackered)|you would rather|you do not (fancy|want|feel|know)|that is too|cannot|can not)( .*)? (no|i|it|that|fine|grand|we|never|ok|okay|totally|all|tell|happy|say|another|is)',
    'if (not|can not|cannot) (no|i|it|never|that|fine|grand|we|never|ok|okay|totally|all|another)',
    '(no need|not urgent|nothing urgent|whenever suits|whenever you|no panic|it can wait|either (way|is)|say no if|just say (no|if)|you can say no|happy to (do it|wait|go)|feel free to say|do not worry if|never mind if|not to worry if|only thinking|no is fine|a no is fine|zero pressure|no pressure|no obligation|it will keep|in your own time|take your time|when you (get|have) (a|the|time)|if and only if you)',
  ].join('|')})\\b`,
);
const sour =
  /\b(?:for once|be bothered|you never|you always|as usual|or else|right now|asap|immediately|no worries if you (?:do not care|are too busy for me)|i will just|some of us|i suppose|like everyone else|i already (?:asked|told)|how hard|if you love|ignore|clearly|guess (?:i|not)|have to do everything|only been)\b/;

const find = (draft: Draft): Hit[] => {
  if (!fast.test(draft.text)) return [];
  const said = saidIn(draft);
  if (!out.test(said) || sour.test(said)) return [];
  for (const { first, end } of draft.sentences) {
    const words = draft.words.slice(first, end);
    for (const [at, word] of words.entries()) {
      if (word.quoted || word.negated || !/^[cwadifpsglbrtk]/.test(word.plain)) continue;
      let to = at + 1;
      while (to < words.length && !words[to]?.afterBreak) to += 1;
      const line = saidOf(words.slice(at, to));
      const opens = at === 0 || word.afterBreak || /^(?:if|and|so|you|me)$/.test(words[at - 1]?.plain ?? '');
      if (to - at < 3 || !(ask.test(line) || (opens && plain.test(line)))) continue;
      const before = words[at - 1]?.plain;
      if (
        before &&
        /^(?:i|we|he|she|they|that|how|what|when|where|why|so|if|as|which|who)$/.test(before) &&
        before !== 'so'
      )
        continue;
      // The way out has its own credit.
      let stop = at + 3;
      const tail = (i: number): string => saidOf(words.slice(i, to));
      while (
        stop < to &&
        !/^(?:if|when|whenever|only if|no (?:worries|rush|problem|bother|pressure|hurry)|totally|but)\b/.test(
          tail(stop),
        )
      )
        stop += 1;
      const last = words[stop - 1];
      if (!last || !kindly(draft)) return [];
      return [{ start: word.start, end: last.end }];
    }
  }
  return [];
};

export const clearAskWithOut: CreditRule = {
  id: 'credit/clear-ask-with-out',
  family: 'ease',
  source: 'politeness-requests',
  says: '“{match}” asks plainly and leaves a way out',
  why: 'A clear request with an easy no is kind to both: they know what you want and are free to choose.',
  find: whole(find, {
    hints: [
      '(if|when|whenever)',
      'no (need|panic|rush|pressure|obligation|is fine)',
      '(not|nothing|not to|never|say|zero|feel|do not|only|happy) (urgent|worry|mind|no|pressure|free|thinking|to)',
      '(it|it will) (can wait|keep)',
      'either (way|is)',
      'you can say no',
      '(in your own|take your) time',
    ],
  }),
  good: [
    '[could you grab milk on your way]? no worries if not',
    '[any chance of a lift]? totally fine if not',
    '[could you feed the cat tonight] if you get a minute',
    '[would you look over my letter]? only if you have time, it can wait',
    '[can you get the bread] if you are passing, if not I will go after tea',
    'hey love, [would you be able to collect Gran]? say no if it is too much',
    '[do you want to meet my mum on Sunday]? totally fine if it is too soon',
    '[pls could u send the notes] when u get time x',
  ],
  fine: [
    'could you pick up milk',
    'no worries if not',
    'could you be bothered for once? no worries if not',
    'can you believe it, no worries now',
    'can you answer me right now',
    'could you stop ignoring me when you get a chance',
    'he asked "could you drive, no worries if not"',
    'I could cook if you are free',
    'can you hear the rain? no need to reply',
    'could you not do that when you are free',
  ],
};
