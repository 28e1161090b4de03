import type { Draft } from '../../../text/draft.js';
import { endearments } from '../../../text/endearments.js';
import { firstNames } from '../../../text/first-names.js';
import { asName, namesSaid } from '../../names.js';
import type { When } from '../../rule.js';

const set = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Greetings of one word, as drafts say them. */
export const greetings = set(
  `hi hey hello hiya heya heyo hallo hola howdy yo oi ey ayo ahoy greetings salut ciao bonjour sasa jambo niaje mambo
  howzit gday g'day hai hay hihi hiiya oya haloo hellos heyy heyyo yoo yooo helloo hellooo ello heyya wagwan`,
);
const noises = set(
  `lol haha jk oh ooh ah aw aww um umm er erm uh hmm hm mm mmm wow eh lah lor leh meh na sha o oo ooo abeg jare yaar ji re
  arre acha ke nau o'clock kiss kisses hug hugs mwah muah muack xoxo smooch luv`,
);
/** Beside a bare greeting, these add nothing that says who wrote to whom. */
export const greetingFiller = new Set([
  ...greetings,
  ...noises,
  ...set('there again you stranger my dear it is me just'),
]);

/** Words of greetings, good wishes and manners that could go to anybody. */
const filler = new Set([
  ...greetingFiller,
  ...set(
    `good morning afternoon evening day night so well ok and but then anyway right alright now today tonight yes yeah
    please thanks thank sorry all the to a i am hope hoping trust wish your are is was been be doing keeping having
    fine great nice safe lovely over here there from by way happy monday tuesday wednesday thursday friday saturday
    sunday quick hello checking check in wanted say saying drop line see ask wondering thought would if about at
    side end this that too also btw how have ya going for everything things they getting any anything something news new
    interesting fun exciting happening happened far see treating woke no wahala compliments everybody with yesterday week`,
  ),
]);

/** What people say of themselves before they ask the same of anybody. */
export const aboutMe = new Set([
  ...filler,
  ...set(
    `mine my same old usual not much nothing bad just got home back in bed chilling chillin relaxing bored resting
    watching telly tv feet up long time no talk see chat been while busy up to with work break lunch dinner lying down
    sitting it what do does did can believe already weather bit before finished plan later chill working end id on driving of health moving or middling sort yourself`,
  ),
]);

const kisses = /^(?:x+|(?:xo)+x?|(?:ox)+o?)$/;
const calls = new Set([...greetings, 'morning', 'afternoon', 'evening', 'night', 'thanks', 'love']);

/** A capitalised word where a name is called: after a greeting, before a comma, or at a sentence's end. */
const isCalled = (draft: Draft, at: number): boolean => {
  const word = draft.words[at];
  if (!word || !/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
  const before = draft.words[at - 1];
  const after = draft.words[at + 1];
  const opens = before?.sentence !== word.sentence;
  const closes = after?.sentence !== word.sentence;
  // A sentence of one word ("Congratulations!") calls nobody.
  if (opens) return !closes && after.afterBreak;
  return calls.has(before?.readings[0]?.at(-1) ?? '') || closes || (word.afterBreak && after.afterBreak);
};

/** Accepts a hit beside which the draft says nothing but these words, names, endearments and kisses. */
export const nothingBut =
  (words: ReadonlySet<string>): When =>
  (hit, draft, context) => {
    if (draft.words.length > 40 || /https?:|www\./i.test(draft.text)) return false;
    const names = context.person ? namesSaid(draft, context.person) : [];
    return draft.words.every((word, at) => {
      if (word.start >= hit.start && word.end <= hit.end) return true;
      if (word.readings.some((reading) => reading.every((part) => words.has(part) || endearments.has(part))))
        return true;
      if (kisses.test(word.plain) || firstNames.has(asName(word))) return true;
      return names.some(({ start, end }) => word.start >= start && word.end <= end) || isCalled(draft, at);
    });
  };

/** No full stop makes a statement of the sentence that holds the hit: a question mark, or nothing at all. */
export const perhapsAsked: When = (hit, draft) => {
  const word = draft.words.find(({ end }) => end >= hit.end);
  if (word === undefined) return false;
  const stopped = draft.marks.some(({ text, sentence }) => sentence === word.sentence && /^[.!…]/.test(text));
  return stopped ? (draft.sentences[word.sentence]?.question ?? false) : true;
};

/** The sentence that holds the hit ends in a question mark. */
export const asked: When = (hit, draft) => {
  const word = draft.words.find(({ end }) => end >= hit.end);
  return word !== undefined && (draft.sentences[word.sentence]?.question ?? false);
};
