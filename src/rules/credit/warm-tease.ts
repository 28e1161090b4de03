import { type CreditRule, phrases } from '../rule.js';
import { stings } from './words/sting.js';
import { isWarm } from './words/warmth.js';

const silly =
  '(softie|softy|nerd|dork|goof|goofball|goose|sausage|pudding|muppet|numpty|wally|rascal|weasel|menace|noodle|potato|turnip|doofus|doughnut|donut|eejit|weirdo|dafty|plonker|spoon|melt|fibber|cheat|cheater|monkey|scamp|geek|gremlin|goblin|drama queen|bean|melon|pickle|nugget|dingbat|silly sausage|daft apeth)';
const mine = '(disaster|clown|grump|chaos|chaos agent|fool|idiot|nuisance|liability)';
const fond =
  '(absolute|total|big|silly|daft|wee|little|cheeky|lovable|loveable|gorgeous|beautiful|ridiculous|utter|complete|giant|massive|old|soft|lovely|adorable|cheating|sweet|precious|perfect|dear|wonderful|magnificent)';

export const warmTease: CreditRule = {
  id: 'credit/warm-tease',
  family: 'playful',
  source: 'teasing-kruger',
  says: '“{match}” teases, and the warmth shows',
  why: 'Teasing is fun when the fondness is plain to see beside it; without that, readers hear more sting than was meant.',
  find: phrases(
    [
      `my (favourite|favorite|own|very own|beloved|darling|lovely|beautiful|gorgeous|resident|personal) (little|wee|own|human)? (${silly}|${mine})`,
      `(you|ya|ye|u) ${fond} ${fond}? ${silly}`,
      '^ nerd my nerd',
      'my nerd',
      'you (have)? (burnt|burned|burn) (water|toast|the toast|cereal|the cereal|the rice|rice|a salad|the salad|soup|the soup|pasta|ice|beans|the kettle)',
      'you (once|just|actually)? (waved|winked|smiled|shouted|saluted|apologised|nodded|talked|chatted) (at|to|with) (a|the|your own|our) *',
      'you (once|just|actually)? (walked|drove|cycled|ran|skated|reversed) into (a|the|our) *',
      'you fell (off|over|into|asleep) (a|the|your|our|during|in|on|at) *',
      'you (once|just|actually)? (set off the|tripped over (a|the|your)|locked yourself|got lost (in|on|going)|got stuck in|argued with (a|the|your)|lost (a|an|the) * (contest|competition|match|fight|argument) (to|with|against)) ...',
      'you (always|still|once)? (cry|cried|weep|wept|sob|sobbed) (at|over|during) (the|an|a|every|that)? (advert|adverts|paddington|up|shrek|film|films|movie|movies|cartoon|song|bake off|toy story|finding nemo|lion king|cheese|onion|onions|documentary|penguin|penguins|finale)',
      'only you (could|would|can) (burn|get lost|lose|break|forget|fall|trip|buy|bring|pack|find|manage|make|turn|turn up|order|fit|talk|cry|laugh|befriend) ...',
      'you (snore|dance|sing|drive|cook|park|run|type|sneeze|swim|walk|whistle|clap|yawn|ski|bowl) like (a|an|my|the|someone|your) ...',
      '^ (and|but|wow|ok|lol|haha|babe|love)? , your (singing|cooking|parking|driving|dancing|snoring|jokes|puns|spelling|handwriting|map reading|sense of direction|dad jokes|diy|poker face|sock collection|spreadsheet|spreadsheets|lasagne|packing|playlist|selfies|filing system|french|spanish|impression|impressions|curry|sudoku|gravy|tea) (is|are|was|were|has|have|had|should|could|scared|frightened|made|broke|deserves|needs|would|just)',
      '(ok|okay|wow|yes|alright|nice one|easy|steady|hello|sure|well|oi) , (grandad|grandpa|granny|grandma|sherlock|masterchef|einstein|picasso|shakespeare|columbus|romeo|nigella|gordon ramsay|professor|mr know it all|miss know it all|your highness|your majesty|your royal highness|captain|pavarotti|beyonce|usain bolt|delia|jamie oliver|magellan|attenborough|wordsworth|mozart|fancy pants|smarty pants|clever clogs|bossy boots|sleepyhead|sleepy head|grumpy pants|slowcoach|show off)',
      'says the (man|woman|person|one|guy|girl|boy|human) (who|with|that) ...',
      'you (can not|could not) (even)? (park|fold|whistle|boil an egg|boil water|read a map|ride a bike|fold a fitted sheet|keep a straight face|cook rice|reverse|spell|sing in tune|parallel park|bluff|lie to save your life|resist a) ...',
      'you (would|could|can) get lost (in|on|going) (a|an|your own|the|our) *',
      'the only thing you have ever (run|lifted|cooked|won|grown|fixed|baked|read)',
      '(you)? (bed|blanket|duvet|chip|chips|crisp|crisps|biscuit|hoodie|jumper|sock|fry|fries|snack|charger|cookie|sandwich|pillow|sofa|remote|chocolate|sweet|popcorn|cake) (thief|hog|burglar|bandit|goblin|monster|pirate|fiend|gremlin|vampire)',
      '(thief|hogger|stealer|robber) of (my|the|all)? (chips|hoodies|duvets|blankets|crisps|snacks|pillows|biscuits|socks|fries|duvet|covers)',
      'cheeky (monkey|git|sod|beggar|bugger|mare|thing|devil|minx|moo|so and so)',
      '(you will|you are) never (going to)? (live|living) (that|this|it) down',
      'never (ever)? (letting|going to let|let) you (live (that|this|it) down|forget (that|it|this|the))',
      'never going to let you (live|forget)',
      'cute when you are (wrong|cross|angry|mad|confused|grumpy|bossy|competitive|cranky|losing|jealous|sulking|concentrating|tired)',
      'big softie',
      'you (big|total|absolute|massive|proper) (show off|drama queen|sap|kid|child|baby|cuddle monster|romantic|sweetheart|lump|bookworm|grump|wimp|fraud)',
      'you (are|were) (so|such)? (a|an)? (ridiculous|impossible|weird|silly|daft|a menace|menace|competitive|bossy|dork|nerd|goof|goofball|softie) and i (love|adore|would not|am keeping)',
      '(you still|u still|you) owe me a rematch',
    ],
    {
      negated: 'keep',
      unless: [
        '(pig|cow|whale|elephant|hippo|slob|animal|monkey|walrus|tramp|girl|madman|maniac|idiot|lunatic|dead)',
        'you fell (asleep on me|asleep in the)',
        'says the one (who|that) (forgot|cheated|lied|left|never|always|cancelled)',
        'is not (a)?',
        'only you could (make me|find time|forget (my|our))',
        'your (tea|curry|lasagne|gravy|playlist|driving|parking|packing|french|spanish|spreadsheet) (is|was|are) (ready|on|in|at|booked|tomorrow|due|getting|cold|here|done|up|attached|saved|lovely|great|good|amazing|so good|delicious)',
        'never let you down',
      ],
      unlessAnywhere: [
        '(fat|ugly|bald|belly|nose|teeth|ears|hair|haircut|weight|skinny|thighs|bum|bumcheeks|arse|chin|wrinkles|spots|diet|kilos|pounds|boobs|looks|face|legs|stomach|beard|feet|tummy|height)',
        '(mum|mom|mother|dad|father|sister|brother|gran|nan|granny|parents|family|aunt|uncle|mothers|mums|dads|cousin|auntie|mama|inlaws)',
        '(rent|salary|wage|wages|skint|debt|payday|overdraft|job|earn|money|unemployed|loan)',
        '(hospital|funeral|accident|hurt|ambulance|injured|bleeding|doctor|scan|surgery|crash|sober|drunk|police|ex|divorce)',
        '(terrible|awful|annoying|worst|embarrassing|shit|crap|rubbish|disgusting|hate|stupid|boring|useless|idiot|moron|dumb|pathetic|lazy)',
        'hurt my feelings',
        'i was (worried|scared|upset)',
        'not funny',
        'seriously',
      ],
      when: (_hit, draft) =>
        isWarm(draft) && !stings(draft) && !draft.emoji.some(({ mood }) => mood === 'sad' || mood === 'cold'),
    },
  ),
  good: [
    '[you burnt water], [my favourite disaster] 😂',
    '[ok sherlock], it took you four days to notice the new sofa 😂',
    '[you big softie], crying at a bread advert. love you',
    'who took the last of my fries? [you cheeky weasel] 😘',
    '[you waved at a mannequin] hahaha i saw it all',
    '[says the man who alphabetises his socks] 😂❤️',
    'babe [you snore like a tractor], and i slept great',
    'where is my jumper, [hoodie thief] 😘',
    "you're [cute when you're wrong] xx",
    '[only you could get lost in a lift] 😂',
  ],
  fine: [
    'you burnt the rice',
    'ok sherlock',
    'you absolute muppet',
    'says the one who forgot my birthday lol',
    'you dance like a fat pig 😂',
    "you're so stupid lol",
    'your cooking is terrible lol',
    'your mum drives like a tractor 😂 you snore like a tractor',
    'you fell off the ladder, ambulance is coming, love you',
    "you can't even boil an egg 🙄",
    'you never listen, my favourite disaster 😂',
    'wow big nose, you walked into a door 😂',
  ],
};
