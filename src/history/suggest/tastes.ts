import type { MemoryKind } from '../../model/memory.js';
import { thingAt, withoutOpening, wordCount } from './phrase.js';
import type { Finder } from './shapes.js';
import { aboutThem, asQuote, possessiveName, toldOf } from './third-person.js';

const adverbs = '(?:(?:really|absolutely|still|do|just|kinda|secretly|also|actually|honestly|truly|so|always|only) )*';
const dislike =
  "hate|can't stand|cannot stand|can't bear|can't abide|cannot abide|can't eat|don't eat|can't drink|don't drink|never eat|never drink|don't like|loathe|detest|only (?:drink|eat)";
const liking =
  "love|luv|adore|enjoy|prefer|'m obsessed with|'m into|'m mad about|'m a sucker for|'m allergic to|'m a big fan of";
const pattern = new RegExp(`(?:^|[,:] |\\b(?:but|and|because) )(I)? ?(${adverbs})(${dislike}|${liking}) (.+)$`, 'iu');
/** Said without "I" and still of oneself. */
const alone = /^(?:can't (?:stand|bear|abide)|allergic to|obsessed with)$/i;

/** What is no thing: people, this very moment, the weather of a day, or words that only pass the time. */
const noThing =
  /^(?:you|u|ya|your|ur|it+|this|anybody|nobody|somebody|saying|leaving|missing|knowing|loving|asking|the \p{L}+(?: that| who|$)|every|anyone|any|the lot|an?|go|me+|now|(?!(?:flying|running|cooking|camping|ironing|driving|swimming|hiking|dancing|cleaning|shopping|baking|gardening|fishing|painting|climbing|singing)$)\p{L}+ing$|that|these|those|them|him|her|us|everyone|everybody|everything|anything|nothing|something|how|when|what|who|why|where|the (?:way|fact|idea|new|look|sound|thought|feeling|bit|part|one)|to (?:be|see|know|hear|say|think|go|do)|to|being|having|getting|sitting|seeing|hearing|waiting|going|watching you|talking to|cooking for|my (?:life|job|boss|love|phone)|lah|life|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|traffic|queue\p{L}*|meetings?|myself|me|people|men|women|another|until|for|at|on|in|with|anymore|more|about|when|and|a (?:bit|good)|all|some|someone|one|both)(?![\p{L}'])/iu;
const food =
  /\b(?:tea|coffee|chocolate|cake|bread|cheese|crumble|rhubarb|marmalade|jam|pizza|pasta|noodles|ramen|curry|rice|soup|sushi|olives|mushrooms?|pistachio|coriander|honey|wine|beer|gin|whisky|pie|chilli|chips|biscuits?|ice cream|stew|cobbler|tacos|dumplings|pancakes|mangos?|mangoes|lemon|ginger|butter|eggs?|bacon|toast|breakfast)\b/i;
const vague =
  /\b(?:lately|right now|at work|again|you|your|ur|u|today|them|him|her|it|this (?:one|week|morning)|so much)\b/i;

const kindOf = (verb: string, thing: string): MemoryKind =>
  /love|luv|adore|enjoy|obsessed|into|mad about|fan/i.test(verb) && !food.test(thing) ? 'interest' : 'preference';

const body =
  /^(?:I'm|I've been) (?:a )?(?:vegan|vegetarian|coeliac|celiac|pescatarian|teetotal|left-handed|colou?r-?blind|lactose intolerant)\b/i;
const favourite =
  /\b(my favou?rite (?!part|thing|bit|person|time|moment|sound|sight|human|face|view|way|place|one)[\p{L} ]{3,25}?(?: is| are|'s)) (.+)$/iu;

/** What the partner loves, hates or cannot eat. */
export const taste: Finder = ({ words, end }, scene) => {
  const { people } = scene;
  if (scene.said.mine || wordCount(words) > 24) return undefined;
  const bare = withoutOpening(words);
  if (body.test(bare))
    return { kind: 'preference', text: toldOf(thingAt(`x ${bare}`).slice(2) || bare, people), weight: 6.5 };
  const best = favourite.exec(words);
  if (best) {
    const thing = thingAt(best[2] ?? '');
    if (thing === '' || noThing.test(thing) || /^not?\b/i.test(thing)) return undefined;
    return { kind: 'preference', text: `${possessiveName(people)} ${best[1]?.slice(3)} ${thing}`, weight: 7 };
  }
  const match = pattern.exec(bare);
  if (!match || end.includes('…')) return undefined;
  const [, subject, , verb = '', rest = ''] = match;
  if (subject === undefined && !alone.test(verb)) return undefined;
  if (/\bI think I$|\b(?:think|thought|guess|say|said|know|swear)\b/i.test(bare.slice(0, match.index + 2)))
    return undefined;
  const thing = thingAt(rest);
  if (thing === '' || wordCount(thing) > 9 || noThing.test(thing) || vague.test(thing)) return undefined;
  // "I hate leaving you": of the user, not of a thing.
  if (/^,? (?:you|u|your|ur|it)\b/i.test(rest.slice(rest.indexOf(thing) + thing.length))) return undefined;
  const head = /^(?:allergic|obsessed)/i.test(verb)
    ? `I'm ${verb}`
    : verb.startsWith("'m")
      ? `I${verb}`
      : `I ${verb.toLowerCase()}`;
  const dated = /\b(?:this|that|these|those) \p{L}+$/iu.test(thing) ? 2 : 0;
  const said = bare
    .slice(match.index, bare.indexOf(thing, match.index) + thing.length)
    .replace(/^(?:[,:]|but|and|because) /i, '')
    .trim();
  return {
    kind: kindOf(verb, thing),
    text: aboutThem(`${head} ${thing}`, people) ?? asQuote(said),
    weight: 6.5 - dated,
  };
};
