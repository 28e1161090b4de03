import type { Draft } from '../../../text/draft.js';
import { shadeOf } from '../../../text/lexicon.js';
import { saidIn, saidOf } from '../../around.js';
import { byFirstWord } from '../../by-first-word.js';

const soon = '(?:just |finally |actually |really |only |have |has |had |already |both |all )*';
const feelings =
  'alone|lonely|faint|stupid|scared|frightened|terrified|homesick|ashamed|embarrassed|humiliated|mortified|guilty|gutted|upset|sad|hurt|anxious|overwhelmed|invisible|let down|left out|pushed (?:aside|out)|a burden|shaky|weepy|tearful|wobbly|low|down|awful|terrible|horrible|rubbish|useless|worthless|hopeless|helpless|lost|empty|numb|crushed|broken|rejected|ignored|unwanted|ugly|fat|old and|a failure|such a failure|like a failure|like rubbish|worried|nervous|panicky|sick|rotten|drained|exhausted|shattered|knackered|wrecked|worn out|burnt out|burned out|done in|fed up|heartbroken|devastated|distant|miserable|rattled|shaken|stuck|trapped|jealous|bad|terrible|disgusting|in bits|in pieces|so behind|like death|like crying|like (?:a|an|the worst) \\w+|so small|an inch tall|about an inch|out of (?:my depth|place)|dead|struggling|spent|frazzled|dreading';

/** Each of these tells good news by itself. */
const brightAlone = byFirstWord(
  `\\b(?:${[
    `(?:i|we|she|he|they|you) ${soon}(?:passed(?! (?:the|a|by|out|away|on|it|him|her|through|your|his|this morning|last|yesterday|tonight|in her|in his|at|tuesday|sunday))|won(?! (?:the (?:argument|bidding|toss|coin)|that one|not|a pen))|beat (?:my|the (?!traffic|rain|queue|rush))|cracked it|solved it|qualified|graduated|got (?:through|picked|chosen|selected|accepted|promoted)|made it (?:in|into|through|to the (?:final|end|top)))`,
    '(?:passed|won|aced|nailed|smashed|cracked) (?:my|the (?:final|race|match|prize|quiz|cup|case|heat|bid|exam|test)|it first|every|all|both|with)',
    'came through(?! the (?:door|post|letterbox|window))|(?:said|voted|it is a|saying) yes|backed (?:down|me)|(?:i|we) (?:stood|spoke) up (?:to|for)|got (?:my|the) (?:voice|confidence) back',
    '(?:they|he|she|boss|council|committee|editor|\\w+) (?:have |has |just )*(?:picked|chose|chosen|promoted|hired|accepted|approved|selected|nominated) (?:me|my|our|us)',
    '(?:i|we|was|were|been|got|am|are) (?:just |been )*(?:asked|invited|chosen|picked|selected) (?:to|for|as)(?! (?:leave|wait|pay|stop|move|work|stay|cover|do|come in|fill))',
    '(?:asked|invited|want|wants|wanted|picked|pick|choose|chose) me (?:for|as|to (?:run|lead|be (?:the|a|his|her|their|best|maid)|sing|play|speak|write|join|teach|present|head|manage|captain|represent|show|perform))',
    'wants? to (?:show|publish|sign|stock|hire|exhibit|record|print|commission|buy (?:my|our|six|two|three|four|ten|all|the painting|the picture)) ?',
    '(?:through|in) to the (?:next|final|last|second) (?:round|stage)|to the final(?:s| round| four| three)|final (?:four|three|two|round)|only (?:\\w+) of us left|out of (?:\\d+|a thousand|hundreds|hundred|thousands) ?(?:people|applicants|entries|candidates|of us)?',
    '(?:scan|scans|results?|lump|biopsy|mri|bloods|tests?) (?:is|was|are|were|came back|come back|all|back) (?:all )?(?:clear|fine|good|negative|benign|normal)|completely clear|cancer free|all clear|(?:tumou?r|lump|it) has (?:shrunk|gone)|(?:tumou?r|lump) shrank|in remission|off the (?:oxygen|ventilator|meds)|(?:woke|woken) up from the (?:coma|op)|out of (?:the )?(?:hospital|icu|woods)|(?:doctor|physio|consultant|surgeon|nurse|midwife|vet) (?:says|said|reckons) (?:i|he|she|we) (?:can|is|am|will be) (?!not|never)(?:dance|walk|run|drive|go|play|swim|fly|ride|fine|come|travel|eat)',
    `(?:surgery|op|operation|interview|audition|exam|presentation|viva|gig|show|talk|speech|lesson|date|meeting|opening|pitch|recital|concert) (?:has )?(?:went|gone|going) (?:\\w+ )?(?:well|great|brilliant|brilliantly|amazing|amazingly|perfectly|perfect|good)`,
    '(?:baby|twins|she|he|they|little one) (?:has |have |just |finally |actually )*(?:slept through|took (?:his|her|their) first|said (?:his|her|their) first|smiled|walked|rode|read (?:a|her|his|the) whole)',
    '(?:held|met|hold|meet) my (?:new |baby |little |first |newborn )*(?:niece|nephew|grandson|granddaughter|grandchild|godson|goddaughter|son|daughter)',
    '(?:best|nicest|loveliest|kindest|strongest) (?:(?!day|thing|day)\\w+ )?(?:she|he|they|anyone|anybody) (?:has|have|had|is|ever)|best (?:\\w+ )?(?:of the (?:year|month|quarter|night|day|week|season|show|class|lot|bunch)|in (?:the|my) (?:year|class|region|country|county|team|school|group|company)|on the ward|seen|this year|in years)|student of the|employee of the|player of the|driver of the|man of the match|star of the',
    '(?:said|says|told me|telling me|called it|called me|reckons|thinks) (?:\\w+ )?(?:i|my|that i|that my|it|mine|me) (?:\\w+ )?(?:\\w+ )?(?:was|is|am|were|are|has|have|had|the|a) (?:\\w+ )?(?:\\w+ )?(?:best|brilliant|amazing|talented|gifted|outstanding|excellent|fantastic|wonderful|natural|stunning|beautiful|proud|superb|exceptional|favourite)',
    '(?:hit|reached|made|passed|raised|broke|sold) (?:a |my |the |over |our |nearly )*(?:thousand|hundred|million|\\d{2,}|\\d+k|target|first)',
    'for the (?:very )?first time(?! (?:today i (?:cried|felt)|since))|first time (?:ever|in (?:my life|years|ages|months)|doing|running|driving|swimming|since|and i did)|my (?:very )?first (?:sale|commission|client|customer|paid|paycheck|pay ?check|payslip|goal|solo|medal|trophy|review|order|patient|gig|win)|first (?:paycheck|pay ?check|payslip|wage|salary|sale)',
    '(?:anthology|godmother|godfather|godparent|bridesmaid|best man|maid of honou?r|street named|first class|distinction|personal best|full marks|top marks|record time|hat trick|clean sheet|standing ovation|sold out show|no need to borrow|debt free|paid off|paid in full|smoke free|grant came|bought me a|surprised me with|thank you (?:note|card|letter)|fan letter|love letter|clubbed together|whip round)',
    'i (?:might|may|think i am|must) (?:actually )?(?:be|getting) (?:really |quite |rather |actually )?good at|getting (?:really |quite |rather )?good at|i (?:am|was|feel|felt) (?:so |really |rather |quite |very |pretty |proper )*(?:proud|chuffed|made up|over the moon|buzzing|elated|delighted)|proud of myself|made (?:the whole|everyone|them all|your|the room) \\w+ (?:laugh|smile|cry laughing)|(?:everyone|whole (?:room|class|team|crowd)|they all) (?:clapped|cheered|laughed with|stood up|stood|applauded)|could not (?:stop (?:smiling|grinning|laughing)|hold the \\w+ for smiling)|(?:grinning|beaming|smiling) (?:like|from|all|so|ear|my)|walking round \\w+ grinning|nearly wept with|nearly burst|(?:i )?nearly wept$|happiest|pinch me|dream come true|on cloud nine|goosebumps|best (?:news|day|night) ',
    '(?:all|every one|every) (?:\\S+ )?(?:of )?(?:my|our|the) (?:seeds?|seedlings|tomatoes|eggs|chicks|cuttings|bulbs|kittens|puppies) (?:came up|hatched|survived|made it|sprouted|took|are up|sold)|(?:it|cake|dough|loaf|bread|kiln|engine|bike|car|code|script) (?:actually |finally )(?:worked|works|rose|runs|started|starts|compiled)|(?:fixed|mended|built|finished|rewired|plastered|sewed|knitted) (?:it|the \\w+|my \\w+|a \\w+|a whole \\w+) (?:all )?(?:by )?myself|all by myself',
    '(?:council|bank|landlord|committee|board|school|judge|court|embassy|home office|agent|sellers?|vendor|seller|lender) (?:has |have |just |finally |actually )*(?:approved|accepted|agreed|granted|signed off|ruled in|said ok|gave us|gave me|given us|given me)|(?:visa|loan|mortgage|grant|permit|citizenship|passport|appeal|application|planning|offer|claim|adoption|refund|bursary|funding) (?:\\w+ )?(?:is |was |has |been |got |just |finally |actually )*(?:approved|accepted|granted|came|arrived|in my hand|through|won|successful|allowed|upheld)',
    '(?:did not|never) (?:die on stage|panic once|stammer once|shake once|cry once)|(?:stammer|stutter|panic|shakes|limp|pain|rash|migraine) (?:did not come|never came|is gone|has gone|has cleared|did not show)|not (?:one|a single) (?:panic|stammer|stutter|mistake|wobble|cigarette|drink)|no panic attack|all (?:\\S+ ){0,3}of (?:my|our|the) (?:\\w+ ){1,2}(?:came up|hatched|survived|passed|sold)|without (?:crying|panicking|stopping|notes|a stammer|help|falling)',
    '(?:got|have) (?:my|the|our) (?:keys|licence|degree|grades|a levels|pilot|medal|trophy|dream|certificate|citizenship|green card)|(?:am|are) (?:going to be|having) (?:an? )?(?:dad|mum|mam|mom|father|mother|parents|aunt|auntie|uncle|gran|nana|grandad|twins|baby)|(?:is|are) (?:officially )?(?:engaged|pregnant|expecting|cancer free)|(?:i|we) (?:did it(?! for| to| because| with| again| at)|have done it|made it|got it)(?= |$)(?! (?:up|wrong|home|to the (?:bus|train|shop)))',
  ].join('|')})(?:\\b|$)`,
);
/** Two of these tell good news together, or one that is celebrated. */
const brightTogether: readonly RegExp[] = [
  /\b(?:finally|at last|officially|after (?:all|\w+ years)|never thought)\b/,
  /\b(?:myself|on my own|by myself|single handed\w*)\b/,
  /\b(?:proud|chuffed|happy|thrilled|excited|delighted|relieved|buzzing|ecstatic|smiling|grinning|can not believe it|unreal|amazing|brilliant|lovely|sweetest|legend|wow|wtf|omg|guess what)\b/,
  /\b(?:prize|award|trophy|medal|certificate|plaque|scholarship|internship|promotion|promoted|grant|visa|contract|offer|bonus|keys|lead role|solo|published|anthology|gallery|exhibition|commission|graduat\w+|shortlist\w*|finalist|finals?|distinction|merit|\d+(?:st|nd|rd) place|certified|licence|allotment|ballot|lottery|tokyo|downloads|subscribers|followers|goal|personal best|theory|cscs|place at)\b/,
  /\b(?:passed|won|beat|scored|solved|fixed|finished(?! work| my shift| school| late| early| at| the (?:milk|shift|bread))|managed|approved|accepted|selected|picked|chosen|offered|landed|completed|cleared|survived|made it|came up|hatched|sold|raised|reached|announced|landed)\b/,
  /\b(?:best|first time|first ever|first|record|highest|fastest|strongest|top of|not once|every single|whole (?:page|thing|way|room))\b/,
  /\b(?:she|he|they|boss|teacher|everyone) (?:just |actually |really )*(?:pick me|say i can|loved|liked|clapped|cheered|laughed at my|said yes|smiled|hugged|thanked me|pick(?:ed)? me|say i can)\b/,
  /\b(?:i|we) (?:just |finally |actually )*(?:got|landed|won|earned) (?!(?:the|some|a|your|our) (?:milk|bread|bus|train|tram|shopping|cat food|pizza|eggs|coffee|text|call|email|parcel|post|takeaway)|home|back|here|up|in late|to go|lost|a lift|off|stuck|nothing|food|soaked|wet|cold|told|caught|shouted|sick|ill|drunk|a cold|a headache)(?:the|my|a|an|our|it|in|into|that|him|her)\b/,
];

/** Each of these tells of something that weighs on them by itself. */
const heavyAlone = byFirstWord(
  `\\b(?:${[
    `(?:i|we) (?:\\w+ )?(?:am|feel|felt|was|were|got|get|been|have been|keep feeling|am feeling|been feeling|still feel) (?:(?:so|really|very|just|a bit|bit|quite|such|properly|proper|absolutely|completely|totally|all|pretty|kind of|kinda|sort of|honestly|still|too|more|about|still a bit) )*(?:${feelings})(?! (?:for you|of you|to (?:see|hear|say)|at (?:maths|cooking|this game)|about that|and happy|i missed you|without you|if you|but happy|but good|laughing|i can not come))`,
    '(?:feeling|been feeling|felt|feel) (?:so |really |a bit |pretty |weird and |like )*(?:weepy|tearful|low|lonely|shaky|sorry for myself|left out|homesick|rubbish|sick about|guilty|invisible|stupid|wobbly|lost|anxious|rough|useless|awful|unwanted|rejected|overwhelmed|scared|down)',
    '(?:^|so |properly |bit |very |really |such a |too )(?:homesick|ashamed|embarrassed|gutted|mortified|weepy|heartbroken|overwhelmed|lonely|guilty|dreading)',
    '(?:i )?(?:just |have |had |been |was |am |sat |keep |kept |started |nearly |almost |woke up |could have |in tears |and )*(?:cried|crying|sobbed|sobbing|wept|bawling|bawled)(?! (?:laughing|with laughter|with joy|happy|of laughter))|in tears|tears (?:before|down|in my|again)|want to (?:cry|give up|hide|quit|disappear|scream|crawl)',
    '(?:can not|could not|can hardly|barely|do not know how to|do not think i can|do not know if i can|can not even) (?:\\w+ )?(?:sleep|eat|breathe|cope|get up|stop (?:crying|shaking|thinking|worrying|being sick)|shake (?:this|it|the)|face|stand (?:it|this)|stand up|bear|be looked|do (?:it|this|that|another)|open my|afford|pay|go on|sit (?:it|through)|think straight|look at|take)(?! (?:on|laughing|with me|the heat|to miss you|to be without))|barely (?:upright|standing|slept|holding|coping|functioning)|do not know how (?:we|i) will (?:manage|cope|pay|tell)',
    '(?:died|is dead|passed (?:away|this|last|in|on|yesterday|peacefully|at|tuesday|sunday)|took (?:his|her|their) own life|has gone downhill|is dying|funeral|heartbeat|miscarriage|miscarried|stillborn|put (?:\\w+ )?(?:\\w+ )?down (?:tomorrow|today|at|on)|nothing (?:more )?(?:they|we|vet) can do|hospice|coma|if he will wake|if she will wake|intensive care|icu|stroke|tumou?r(?! has (?:shrunk|gone))|biopsy|chemo|hysterectomy|malignant|diagnos\\w+|crash|accident|relapsed|overdose|back on the (?:drink|drugs|gear)|drinking again|moved into (?:the|a) home|care home|dementia|alzheimers|forgetting my name|does not know who i am|did not (?:know|recognise) me)',
    '(?:failed|failing|rejected|rejection|sacked|fired|laid off|redundant|redundancy|let go|let me go|not (?:keeping|renewing|extending|hiring) (?:me|my|us)|renewing my|hours (?:have been |are being |were |got )*cut|closing (?:down|us)|plant is closing|being reviewed|disciplinary|repeat the (?:whole )?year|contract (?:ends|is up|is over|was not)|deported|evicted|eviction|notice on the (?:flat|house)|may have to leave|have to move out|moving away|turned (?:me|us) down|turned down|did not get (?:it|the|in|through)|went with (?:the|someone|somebody)|nobody (?:called|came|rang|turned up|remembered|replied|asked|noticed|showed|wants)|no one (?:called|came|rang|turned up|remembered|replied|asked|noticed|showed|wants|from)|(?:hearing|appeal|case|verdict|vote|ruling|panel) (?:went against|tore|rejected|failed)|tore me|every second weekend|custody|lost (?:the|my|our) (?:case|appeal|baby|job|house|home|deposit|mum|dad|bid))',
    '(?:scammed|robbed|mugged|burgled|broken into|break in|keyed|stolen|nicked my|beaten up|attacked|punched|threatened|conned|smashed (?:in )?(?:my|our|the) (?:window|car)|slashed|(?:took|taken) my (?:bag|phone|bike)|all (?:of )?(?:the|my|our) savings|whole pot|week is earnings|bailiffs?|overdraft|make rent|bills (?:today|again|this|on)|cannot pay|put mine up|rent (?:up|went up|has gone up|is going up)|repossess\\w+|final demand|mould in|flooded|flat fell through|falling through|fell through|fallen through|got pulled|pulled out of|gone to someone)',
    '(?:killing me|in agony|so much pain|in pain|everything hurts|cramps|temperature|fever|the flu|food poisoning|throwing up|threw up|sick (?:four|three|five|six|twice|all) ?(?:times|night|day)?|migraine|blistered|burnt my (?:whole |hand|arm|finger|leg|foot|face|tongue)|bleeding|swollen|trembling|shaking(?! it)|palpitations|panic attack|head between my knees|flared up|split my|lip is split|stitches|sprained|fractured|broke my|slipped a disc|back (?:has gone|is gone|went)|feel like death|negative again|another negative|period (?:came|started) again|smear test|root canal|abscess|insomnia|nightmares?|that dream about)',
    '(?:made fun of|laughed at (?:me|my)|bullied|bullying|shouted at|screamed at|yelled at|snapped at me|spoke to me|had a go at me|told (?:everyone|the whole) my|behind my back|hates? me|ignores me|blanked me|left me out|did not invite|was not invited|not invited|forgot (?:my|to ring on my) (?:birthday|name)?|forgot to ring|fought all|row with|big row|falling out|fell out with|not speaking to me|not talking to me|rather live with|piggy in the middle|in front of (?:everyone|customers|the whole|all)|harsh (?:feedback|words)|wrote in my review|not a natural|useless at my|burden|a failure|worst (?:nurse|mum|mam|mom|mother|dad|father|teacher|friend|person|wife|husband|daughter|son|day|week|shift|night|year|month)|rubbish (?:mum|mam|mom|dad|mother|father|friend|daughter|son|wife|teacher)|bad (?:mum|mam|mom|dad|mother|father|friend|daughter|son)|something wrong with me|what is wrong with me|do not belong|gave it to the (?:lad|guy|girl|man)|nearly gave the wrong|took the credit|passed over)',
    '(?:heart is (?:in bits|broken|really heavy|heavy|so heavy|sore|breaking)|heart broken|broke my heart|breaks my heart|heartbroken|hit me|hitting me|it hurts|hurts that|it really knocked|knocked me|nerves are|in knots|in bits|on the verge|at the end of my|end of my tether|had enough|sick of|my head is (?:a mess|wrecked|gone|splitting)|four hours (?:is )?sleep|no sleep|not slept|have not slept|did not sleep|up (?:every|since|all night)|up since (?:two|three|four|five|\\d)|running on (?:empty|fumes)|i am dead|so behind|behind on my|three deadlines|snowed under|drowning|ward was chaos|third night|been awake|worn to a thread|miss (?:him|her|my (?:mum|dad|mam|mom|nan|gran|grandad|brother|sister)) (?:today|so|more|every)|miss my (?:dad|mum|mam|mom|nan)|would have been (?:his|her)|(?:first|second) (?:christmas|birthday|eid|diwali|easter) without|without (?:mum|dad|mam|him|her)|anniversary of|years since the|not see my (?:parents|mum|dad|kids|family)|heavier than|keep (?:replaying|thinking about the smell|having that)|this fear|terrified|scared|frightened|so ashamed|ashamed|worried sick|worried (?:about|the|he|she|i|that)|dread(?:ing)?|the wrong dose|cocked up|messed (?:it )?up|made a (?:huge|big|terrible|massive|stupid) mistake|i blew it|could not afford)',
  ].join('|')})(?:\\b|$)`,
);
/** Two of these weigh together. */
const heavyTogether: readonly RegExp[] = [
  /\b(?:tired|knackered|exhausted|shattered|drained|wrecked|dead on my feet|long (?:day|shift|week)|chaos|hectic|wiped)\b/,
  /\b(?:hurts?|hurting|sore|ache|aches|aching|ill|poorly|sick|bleeding|itchy|burnt|pain|bites|cold and)\b/,
  /\b(?:again|still|always|every time|third time|nobody|no one|never|only one|everyone else)\b/,
  /\b(?:struggling|hard|difficult|tough|rough|stress\w*|deadlines?|pressure|behind|too much|cope|coping|annoyed|annoying|delayed|worse|worry|worried|nervous|unfair|heavy)\b/,
  /\b(?:moving (?:schools|away|out)|leaving (?:my|us|for good)|last day|gone|goodbye|lost|missed|broken|broke|ruined|cancelled|pushed to|charged me)\b/,
  /\b(?:sad|sadly|upset|hurt|scared|guilty|ashamed|lonely|cry|cried|crying|weird|bad|wrong|stupid|useless|sorry for myself|not great|shaky|miss)\b/,
];

/** Things that are mostly told when they went well; each counts. */
const brightWords =
  /\b(?:regionals?|nationals?|championships?|semis?|semi finals?|cup|league|solo|debut|premiere|opening night|launch|sold out|citizenship|adopt(?:ed|ion)|papers signed|signed (?:the|my|our|it)|named after|named (?:\S+ ){0,4}after (?:me|us|my|him|her)|hugged me|stars?(?= from| on| out| review)|\d stars?|recipe|raise|pay ?rise|all (?:mine|ours)|(?:he|she|it) is ours|without stopping|in one go|all the way|never done (?:that|it|this)|in my (?:whole |entire )?life|on the spot|cast is off|stitches (?:are )?out|walked (?:to|unaided|again|without)|without (?:a|my|the) (?:stick|frame|drink|cigarette|inhaler|help)|(?:days|weeks|months|years) (?:without|clean|sober)|winner|winning|voted|elected|appointed|captain|record|milestone|went viral|in the (?:paper|papers|newspaper|magazine)|on the radio|on the telly|grade (?:nine|eight|\d)|an? (?:a|a star|9|8|first|2 1)$|get(?:s|ting)? an? \d|black belt|hat trick|bronze|silver|gold|healed|recovered|discharged|heard the heartbeat|pregnant|engaged|proposed|twins|miracle|dream (?:job|house|home|school)|full house|standing|applause|clapped|cheered|beamed|lit up|smiled|made up|residency|retrospective|tenure|partner(?= at| in the| of the)|permanent|qualified|registered|accredited|new (?:job|house|flat|home)|offered|scholar|bursary|donor|match(?=ed)|gave it up|quit (?:smoking|drinking|vaping)|cleared (?:it|the|my) (?:debt|loan)|paid (?:the last|off|back)|last (?:payment|instalment|chemo|radiotherapy|exam)|rang the bell|first (?:pupil|student|woman|girl|person|customer|word|words|steps?|try|attempt|time|one|book|house|home|car|class)|asked me for|asked for (?:my|mine)|wrote back|replied to my|signed up|best (?:in|of|one|thing|ever|seller)|loved it|love it|remembered|said it back|straight (?:as|nines|a)|asked to (?:use|print|show|feature|publish|play|buy)|use my|played (?:on|at)|on the bbc|bbc|mentor|healing|closing up|on the mend|fundrais\w*|target|saved|approved|came out to|told (?:the whole|my) family|laughed the whole|invited me|included me|apologised|made up with|forgave|hugged|danced|spoke to me|looked at me and|called me (?:mum|mam|dad|auntie|by)|came (?:first|second|third|top)|most (?:we|i|they|she|he) (?:have|has) ever|more than ever|kept (?:every|all)|printed my|the splits|come off (?:the|my) (?:tablets|meds|insulin|pills|machine)|shook my hand|surprised (?:me|us)|for me (?:to|at)|sponsor|tournament|regatta|reunited|thanked|praised|rescued|delivered (?:a|her|my)|born|bloomed|flowered|kilos this|harvest|mastered|fluent|solved|cured|healthy|lost (?:a stone|\d+ (?:kilos|pounds|lbs|kg))|finished (?:the|my|our|a|writing|knitting|sewing) (?!work|shift|milk|dishes|ironing|shopping|washing|bread|show|series|episode|meeting|call)\w+|wrote (?:a|me|my|the) (?:song|poem|story|book|chapter|letter)|handed in|submitted|opened (?:my|our|the) (?:own )?(?:shop|studio|cafe|doors)|(?:shop|studio|cafe|stall|site) (?:is |has )?(?:open|opened|live)|enrolled|enlisted|trained as|certificate|diploma|degree|phd|masters|exhibit\w*|audition|callback|role of|cast as|best man|bridesmaid|sober|clean|smoke free|no cavities|negative for|clear|cleared|in one piece|home from hospital|out of hospital|off crutches|walking again|talking again|ate (?:a whole|solids|it all)|potty|tooth fairy|first day of school|top set|head (?:girl|boy)|prefect|team captain|made the (?:team|list|cut|squad)|long ?list|short ?list|runner up|highly commended|commended|honou?rs?|doubled|tripled|record (?:sales|number|crowd)|sold (?:out|every|the last|three|four|five|six|ten|\d+)|tips tonight|bonus|refund|inherit\w*|mortgage free|house is ours|keys to|planning permission|can (?:finally|now) (?:walk|see|hear|drive|swim|read|say|play|do|hold|run)|taught (?:him|her|myself|them))\b/g;
/** Things that are mostly told when they weigh; each counts. */
const heavyWords =
  /\b(?:anxiety|panic|depress\w*|meds|burst into|tears|lying (?:to|about)|lied to|cheat(?:ed|ing)|affair|betray\w*|debts?|homeless|nowhere|wants? us out|out by the|evict\w*|go(?:es)? quiet|went quiet|hollow|numb|hate (?:how|myself|my|what|the way|it when|being)|scares? me|frighten\w*|make myself|do not want to (?:go|get up|be|wake|see|talk)|so low|really low|awake|burnt|burned|sore|on fire|swollen|could cry|for good|moving to|unpaid|someone (?:else|from outside)|dropped|stared|staring|whisper\w*|silly but|through the roof|failing|divorc\w*|separat\w*|split|hospice|surgery|ambulance|lump|double shift|no break|docked|complaint|warning|blamed?|accused|mocked|teased|ghosted|empty|graves?|ashes|funeral|would have been|grief|grieving|weak|dizzy|fainted|collapsed|infection|rash|bruised|limping|stiff|cough|coughing|fever|ulcer|bleed|insulin|relapse|dialysis|stairs|sweating|churning|heart (?:is )?(?:racing|pounding)|no (?:appetite|energy|money|one|point)|cannot|can not|useless|worst|lonely|alone|ignored|forgotten|forgot|never (?:asks?|rings?|calls?|invites?)|by myself|behind|wasted|ruined|towed|wrecked|smashed (?:my|the|our|up)|dented|cracked|leak\w*|lost (?:my|the|it|our|him|her)|losing|overdrawn|declined|no (?:heating|heat|hot water)|falling out|argument|rows?|shout\w*|scream\w*|swore|fight\w*|hurts?|hurting|sad|upset|scared|guilty|ashamed|stupid|ugly|fat|cry|cried|crying|panick\w*|dread\w*|exhaust\w*|knackered|drained|miss(?:ing)? (?:him|her|them|home|my|mum|dad)|homesick|shak(?:ing|y|en)|worr(?:y|ied)|nervous|stress\w*|overwhelm\w*|struggl\w*|confirmed it|selling (?:the home|our|my|the house)|not talking|(?:went|gone) blank|froze|transferr\w*|only friend|said no|arguing|wrecking me|spilled|spilt|queue\w*|sweat|heard about it|told i am too|fun of me|too (?:quiet|loud|old|slow|fat|sensitive|much|small)|stretch marks|wrinkles|hair (?:loss|falling)|going bald|shut down|closed down|went bust|bankrupt\w*|mocking|snide|terribly|badly|agony|blisters?|toothache|wisdom tooth|tooth|tight chest|chest|tremor|neurolog\w*|cardiolog\w*|oncolog\w*|hospital|cancelled|stings?|stung|criticis\w*|comment about|overlook\w*|no energy|do not have (?:one|a single|any|anyone)|nobody|no friends|not answering|took the kids|left us|wanted to die|snapped at|worry\w*|wrong thing|in my head|my weight|gutted|did not (?:ask|get|invite|want|come|call|even|reply|say|choose|pick)|not (?:asked|invited|good enough|wanted|welcome)|spasms?|eczema|hives|allerg\w*|asthma|faint\w*|nausea|vomit\w*|infected|stitches|operation|waiting list|diagnos\w*|incurable|terminal|chronic|arthritis|cataract|going blind|wheelchair|fell (?:down|off|over|on|out|in)|will not (?:talk|speak|answer|reply|look|see)|signed off|slipped|tripped|locked out|stranded|thrown out|refused|denied|reject\w*|excluded|suspended|expelled|detention|bull(?:y|ied|ying)|picked on|nasty|cruel|mean to|horrible|awful|hung up|silent treatment|quarrel\w*|disappoint\w*|regret\w*|guilt\w*|fault|embarrass\w*|humiliat\w*|blush\w*|laughed at|unlovable|unwanted|jealous|insecure|insomnia|nightmares?|tense|on edge|pointless|frazzled|overtime|night shift|back to back|no (?:sleep|help|support|thanks|answer|reply)|understaffed|laid off|funding|redundan\w*|passed over|pulled|crash\w*|dying|dead|died|kill\w*|lonel\w*|hardly (?:slept|eat|know)|barely|sleepless|slept (?:terribly|badly|three|two|four)|three hours|two hours|aches?|aching|throbbing|itch\w*|pounding|migraine|googling|unwell|poorly|tender|hormones|pill|miscarr\w*|period|cramps?|heartburn|sprain\w*|limp\w*|strained|pulled a|trapped nerve|sciatica|gout|shingles|tonsil\w*|kidney|gallstones?|bloods|scan on|appointment at the hospital)\b/g;
/** What somebody did, in a way that is a feat. */
const feat =
  /\b(?:ran|swam|climbed|cycled|rode|lifted|wrote|finished|built|baked|made|sewed|learned|learnt|taught|read|sang|played|performed|spoke|sold|grew|saved|drove|cooked|painted|did|flew|stood|slept|got (?:up|out|through|down)|went)\b.*\b(?:without (?:stopping|help|crying|notes|a|any)|whole|all the way|by myself|on my own|all by|in one go|under (?:\d+|an hour|three|four)|first time|for the first|never done|in front of (?:\d+|everyone|hundreds|the whole|them all) (?:and|without)|sub \d+|first try)\b/;
/** Of their own, or of those close to them. */
const personal = /\b(?:i|my|me|we|our|us)\b/;
const daily =
  /\b(?:milk|bread|bus|tram|train|tesco|aldi|lidl|bins?|parcel|plumber|boiler|shopping|petrol|traffic|wifi|router|toast|toothpaste|parking|weather|forecast|glasses|remote|socks|washing|ironing|dishes|hoover|printer|office|starving|hungry|on my way|home (?:by|at)|minutes late|mins late|running late)\b/;

/** What a text that only looks like news says; taken out before the cues are weighed. */
const light =
  /\b(?:not (?:so |too |that |very |at all |really )*(?:bad|sad|upset|scared|worried|ill|sick|tired)|(?:nothing|no) (?:wrong|worse)|sick (?:of (?:this|the) (?:rain|weather|song)|as in|beat|tune)|dead (?:good|nice|funny|easy|chuffed)|bloody good|(?:hurt|pain) (?:from|with) laughing|(?:crying|dying|dead) (?:laughing|with laughter|at (?:this|that|the))|(?:if|when|hope|wish|unless|until|in case|whether|imagine|would have|could have) (?:i|we|they|he|she|you|it) (?:win|won|pass|get|got|die|died|fail|cry)\b.*|miss you|missed you|missing you|sorry i (?:missed|am)|worried about you|lost in you|(?:battery|phone|laptop|signal|wifi) (?:is |has |just )*(?:dead|died|gone))\b/g;

export interface Lean {
  readonly good: number;
  readonly bad: number;
}

const bright = /🎉|🥳|🎊|🍾|🏆|🥲|🥹|🌱|🔑|🔔|🥇|🏅|🎓|🙌|👶|🏡|💃|🕺|🤩/u;
const heavy = /😢|💔|😞|😔|😩|😫|🥺|😿|😥|☹|🙁|:'?\(|😰|😨|😣|😖/u;
const both = /😭/u;
const laughing = /😂|🤣|😆|💀|☠|😹|\b(?:l+o+l+|lmao+|rofl|haha\w*|hehe\w*|jk)\b/iu;
const screens =
  /\b(?:episode|season|series|film|movie|finale|spoilers?|level|netflix|novel|character|in the (?:show|game|book))\b/;
/** Asked of the reader: no tidings. */
const asking =
  /^(?:(?:so|and|but|hey|hi|hiya|ok|babe|love|abeg|please|oh) )*(?:what|when|where|who|why|how|which|do|does|did|are|is|am|was|were|will|can|could|would|should|shall|have|has|any)\b/;

/** How much their text weighs as good and as bad tidings: two and more is news, one a hint. */
export const leanOf = (theirs: Draft): Lean => {
  let good = 0;
  let bad = 0;
  let dark = 0;
  const weakGood = new Set<number>();
  const weakBad = new Set<number>();
  for (const sentence of theirs.sentences) {
    const words = theirs.words.slice(sentence.first, sentence.end);
    if (words.length === 0 || words[0]?.quoted) continue;
    const said = saidOf(words)
      .replace(/(\w)'s\b/g, '$1 is')
      .replace(light, ' . ')
      .trim();
    if (screens.test(said) || (sentence.question && asking.test(said))) continue;
    if (brightAlone.test(said)) good += 2;
    for (const [at, cue] of brightTogether.entries()) if (cue.test(said)) weakGood.add(at);
    if (sentence.joking) continue;
    if (heavyAlone.test(said)) bad += 2;
    for (const [at, cue] of heavyTogether.entries()) if (cue.test(said)) weakBad.add(at);
    for (const word of words) if (shadeOf(word) <= -2) dark += 1;
  }
  const whole = saidIn(theirs).replace(light, ' . ');
  const told = !(theirs.sentences.length === 1 && theirs.sentences[0]?.question && asking.test(whole));
  if (told) {
    good += Math.min(whole.match(brightWords)?.length ?? 0, 3);
    if (feat.test(whole)) good += 2;
    if (!screens.test(whole)) bad += Math.min(whole.match(heavyWords)?.length ?? 0, 3) * 0.75;
  }
  if (daily.test(whole)) {
    if (good < 3) good -= 1.5;
    if (bad < 3) bad -= 1;
  }
  good += weakGood.size * 0.75;
  bad += weakBad.size * 0.5 + Math.min(dark, 2) * 0.5;
  const { text } = theirs;
  // A shout of their own, with nothing dark in it, is joy.
  const practicalOnly = daily.test(whole) || /\b(?:you|your|please|let us|shall we|can we|late|hurry)\b/.test(whole);
  if (
    told &&
    good < 2 &&
    bad <= 0.5 &&
    /!/.test(text) &&
    theirs.words.length > 4 &&
    !practicalOnly &&
    personal.test(whole)
  )
    good += 1;
  if (/!!/.test(text) && good > 0) good += 1;
  else if (/!/.test(text) && good > 0) good += 0.5;
  if (bright.test(text)) good += 1;
  if (both.test(text)) {
    if (good > bad) good += 1;
    else if (bad > 0) bad += 1;
  }
  if (heavy.test(text)) bad += bad > 0 ? 1 : 0.5;
  if (theirs.words.some(({ caps, text: word }) => caps && word.length > 3) && good > 0) good += 0.5;
  if (laughing.test(text)) bad -= 1.5;
  return { good, bad };
};
