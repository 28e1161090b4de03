import { byFirstWord } from '../../by-first-word.js';
const food = 'milk|bread|eggs|butter|cheese|nappies|wipes|formula|calpol|bin bags|toilet roll|loo roll|teabags|tea bags|coffee|sugar|beer|wine|cash|chips|pizza|takeaway|petrol|diesel|fags|cigarettes|painkillers|paracetamol|chicken|rice|pasta|onions|potatoes|water|juice|crisps|shampoo|detergent|washing powder|nurofen|cat food|dog food|snacks|groceries|food';
const mine = 'me|us|my|our|the|that|this|these|those|it|some|a|an|two|three|four|five|\\d\\S*|extra|both|all';
const own = 'my|our|the|that|this|these|those|both|all|mum|dad|two|three|\\d\\S*';
/** Words before an ask that ask nothing. */
export const leads = /^(?:ok|so|and|then|just|now|hey|hi|yo|oi|right|well|also|babe|mum|dad|somebody|someone|quick|go(?: and)?|come(?: and)?|(?:you )?better|make sure you) /;
const favour = 'drive|pick (?:me|us|up|my|the)|get (?:me|us|my|the|some|a|down here|over here)|collect|bring|(?:call|ring|phone) (?:me|my|the)|lend|send|help|do (?:my|the|dinner|tea|nursery|school|pickup|bedtime|it)|buy (?:me|us|my|some|the)|pay|take (?:me|us|my|the|her to|him to|it)|cover|fix|print|check my|sign|book|drop|cook|clean|watch the|mind|babysit|leave work|move|order|transfer|sort|fill|write (?:my|the)|give (?:me|us|my|back)|wash|feed|cancel|iron|fetch|grab|swap|email|upload|water|walk|lie|make (?:me|us|my|the|dinner|tea|lunch|some|a)|go to the (?:shop|shops|bank|post)|come (?:and|get|pick|here|over|home|with|fix|help)';

/** A clause that asks for a favour or orders one, from its first word. */
export const asks = byFirstWord(new RegExp(
  `^(?:${[
    `(?:lend|loan|spot) (?:me|us|\\d\\S*)`,
    `(?:pick up|pick me up|pick us up|pick (?:my|the|our) [a-z ]*up|drop off|collect|fetch) (?:${own}|${food}|from|at|some|a|an|me|us|[a-z]+ from)`, `pick (?:me|us) up`,
    `drop (?:me|us|it|my|the|our|them) [a-z' ]*(?:off|at|by|to|in|round|over)`,
    `buy (?:me|us|my|our|more|${food}|some (?:${food})|a (?:loaf|pint of milk|card|cake)|two|three|\\d\\S*)`, `(?:get|grab|order|bring|pick up) (?:me|us|${food}|more|${own}|some (?:${food})|a (?:loaf|pint of milk|bag|bottle|pizza|takeaway|card|cake)|an? [a-z]+ (?:from|for me|of))`,
    `(?:cancel|rebook|renew) (?:me|us|${own}|it)`, `(?:book|reserve) (?:me|us|my|our|it|a (?:table|taxi|cab|flight|hotel|slot|court)|the (?:table|restaurant|tickets|flights?|taxi|hotel|vet|dentist|court))`,
    `(?:send|forward|email|text|whatsapp|message|dm|transfer|paypal|revolut|venmo|zelle|wire) (?:me|us|${own}|it (?:now|again|over|to|tonight|today|asap)|over|your (?:notes|essay|homework|account|bank|card|address|number)|money)`,
    `(?:call|ring|phone|text|message|facetime) (?:me|us)(?: (?:now|right now|back|asap|as soon as possible|quick|quickly|urgently|urgent|immediately|straight away|on (?:my|this) (?:phone|number|mobile|landline|new number)|at (?:work|home)))*$`,
    `(?:call|ring|phone) (?:my|the)`, `get on to (?:my|the|[a-z]+ about my)`,
    `give (?:me|us) (?:the|your [a-z]+|a (?:lift|ride|call|ring|buzz|hand|bell)|money|some (?:money|cash)|\\d\\S*|[a-z]+ quid)`, `give [a-z]+ a (?:ride|lift)`,
    `do (?:my|the) (?!right|same|thing|maths?|best|honours|trick|job)\\w+`, `do us a favour and`,
    `make (?:me|us) (?:a|an|some|dinner|tea|lunch|food|coffee|breakfast|\\d)`, `make (?:dinner|lunch|the (?:dinner|tea|lunch|bed|beds|beds|bottles|appointment)|my [a-z]+|the powerpoint)`,
    `put (?:the (?!radio|music|tv|telly|film|match|phone|heating|fire|fan|lights?|extractor|blanket|past|kids|song|word|wine)[a-z]+|my|a wash|a load|a tenner|\\d\\S*|your name)`,
    `take (?:me|us) to (?:work|uni|college|town|my|the (?:airport|station|doctors?|shops?|dentist|hospital|bank|bus))`, `take out the (?:bins?|rubbish|trash|recycling)`, `turn the [a-z]+ (?:off|on|down)$`, `hang (?:out |up )?the (?:washing|clothes|laundry)`, `babysit (?:for|on|tonight|tomorrow|saturday|sunday|friday|the)`, `take (?:my (?:parcel|mum|mother|dad|washing|books?|kids|dog|bag)|(?:the|our|your) (?:bins?|rubbish|trash|recycling|dog|dogs|car|kids|van|chicken|parcel|washing|mum|mother|dad|books?|library|cat|bottles))`, `take [a-z]+ (?:out|to the|to school|to nursery)`,
    `(?:wash|iron|clean|hoover|vacuum|mop|sweep|feed|water|walk|print|proofread|translate|upload|fix|mend|hem|sign|pay|charge|empty|unload|load|cook|peel|defrost|return|submit|tidy|sterilise|strip|park|post|renew|finish|pack|write|draft|scan|photocopy|edit|move|carry|assemble|build|paint|mow|cut|forward) (?:${mine}|your (?:car|van|bike|stuff|things|bags|mess|shoes|bike|dishes|plate|room))`,
    `find (?:my|our|the)`, `check my`, `(?:change|replace|type up|type|fill out|fill in|sort|sort out|top up|tidy up|clean up|set up) (?:my|our|the|these|those)`, `(?:fill out|fill in|type up|sort out) (?:this|that)`,
    `help me (?:with|out|move|carry|pack|find|clean|finish|do|write|get|lift|fix|set|study|decorate|paint|build)`, `wake (?:me|us)(?: up)? (?:at|by|before) `, `drive (?:me|us|my) (?!crazy|mad|wild|insane|nuts|up the)`,
    `run me a`, `(?:so )?you do it$`, `set an? alarm`, `look in the`, `let me (?:in$|borrow|use|have (?:the|your) )`, `let [a-z]+ (?:borrow|use) (?:the|your|my)`, `(?:tell|ask) (?:your )?[a-z]+(?: [a-z]+)? (?:to (?:give|get|babysit|lend|bring|pick|move|send|fix|drop|let|call me|ring me|pay|collect|cover|take|help)|for (?:her|his|the|some|\\d))`,
    `(?:open|answer|shut|close|get) the (?:door|gate|garage|window|windows|boot)`, `turn (?:off|on) the`, `(?:hold|watch|mind) (?:the|my|our) (?:baby|kids?|dog|cat|bag|bags|house|shop|children|toddler)`, `cover (?:for me|my)`, `leave (?:the|my) (?:keys?|money|charger|van|card)`,
    `use your (?:staff|card|car|account|discount)`, `be my (?:guarantor|plus one)`, `queue for me`, `save my`, `swap (?:shifts?|days?) with me`,
    `(?:i )?(?:just |really )?(?:need|want) you to (?:${favour})\\b`, `(?:i )?need (?:(?:some )?help (?:with|moving)|the [a-z ]+ back|a (?:lift|ride|loan|favour|hand with)|money|some money|some cash|cash|\\d\\S*|to borrow|your (?:car|laptop|card|charger|login|password|notes|help (?:with|to)))`, `i want (?:the|my) [a-z ]+ (?:cleared|cleaned|done|washed|ready|sorted|fixed|back) by`,
    `you (?:have|need|have got|will have) to (?:${favour})\\b`, `you (?:must|better|had better|would better|should) (?:${favour}) (?:me|my|the|us|it|in)\\b`, `(?:you are|your) (?:driving (?:me|us)|minding|babysitting|doing (?:dinner|tea|the|pickup|bedtime)|cooking (?:tonight|dinner)|paying (?:for )?my)`, `your turn (?:to (?:do|cook|clean|wash|take|feed|empty|hoover)|with the)`,
    `(?:go|come) (?:shops|to the shop|to the shops|to tesco|fix|get me|pick me|collect|help me|carry|unblock)`, `lift (?:to|from|home)`, `(?:bins|kettle|washing|heating|oven|dinner|chicken|dishwasher) (?:out|on)\\b`,
  ].join('|')})\\b`,
));

const foods: ReadonlySet<string> = new Set(food.split(/[| ]/));

/** A shopping list and nothing else. */
export const shopping = (words: readonly string[]): boolean =>
  words.length > 1 && foods.has(words[0] as string) && words.every((word) => foods.has(word) || /^(?:and|some|more|loaf|\d+)$/.test(word));

/** The words an ask can begin with. */
export const openers: ReadonlySet<string> = new Set(
  `i lend loan spot pick drop collect fetch get grab buy order bring book cancel rebook renew reserve send forward email text whatsapp message dm transfer paypal revolut venmo zelle wire
  call ring phone facetime give do make put take wash iron clean hoover vacuum mop sweep feed water walk print proofread translate upload fix mend hem sign pay charge empty unload load cook
  peel defrost return submit tidy sterilise strip park post finish pack write draft scan photocopy edit move carry assemble build paint mow cut change replace find check type fill sort top set
  hang babysit help wake drive run let tell ask open answer shut close lock turn hold watch mind cover leave use be queue save swap need want you your go come lift bins kettle washing heating oven dinner chicken dishwasher
  ${food.split('|').join(' ')}`.split(/\s+/),
);

/** A please, thanks, warmth, an offer, care or a way out anywhere: the ask is not bare. */
export const gives = byFirstWord(new RegExp(
  `\\b(?:${[
    'please', 'kindly', 'thank', 'thanks', 'cheers', 'ta', 'grateful', 'appreciate', 'could', 'would', 'can you', 'can i', 'may i', 'any chance', 'any way you', 'if', 'when you', 'when ?ever', 'when (?!i )[a-z]+ (?:comes|starts|finishes|lands|is)', 'once you', 'after you', 'before you (?:go|sleep|leave)', 'as soon as you', 'until you', 'no rush', 'no hurry', 'no worries', 'no bother', 'no need', 'no pressure', 'sorry', 'maybe', 'perhaps', 'later', 'sometime', 'some time',
    'love', 'lovely', 'babe', 'baby', 'darling', 'darlin', 'honey', 'hon', 'hun', 'sweetheart', 'sweetie', 'sweet', 'dear', 'gorgeous', 'beautiful', 'handsome', 'angel', 'princess', 'x', 'xx', 'xxx', 'xxxx', 'xo', 'xox', 'xoxo', 'xoxox', 'mwah', 'kiss', 'kisses', 'kissing', 'hugs?', 'cuddles?', 'lol', 'haha', 'legend', 'lifesaver', 'star', 'hero', 'miss you', 'la', 'lah', 'lor', 'leh', 'lar', 'k', 'ok ar', 'yeah', 'mate', 'dude',
    'i will(?! (?:be (?:late|home)|come))', 'i can(?! not)', 'i have (?:made|got|left|put|saved|done|booked|bought|paid|cooked|sorted)', 'i saved', 'i made', 'i got', 'i owe', 'owe you', 'on me', 'my treat', 'yourself', 'you deserve', 'deserve', 'you earned', 'earned', 'enjoy', 'happy', 'birthday', 'congrats', 'congratulations', 'good luck', 'well done', 'proud', 'hope', 'safe', 'safely', 'warm', 'rest', 'sleep', 'well', 'care', 'fun', 'easy', 'your time', 'favourite', 'favorite', 'shall i', 'let us', 'we', 'want me to', 'nice', 'amazing', 'great', 'brilliant', 'best', 'wish', 'welcome', 'glad', 'god', 'lord', 'jesus', 'pray', 'prayers', 'praying', 'prayed', 'tell me (?:all|everything|how|about)', 'selfie', 'pics?', 'photo of (?:you|your)', 'pictures? of you',
    'your (?:ears?|heart|mind|feet|hand|arms|eyes)', 'told me', 'said', 'says', 'wants me', 'asked me', '(?:he|she|they|it) (?:wants?|needs?|asks?|asked|told)', 'alexa', 'siri', 'story', 'surprise', 'flowers', 'cake', 'raining', 'icy', 'unreal', 'playing', 'lunchbox', 'opinion', 'regards', 'i am (?:taking|bringing|treating|outside with)', 'gossip', 'news', 'gist', 'burning up', '(?:ring|call|phone) the (?:gp|doctor|nurse|ambulance|police)', 'gp', 'hospital bag', 'not (?:bother|worry|need)', 'do not worry', 'coat', 'jacket', 'umbrella', 'brolly', 'jumper', 'scarf', 'a seat', 'a room', 'a grip', 'a life', 'a break', 'a move on', 'the (?:bus|train|picture|point|idea|hint|joke|vibe|feeling|math|maths|best|last slice|world)', 'my (?:point|drift|heart|soul|regards|head in|best)', 'me (?:wrong|started|every|going|back to|with you|away|a sec|a second|a minute|a min|five|5 min\\w*|a chance|space|strength)', '(?:get|take) me out of', 'the phone down', 'that (?:mouth|body|bum|smile|face)', '(?:get|put|turn) (?:on|off)? ?the (?:good|nice|heating|fire|fan|light|lights|tv|telly|extractor|blanket)', 'already$', 'oredi', 'just bring', 'just get', 'poem', 'sign me up', 'feed me', 'pack your bags', 'me anything', 'liao', 'liked?', 'make (?:me|my) (?:happy|smile|laugh|day|proud|feel)', 'it on', 'this out', 'it out',
  ].join('|')})\\b`,
));
