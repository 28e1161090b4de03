import type { Flag } from '../../model/message-facts.js';
import { type Person, strangerNamed } from '../../model/person.js';
import { affection } from '../../rules/credit/affection.js';
import { gratitude } from '../../rules/credit/gratitude.js';
import { gratitudeOtherPraising } from '../../rules/credit/gratitude-other-praising.js';
import { type Finder, finderOf } from '../../rules/finder.js';
import { howWasYourDay } from '../../rules/generic/how-was-your-day.js';
import { opener } from '../../rules/generic/opener.js';
import { newsOf } from '../../rules/interest/words/news.js';
import { type Context, isCredit } from '../../rules/rule.js';
import { type Draft, readDraft } from '../../text/draft.js';
import { bareMorning, goodMorning, sameWords } from './greeting.js';
import type { News } from './tidings.js';
import { asks, callsOf, laughs } from './words.js';

/** What a text shows by itself, whoever wrote it and whatever came before. */
export interface TextFacts {
  readonly draft: Draft;
  readonly english: boolean;
  readonly flags: readonly Flag[];
  readonly same: string;
  /** Set when asked for: a name in it, its news, the rules in it. */
  named?: boolean;
  news?: News | 'none';
  rules?: readonly string[];
}

const flagOf = new Map<string, Flag>([
  [opener.id, 'generic-opener'],
  [howWasYourDay.id, 'generic-opener'],
  [affection.id, 'affection'],
  [gratitude.id, 'thanks'],
  [gratitudeOtherPraising.id, 'thanks-that-praise'],
]);
/** No text that greets as anybody would is longer, in words. */
const longestGreeting = 16;
/** No rule but these is asked of words in other languages, as when a draft is checked. */
const anyLanguage = /^(?:safety|name|privacy)\/|^auth\/placeholder-left$/;

const shown = (draft: Draft, english: boolean, finder: Finder, context: Context): Flag[] => {
  const flags = new Set<Flag>();
  if (asks(draft)) flags.add('question');
  for (const { rule } of finder.find(draft, context)) {
    const flag = flagOf.get(rule.id);
    if (flag && (flag === 'generic-opener' ? draft.words.length <= longestGreeting : english)) flags.add(flag);
  }
  // Thanks that praise are thanks, also where only the praise is listed.
  if (flags.has('thanks-that-praise')) flags.add('thanks');
  if (goodMorning(draft)) {
    flags.add('good-morning');
    if (bareMorning(draft)) flags.add('generic-opener');
  }
  if (laughs(draft)) flags.add('laughter');
  return [...flags];
};

/** So many short texts are remembered: "ok" and "haha" come again and again. */
const most = 1000;
const short = 24;

let ready: Finder | undefined;
/** The rules that tell flags, made ready once a process. */
const flagRules = (): Finder => {
  ready ??= finderOf([opener, howWasYourDay, affection, gratitude, gratitudeOtherPraising]);
  return ready;
};

/** A reader of texts, one by one. The same text is read once, as long as it is short and not long ago. */
export const textReader = (person: Person | undefined, finder: Finder | undefined) => {
  const flagged = flagRules();
  const calls = callsOf(person ?? strangerNamed(''));
  const context: Context = person ? { person } : {};
  const known = new Map<string, TextFacts>();
  return {
    read: (text: string): TextFacts => {
      let facts = known.get(text);
      if (facts) return facts;
      const draft = readDraft(text);
      const english = draft.language === 'en';
      const flags = shown(draft, english, flagged, context);
      const greeting = flags.includes('generic-opener') || flags.includes('good-morning');
      facts = { draft, english, flags, same: greeting ? sameWords(draft) : '' };
      if (text.length <= short) {
        if (known.size >= most) known.clear();
        known.set(text, facts);
      }
      return facts;
    },
    /** Calls them by a name, a nickname or an endearment. */
    named: (facts: TextFacts): boolean => {
      facts.named ??= calls(facts.draft);
      return facts.named;
    },
    newsIn: (facts: TextFacts): News | undefined => {
      // Nothing is told where all is asked.
      const tells = facts.english && facts.draft.sentences.some(({ question }) => !question);
      facts.news ??= (tells && newsOf(facts.draft.text)) || 'none';
      return facts.news === 'none' ? undefined : facts.news;
    },
    /** Ids of the rules found. @param reply their news that it answers; without, no rule is asked that needs one */
    rulesIn: (facts: TextFacts, reply?: string): readonly string[] => {
      if (!finder) return [];
      if (facts.rules && reply === undefined) return facts.rules;
      const around: Context = {
        // The rules about names cost more than all others together, and have nothing to say where none is.
        ...(person && facts.named && { person }),
        ...(reply !== undefined && { reply }),
      };
      const found = finder.find(facts.draft, around);
      const rules = [...found, ...finder.after(facts.draft, around, found)]
        .filter(({ rule }) => facts.english || (!isCredit(rule) && anyLanguage.test(rule.id)))
        .map(({ rule }) => rule.id);
      if (reply === undefined) facts.rules = rules;
      return rules;
    },
  };
};
