import { type CreditRule, phrases } from '../rule.js';
import { stings } from './words/sting.js';

const wear = '(shirt|blue shirt|white shirt|dress|suit|jumper|top|jacket|coat|hat|outfit|look|smile|photo|uniform|haircut|apron|saree|sari|lipstick|cardigan|skirt|swimsuit|bikini|towel|jeans|tux|tuxedo|waistcoat|kilt|tie|hoodie|red|pic|picture|voice|walk|accent|beard|grin|wink|perfume|aftershave|selfie|body|swimming cap|hi vis)';
const so = '(so|absolutely|really|incredibly|too|ridiculously|unbelievably|very|just|bloody|utterly|totally|insanely|unfairly|dangerously|extra|properly|still|completely|such|quite|truly|simply|fucking|damn|stupidly|even)?';
const lovely = '(gorgeous|stunning|beautiful|handsome|sexy|irresistible|dashing|breathtaking|ravishing|radiant|smoking hot|smokin hot|drop dead gorgeous|attractive|good looking|hot stuff|a dream|a snack|a vision|a knockout|a smokeshow|easy on the eye|easy on the eyes|delectable|fine as hell)';

export const desire: CreditRule = {
  id: 'credit/desire',
  family: 'desire',
  source: 'desire',
  says: '“{match}” says they are wanted',
  why: 'Feeling wanted matters to many people. It is best when both of you enjoy it and the moment is right.',
  find: phrases(
    [
      `(that|the|your) ${so} (blue|red|white|black|green|grey|new|little|old)? ${wear} ... (is|was|should be|ought to be) (so|really|just|completely|frankly|actually|very)? (unfair|illegal|dangerous|criminal|distracting|a crime|doing things|something else|lethal|killing me|cruel|a hazard|a weapon|to die for|outrageous|my undoing|my weakness)`, `(that|the|your) ${so} (blue|red|white|black|green|new)? ${wear} (on you)? ... (should (come|have come) with a warning|does things to me|did things to me|drives me wild|got me|had me|will be the end of me)`, '(did|doing|does) (funny)? things to (me|my heart|my insides)',
      `you (do)? (look|looked|were looking|are looking) ${so} ${so} (${lovely}|hot|fit|unreal|amazing|incredible|delicious|unbelievable|so good|good enough)`, `(you are|you were|ur|youre) ${so} ${so} ${lovely}`, '(you are|ur|youre|you were) (so|too|really|ridiculously|insanely|such) (hot|fit|cute)', '(you are|ur|youre|you look|you looked) (so|very|really|too|ridiculously) pretty', '(god|damn|omg|jesus|phew|christ|mate|oof|wow) , (you are|ur|youre) (so)? (fit|hot|sexy|fine|gorgeous)', `you (look|looked) (so|too|really|unfairly|ridiculously|very|pretty|bloody|fucking) (bloody|very|so)? good`, '(you|u) (look|looked) (so|too|really|unfairly|ridiculously|very|bloody|fucking|dangerously)? good (in (that|your|a|the|my|those|uniform|blue|red|black|anything)|tonight|last night|with (that|your)|yesterday|on (saturday|friday|that))', '(nobody|no one) should (look|be) (that|so|this) (good|hot|gorgeous|handsome|beautiful|cute|pretty)', 'no (right|business) (looking|to look|being) (like that|that good|so|that|this)', 'how (are|do) you (look|get|getting|always|still)? ... (gorgeous|handsome|beautiful|hot|sexy|attractive|pretty)', '(it is)? (not fair|unfair) how (good|gorgeous|hot|beautiful|handsome|pretty|cute) you (look|are)',
      '(can not|could not|cannot|can hardly) (stop|help) (looking|staring|gazing) at (you|your (photo|picture|pic|face|selfie))', '(can not|could not|cannot) (take|keep|tear) my eyes off (you|of you)', '(can not|could not|cannot) keep my hands off you', '(can not|could not|cannot|keep) (stop)? (thinking about|replaying|thinking of) (that kiss|kissing you|you in (that|your|the)|our kiss|the kiss|your kiss|your kisses|last night 😏)', '(could|can) (watch|look at|stare at) you (all (day|night)|for (hours|ever)|forever|make|cook|read|sleep|dance)',
      '(want|wanting|wanted|need|longing|dying|aching|love|like|going|desperate|excited|ready|intend|plan|planning) to (kiss|snog|smooch) (you|that|your)', '(can not|cannot) wait to (kiss|hold|snuggle|undress|touch|cuddle) you', 'wish i (was|were|could be) (kissing|holding) you', 'wish i could (kiss|hold) you', '(imagine|imagining|thinking about|dreaming about|dreaming of|thinking of) kissing you', '^ i want you $', 'i want you (so (bad|badly|much)|right (now|next to)|next to me|close|in my arms|home and|all to myself)', 'i (need|want) your (lips|kisses|arms (around|round))', '(kiss|hug) you (senseless|all over|all night|properly|slowly|for hours|breathless|silly)', '(have|having|get|getting|got) you (all)? to myself', 'crave you', 'craving you', '(kiss|kisses) owed',
      '(so|very|really|insanely|still|that|ridiculously|that|wildly|madly|incredibly|hopelessly|just|totally)  (so|very|much)? (attracted to|into|smitten with) (you|my (own)? (wife|husband))', 'i am (still)? attracted to you', 'i (still|really|do|just|so|totally|properly)? fancy you', 'fancy the (pants|socks) off you', '(have|got|having) (still)? (got)? (a)? (massive|huge|big|giant|tiny|silly|ridiculous)? crush on (you|my (own)? (wife|husband|girlfriend|boyfriend))', 'you (still|always|really|just|absolutely|totally)? (turn me on|give me (butterflies|goosebumps)|make me (weak|blush|melt|swoon|weak at the knees)|take my breath away|drive me wild|make my (heart|knees|stomach|tummy|pulse) (race|weak|skip|flip|flutter|jump|melt|do|go))', '(gives|giving|gave|give) me butterflies', 'weak at the knees', 'my (heart|stomach|tummy|pulse) (still|always|just)? (skips|flips|skipped|flipped|did a (wee|little|tiny)? (jump|flip|somersault|backflip)|does a|jumps|jumped|flutters|fluttered|raced|races) (when|every|a beat|each|at)',
      '(would|will|could) (still)? (marry|date) you (again|all over|tomorrow|twice|in a heartbeat)', 'marry (you|me) (all over)? again', 'how did i (get|land|end up|bag|pull) (so lucky|you|someone so|someone this|a (woman|man|wife|husband))', '(falling|fall|fell) for you (again|all over|more|every|a bit|harder|daily)', 'my (wife|husband|girlfriend|boyfriend|man|woman|partner|fiance|fiancee) is (so|a|such a|an|absolutely|unfairly|too|just)? (so|absolute|total)? (hot|fit|gorgeous|stunning|smokeshow|babe|10|ten|beautiful|handsome|stunner|snack|fox|knockout)',
      '^ (phwoar|phwoarr|hubba hubba|dayum|daym|dayumn|va va voom)', '(stop|quit) being so (cute|hot|gorgeous|handsome|sexy|pretty|beautiful|attractive|distracting)', 'why (are you|you|r u|so)? (so|this|that)? (pretty|handsome|gorgeous|sexy)', '(you are|ur|youre) the (most (beautiful|gorgeous|handsome|attractive|stunning)|best looking|sexiest|hottest|prettiest|cutest|fittest) ', '(you|u) (get|are getting|keep getting|got) (more|even more|ever more)? (more)? (beautiful|gorgeous|handsome|better looking|hotter|sexier|prettier|attractive) ', '(you|u) in (that|the) (suit|dress|uniform|apron|towel|shirt|red dress|blue shirt|green dress|swimsuit|jumper|hat|kilt|saree|sari|waistcoat|lipstick) ', '(you|u) in uniform', '(had|have) to look away', '(forgot|lost) (how to (speak|talk|breathe)|my words|the end of my sentence|my train of thought) (when|because|seeing|looking|and it)', '(show you off|showing you off)', 'every inch of you', '(want|need) you (here)? (next to|beside|close to) me (tonight|right now|in bed|now)', 'save me a (dance|kiss)', 'heart eyes (at|for) you', '(obsessed with|swooning over|drooling over|melting over|not over) (you|your (face|smile|voice|photo|picture|new (haircut|hair|photo|pic)|haircut|hands|eyes))',
    ],
    {
      negated: 'keep',
      unless: [
        '(did|do|does|if|when|wish|think|if only|not|nor) you (look|looked|are|were) * ', '(not|never|hardly) (so|very|that|really|even)? (gorgeous|stunning|beautiful|handsome|sexy|attractive|attracted|into|pretty|hot|fit|cute|fancy|want)', 'you (look|looked|are|were) * (for your age|for once|but|apart from|if you|compared|considering|when you (smile|try|make))', 'do i look', 'pretty (fucked|cool|neat|sure|much|good|well|tired|busy|late|soon|quiet|quick|bad|awful|rough|annoyed|annoying|rude|drunk|funny|cool|clever|smart|close|clear|safe|far|certain|upset|stressed|mad)', 'fancy you (a|being|having|meeting|seeing|doing|going)', 'i want you to', 'that (look|top|pic|picture|photo|red|voice) (is|was) (not|on)', 'cute (little)? (story|idea|dog|cat|kid|kids|baby)', 'so into (your|you r)', 'hot (and|or) (cold|sweaty|bothered)', 'you are (so)? (hot|cute) (at|in there|from|with a fever|today because|when you are (wrong|asleep))', 'i do not want to kiss', 'do not (want|fancy|find)', 'the attractive', 'look good on paper', 'how do you (get|look) (to|so|at|after)', 'kiss (the|him|her|them)', 'had to look away (because|when (you|he|she) (cried|shouted|hurt))', 'to fancy',
      ],
      unlessAnywhere: [
        '(dick|cock|pussy|tits|nude|nudes|naked|horny|wet|cum|suck|lick|boner|ass|arse|boobs|boob|blowjob|sex|sexual|fuck me|orgasm|bang|shag|rough|spank|thong|panties|knickers|slutty)', '(weight|diet|fat|kilos|thinner|slimmer|skinny|ex|other (women|men|girls|guys|people))', '(send|show) me (a|some|your|ur)? (pic|pics|picture|photo|selfie|more|something)', '(you should|you would|if you) (smile|lose|wear|dress|try) (more)?', 'why will you not', 'or i will', 'you owe me', '(txt|sms|reply|call) (now|to|date|chat|sexy|back)? * (now|stop|chat|18)', 'fever', 'temperature', 'shirt is (on|in)',
        'i have to have you', '(belong|belongs) to me', 'i need you', 'without you', '(pics|pix|booty|buns)', 'common room', 'slave', 'princess', 'nobody else (can|will)', 'mine only', 'for once',
      ],
      when: (_hit, draft) => !stings(draft),
    },
  ),
  good: [
    '[that blue shirt is unfair]',
    '[you looked gorgeous] last night',
    "[can't stop looking at you]",
    'home at seven and i [want to kiss you] hello',
    '[that dress should come with a warning]',
    "ten years and [i still fancy you]",
    '[you still give me butterflies]',
    "[can't take my eyes off you], pass the peas",
    'ugh [nobody should look that good] with a leaf blower',
    'i [would marry you again] tomorrow',
  ],
  fine: [
    'you look tired, go to bed early',
    "I'm not attracted to you",
    "you'd be prettier if you smiled more",
    'you look gorgeous for your age',
    'do I look gorgeous in this?',
    'that cake was gorgeous',
    'I want you to call me',
    "can't keep my eyes open",
    'that shirt is on the line',
    'you look gorgeous, send me a pic of more',
    'you look beautiful when you shut up',
    'he said "you look gorgeous" to my sister',
    "pretty sure it's thursday",
  ],
};
