import { told } from '../around.js';
import { type CreditRule, phrases, type When } from '../rule.js';

import { stings } from './words/sting.js';

const past =
  '(met|went|got|danced|kissed|sat|stayed|walked|drove|ate|missed|lost|found|saw|camped|swam|slept|hid|ran|climbed|laughed|spent|talked|took|made|tried|watched|stole|accidentally|almost|nearly|ended|first|were stuck|got stuck|cycled|sailed|flew|sang|cooked|shared|bought|moved|brought|queued|hitchhiked|dressed|paddled|snuck|sneaked|hiked|jumped|fell|built|painted|adopted|booked|had (the|our|that|no|pizza|chips|breakfast|dinner|nothing))';
const when = '(night|day|weekend|time|morning|evening|week|summer|winter|trip|walk|afternoon|christmas|holiday)';
const place = `(${when}|hotel|beach|bar|cafe|pub|tiny (flat|room|cafe|bar|hotel|place|kitchen)|little (flat|room|cafe|bar|hotel|place)|sunset|kiss|pizza|restaurant|ferry|train|boat|bench|bus|flat|room|campsite|storm|dance|dinner|breakfast|museum|bridge|roof|rooftop|lake|concert|gig|goat|goose|dog|waiter|man|woman|balcony)`;

const capitalLast: When = ({ start, end }, { text }) =>
  /\p{Lu}\p{Ll}+$/u.test(text.slice(start, end).split(/\s+/).at(-1) ?? '');
const unless = [
  'remember (when|how|that time|the time) (we|you|us) (used|still|actually|promised|agreed|said|were (happy|still|good|ok|in love|nice)|had (fun|time|a life)|talked|could|meant|liked|loved|cared|bothered|did|decided)',
  '(by|at|since|this) that time',
  'that time (of|is|was|will)',
  'not remember',
  'never happened',
  'remember (that|when|how) we (have|need|are|must|should|can|will|said)',
  'our first (date|night) (of|is|will|in|for|has to)',
  'laughing (about|at|over) you',
  'that (day|time|week|night) we (will|are|have|can|should)',
];
const unlessNear = [
  'promised',
  'you said you would',
  'used to',
  'what happened to',
  'those days',
  'any more',
  'i regret',
  'wish (we|i) (had)? never',
  'ruined',
  'you left me',
  'you cheated',
  'you lied',
  'you shouted',
  'you forgot',
  'row',
  'fight',
  'argument',
  'fought',
  'argued',
  'cried because',
  'you do not remember',
  'back when you',
  'worst',
  'you even remember',
  'you were (not|never) (this|so|like)',
  'you have changed',
  'forecast',
  'i hate',
];
const kind: When = (_hit, draft) => !stings(draft);

export const sharedMemory: CreditRule = {
  id: 'credit/shared-memory',
  family: 'memory',
  source: 'reminiscing',
  says: '“{match}” calls back something the two of you share',
  why: 'Recalling a shared laugh or a good day brings people closer for a while. Now and then is best; too often, and it wears thin.',
  find: [
    phrases(
      [
        '(remember|remembering|remembered) (when|that time|the time|that day|that night|the night|the day|how) (we|us|you and (me|i)) ...',
        '(remember|remembering) (when|that time|the time|that day|the day|that night|the night) you (fell|danced|tried|wore|dropped|got (lost|stuck|locked|us)|sang|burned|burnt|cooked|made (me laugh|us|that|the)|proposed|thought|walked|drove|laughed|called|waved|carried|asked me|kissed|surprised|jumped|met|hid|ran|bought|put|fed|spilled|spilt|gave me|taught|picked|rescued|saved)',
        '(remember|remembering) our (first|trip|honeymoon|holiday|wedding|old|little|tiny|summer|weekend|dance|road trip|night|walk|kiss|picnic|song)',
        '(remember|remembering) (that|the|those) (time|night|day|trip|weekend|holiday|summer|beach|hotel|cafe|pub|bar|ferry|sunset|goat|goose|storm|waiter|kiss) (in|at|on|with|from|we|when we|by)',
        '(still|keep|kept|been|always) (laughing|giggling|grinning|chuckling|smiling|cracking up|howling|blushing) (about|at|over|because of|thinking about|thinking of|from) (the|that|our|your|last|when|how|us|what you) *',
        'still not over (the|that|our) (ferry|night|trip|dinner|kiss|view|weekend|pizza|dance|goat|sunset|waiter|karaoke) ...',
        'still (thinking|dreaming) (about|of) (that|our|the) (dinner|night|kiss|pizza|trip|weekend|beach|view|walk|day|sunset|holiday|hotel|curry|dance|first)',
        'makes me (laugh|smile) (remembering|when i think of|thinking of|thinking about) (us|our|that|the|when we)',
        'our (first|second|third) (date|kiss|dance|holiday|christmas|flat|apartment|night out|road trip|anniversary|picnic|home)',
        'our (first|second|third) (trip|weekend|meal|song|night) (together|away)',
        'our wedding (dance|night|song)',
        'our honeymoon',
        '(when|since|how|where|that|the (day|night|moment|time|way)) we (first)? met',
        'where we (first (met|kissed|danced|lived|held|had|sat|said)|had our|met|kissed|got engaged|got married|got lost|sat (that|all|till|until|for|with|and)|danced)',
        'when we first (met|kissed|moved|danced|started|lived|held|got)',
        'on our (first|second|third|wedding) (date|day|night|trip|holiday)',
        `that ${when} (when)? we ${past} ...`,
        `the ${when} (when)? we ${past} ...`,
        '(i will|will) (never|always) (forget|remember) (the|that|our|how|when) (night|day|time|trip|first|look|kiss|morning|summer|weekend|we|wedding|you and (me|i))',
        '(playing|hearing|heard|played) our song',
        'our song (is|was|just|came|on|at|in)',
        '(takes|took|taking) me (right|straight)? back to (us|our|that|when we|you and|the (night|day|time|summer|first|flat|beach))',
        '(reminds|reminded|reminding) me of (our|when we|that time|that night|the time we|the night we|the day we|that day|us (in|at|on|dancing|sitting|that)|that (trip|weekend|holiday|summer|hotel|beach))',
        '(made|makes) me think of (our|when we|that time|that night|us (in|at|on)|the (time|night|day) we)',
        '(made|makes) me think about (our|when we|that time|that night)',
        `years (ago)? (today|tonight|since) (we|you asked|our (first|wedding)|that)`,
        'year (ago)? (today|tonight|since) (we|you asked|our (first|wedding))',
        'wish we were (still)? back (in|at|on) *',
        'wishing we were (still)? back (in|at|on) *',
        'our old (flat|street|bench|spot|local|haunt|apartment|cafe|tent|kitchen|place)',
        '(walked|drove|cycled|went|came|passed|passing|walking|just) (past|by)? (the|that) (bench|cafe|pub|place|restaurant|bar|hotel|shop|spot|corner|wall|bridge|street|flat) (where|we|you) (we|you|first|dropped|kissed|proposed|met|sat)',
        '(still)? (have|got|kept|keep|found) (the|that|our|your) (ticket|tickets|ticket stubs|stubs|napkin|postcard|postcards|receipt|wristband|menu|map|pebble|shell|boarding pass|polaroid|photo booth) (from|you|of|stubs)',
        'do you (ever|still)? (think about|remember) (that|the|our) (tiny|little|first|old|awful|rainy|beach|night|trip|summer|weekend|hotel|goat|day)',
        'core memory',
        'where you (dropped|spilt|spilled|fell (in|off|over)|proposed|asked me to|kissed me|first (held|kissed|told|said|asked)|made friends with|got us lost|sang|danced|tipped|taught me)',
        'first (time|place) (we|you) (ever)? (held|kissed|met|danced|told me|cooked|laughed|stayed|slept|walked|made me)',
        '(from|at|on|since) our (honeymoon|engagement|first (trip|date|holiday|flat|night|weekend|christmas|walk|home)|wedding (dance|speech|night))',
        'when we (first)? (got lost|missed the (last|bus|train|boat|ferry|flight)|camped|slept (in|on) (the|a|that)|got stuck|danced|moved in|buried|hid|broke down|locked ourselves|lived in|climbed|sat on|adopted|swam)',
        'we (danced|laughed|sat|talked|walked|stayed up|sang) (until|till|til|all night|so hard|for hours)',
        'years since (you (asked|said|kissed|walked|called)|we (met|kissed|moved))',
        'anniversary of (you (saying|asking|falling)|us (meeting|moving|getting)|our|the (day|night) we|that (day|night|kiss|time))',
        '(years|decade|months) of you (saying|singing|pointing|pretending|losing|calling|asking|making|stealing|humming)',
        'still can not believe (we (got|did|danced|swam|ate|made|walked|drove|survived|met|climbed|won)|you (shouted|danced|sang|wore|said yes|asked|proposed))',
        'every time i (see|hear|smell|pass|fly|eat|make) ... i think (of|about) (us|our|that|when we)',
        'still (have|got|use|keep|wear) (the|that) * you (drew|made|gave|wrote|knitted|bought|painted|won)',
        'i (keep|kept|use|found) the * you (drew|made|wrote|knitted|painted|won) ...',
      ],
      { negated: 'keep', unless, unlessNear, when: kind },
    ),
    phrases([`that ${place} (in|at|on|near|outside|by) (the|our|old)? *`], {
      negated: 'keep',
      unless: [
        ...unless,
        'that (day|week|night|time|morning|weekend|evening|man|woman|room|bar|restaurant|pub|cafe|hotel|bus|train|flat) (in|at|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|june|july|january|february|march|april|may|august|september|october|november|december)',
      ],
      unlessNear: [
        ...unlessNear,
        '(shall|should|can|will|could|want|book|what is|whats|is|does|try|going|go|need|meet) ...  that',
      ],
      when: (hit, draft, context) =>
        capitalLast(hit, draft, context) &&
        kind(hit, draft, context) &&
        /\b(?:we|us|our|you|ur|u|your|you're|remember)\b/i.test(draft.text),
    }),
    phrases(['remember (that|the|those) (* )? * (in|at|from|on) *'], {
      unless,
      unlessNear,
      when: (hit, draft, context) => !told(hit, draft) && capitalLast(hit, draft, context) && kind(hit, draft, context),
    }),
  ],
  good: [
    '[remember when we missed the last] bus and walked all night',
    '[still laughing about the ferry]',
    'they are playing the song [from our first date]',
    '[that night in Lisbon] with the sardines and your red shoes',
    '[remember the goat in Kisumu]?? same goat here',
    '[passed the cafe where we] hid from the hail',
    'this rain [reminds me of that time] with the tent',
    '[wish we were back on that] bonnet watching stars',
    'ten [years ago today we] got those keys',
    '[i will never forget the night] the lights went out',
  ],
  fine: [
    'remember to take the chicken out',
    'can you remember the wifi password?',
    'remember when you promised to be home for dinner',
    'remember when we used to talk?',
    'our first meeting with the bank is at ten',
    "let's make some memories this weekend",
    "you don't remember our first date",
    'by that time we will be home',
    'my nan said "remember when we had trams"',
    'that night in Leeds you never came home',
    'first time trying this oat milk',
    'remember to lock the door at night',
  ],
};
