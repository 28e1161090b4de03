import type { Draft } from '../../../text/draft.js';
import { endearments } from '../../../text/endearments.js';
import { saidOf } from '../../around.js';
import { byFirstWord } from '../../by-first-word.js';
import type { Hit } from '../../rule.js';
import { meantWell } from './meant.js';

/** One question of a draft: a clause that asks, with or without its mark. */
export interface Ask extends Hit {
  /** Its words in their likeliest reading, openers such as "so" and "hey" left out. */
  readonly said: string;
  /** A capitalised word stands in it, after its first. */
  readonly named: boolean;
  /** It has its question mark. */
  readonly marked: boolean;
}

const openers = new Set(
  'hey hi hiya hello so and but oh ooh oooh aw aww ah ok well right anyway yes now also wait then sorry morning good afternoon evening just curious quick question btw honestly eh ha haha lol please dear my x xx xxx by the way go on come god wow yay guess hmm um er like'.split(
    ' ',
  ),
);
const closers = new Set('x xx xxx xxxx lol haha please'.split(' '));
const subjects =
  '(you|your|he|she|it|they|the|that|this|we|there|everyone|everybody|anyone|anybody|any|someone|anything|mum|mam|mom|mummy|dad|daddy|nan|nana|nanna|granny|gran|grandma|grandad|auntie|aunty|uncle|year \\d+|[a-z]+\\W?s?)';
const asks = byFirstWord(
  `^(how (is|are|was|were|did|do|does|has|have|would|will|can|could|many|much|long|far|often|big|bad|old|late|hot|cold|scary|come)|how [a-z']+ (go|going|doing)|(what|which|who|whose|where|when|why) [a-z']+|if you (could|had|were)|(did|do|does|has|have|had|is|are|was|were|will|would|can|could) (not )?${subjects}|any (word|news|update|updates|luck|joy|sign|progress)|tell me|(walk|talk) me through|(i (keep|was|am|have been) )?(wondering|curious)|(i am |still )?dying to (hear|know)|(i )?would love to (hear|know)|(i )?(can not wait|want) to hear|still )`,
);
const inverted = byFirstWord(
  /^(how (is|was|were|did|does|do|are|would|many|far|long)|what (did|do|does|made|got|would|song|part|bit|happened)|what (is|was|are|were) .* like|what (is|was) (the|your) (best|worst|funniest|favou?rite|story|hardest)|which (of|part|bit|[a-z]+ (did|do|are|were|was|is))|who (taught|did|got)|(did|does|has) (you|your|he|she|it|they|the|that|anyone|anybody|everyone|mum|mam|mom|dad|nan|year)|(was|were|do|have) (you (still|ever|always|decided|heard|told|been)|it|he|she|they|the)|any (word|news|update|luck|joy|sign|progress)|tell me|(walk|talk) me through|(i (keep|was|am|have been) )?wondering how|curious (what|how)|(i am |still )?dying to (hear|know)|(i )?would love to (hear|know)|(i )?(can not wait|want) to hear)\b/,
);
/** Blame, pressure and errands in the shape of a question. */
const unkind = byFirstWord(
  /\b(you even|how dare|how could you|how come|how many times|how hard (is|can)|what the|wtf|the (hell|fuck)|bloody hell|wrong with (you|me)|(is|was) (wrong|your problem)|your problem|problem with|the point|supposed to|do you think (you|i|we|that made|gives)|did i (tell|say|do|not)|have i|do you take me|do you want from|who is asking|whose fault|your fault|excuse|(do|did|can|does) not you (understand|know|get|care|think)|what part of|to (respond|reply)|fucking|grow up|raised (in|by)|(what|how) about you (answer|try|stop|start)|without me|why (do|did|are|is|can|would|will|have)|was i talking|you ever (listen|think|stop|going)|are you (done|deaf|serious|kidding|joking|finished|mad at|angry|ignoring|fighting|ok with this)|is (she|he)$|and who|show me|my (messages|calls|texts)|call me|text me|you (not )?reply|reply to (me|my)|answer me|ignore|ignoring|tell you to|lie you|weight|diet|fired|finally|manners|fantasy|blind|such an?|me or your|not look like|(did|do|were|was) with (her|him|them)|say that|sleep with|(tear|drag) yourself|bother|at (hers|his)|asap|other (girl|woman|man)|cheat\w*|lie to|lying|love me|miss me|still love|want me|hate|who (were|are|was) (you|that) (with|texting|talking to|on)|who is (she|he)|since when|like i (told|said|asked)|like (your|her|his) (brother|sister|mother|friend))\b/,
);

/** The words that a clause which asks can begin with: the others are not looked at. */
const heads = new Set(
  `how what which who whose where when why if did do does has have had is are was were will would can could any tell walk talk
  wondering curious still dying want i`.split(/\s+/),
);
const behindI = new Set('keep was am have would can want'.split(' '));

const found = new WeakMap<Draft, readonly Ask[]>();
const mayAsk = ({ words }: Draft): boolean => {
  for (const { readings } of words) if (heads.has(readings[0]?.[0] ?? '')) return true;
  return false;
};

/** A kiss, a laugh or an endearment behind the question; "your boss" and "the bear" are none. */
const isCloser = (plain: string, before: string): boolean =>
  closers.has(plain) ||
  (endearments.has(plain) && !/^(?:your|the|a|an|my|his|her|our|their|with|that|this|of|in|new|to|for)$/.test(before));

const read = (draft: Draft): readonly Ask[] => {
  if (!mayAsk(draft)) return [];
  const asked: Ask[] = [];
  for (const { first, end, question } of draft.sentences) {
    let from = first;
    for (let to = first + 1; to <= end; to += 1) {
      if (to < end && !draft.words[to]?.afterBreak) continue;
      let at = from;
      const skippable = (i: number): boolean => {
        const word = draft.words[i];
        const plain = word?.readings[0]?.[0] ?? '';
        return openers.has(plain) || endearments.has(plain) || openers.has(word?.plain ?? '');
      };
      while (at < to - 1 && skippable(at)) at += 1;
      from = to;
      let until = to;
      while (
        until > at + 2 &&
        isCloser(draft.words[until - 1]?.plain ?? '', draft.words[until - 2]?.readings[0]?.[0] ?? '')
      )
        until -= 1;
      const head = draft.words[at];
      const first = head?.readings[0]?.[0] ?? '';
      if (!heads.has(first)) continue;
      if (first === 'i' && !behindI.has(head?.readings[0]?.[1] ?? draft.words[at + 1]?.readings[0]?.[0] ?? ''))
        continue;
      const words = draft.words.slice(at, until);
      const last = words[words.length - 1];
      if (!head || !last || head.quoted) continue;
      const said = saidOf(words);
      if (!(question ? asks : inverted).test(said) || unkind.test(said)) continue;
      if (said.length > 120) continue;
      asked.push({
        start: head.start,
        end: last.end,
        said,
        marked: question,
        named: words.some((word, i) => i > 0 && !word.caps && /^\p{Lu}\p{Ll}/u.test(word.text)),
      });
    }
  }
  // More than a few at once is a questionnaire.
  return asked.length > 4 || (asked.length > 0 && !meantWell(draft)) ? [] : asked;
};

/** The questions of a draft; none when its words turn sour elsewhere. */
export const asksOf = (draft: Draft): readonly Ask[] => {
  let known = found.get(draft);
  if (!known) {
    known = read(draft);
    found.set(draft, known);
  }
  return known;
};

/** Words that make no topic: what is left of a question without them is its thing. */
const empty = new Set(
  `a an the this that these those it its is are was were be been being am do does did done have has had will would can could
  should shall may might must not no yes i me my mine we us our you your yours he him his she her hers they them their what
  which who whose whom where when why how and or but so if then than as at by for from in into of off on onto out over to up
  with about after before during between all any some one ones much many more most very too just still yet now today tonight
  tomorrow yesterday morning afternoon evening night day days week weeks weekend month year time times last next every else
  ever really actually again already going go gone went come came coming get got getting doing make made thing things
  everything anything something nothing stuff life work ok good bad well better fine nice great right there here home
  like want need know think say said says tell told see saw look talk feel feeling been way lot bit new first far long
  love babe baby darling dear honey sweetheart hon x xx hey hi hello please sorry sleep sleeping slept eat eating eaten ate
  dinner lunch breakfast tea food plan plans people person guys dude man mate two three up down away around late early
  old name mean happen happened happening exactly lately kind sort place same other others only also feel free busy ready`.split(
    /\s+/,
  ),
);

/** The words of a question that name a thing. */
export const topicsOf = (said: string): string[] =>
  said
    .split(' ')
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => word.length > 2 && !empty.has(word) && /^\p{L}/u.test(word));

/** Where, when, how much, could you, the keys: what runs a household. */
const errand = byFirstWord(
  /^(where|when|what (time|date|day|number|size|colour|number|channel|floor|else|should|shall|can|could|are we|do we|do you (want|need|fancy|mean|reckon we)|you|is (for|on|in (the|it)|the (time|date|name|number|address|password|wifi|code|plan|price|point|plural|capital|matter|difference|score|weather|offer|deal|limit|email|link))|does (that|it) (mean|cost|say)|about)|which (one|bus|train|platform|gate|stop|number|day|bay|way|tablets|size|key|is|are|do|should)|how (much|long (until|till|will)|do (i|we)|can (i|we)|is that|often|old|about)|who (won|is (there|this|on|in|picking|coming|driving|paying|doing|cooking|asking)|left|are|do you)|can|could|will|would|shall|should|do (you (want|need|fancy|know|mind|have|wish|wanna|remember (me|to)|see|got|think (i|we)|reckon)|we|i|not|they (have|sell|take))|does (it|that|this)|are (you|we|they|there)|is (it|this|that|there|anyone|anybody) (?!still|any better|true)|have (you (got|paid|fed|seen (my|the)|taken|locked|put|sent|any|a|eaten|had)|we)|has (the (post|parcel|bin|rent|bill)|anyone)|is (your (phone|car|mum|dad|sister|brother) (on|off|in|home|there|coming|back|working|free)|the)|did (i|we|not|you (not|know|feed|pay|ring|call|text|lock|take|leave|put|buy|pick|turn|wash|book|move|send|order|remember|forget|get (my|the|a|any|home|back|it|there|that|this|your (ticket|tickets))|bring|do the|clean|empty|close|shut|switch|charge|see (my|that|the size|this|it|him|her)|say|ask|check|receive|reply|just|transfer|post|print|read my|want|mean|need|download|drop|iron|hang|defrost|water|walk|use|eat|fill|sign|renew|cancel|email|message|top|tell (him|her|them) (to|about me))|(the|my) (post|postman|parcel|bin|bins|delivery|plumber|rent|package|money|boiler|washing|car|bus|train)|(that|it|they)))\b|\b(you (all )?(right|alright)|charger|password|wifi|keys?|pin|receipt|invoice|milk|bins?|nappies|shopping list|spell|at mine|at yours|lift|pick (me|us|you) up|pub quiz|appt|confirm|offer|loan|permit|rs|dollars|pounds|cost|price|account|send me|tickets? for|wearing to|the car|(want|like) me to|should i|shall (i|we)|is he there|phone number|address|email|link|app)\b/,
);

/** True for a question that only runs the day. */
export const isErrand = ({ said }: Ask): boolean => errand.test(said);
