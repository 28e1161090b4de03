import { byFirstWord } from '../../by-first-word.js';

const soon = '(?:just |finally |actually |really |only |literally |have |has |already )*';
export const really =
  '(?:so |really |just |absolutely |completely |totally |pretty |very |bloody |proper |honestly |feeling |literally |a bit )*';
export const role =
  '(?:new |dream |lead |first |main |teaching |full time |part time |permanent )*(?:job|role|position|part|place|promotion|raise|pay rise|payrise|bonus|grant|scholarship|internship|contract|apprenticeship|placement|visa|mortgage|flat(?! tyre)|house|apartment|offer|lead|award|prize|medal|distinction|commission|record deal|book deal|all clear|okay from the doctor)';
const works =
  '(?:exams?|finals|driving test|test|theory|viva|course|degree|masters|probation|audition|interview|module|modules|resit|resits|inspection|medical|bar|grade \\w+|assessment|practical|licence)';
const shows =
  '(?:interview|audition|presentation|exam|viva|gig|show|concert|opening|pitch|op|operation|surgery|talk|speech|performance|meeting with the bank)';
export const tests = '(?:scans?|results|tests?|bloods|blood tests?|biopsy|mri|x ray|mammogram|smear)';
const made =
  '(?:poem|story|article|paper|photo|song|book|novel|painting|essay|script|proposal|application|design|recipe|piece|chapter|film|short film|visa|loan|mortgage|offer)';

/** Good news, in words that hardly tell anything else. */
export const good = byFirstWord(
  `\\b(?:${[
    `(?:i|we) ${soon}(?:got|landed|have got|won|was offered|got offered|been offered|am getting|bagged|secured) (?:the|that|a|an|my|our|this) ${role}(?! (?:to do|for you|to finish|of|in the queue|of bringing|number|on the train|at the back|search|ad))`,
    `(?:i|we) (?:have )?${soon}(?:got |been |was )(?:promoted|accepted|shortlisted|hired|engaged|picked for|selected|chosen|nominated|published|a first|an? a|an a star|a standing ovation|the keys to (?:the|our|my) (?:new )?(?:flat|house|place|home|apartment)|full marks|top marks|a distinction|the all clear|a (?:callback|pay rise|raise|place at|place on))`,
    `i ${soon}got in ?to (?:uni|university|med school|medical school|law school|drama school|college|the (?:team|course|choir|programme|program|final|finals|orchestra|squad|show|masters)|oxford|cambridge|leeds|york|durham|bristol|edinburgh|manchester|glasgow|exeter|bath|warwick|ucl|lse|kings|harvard|yale|mit)`,
    `(?:i|we|he|she|they) ${soon}passed(?: (?:my|the|his|her|our|all my|all of|every|everything)\\b(?: \\w+)?(?: \\w+)?)? ?(?:${works}|first time|with (?:flying|distinction|merit|honours|no)|everything|them all)`,
    `i ${soon}(?:aced|nailed|smashed|bossed) (?:it$|that$|it today|(?:my|the|that) (?:\\w+ )?(?:${works}|${shows}))`,
    `(?:my|our) (?:sister|brother|son|daughter|little one|boy|girl|best friend) (?:has )?(?:just )?(?:passed|got engaged|got in|got the job|had (?:her|the|a) baby)`,
    `(?:i|we) ${soon}won(?! (?:the argument|that one|not|at|this round|the round))`,
    '(?:they|he|she|the \\w+) (?:have |has |just )*offered me(?: (?:it|the (?!last|other|rest|window)\\w+|more (?:money|hours|pay)|a (?:job|role|place|permanent|contract|promotion|part|full|position|record|residency|spot|raise|pay|second interview)|full time|permanent)|$)',
    '(?:they|she|he) (?:just )?hired me',
    'they want me (?:to start|back for|for the (?:job|role|part))',
    '(?:i|we) (?:am|are) (?:finally |actually |officially |both )?(?:engaged(?! (?:on|in|with|at|tomorrow|today at|until|till|ans))|pregnant|expecting(?= a baby|$| twins)|having a (?:baby|boy|girl)|getting married|debt free|cancer free|in remission|hired|going to be (?:parents|an? (?:mum|mam|mom|dad|uncle|aunt|auntie|aunty|gran|nan|grandma|grandad|granny)))',
    '(?:baby|she|he) (?:is|has) (?:finally )?(?:been born|arrived safe\\w*|born)',
    '(?:she|my \\w+|\\w+) (?:has )?(?:just )?had (?:her|the|our) baby',
    `(?:the |my |mum s |mums |dads |his |her )*${tests} (?:is |are |was |were |came |come |has |have |been |all |back |completely |totally )+(?:clear|negative|benign|normal|fine|good|great)`,
    'it (?:is|was) (?:benign|not cancer)',
    '(?:is|am) (?:officially )?(?:cancer free|in remission)',
    'got the all clear',
    '(?:found out|heard|says|guess what|omg|know) (?:that )?(?:i|she|he) passed',
    '(?:bank|seller|sellers|landlord|uni|council|agent|they) (?:have |has )?accepted (?:our|my) (?:offer|application|proposal|paper|poem|pitch|article|story)',
    '(?:offer|visa|mortgage|grant|funding|loan|planning permission) (?:came through|approved|accepted|granted)',
    '(?:he|she|\\w+) (?:just |has |finally )?proposed(?! (?:a|the|that|we|to (?:go|move|do)))|asked me to marry',
    '(?:is|was) benign|(?:is|are|back) (?:out of|home from) (?:hospital|icu|intensive care)',
    '(?:\\d+ ?k|parkrun|half marathon|marathon|mile) in (?:under |sub )?\\d+|beat my (?:pb|personal best|record|best time|own record)',
    '(?:today|it|that|yesterday|tonight) (?:was|is|has been) the best (?:day|news|night of my)',
    '(?:gave|giving|given) me (?:a|the|my own) (?:raise|pay rise|promotion|job|part|lead|bonus|award|role|place|prize|contract|scholarship|all clear)',
    'i (?:am|have) (?:now |just |finally )*(?:officially|fully|finally) (?:an? \\w+|qualified|graduated|licensed)|i (?:just |have |finally )*(?:qualified|graduated)',
    `i ${soon}(?:made|am on|am in|got on) (?:to )?the (?:team|shortlist|squad|finals?|cut|final three|longlist|honours list)`,
    `(?:i|we) ${soon}landed (?:the|a|that|our) (?:\\w+ )?(?:client|account|deal|contract|gig)`,
    'i start (?:my new job|the new job|on monday|monday)',
    '(?:is|am|was|has been|got|being) (?:finally )?discharged',
    '(?:is|are) coming home from hospital',
    '(?:our|my|the) (?:offer|mortgage|visa|loan|application|grant|funding|divorce|adoption) (?:is |was |has |got |been |just |finally )+(?:accepted|approved|granted|through|come through|successful)',
    `(?:my|our|the) ${made} (?:just |finally )?(?:got|was|is (?:being|getting)|is going to be|has been) (?:published|accepted|picked|featured|chosen|shortlisted|approved|played)`,
    '(?:i|we) (?:have )?(?:just |finally |actually )*(?:finished|submitted|handed in|completed) (?:my|the|our|writing my) (?:last |final |first |whole |entire )*(?:thesis|dissertation|novel|exams?|finals|course|degree|masters|phd|marathon|half marathon|coursework|portfolio|draft|album|manuscript|training|chemo|treatment|radiotherapy)',
    '(?:new|a|my first|first|got a|ran a|massive|huge) (?:pb|personal best)',
    'i (?:just |finally |actually )*(?:ran|did|swam|cycled|managed) (?:my first|a whole|the whole|an entire) (?:5k|10k|half|half marathon|marathon|mile|triathlon|parkrun|pull up|length|100 ?k|\\d+ ?k)',
    'best day (?:ever|of my life|in (?:ages|years|months|forever))',
    '(?:had|having) the best (?:day|news|time ever)',
    '(?:i have |got |such |some |have |really |very |^)+(?:amazing|wonderful|brilliant|fantastic|incredible|big|exciting|happy|best) news',
    `i am ${really}(?:over the moon|on cloud nine|chuffed(?! for)|buzzing$|ecstatic|elated|thrilled(?! (?:for|with you))|made up$|proud of myself|so happy i (?:could|am))`,
    'i am (?:so|so so|actually so) (?:happy|excited|relieved)(?: i could (?:\\w+)| right now| rn| today| i could \\w+| about (?:it|the (?:job|flat|house|results)))?$',
    'i am so proud i could \\w+',
    'happy tears',
    'crying (?:happy|with (?:joy|happiness|relief))',
    'tears of (?:joy|happiness|relief)',
    'can not believe (?:i|we) (?:actually )?(?:got|did|won|passed|made|finished)(?! (?:up|lost|stuck|drunk|so))',
    '(?:my |the )?(?:boss|manager|teacher|client|clients|supervisor|tutor|editor|judges|panel|director|they|everyone) (?:just |all |absolutely |really )*(?:loved|praised) (?:it|me|my|the (?:presentation|pitch|idea|design|piece|report|cake|work|show))',
    '(?:sold|made) my first',
    '(?:got|had) (?:my|our) first (?:customer|client|sale|commission|order)',
    '(?:\\w+ )(?:year|years|month|months|days|weeks) (?:sober|clean|smoke free|cancer free|without (?:a )?(?:drink|cigarette|smoking|smoke|vape))',
    'paid off (?:my|our|the) (?:student )?(?:loan|loans|debt|debts|card|credit card|mortgage|overdraft)',
    '(?:took|taken|taking|did) (?:his|her|their) first steps?',
    'said (?:his|her) first word',
    `(?:the |my )?${shows} (?:went|was|has gone) (?:so |really |very |super |amazingly |brilliantly |unbelievably |pretty )*(?:well|great|amazing|amazingly|brilliant|brilliantly|perfectly|perfect|fantastic|incredible|better than|good)`,
    'it went (?:so|really|amazingly|unbelievably) (?:so |really )?(?:well|good)',
    'i (?:came|finished|got) (?:first|1st|second|2nd|third|3rd)(?! (?:in (?:the )?(?:queue|line)|home|one|to arrive))',
    '(?:top of|best in) (?:the|my) (?:class|year|course|group)',
    '(?:they|we|police|neighbour|someone) (?:have |just )*found (?:him|her|them|the (?:cat|dog)|my ring|my wedding ring)',
  ].join('|')})\\b`,
);

/** Good news only where it is shouted: "I did it!!" is a win, "I did it" may be the washing-up. */
export const goodIfShouted = byFirstWord(
  '^(?:(?:yes|omg|oh my god|ahh?|wow|guess what|babe|love|baby|and|so|woo|woohoo|yay|finally) )*(?:i|we) (?:just |finally |actually |only |have |bloody |really )*(?:got it|did it|got in|passed|am in|are in|got the keys|have the keys|finished|nailed it|won it|(?:am|are) (?:officially )?done|am free)(?: (?:omg|finally|babe|love|baby|yes|first time|ahh?|wow|today))*$',
);
/** Good news as a sentence of its own. */
export const goodAlone = byFirstWord(
  '^(?:(?:yes|omg|oh my god|guess what|babe|love|and|so|ahh?) )*(?:we (?:just |actually |finally |only )*did it|all (?:as|a s|a stars)|(?:they|she|he|the bank|the landlord|my boss|landlord|the panel|the council) (?:all )?said yes|(?:it is|its) a (?:boy|girl)|(?:i|he|she|we) (?:just |finally |actually )*passed|all clear|(?:i|we) (?:just |actually )*got (?:it|in) i (?:got|am)|(?:the )?baby is here|no more chemo)(?: (?:omg|babe|love|baby|finally|first time|today))*$',
);
