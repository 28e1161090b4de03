import { type CreditRule, pattern, phrases } from '../rule.js';
import { stings } from './words/sting.js';
import { laughs } from './words/warmth.js';

const snack =
  '(crisp|crisps|biscuit|biscuits|snack|snacks|cake|cakes|cookie|cookies|pizza|pizzas|chip|chips|cheese|chocolate|chocolates|croissant|croissants|nugget|nuggets|olives|grapes|sweets|skittles|prawns|pastries|pastry|doughnut|doughnuts|donuts|cuddle|cuddles|hug|hugs|nap|naps|kiss|kisses|tea|sofa|couch|duvet|blanket|blankets|pyjamas|socks|noodles|tacos|nachos|dumplings|ice cream|pasta|toast|pancake|pancakes|mango|samosas|samosa|jollof|popcorn|marshmallows|peanuts|waffles|sandwich|sandwiches|pie|puppy|puppies|cat|cats|dog|dogs|goose|geese|ducks|bed|spider|spiders|jam|marmite|crumpets|scones|kettle|carbs)';
const pet = '(cat|cats|dog|dogs|goldfish|plant|plants|fridge|toaster|kettle|sofa|couch|oven|hoover|hamster|rabbit|parrot|tortoise|puppy|kitten|houseplant|air fryer|bed|duvet|spider|hedgehog|guinea pig|chickens|pigeon|ducks|sourdough|dishwasher|biscuits|crisps|pizza)';

export const playful: CreditRule = {
  id: 'credit/playful',
  family: 'playful',
  source: 'playfulness',
  says: '“{match}” is playful',
  why: 'Play that makes fun of nobody goes with happier couples; a small effect, and a nice one.',
  find: [
    phrases(
      [
        'breaking news', 'plot twist', 'official (notice|announcement|complaint|proclamation|decree|summons|apology)', 'formal (complaint|proclamation|summons)', 'i hereby', 'hereby (declare|request|summon|announce|challenge|award|notified|invited|requested|sentenced)', 'by (royal)? (decree|order) of', 'to whom it may concern', 'it has come to my attention', 'thou art', 'en garde', 'ahoy', 'unhand (me|my|that)',
        `the ${snack} (committee|council|court|police|department|union|board|ministry|parliament|inspector|inspectors|summit|situation|fairy|bandit|emergency|index|shortage|crisis|forecast|tax|deficit|monster|gods)`, `(department|ministry|minister|bureau|head|president|ceo|mayor|king|queen|captain|emperor|lord|director|office) of ${snack}`, 'the (committee|jury|management|judges|council of me|board) (has|have) (decided|voted|ruled|reviewed|spoken|convened)', 'the council of me', `${snack} (emergency|police|inspector|shortage|situation|tax|deficit|union|o clock)`,
        `${snack} left and (a|one|no|zero|big|some|tough) (big|tough|hard|important|difficult)? (decision|decisions|choice|choices|regrets|remorse|self control|survivors|witnesses|shame|plan|dream|willpower)`, `(no|zero) (regrets|remorse|survivors|witnesses) (only|just) ${snack}`, `depending on (the|how many|any|my|our)? (dogs|dog|cats|cat|ducks|${snack}|geese|swans|puddles|squirrels|pigeons|sheep|cows|goats)`,
        'asking for (a friend|science|our (entire)? household|the cat|the dog|my (cat|dog|stomach))', 'for (scientific|blackmail|snacking) (purposes|reasons)', '(in the name of|all for|purely for) science', 'in this economy', `send (help and)? ${snack} $`, 'send (help and|reinforcements|backup) (snacks|cake|biscuits|crisps|chocolate)?',
        'bet (you)? (a|one|two|my last|a whole|five|ten|my) (tenner|fiver|biscuit|biscuits|crisp|crisps|pint|cake|cookie|coffee|croissant|foot rub|backrub|back rub|massage|pizza|curry|ice cream|chip|chips|kiss|kisses)', '(loser|losers) (makes|does|buys|cooks|washes|gets|has to|brings|pays|walks|feeds|cleans|hoovers|irons|kisses)', 'winner (gets|picks|chooses|is|keeps|takes|eats) ...', '(first|last) one (home|there|in|up|to|into|out|back) * ? (gets|picks|chooses|makes|does|buys|has|is a|washes|wins|pays)', 'race you (home|there|to|back|up|down)', '(i)? (double|triple) dare you', '(i)? demand a (rematch|recount|refund)', 'best of three', 'heads i win', 'rock paper scissors', 'i challenge you to', 'i (call|have called|am calling) dibs', 'dibs on', 'whoever (finishes|wins|gets home|is home|falls asleep|loses|blinks|cracks) ... (gets|picks|makes|does|buys|chooses|has|pays)', 'if i win you (make|do|buy|cook|owe|have|get|must)', 'if you (win|beat me) i (will|have|cook|do|must|owe)',
        '^^ knock knock', 'roses are red', 'captains log', '(your majesty|your highness|your grace|your excellency|my lady|my lord|my liege|sire|milady) , (your)? (carriage|chariot|throne|banquet|feast|supper|dinner|breakfast|tea|coffee|pizza|taxi|uber) (awaits|is served|has arrived|is waiting)', '(carriage|chariot|banquet|feast|throne) awaits', 'kind sir', 'good sir', 'fair maiden', 'this is your captain speaking', 'this is not a drill', 'houston we have', 'abort mission', 'requesting (backup|permission to)', 'permission to (come aboard|board|nap|eat|cuddle|approach)', '(your)? mission (should you|if you) (choose|accept|choose to)', 'should you choose to accept', `operation ${snack}`, 'over and out', 'i come bearing', `bearing ${snack}`, `hand over the ${snack} `, `surrender the ${snack}`, `step away from the ${snack}`,
        `${pet} (says|said|has|have)? (hi|hello|filed a|voted|sends (his|her|their|its) (regards|love|apologies)|is judging|are judging|is not speaking|have unionised|has unionised|have formed|unionised|disagrees|is plotting|are plotting|has resigned|would like (a word|it known|to)|has requested|wants a word|demands (justice|a|an)|has opinions|is filing|is suing|has a lawyer|and i have (decided|voted|agreed|held|discussed|had a meeting)|gave me a look|told me (to tell|everything)|is not impressed|has taken over|is in charge|is the boss|has declared|has decided|have decided|is now in charge)`, `i (have)? (named|christened) (the|a|my|our|him|her|it|this) (${pet}|spider|pigeon|seagull|moth|crab|gary|kevin|brian|steve|bread|car|cactus|mould|mole|hoover|blister|bruise|snail|slug|duck|goose)`,
        '(blanket|human|duvet) burrito', 'goblin mode', 'on a scale (of|from) (1|one) to (your|a|an|the|my|soggy|goose|full) ', `(10|ten|100|20|50|5|five|bonus|extra|minus|1000|a million) points (if|for|to) (you|gryffindor|hufflepuff|slytherin|ravenclaw|whoever|bringing|guessing|spotting|the)`, '(bonus|brownie) points (if|for)', '^ petition (to|for)', '(100|90|80|70|99|60|50|40) (percent)? chance of (cuddles|naps|snacks|me|hugs|pyjamas|kisses|biscuits|singing|toast|pizza|noodles|dumplings)', '(wrestle|fight|battle|arm wrestle) (a|the|that|one) (goose|bear|swan|badger|shark|crocodile|squirrel|raccoon|dragon|moose|seagull|duck) for (you|us)', '(not me) (googling|crying|eating|buying|pretending|waving|dancing|singing|talking to|naming|apologising) ...', '^ tag you are it', '^ boop', '^ poke poke',
        'ba dum tss', 'i will see myself out', 'pun (very much|fully|totally)? intended', 'no pun intended', '^ what do you call (a|an|the) * (with|that|who|in|on|without|wearing)', '^ why did the (chicken|tomato|scarecrow|bicycle|banana|cow|skeleton|cookie|biscuit|mushroom|egg|duck|penguin|coffee|golfer|bee|pony|potato)', 'local (man|woman|idiot|cat|dog|couple|husband|wife|area man) (claims|found|spotted|says|refuses|discovers|defeats|seen|declares|falls|wins|eats)', 'area (man|woman)', '(five|5|4|four|three|zero|0|10) stars (would|highly|on)', '(would|will) (nap|sleep|snooze|eat|cry|burn|visit|kiss|hug|marry) again', 'zero stars', '(guess|clue) (one|1|two|2) ', 'this (meeting|train|queue|bus|call|webinar) (could have been|is my villain|has no end|has lasted)', 'villain origin story', 'main character (energy|moment)', 'i am (not)? a (potato|burrito|sloth|raccoon|goblin|puddle|pancake|swan|penguin|noodle|pudding) (now|today|again|person)? $', 'tiny (violin|parade|trumpet|dance)', 'victory (dance|lap)', 'happy dance', 'snack o clock', 'nap o clock',
      ],
      {
        unless: ['(medical|doctor|wedding|school|work) (committee|board)', 'breaking news (on|at|alert|about)', 'bet (you)? my life', 'my good sir', 'sofa (bed|department)', 'official complaint (to|about|against|with)', 'formal complaint (to|about|against|with)', '(cake|pizza|pie|sandwich|tea|pasta|chocolate|pastry|cheese) (shop|tin|box)', 'one star (review|hotel)', 'over and out of', 'dog (is|has) (not)? (well|sick|ill)', 'winner (is|gets) (the|a) (best|prize|trophy)', 'to whom it may concern (this|please)', 'the dog is in charge of', 'rapid tea'],
        unlessAnywhere: ['(txt|text|call|reply|claim|sms|tone|ringtone|subscription|subscribers|free entry|unsub|stop2|polys|mobile content|voucher|award|prize|operator|www|http|vote|votes|auction|weekly|comp|16|18)  (to|now|for|your|on|with|stop) *', '(dies|dead|crash|died|funeral|killed|earthquake|bomb|attack|explosion|hospital|war|murder|cancer|flood)', 'not (funny|joking)', 'i wasnt joking', 'hr|disciplinary|lawsuit|solicitor'],
        when: (_hit, draft) => !stings(draft),
      },
    ),
    // A laugh makes these a joke; alone they may be meant.
    phrases(
      ['your (majesty|highness|excellency|honour|lordship|ladyship|worship|royal highness)', 'geddit', 'dad joke', 'i am (running|moving|emigrating) (away)? to (peru|the circus|mars|narnia|the moon|antarctica)', 'joining the circus', 'i (blame|am blaming) the (cat|dog|goose|moon|toaster|cheese|kettle|biscuits)', 'i regret nothing', 'no regrets', 'worth it', 'send help', 'fight me', '(case|inquiry) (closed|open)', 'exhibit a', 'i rest my case', 'rawr', 'objection', 'guilty as charged', 'on strike', 'world record', 'olympic (sport|event|level)', 'gold medal (for|in|to)', 'nobel prize', 'oscar for', 'future me', 'past me', 'adulting', 'i am basically (a|an|chef|the)'],
      { when: (_hit, draft) => laughs(draft) && !stings(draft) },
    ),
    pattern(/\b(?:10|11|12|100|9|0)\/10\b[,.]? (?:(?:(?:would|wld) (?!not|block|never|unfollow)\w+(?: again)?|no notes)|🔥)/giu, ['/10'], (_hit, draft) => !stings(draft)),
    pattern(/^breaking ?: ?[\p{L}\p{N}' ]{3,60}/giu, ['breaking'], (_hit, draft) => !stings(draft)),
    pattern(/\bone \(1\) [a-z]+/giu, ['one (1)'], (_hit, draft) => !stings(draft)),
    pattern(/\b(?:wanted|missing|lost|for sale|vacancy|reward|notice|weather forecast|today's forecast|minutes of the meeting|status update|mission report|headline) ?: ?(?:one|1|a|single) [a-z]+ ?(?:sock|socks|husband|wife|boyfriend|girlfriend|cuddle|hug|cat|slipper|sofa|biscuit|nap)/giu, ['wanted', 'missing', 'lost', 'for sale', 'vacancy', 'reward'], (_hit, draft) => !stings(draft)),
  ],
  good: [
    'eta 12 min or 3 hrs [depending on dogs]',
    'I have 3 [crisps left and a decision] to make',
    '[breaking news]: the toast survived',
    'the [cat has filed a] complaint about the new curtains',
    '[10/10 would nap again]',
    '[bet you a biscuit] it rains before five',
    '[loser makes] the tea, deal?',
    '[race you home], the slow bus against my bike',
    'need [one (1) cuddle] by six',
    '[it has come to my attention] that the last dumpling is gone',
  ],
  fine: [
    'lol ok',
    'haha yeah that works, see you at 6',
    'the council has sent another fine',
    'breaking news, you forgot my birthday as usual',
    'I made an official complaint to the bank',
    "I'm not joking, the boiler leaks",
    'the kids have a play at school on thursday',
    'we have crisps left in the cupboard',
    'I have a decision to make about the job',
    "you're a joke 😂",
    'the dog has been to the vet',
    'loser makes no effort, you are pathetic',
  ],
};
