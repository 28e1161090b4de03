import type { MemoryKind } from '../model/memory.js';

/** What is known of a memory beside its words. */
export interface About {
  /** A date was found or given. */
  readonly dated: boolean;
  readonly link?: string | undefined;
}

const family =
  '(?:(?:step|half|grand|god|twin|little|big|older|younger|best|old|new)[- ]?)*(?:sister|brother|sibling|mum|mom|mam|mother|dad|father|parents|boss|manager|colleagues?|co-?workers?|friends?|bestie|cousin|aunt(?:ie|y)?|uncle|niece|nephew|gran(?:ny|dma|dad|dpa|ny)?|nana?|daughter|son|kids?|baby|flatmate|roommate|housemate|neighbou?r|teacher|professor|mentor|therapist|in-laws|twin)';
const animal =
  '(?:dog|cat|puppy|kitten|rabbit|bunny|hamster|parrot|budgie|guinea pig|tortoise|turtle|goldfish|horse|pony|ferret|gecko|lizard|hens?|chickens?)';
const owner = "(?:her|his|their|our|my|the|\\p{L}+['’]s)";
const appointment =
  '(?:interview|exams?|finals|midterm|appointment|check-?up|scan|surgery|operation|audition|driving test|theory test|deadline|presentation|flight|viva|defen[cs]e|court date|recital|first day)';
const occasion =
  '(?:part(?:y|ies)|wedding|dinner|lunch|brunch|breakfast|drinks|concert|gig|show|play|match|game|race|marathon|tournament|festival|meeting|call|meet-?up|reunion|trip|holiday|vacation|train|coach|ferry|class|course|lesson|test|shift|conference|workshop|talk|launch|opening|exhibition|premiere|ceremony|graduation|move|visit|movie|film|picnic|barbecue|bbq|dentist|doctor|vet|hairdresser|haircut|therapy|funeral)';

/** Patterns with the kind that they tell of; the first that fits decides. */
type Cue = readonly [kind: MemoryKind, pattern: string, when?: (about: About) => boolean];
const dated = ({ dated }: About): boolean => dated;

const cues: readonly Cue[] = [
  [
    'quote',
    '["“][^"”]{6,}["”]|^[\'‘].{8,}[\'’]$|\\b(?:said|says|told me|wrote|texted):|\\balways says\\b|\\bin (?:her|his|their) words\\b',
  ],
  [
    'struggle',
    '\\bpassed away\\b|\\bdied\\b|\\bfuneral\\b|\\bgrie(?:f|ving)\\b|\\blaid off\\b|\\bmade redundant\\b|\\bredundancy\\b|\\bgot fired\\b|\\bbroke (?:up|(?:her|his|their) \\p{L}+)\\b|\\blost (?:her|his|their) (?!keys|phone|wallet|temper|mind|way)\\p{L}+\\b',
  ],
  [
    'win',
    "\\b(?:got|landed|was offered|were offered|been offered) (?:the|that|a|her|his|their) (?:\\p{L}+ )?(?:job|role|part|promotion|raise|place|offer|grant|visa|scholarship|flat|apartment|house)\\b|\\b(?:got|was|been|were) (?:promoted|hired|accepted|picked|chosen)\\b|\\bgot in(?:to)? (?!trouble|the car|a (?:fight|mess))|\\bpassed\\b|\\bwon\\b(?!['’]t)|\\baced\\b|\\bnailed\\b|\\bgraduated\\b|\\bfirst place\\b|\\bpersonal best\\b|\\bwent (?:so |really |very )?(?:well|great)\\b|\\bran (?:her|his|their) (?:first|fastest)\\b|\\bfinished (?:a|the|her|his|their) (?:marathon|thesis|degree|novel|book|course|race)\\b|\\bgot (?:published|the all[- ]clear)\\b|\\bpromotion\\b(?! interview)",
  ],
  [
    'gift',
    '\\bgifts?\\b|\\b(?:an?|her|his|their|my|birthday|christmas|anniversary) presents?\\b|\\bwish ?list\\b|\\b(?:bought|gave|got|knitted) (?:me|her|him|them) (?:an? |the |some |flowers)|\\b(?:wants?|would love|hoping for) .+ for (?:(?:her|his|their) )?(?:birthday|christmas|anniversary|eid|diwali|hanukkah)\\b',
  ],
  ['event', `\\b(?:birthday|anniversary|engagement|leaving|housewarming|surprise) ${occasion}\\b`, dated],
  [
    'date',
    '\\b(?:birthday|bday|b-day|anniversary|name day|born (?:on|in)|wedding day|got (?:married|together) on|since we met)\\b',
  ],
  ['photo', '\\b(?:photo|photograph|selfie|polaroid|snapshot|picture of|pic of)\\b'],
  ['video', '\\b(?:video|clip|footage|home movie|reel of)\\b(?! (?:games?|calls?))'],
  ['event', `\\b${appointment}\\b(?!.*\\b(?:was|were|went)\\b)`],
  ['event', `\\b${occasion}\\b(?!.*\\b(?:was|were|went)\\b)(?<!\\b(?:went|was|were|laughed|cried|danced)\\b.*)`, dated],
  [
    'struggle',
    "\\b(?:struggl\\p{L}+|worr(?:y|ied|ies|ying)|anxious|anxiety|stress\\p{L}*|ill|sick(?! of)|unwell|poorly|flu|fever|migraines?|headaches?|insomnia|exhausted|burn(?:ed|t|ing)[ -]out|burnout|overwhelmed|lonely|homesick|hurts?|injur\\p{L}+|in pain|back pain|hospital|scared|afraid of|nervous|upset|depress\\p{L}*|panic|rejected|bad day|debt|hard time|having a (?:hard|tough|rough)|tough (?:week|month|time|day)|rough (?:week|month|time|day|patch)|not sleeping|sleep(?:s|ing)? badly|can['’]?t sleep|failed|finds? .+ (?:hard|difficult)|misses (?:her|his|their))\\b",
  ],
  ['pet', `^${animal}(?:,| called| named)`],
  [
    'preference',
    "\\b(?:hates?|prefers?|can['’]?t stand|dislikes?|allergic|intolerant|vegetarian|vegan|pescatarian|coeliac|teetotal|doesn['’]?t (?:like|eat|drink|want|do)|don['’]?t (?:like|eat|drink)|never (?:eats|drinks|wears)|favou?rite (?!place|spot|caf[eé]|restaurant|bar|beach|park|bench)|takes (?:her|his|their) (?:coffee|tea)|likes (?:her|his|their) (?:coffee|tea|eggs|steak|toast)|shoe size|ring size|size (?:\\d|s|m|l|xl)|no (?:milk|sugar|nuts))\\b",
  ],
  [
    'interest',
    `^(?:(?:\\p{L}+|${owner} ${family}) )?(?:really |absolutely |secretly )?(?:loves?|likes?|enjoys?|adores?|is into|is obsessed with|is (?:a|an) .*\\bfan|is mad about|collects?|plays|is learning|is reading|is watching|is training for|supports)\\b`,
  ],
  [
    'compliment',
    '^(?:his|her|their) (?:\\p{L}+ )?(?:laugh|smile|voice|eyes|hands|freckles|dimples|giggle|handwriting|hugs?)$|\\bcompliment(?:s|ed)?\\b|\\blook(?:s|ed)? (?:so |really |absolutely |amazingly )?(?:beautiful|handsome|gorgeous|stunning|lovely|amazing|hot|cute|great)\\b|\\b(?:gorgeous|beautiful|kind|lovely|warm|best) (?:smile|laugh|eyes|voice|hands|hugs?|handwriting|listener|dancer|cook)\\b|\\bthe way (?:she|he|they) (?:laughs?|smiles?|looks?|listens?|dances?)\\b',
  ],
  [
    'joke',
    '\\b(?:in(?:side)?[- ]joke|running joke|our joke|jokes? (?:about|that)|prank(?:ed)?|pun|lol|(?:ha){2,}h?|hilarious|laughed|laughing|giggl\\p{L}+|cracked up|in stitches|cried laughing|silly (?:voice|dance|song|walk)|burnt (?:the )?(?:lasagne|lasagna|toast|pizza|dinner|cake|pancakes|rice))\\b|😂|🤣',
  ],
  [
    'effort',
    '\\b(?:work(?:ed|s|ing) (?:so |really |very )?(?:hard|late|nights)|stayed up|fixed|repaired|built|cleaned|tidied|cooked|baked|made (?:me|us|her|him|them|dinner|breakfast|soup)|helped|organi[sz]ed|planned|studied|practi[sc]ed|trained|drove (?:me|us|all|\\d)|waited (?:up|for)|spent (?:all|hours|the|\\p{L}+ hours)|saved up|put (?:so much|a lot|hours)|carried|did the (?:dishes|laundry|shopping|cooking)|picked (?:me|us|her|him|them) up|taught (?:me|us|her|him|them))\\b',
  ],
  [
    'place',
    '\\b(?:our (?:usual |favou?rite |little )?(?:bench|spot|place|caf[eé]|bar|restaurant|park|corner|beach|pub|table|tree|bakery|hill)|favou?rite (?:place|spot|caf[eé]|restaurant|bar|beach|park|bench)|where we|first (?:kiss|date)|(?:we )?(?:first )?met (?:at|in|on|outside)|the (?:bench|caf[eé]|bar|restaurant|beach|bakery|bookshop|pub|park|rooftop|bridge) (?:by|on|at|in|near|where|with|behind))\\b',
  ],
  [
    'trip',
    '\\b(?:we|us)\\b.*\\b(?:went (?:to|on|up)|got lost|travell?ed|drove|flew|hiked|camped|stayed|visited|backpacked|cycled|sailed|spent (?:a|the) (?:week|weekend|summer))\\b|^(?:went to|got lost|getting lost|lost) (?:in )?|\\b(?:road ?trip|honeymoon|city break|weekend (?:in|away)|holidays? (?:in|to|together)|trip to|hike (?:in|up|to)|camping)\\b',
  ],
  [
    'pet',
    `\\b${owner} (?:\\p{L}+ )?${animal}\\b|^${animal}\\b|\\ban? (?:\\p{L}+ )?${animal}\\b|\\b${animal},? (?:is )?(?:called|named)\\b|\\bis (?:the|a|an) (?:\\p{L}+ )?${animal}\\b|\\b(?:adopted|walks) .*\\b${animal}`,
  ],
  ['person', `(?:^|\\b(?:${owner}|is|a|an|and|with) )${family}\\b`],
];

const patterns = cues.map(([kind, pattern, when]) => ({ kind, when, pattern: new RegExp(pattern, 'iu') }));

const byLink = (link: string): MemoryKind | undefined => {
  if (/\.(?:jpe?g|png|heic|webp|gif)$/i.test(link)) return 'photo';
  if (/\.(?:mp4|mov|webm|mkv|avi)$|\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\//i.test(link)) return 'video';
  return undefined;
};

/** What a memory's words, or its link, say that it is about; undefined when they do not tell. */
export const kindSaid = (text: string, about: About): MemoryKind | undefined =>
  (about.link === undefined ? undefined : byLink(about.link)) ??
  patterns.find(({ pattern, when }) => (when?.(about) ?? true) && pattern.test(text))?.kind;

/** What a memory is about: a guess that is shown back and easily corrected. */
export const kindOf = (text: string, about: About): MemoryKind =>
  kindSaid(text, about) ?? (about.dated ? 'event' : 'interest');
