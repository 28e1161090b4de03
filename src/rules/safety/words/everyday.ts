import type { Draft } from '../../../text/draft.js';
import { both } from '../../around.js';
import type { Hit, When } from '../../rule.js';
import { earnest, plainly } from './cues.js';

/** How many words before and after a hit still belong to it. */
const reach = 16;
const around = (hit: Hit, draft: Draft): string => {
  const at = draft.words.findIndex(({ start }) => start === hit.start);
  const last = draft.words.findIndex(({ end }) => end >= hit.end);
  return plainly({ ...draft, words: draft.words.slice(Math.max(0, at - reach), last + 1 + reach) });
};

/** Holds where one of these is said around the hit; the expression reads plain words. */
export const near =
  (cue: RegExp): When =>
  (hit, draft) =>
    cue.test(around(hit, draft));

export const notNear =
  (cue: RegExp): When =>
  (hit, draft) =>
    !cue.test(around(hit, draft));

const theirs =
  /(\b(not|never|no) (have|having|need|want|wanting|expect|expecting|ask|asking|say|saying|tell|telling|going|mean|dream|once|about|should|made)( [a-z]+){0,3} $)|\b((he|she|they|ex|mum|mam|dad|boss|guy|man|woman|girl|people|who|song|sister|brother|mate|friend|fella) (always |once |never |just |even |would |literally )?(said|says|say|told|tells|tell|goes|sang|texted|texts|wrote|kept saying)|(used to|made (me|her|him)|imagine|lines?|texts?) (say|tell|saying|telling|like))( (to )?(me|her|him|them|us|people|that|stuff|things|like))* ?,? ?$|\b(no need to|without having to|(instead|sick) of|glad (i|we|you) do not) $/;
/** The words are the sender's own: no "he said" and no "you don't have to" before them. */
const own: When = (hit, draft) => {
  const at = draft.words.findIndex(({ start }) => start === hit.start);
  return !theirs.test(
    `${plainly({ ...draft, words: draft.words.slice(Math.max(0, at - 8), at) })} `.replace(/ +/g, ' '),
  );
};
/** Said in earnest, and by the sender. */
export const sincere: When = both(earnest, own);

/** Stakes nobody fears: food, chores, games, parties, surprises. */
const food =
  /\b(coffees?|teas?|brew|cuppa|latte|flat white|beer|beers|pints?|wine|rum|gin|drinks|dessert|pudding|cakes?|cookies?|biscuits?|brownies?|chocolates?|chips|crisps|fries|pizza|kebab|curry|noodles|sushi|pasta|lasagne|toast|toasties?|sandwich(es)?|soup|bacon|breakfast|pancakes?|waffles?|cheese|ice cream|snacks?|sweets|popcorn|nuggets|tacos?|doughnuts?|donuts?|roast|jollof|biryani|dal|samosas?|dumplings?|leftovers|helpings?|seconds|takeaway)\b/;
const play =
  /\b(bins?|dishes|washing|washing up|dishwasher|hoover|laundry|blanket|duvet|socks|hoodie|remote|charger|kettle|wifi|netflix|spotify|playlist|karaoke|scrabble|monopoly|chess|mario|fifa|uno|quiz|game|games|rematch|match|series|episode|finale|spoilers?|film|movie|puns?|dog|puppy|cat|kitten|memes?|present|presents|gift|surprise|birthday|cuddles?|cuddle|hug|hugs|kiss|kisses|foot rub|back rub|massage|haircut|hair|moustache|beard|fringe|selfie stick|lego|plants?|garden|lawn|barbecue|bbq|picnic|ikea|sunburn|spiders?|marmite|pineapple|coriander|olives?|crossword|dance|dancing|sing|singing)\b/;
export const notFood: When = notNear(food);
export const serious: When = both(notFood, notNear(play));

/** Care, danger from others, illness: where forbidding is protecting. */
const protecting =
  /\b(scam\w*|fraud\w*|creep\w*|stalk\w*|hacked|phishing|spam|999|911|112|police|safe|unsafe|danger\w*|follow(ed|ing|s) you|threaten\w*|solicitor|lawyer|court|flu|covid|sick|poorly|contagious|infect\w*|bug|fever|germs|virus|chickenpox|norovirus|doctor|doctors|nurse|surgeon|surgery|physio|dentist|hospital|consultant|stitches|plaster|cast|swelling|crutches|bed rest|drunk driv\w*|storm|snow|ice|icy|flood\w*|lightning|warning|abus\w*|hurts you|hurting you|hit you|hits you|upset you|upsets you|bully\w*|bullied|nightmare boss)\b/;
export const notProtecting: When = notNear(protecting);
