import { byFirstWord } from '../../by-first-word.js';
import { really, role, tests } from './good-news.js';

const day =
  '(?:ever )?(?:day|shift|week|night|morning|afternoon|evening|month|year|meeting|appointment|phone call|lesson|exam|journey home|weekend|commute)';
const foul =
  '(?:worst|horrible|horrendous|horrid|awful|terrible|shit|shitty|crap|crappy|rubbish|rough|bad|hellish|dreadful|grim|tough|brutal|rotten|hideous|miserable|nightmare|godawful|stressful|exhausting)';
const kin =
  '(?:nan|nana|nanna|nanny|gran|grandma|granny|grandad|grandpa|granda|grandfather|grandmother|mum|mam|mom|dad|papa|uncle|aunt|auntie|aunty|sister|brother|cousin|friend|mate|cat|dog|hamster|rabbit|puppy|kitten|horse|bird|budgie|guinea pig|neighbour|teacher|colleague|husband|wife|son|daughter)';
const hurt =
  '(?:fired|sacked|dumped|laid off|let go|made redundant|evicted|mugged|robbed|burgled|rejected|shouted at|screamed at|yelled at|told off|bollocked|hit by|knocked (?:off|down)|a written warning|a (?:final )?warning|suspended|kicked out|passed over|turned down|ghosted|bullied|attacked|assaulted|diagnosed|scammed|a rejection|a bad grade|fined)';

/** Bad news: loss, failing, illness, a quarrel, a foul day. */
export const bad = byFirstWord(
  `\\b(?:${[
    `${foul} ${day}`,
    '(?:hard|long hard|horrid) (?:day|shift|week) (?:at work|today|at the|for me)|(?:had|having|been|such) a (?:really |very |pretty |long )?hard (?:day|shift|week|time|night|morning)|(?:having|had) a (?:really )?(?:rough|hard|bad|tough|horrible|awful) time',
    `(?:today|work|school|uni|college|tonight|it|(?:the )?(?:shift|meeting|day|exam|interview|funeral|appointment|presentation|audition)|my (?:day|shift|exam|interview)) (?:was|is|has been|went) ${really}(?:awful|horrible|hell|shit|shite|a nightmare|a disaster|brutal|too much|terribly|badly|so badly|really badly|terrible|horrendous|dreadful|rough|miserable)(?! (?:film|song|joke|pun))`,
    '(?:everything|it all|it is all|life) (?:is |has |just |all )*(?:too much|falling apart|fallen apart|going wrong|gone wrong|went wrong|so hard|hurts|shit)',
    '(?:i|we|he|she|dad|mum) (?:just |have |only |totally )*failed(?! to)(?: (?:my|the|it|again|miserably|every\\w*|all|by|badly|his|her)|$)',
    'i (?:just |have )*(?:flunked|bombed|messed up|screwed up|fucked up) (?:my|the|that|it) ?(?:interview|exam|test|audition|presentation|driving|viva|pitch|everything|whole thing)?',
    `(?:i|we) (?:just )?did not (?:get|pass|make|win) (?:the|a|my|that|it into|in|into) ?${role}`,
    '(?:i|we) did not (?:get (?:in|promoted|accepted|offered|picked|shortlisted|through)|pass)(?! (?:to|time|a chance|touch|by|you|the salt|till|until|home|bed|late))',
    '(?:it|interview|exam|audition|meeting|scan|test) did not go (?:too |so |very |that )*(?:well|great|good)',
    'went with (?:someone else|somebody else|another (?:candidate|person|applicant)|the other (?:candidate|guy|girl|person))|rejection (?:email|letter|again|from)|(?:making|made) (?:me|us) redundant|kicking (?:me|us) out|nothing (?:more |else )?(?:they|the vet|we|doctors?|anyone) can do|not (?:talking|speaking) to me(?! while)|(?:wants?|need|doing) (?:to do )?more tests|gave it to (?:someone|somebody) else|turned me down|rejected (?:me|my)|(?:they|the bank|the landlord) (?:just |all )?said no$',
    `(?:i|we|he|she|mum|dad|they) (?:just |have |has |only |am |is |are |been |was |were |being )*(?:got|get|getting|been|was|am being|being) (?:just )?${hurt}`,
    'made redundant|losing my job|lost my (?:job|mum|mam|mom|dad|nan|gran|grandad|baby|best friend|brother|sister|wallet|purse|passport|engagement ring|wedding ring|ring|temper with|home)|lost (?:the baby|our baby|a patient|everything)',
    `${kin} (?:just |has |have |sadly |really |suddenly )*(?:died|passed|passed away|is dying|is dead|is gone|is poorly|is really (?:ill|poorly|sick)|is in icu|is in a coma|had a stroke|had a fall|collapsed)(?! (?:his|her|their|the|my|laughing|out|me|by|it))`,
    '(?:\\w+ )(?:has |just |have )*passed away|has (?:just )?died|\\w+ (?:has |just |sadly )*died(?= (?:this|today|last|yesterday|in (?:the night|his sleep|her sleep)|suddenly|on (?:mon|tue|wed|thu|fri|sat|sun)|tonight|an hour)|$)|(?:he|she) (?:just |has )*died',
    '(?:put|putting) (?:him|her|the (?:dog|cat)|my (?:dog|cat)|our (?:dog|cat)|[a-z]+) (?:down (?:today|this|tomorrow|yesterday)|to sleep (?:today|this|at the vet|yesterday|tomorrow))|had to (?:put|have) (?:him|her|the dog|the cat|our \\w+|my \\w+|(?!it|that|this|them|me|you|some|a|the)\\w+) (?:down|put down|to sleep|put to sleep)',
    '(?:is|am|are|was|back|been|dad|mum|him|her) (?:\\w+ )?in (?:the )?(?:hospital|icu|intensive care|a and e|a e|ae|er)(?! (?:car|for work|shop|cafe|canteen|radio))|rushed (?:in )?to (?:hospital|a and e)|taken (?:\\w+ )?(?:in )?to (?:hospital|a and e)|(?:took|taking) (?:mum|dad|him|her|nan|me) to (?:hospital|a and e)|called an ambulance|in an ambulance',
    'want to die(?! (?:laughing|of))|wish i was dead|kill myself|end it all|do not want to be (?:here|alive)|hurt myself|can not go on(?! (?:about|sunday|saturday|friday|the))',
    'diagnosed with|(?:it|lump) is (?:cancer|malignant|broken in)|(?:has|have|got) cancer|cancer (?:is|has come|came) back|(?:have|having|had) (?:a|another) (?:mini )?(?:fall|stroke|heart attack|seizure|miscarriage|panic attack|anxiety attack|meltdown|car crash|car accident|bad accident|crash|breakdown|fit|relapse)|miscarried|(?:found|have) a lump|(?:broke|broken|fractured|dislocated|sprained) (?:my|his|her) (?:\\w+ )?(?:arm|leg|wrist|ankle|foot|toe|finger|thumb|hand|nose|hip|collarbone|rib|ribs|elbow|knee|shoulder|back|jaw|tooth)|(?:been|was|were) in a (?:car |bad |bike )*(?:crash|accident)|(?:have|got) a (?:high )?(?:fever|temperature|stomach bug|vomiting bug)|relapsed',
    `${tests} (?:are|were|is|was|came back|not|came) (?:not )?(?:bad|positive|not good|not great|abnormal|worse|good news at all)`,
    '(?:sad|terrible|awful|horrible|devastating) news',
    '(?:had|having|have had|another|big|huge|massive|horrible|awful|blazing) (?:a |another |the )?(?:big |huge |massive |horrible |awful |blazing |stupid |proper |real )*(?:row|fight|argument|screaming match|falling out|bust up)(?: with| at| about| over| and|$)',
    '(?:boss|manager|supervisor|teacher|customer|client|dad|mum|she|he|they|head|someone|guy|man|woman) (?:just |has |totally )*(?:screamed|shouted|yelled|swore|had a go|tore into|laughed|snapped) (?:at )?me|humiliated (?:me )?in front|(?:told|slated|screamed at|shouted at) (?:\\w+ )?(?:off )?in front of (?:everyone|everybody|the whole)',
    '(?:dumped|left|cheated on|broke up with|ghosted|is leaving|has left) me(?! (?:a|the|some|in|at|with|to|your|this|here|alone|on|one|two|three|no|that|waiting|hanging|speechless|out|your))|(?:we|they|mum and dad|my parents) (?:have |just |are |is )*(?:broke up|broken up|splitting up|split up|getting divorced|getting a divorce|separating)',
    '(?:missed|cancelled) my flight|(?:my )?flight (?:is|was|got|has been) cancelled|(?:bike|car|phone|bag|wallet|purse|laptop|van) (?:just |has |have )*(?:got|was|been|is) (?:stolen|nicked|written off|broken into)|(?:stole|nicked) my|broke into (?:my|our|the)|crashed (?:my|the) car|(?:house|flat|kitchen) (?:got|is|has|was) (?:flooded|burgled|broken into)|can not (?:afford|pay) (?:the |my )?(?:rent|bills)|(?:being|getting|got) evicted',
  ].join('|')})\\b`,
);

/** How they feel: told, where no good news explains it. */
export const low = byFirstWord(
  `\\b(?:${[
    `i (?:am|feel|was|have been|keep feeling|am feeling) ${really}(?:sad(?! (?:for|that you|without you))|upset|devastated|gutted|heartbroken|exhausted|shattered|drained|burnt out|burned out|scared(?! (?:of (?:spiders|heights|wasps|your|the dark)|you|to ask))|terrified|frightened|overwhelmed|lonely|struggling|broken|miserable|depressed|homesick|poorly|ill|in (?:bits|pieces|tears|agony|pain|so much pain|shock|a bad way|a dark place)|falling apart|not ok(?! with)|not okay(?! with)|not coping|not doing (?:well|great|good)|unwell|anxious|devo|crushed|hopeless|worthless|useless(?! at)|empty|numb|a failure|ashamed|humiliated|heavy|hurting|fed up|having a (?:breakdown|meltdown|panic attack|bad day|rough day|hard time|wobble)|sick with (?:worry|nerves))(?! (?:if|for you|laughing|with laughter|we (?:will|can)))`,
    'i (?:am )?(?:so |really |just |very |proper )+(?:stressed|worried|sick of|down(?! (?:for|to|with))|low(?! on)|tired of (?:this|everything|it)|tired i could|scared|hurt|alone|nervous about the (?:scan|results|op|operation|funeral))',
    'i am (?:worried|scared|terrified|nervous|dreading|frightened) (?:sick|about (?:the (?:scan|results|op|operation|test|funeral|appointment|surgery|interview)|mum|dad|nan|him|her|money|losing)|of (?:the (?:results|scan|op|operation))|for (?:mum|dad|my|him|her))',
    '(?:^|so )(?:scared|terrified|dreading|worried|nervous) (?:about|of|for) (?:the |my |tomorrow|mum|dad|these |those )(?:scan|results|op|operation|test|funeral|biopsy|appointment|surgery)?',
    '(?:can not|could not|do not know how to) (?:stop crying|cope(?! with (?:this|the) (?:heat|rain|weather|cold|hay ?fever))|do this (?:any ?more|any more)|breathe|face (?:it|work|tomorrow|going)|take (?:it|this|much more|any ?more))(?! (?:laughing|with me))',
    '(?:been |was |am |sat |keep |just |started )(?:sat |sitting |literally |just |in the \\w+ )*(?:crying|sobbing|bawling)(?! (?:laughing|with laughter|with joy|happy|at (?!work|my|the thought|school)|over (?:this|that|the film)))',
    'i (?:just |have )*(?:cried|sobbed) (?:all|in|at work|on|the whole|myself|for|again|most)',
    'i (?:just |really |still |am )*(?:feel|feeling) (?:so |really |just |like |pretty |absolutely |a bit |very )*(?:awful|terrible|sick|low|down|empty|lost|alone|rubbish|crap|shit|shite|horrible|rotten|a failure|giving up|useless|worthless|hopeless|numb|dreadful|invisible|rough|ill|bad about myself|i am (?:failing|drowning))(?! (?:for (?:it|you|laughing)|if))',
    'i (?:just |really )*(?:hate my (?:job|life|body)|want to (?:give up|quit|cry(?! at)|disappear(?! (?:into|with|under))|hide(?! (?:in|under|with)))|miss (?:him|her|my (?:mum|dad|nan|gran)) so much)(?! (?:at (?:this|that)))',
    '(?:^|so |really |absolutely |completely |totally )(?:exhausted|gutted|heartbroken|devastated)(?! (?:for you|but happy|the|and (?:cleaned|filleted)))(?: |$)',
    '(?:throwing up|threw up|vomiting|been sick all|got the flu|have the flu|got covid|have covid|tested positive|food poisoning|in agony|in so much pain|awful migraine|migraine again|my head is (?:killing|pounding|splitting)|everything hurts)',
    '(?:i am |^)not (?:doing|feeling) (?:so |too |very )?(?:great|good|well)|(?:^|today is |today was |it is |it was |had )not (?:a|been a|been the|the|having a) (?:good|great|best) (?:day|week|night|one)|and feel (?:awful|terrible|horrible|sick|rubbish)|nobody (?:came|turned up|remembered|showed up)(?! (?:to fix|about))|no one (?:came|turned up|remembered)',
  ].join('|')})\\b`,
);
export const lowAlone = byFirstWord(
  '^(?:(?:so|well|just heard|yeah|nah|no|and|ugh|babe|but) )*(?:i |we )?did not (?:get it|win|make it)(?: (?:in the end|after all|again))?$',
);
