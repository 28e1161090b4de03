import { type Draft, readDraft } from '../../../text/draft.js';
import { saidOf } from '../../around.js';
import { replyIn } from '../../reply.js';
import type { Context } from '../../rule.js';
import { bad, low, lowAlone } from './bad-news.js';
import { type Lean, leanOf } from './cues.js';
import { good, goodAlone, goodIfShouted } from './good-news.js';

/** Words that look like news and are none. */
const harmless =
  /\b(?:not (?:a |such a |too |that |so |the |been a |been |really )*(?:bad|worst|terrible|awful|horrible|sad|upset|ill|poorly|scared|failed|in hospital)|no bad news|(?:bearer|bringer) of (?:bad|sad) news|(?:do|does|did) not (?:have|think i have|think it is) (?:cancer|a)|you (?:have |are |had |were |will |must )*(?:had|having|allowed|been|be) .*|(?:phone|battery|laptop|car|wifi|kettle|plant|signal|conversation|party|everyone|everybody|nobody|vibe|chat|internet|printer|tablet|ipad|engine|mine|yours|speaker|fridge|boiler|tv|controller|telly) (?:just |has |nearly |almost |finally |have )*died|(?:nearly|almost) (?:died|failed|cried)|work(?:s|ing)? (?:\w+ )?in (?:the )?hospital|tear(?:s|ed)? up|(?:if|when|hope|wish|unless|until|in case|whether|imagine|once|pretend|say|bet|maybe) (?:i|we|they|he|she|you|it) [^,]*|(?:bad|good|great) news (?:is|for|site|app|channel)|sick of (?:this|the) (?:rain|weather|song)|your? (?:are )?allowed .*|you (?:have )?nicked .*|you (?:got|won|passed|did|made) \w+)\b/g;

const screens =
  /\b(?:episode|season|series|film|movie|character|finale|spoilers?|level|game|chapter|book club|netflix|soap|show|book|story|novel|play|scene)\b/;

/** Tidings that may be of trains and milk. */
const goodTidings = /\b(?:good|great|lovely) news\b/;
const badTidings = /\bbad news\b/;
const practical =
  /\b(?:plumber|electrician|boiler|parcel|delivery|trains?|bus|buses|shops?|milk|bread|bins?|wifi|car|parking|tickets?|tesco|aldi|lidl|closed|shut|open|sold out|hotel|studio|booked|table|restaurant|pub|beer|biscuits?|cake|cheese|croissants?|pizza|weather|rain|snow|sunny|dinner|lunch|washing|fridge|oven|on sale|in stock|picked up|traffic|flight)\b/;
const mended =
  /\b(?:made my day|cheered me up|(?:feel(?:ing)?|am|i'm|im) (?:much |so much |a lot |way |loads )?better|better now|over it now|i'm (?:ok|okay|fine|alright) now|not now|nothing serious)\b/;
const bedtime = /\b(?:good ?night|night|bed|to sleep|nap|early one)\b/;
const tired = /\b(?:exhausted|shattered|drained|tired)\b/g;

/** A text may leave out its first word: "passed my test", "so happy". */
const leftOut =
  /^((?:(?:omg|oh my god|ugh|babe|love|so|just|and|guess what|well|finally|also|but|yes|yay|woo|wow|honestly|hey|argh?|just heard|today) )*)(?=(?:got (?!it\b|in\b|in$)|passed$|(?:passed|failed|finished|submitted|handed in|ran my|did not (?:get|pass|win)|cried|sobbed|feel|feeling|landed|won|made the|sold my|came (?:first|second|third|1st|2nd)|smashed|nailed|aced|bombed|messed up|fucked up|screwed up|been (?:sacked|fired|promoted|accepted|offered|made|dumped|let|crying)|qualified|graduated)\b|failed$|crying$))/;
const feelingLeftOut =
  /^(?=(?:so|really|very|feeling) (?:happy|excited|relieved|sad|upset|stressed|lonely|scared|worried|low|tired i)\b)/;

const read = (draft: Draft): 'good' | 'bad' | 'none' => {
  let feels = false;
  let bright = false;
  let heavy = false;
  const whole = draft.text.toLowerCase();
  const small = practical.test(whole);
  const sleepy = bedtime.test(whole);
  let at = 0;
  for (const sentence of draft.sentences) {
    const words = draft.words.slice(sentence.first, sentence.end);
    const first = words[0];
    const next = draft.sentences[++at];
    if (!first || sentence.question || first.quoted) continue;
    const said = saidOf(words)
      .replace(/(\w)'s\b/g, '$1 is')
      .replace(harmless, ' . ')
      .trim()
      .replace(leftOut, '$1i ')
      .replace(feelingLeftOut, 'i am ');
    const until = next ? (draft.words[next.first]?.start ?? draft.text.length) : draft.text.length;
    const tail = draft.text.slice(words.at(-1)?.end ?? 0, until);
    const shouted =
      sentence.exclaimed ||
      words.filter(({ caps }) => caps).length > words.length / 2 ||
      /🎉|🥳|🎊|🍾|😭|🙌/u.test(tail);
    if (good.test(said) || goodAlone.test(said) || (shouted && goodIfShouted.test(said))) bright = true;
    if (!small && goodTidings.test(said)) bright = true;
    if (sentence.joking || screens.test(said)) continue;
    if (bad.test(said) || (!small && badTidings.test(said))) heavy = true;
    const felt = sleepy ? said.replace(tired, ' . ') : said;
    if (low.test(felt) || lowAlone.test(said)) feels = true;
  }
  if (mended.test(whole) || (heavy && bright && /\bgood news\b/.test(whole))) return bright ? 'good' : 'none';
  if (heavy) return 'bad';
  if (bright) return draft.emoji.some(({ mood }) => mood === 'cold' || mood === 'angry') ? 'none' : 'good';
  return feels ? 'bad' : 'none';
};

const told = new WeakMap<Context, 'good' | 'bad' | 'none'>();

/** The same text is often answered by many drafts. */
const before = { text: '', news: 'none' as 'good' | 'bad' | 'none' };

/** What the text that the draft answers tells: good news, bad news or a hard time; undefined for neither, or no text. */
export const newsIn = (context: Context): 'good' | 'bad' | undefined => {
  let news = told.get(context);
  if (news === undefined) {
    const reply = replyIn(context);
    if (reply && before.text !== reply.text) {
      before.news = read(reply);
      before.text = reply.text;
    }
    news = reply ? before.news : 'none';
    told.set(context, news);
  }
  return news === 'none' ? undefined : news;
};

/** What a text of theirs tells, by itself. */
export const newsOf = (text: string): 'good-news' | 'bad-news' | undefined => {
  const news = read(readDraft(text));
  return news === 'none' ? undefined : `${news}-news`;
};

const leaned = new WeakMap<Context, Lean>();
/** As above. */
const last = { text: '', lean: { good: 0, bad: 0 } as Lean };
const level: Lean = { good: 0, bad: 0 };

/** How much the text that the draft answers weighs, by phrases and by weak cues that add up: two and more is news. */
export const leanIn = (context: Context): Lean => {
  let lean = leaned.get(context);
  if (!lean) {
    const reply = replyIn(context);
    const news = newsIn(context);
    if (reply && last.text !== reply.text) {
      last.lean = leanOf(reply);
      last.text = reply.text;
    }
    const cues = reply ? last.lean : level;
    lean =
      news === 'good'
        ? { good: Math.max(3, cues.good), bad: Math.min(cues.bad, 1) }
        : news === 'bad'
          ? { good: Math.min(cues.good, 1), bad: Math.max(3, cues.bad) }
          : cues;
    leaned.set(context, lean);
  }
  return lean;
};

/**
 * `newsIn`, with a wider ear: a rule asks this where the draft itself says something else against it too, and may then
 * do with `enough` of it.
 */
export const tidingsIn = (context: Context, enough = 2): 'good' | 'bad' | undefined => {
  const { good, bad } = leanIn(context);
  if (good >= enough && good > bad) return 'good';
  return bad >= enough ? 'bad' : undefined;
};
