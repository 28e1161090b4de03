import type { Draft } from '../../text/draft.js';
import { both, coldly, kissed, saidIn } from '../around.js';
import { type Hit, phrases, type Rule, type When, whole } from '../rule.js';

const hurry =
  /\b(?:drop everything|(?:see|get|read) this|urgent(?:ly)?|as soon as possible|emergency|(?:right )?now|immediately|this (?:minute|second|instant)|straight ?away|at once|quick(?:ly)?)\b/;

/** The call itself, in plain words. "Call me now" and "reply asap" are reply-demand's. */
const calls = new RegExp(
  `\\b(?:${[
    '(?:call|ring|phone|text|message|facetime|video call|whatsapp|dm|bell) me (?:as soon as possible|urgently|right this (?:minute|second))',
    '(?:give|gimme) me (?:a )?(?:call|ring|bell|buzz) (?:as soon as possible|now|right now|urgently|immediately|this (?:minute|second|instant))',
    '(?:i|we) (?:really |just )?(?:need|have|want|got|have got) to (?:talk|speak|chat)(?: to you| with you)? (?:about something )?(?:as soon as possible|now|right now|urgently|immediately|this (?:minute|second|instant)|straight ?away|at once)',
    '(?:need|want) you (?:to (?:call|ring|text|message|phone) me|on the phone) (?:as soon as possible|now|right now|urgently|immediately|this (?:minute|second|instant))',
    '(?:need|must) (?:to )?(?:talk|speak)(?: to you)? (?:as soon as possible|now|right now|urgently|immediately)',
    '(?:it is|this is|its|thats|that is|really|very|so|super|extremely|call me|ring me|text me|hello|please|babe|hey|oi|pls|just) (?:really |very |so |super |an )?(?:urgent|emergency)',
    'urgent(?:ly)? (?:call|ring|phone|text|message|please|pls|babe|reply|answer|read)(?: (?:me|this|now|back))*',
    '(?:call|ring|phone|text) me (?:back )?(?:as soon as|the (?:second|minute|moment|instant)) you (?:see|get|read) this',
    '(?:call|ring|phone) (?:as soon as possible|urgently)',
    'drop everything(?: and (?:call|ring|text|phone|answer|reply to) me)?',
    '(?:need|want) (?:an|your) answer (?:as soon as possible|urgently|immediately)',
    'emergency (?:call|ring|phone|text|message) me',
  ].join('|')})\\b`,
);
const alone = /^(?:it is |this is )?(?:(?:very|so|super|really|extremely) )?(?:urgent ?)+$/;

/** Words that name no matter. */
const empty = new Set(
  `i we you me it is this that its thats am are to a an the and or so just really very super extremely please pls babe baby love
  hun honey hon darling dear sweetie sweetheart hey hi hello oi ok okay yo now right asap urgent urgently emergency immediately
  minute second instant straight straightaway away at once call ring phone text message facetime video whatsapp dm bell buzz give
  need want have got must talk speak chat with about something important back reply answer pick up read soon as possible can could
  will would your quick quickly on when get see xx x xxx for real no seriously like today tonight hurry mate dude there hellooo
  s p omg oh god how do not drop everything moment an instant back`.split(/\s+/),
);
/** What can wait, however loud. */
const trifles = new Set(
  `crisps milk bread pizza dress shoes shoe top outfit remote meme memes tiktok video gossip tea story netflix hair nails colour
  color curtains cushion cushions sofa sale sales photo pic pics selfie series episode show film movie menu takeaway lunch dinner
  dessert cake biscuit biscuits chocolate snack snacks coffee jumper trainers bag wallpaper paint filter caption emoji playlist
  song lipstick lamp rug deal discount asos ikea zara vinted insta instagram post reel celeb celebrity drama goss`.split(
    /\s+/,
  ),
);
const around = new Set(
  `which what who where saw seen found bought buy should shall my our new some these those from of in did does was were has had been
  watch look at one two red blue green black white find out if think thoughts opinion choose pick decide wear wearing order ordering
  ordered all them him her he she they just cant funny best ever cute nice half price whats gone left more any ran running ended`.split(
    /\s+/,
  ),
);

const look = (draft: Draft): readonly Hit[] => {
  const { words, text, emoji, sentences } = draft;
  if (words.length === 0 || words.length > 18) return [];
  if (!/drop|this|urgen|asap|a\.s\.a\.p|emergen|now|immediat|instant|possible|minute|second|once|away/i.test(text))
    return [];
  const said = saidIn(draft);
  if (!hurry.test(said)) return [];
  const only = alone.test(said);
  const match = only ? { 0: said, index: 0 } : calls.exec(said);
  if (!match) return [];
  if (emoji.some(({ mood }) => mood === 'joy' || mood === 'warm' || mood === 'flirt')) return [];
  if (sentences.some(({ joking }) => joking) || kissed(draft)) return [];
  if (words.some(({ quoted, negated, plain }) => quoted || (negated && /^(?:urgent|emergency|asap)/.test(plain))))
    return [];
  if (
    /\b(?:not|nothing|no|never|non|isnt) (?:\w+ )?(?:urgent|emergency)\b|\bif (?:it is|its|there is|you)\b/.test(said)
  )
    return [];
  const named = said.split(' ').filter((word) => !empty.has(word));
  const trivial =
    /\b(?:call|ring|phone|text|message|facetime|answer|reply|pick up|talk|speak) /.test(`${said} `) &&
    named.some((word) => trifles.has(word)) &&
    named.every((word) => trifles.has(word) || around.has(word));
  if (named.length > 0 && !trivial) return [];
  // From the plain words back to the draft: count the words before the match.
  let count = 0;
  const start = match.index;
  const end = start + match[0].length;
  let first = -1;
  let last = -1;
  words.forEach((word, at) => {
    const spoken = word.readings[0]?.join(' ') ?? word.plain;
    if (first < 0 && count + spoken.length > start) first = at;
    if (count < end) last = at;
    count += spoken.length + 1;
  });
  const from = words[first];
  const to = words[last];
  return from && to ? [{ start: from.start, end: to.end }] : [];
};

const calm: When = (_hit, draft) =>
  !draft.emoji.some(({ mood }) => mood === 'joy') &&
  !/\b(?:hospital|ambulance|doctor|a and e|casualty|vet|police|fire|fell|fallen|accident|bleeding|blood|hurt|broken|broke|burst|leak\w*|flood\w*|locked|landlord|solicitor|bank|deadline|boarding|flight|gate|school|nursery|surgery|ward|passed out|unconscious|stolen|robbed|crash\w*|smoke|gas|died|dying|labour|waters|contractions|plumber|electrician|council|agent|estate|sale ends|offer ends|nothing bad|no worries|no pressure|no rush|if you can|if not|fine if|it is fine|would love|hold them|not urgent|urgent ish|is not an emergency|exam|interview|train|bus|ferry|quote|nhs|gp)\b/.test(
    saidIn(draft),
  );
/** The small thing, or the admission, that follows the alarm. */
const undone =
  /\b(?:(?:do|did) (?:we|you|i) (?:own|have|see|like|know|want|think|prefer|watch|remember)|which|what is a good|(?:red|blue|green|black) or|curtain|curtains|wok|sandwich|moon|film|movie|series|episode|pizza|dress|shoes|meme|crisps|biscuits?|cake|song|band|milk|napkins?|lampshades?|yellow|pink|purple|tea ?bags?|bread|emoji|selfie|caption|playlist|colou?r|paint|sofa|cushions?|lamp|rug|nails|hair|outfit|menu|takeaway|netflix|remote|charger|tiktok|gossip|goss|photos?|pics?|snack|ice cream|chocolate|wallpaper|tiles?|recipe|crossword|wordle|jumper|trainers|bag|hat|coffee|wine|cheese|toast|dog in a|duck|meaning of|spell|pub quiz|quiz|lyrics|only (?:joking|wanted|want)|just (?:wanted|want|kidding|a question)|made you look|bored|guess what)\b/;
const trifling: When = (_hit, draft) => undone.test(saidIn(draft));

export const falseUrgency: Rule = {
  id: 'pressure/false-urgency',
  family: 'pressure',
  severity: 'suggestion',
  source: 'pressure-timing',
  says: '“{match}” rings an alarm, and the matter may not need one',
  why: 'An alarm without a reason makes people fear the worst. Name the matter in three words, or say that it can wait.',
  find: [
    phrases(
      [
        '(drop|leave|stop) (everything|whatever you are doing|what you are doing|everything you are doing)',
        '(ring|call|phone|text|message|facetime|answer|reply|pick up|look|come|wake up|respond|write back|get back to me) (to)? (me|this|the phone|back|here|home)? (back)? (now|as soon as possible|immediately|urgently|this (second|minute|instant)|right (now|away)|quick|quickly|straight away|at once|pronto)',
        '(it is|it|this|that|is) (an|a|really|so|super|very|extremely|total|massive|huge|real|absolute)? (an)? (emergency|urgent|life or death|life and death|matter of life and death|life threatening|disaster|catastrophe|code red|mayday|crisis|can not wait|could not wait|will not wait)',
        '(come|here|look|listen|help me) (quick|quickly|now|fast|immediately|right now|as soon as possible)',
        '^ (help , help|help help help|quick , quick|now , now , now|mayday mayday)',
        '(right this|this very|this) (second|minute|instant)',
        '(need to know|have to know|must know|tell me) (right)? (now|this second|this minute|this instant|immediately|right away|urgently|as soon as possible)',
        '^ (babe|hey|oi|hello|help|omg|quick|right|ok|major|huge|big|real|serious|total|complete|massive)? , (major|huge|big|real|serious|total|complete|massive)? (red alert|code red|mayday|sos|emergency|urgent|trouble|crisis|panic stations|matter of life and death|life or death|something (terrible|awful|bad) (has)? happened|pick up , pick up)',
      ],
      {
        unless: [
          '(emergency|urgent|sos|crisis) (services|room|exit|contact|contacts|biscuit|biscuits|chocolate|cake|snack|snacks|fund|tea|coffee|pizza|plumber|kit) ',
        ],
        when: both(calm, trifling, (_hit, { words }) => words.length <= 30),
      },
    ),
    phrases(
      [
        'urgent , urgent , (need|i|call|ring|please|talk|speak|we|text|answer|pick)',
        '(need|have|must|want|got) (to)? (speak|talk|chat) (to|with)? (you)? (this (second|minute|instant)|right this (second|minute|instant)|this very (second|minute))',
        '(now|this is your) or never , (babe|love|so|say|tell|decide|yes|make|are|it|$)',
        '(it is|its) now or never',
        '(this is|it is)? (your|the|absolutely|really|literally)? (very|absolute|one and only)? last chance (ever|to (say|tell|decide|reply|answer|come|book|agree|pick|choose|call|text|ring|be|make|prove|get|join|see|change|sort))',
        '(final|last) (call|offer|warning|reminder|time of asking|chance) , (for|on|to|before|or|say|yes|babe|i|tell|after|are) ...',
        'after (tonight|today|this|that|tomorrow|midnight|friday|this weekend|sunday) (it is|i am|there is|that is|never|no|we are|the)? (never again|off|gone|too late|off the table|done|over|nothing|withdrawn|no more|closed)',
        '(if i)? (do not|have not|i do not|not) (hear|heard|get) (back|from you|an answer|a reply|a yes|anything) (from you)? (in|by|within|before|tonight|today|soon) (the next)? ... , (i am|i will|it is|that is|then|we are|you can|your|forget|consider|the)',
        '(reply|answer|tell me|text|decide|say (yes|something)|let me know|call|ring|choose|confirm|respond|book|speak|speak up) (me)? (back)? (in|within|by|before) (the next)? (one|two|three|five|ten|fifteen|twenty|thirty|sixty|an|1|2|3|5|10|15|20|30|60|half an|lunch|lunchtime|midnight|noon|tonight|the hour|* (minutes|minute|mins|min|hour|hours|seconds|secs|pm|am|oclock)) (minutes|minute|mins|min|hour|hours|seconds|secs)? , (or|otherwise|else|before i|if not i)',
        '(i)? (need|want|expect|require|must have) (a|an|your|some|the) (decision|answer|reply|yes or no|yes or a no|yes|response|commitment|final answer|verdict) (on|about|from|for|to|by|before|in|tonight|today|now|within) ... , (or|otherwise|else|if not) (it is|it|i|we|that|the|forget|i am|you|consider) ...',
        '(i)? (need|want|expect|require|must have) (a|an|your|the) (decision|answer|reply|yes or no|response|final answer) (on|about|for) * (*)? (*)? by ... , (or|otherwise|else) (it is|i|we|the|that)',
        '(decide|choose|tell me|answer|say yes|commit|make your mind up|make up your mind|pick|book|confirm|reply) (me)? (now|tonight|today|by (tonight|midnight|noon|lunch|lunchtime|tomorrow|friday|*)|this (minute|second|instant)|right now) , (or|otherwise|else|if not) (it is|it|i|we|that|the|forget|i am|never|not at all|you|someone|somebody) ...',
        'you (have|need|must|have got|got) to (tell me|decide|answer|choose|say|let me know|make up your mind|make your mind up|pick|commit|reply|book) (me)? (now|tonight|today|by|this|right now|before) ... , (or|otherwise|else) ...',
        'you (have|have got|got) (five|ten|two|three|one|fifteen|twenty|thirty|sixty|an|half|a|until|till|exactly|24|twenty four|5|10|15|20|30|60) (minutes|minute|mins|hour|hours|seconds|secs|hour|tonight|midnight|noon|lunch|lunchtime|*) (to|before|then|or|left to) (decide|answer|reply|tell|say|choose|call|ring|text|i|it|make|respond|pick|explain|get back|confirm) ...',
        '(in or out|yes or no) , (by|now|tonight|before|you have|i need|quick|within|in the next|decide|or|last) ...',
        '(or)? (it is|its|the (whole)? (thing|trip|deal|offer) is|that is it|everything is) (all)? (off|cancelled|over|done|finished) (if i do not|unless you|if you do not) ...',
        '(i am|i will|or i am|or i will|ill) (be)? (giving|give|selling|sell|offering|offer|cancel|cancelling|inviting|invite|taking|take|asking|ask) (away)? (your|the) (ticket|tickets|place|spot|seat|room|invitation|invite|booking) (away|to (someone|somebody|else|*)|off|instead)? (if|unless|in)? ...',
        '(clock is ticking|tick tock|time is (running|ticking) (out|away)|time is up|countdown (has)? (started|begun)|the offer expires|(this|my) offer (ends|expires|closes|is open until)|limited time (only|offer)|going once going twice|expires (tonight|at midnight|in))',
        '(before (it is|its) too late|too late (after|by|if you)) , (decide|say|tell|or|call|text|so|come|book|i|babe|answer)',
        '(answer|pick up|reply|ring|call|text|look|come|respond) (me|the phone|this|back|here)? , (right)? (now|this second|this minute|this instant|immediately|as soon as possible) , (it is|its|this is|big|huge|major|real|serious|total|life|there is|i am in|something|trouble|disaster|emergency|urgent) (an|a|really|so|very|about|in)? (emergency|urgent|trouble|life or death|disaster|crisis|serious|terrible|big|has happened|can not wait)? $',
        'pick up , pick up , (it|this|now|urgent|i|emergency|come on|$)',
        '(it)? (really|just|literally)? (can not|will not|could not) wait (another)? (a)? (second|minute|moment|any longer|till later|until later|one more (second|minute))',
        '(something|it is something) (really|very|so)? (terrible|awful|bad|huge|serious|big) (has)? (happened|is happening)? , (call|ring|text|phone|answer|reply|pick up|can not say|i can not (say|type|text)|will not say|tell you later)',
      ],
      {
        negated: 'keep',
        joking: 'skip',
        unless: [
          '(can not|could not|cannot) wait (a (second|minute|moment)|any longer|another (second|minute)) (to|for) (see|hold|kiss|be|hug|tell|you|meet|hear|show|have) ...',
          'now or never , as',
          'last chance to (see|get|buy|book) (the|a|tickets|them|it|cheap) ...',
        ],
        unlessNear: [
          'can not wait to',
          'they said',
          'he said',
          'she said',
          'the (site|shop|website|venue|theatre|restaurant|hotel|box office)',
          'they (hold|close|need|want)',
          'parking',
          'museum',
        ],
        when: both(coldly, calm),
      },
    ),
    whole(look, {
      hints: [
        '(urgent|urgently|emergency|now|immediately|straightaway|quick|quickly)',
        '(as soon as possible|straight away|at once|drop everything)',
        'this (minute|second|instant)',
        '(see|get|read) this',
      ],
    }),
  ],
  bad: [
    '[call me ASAP]',
    'babe [ring me asap]!!',
    '[I need to talk to you NOW]',
    '[urgent]!!',
    '[we need to talk right now]',
    '[call me asap] i saw a dress',
    '[need to speak to you urgently]',
    '[stop what you are doing]. does this lamp go with the rug',
    '[RING ME NOW, its an emergency]. what is a good biscuit',
    "[last chance to say yes to] Rome, [after midnight it's off the table]",
    '[now or never, babe]',
    '[I need an answer on the flat by noon or I] am out',
    '[you have ten minutes to decide]',
    '[give me a call asap] please',
  ],
  fine: [
    'Ring me when you can, I have a silly story',
    'call me asap, mum fell and we are at the hospital',
    'I need to talk to you now, the landlord is here',
    'ring me asap, I am locked out',
    'nothing urgent, just wanted to hear your voice',
    'URGENT: boarding closes in ten minutes, where are you',
    'call me asap 😂 you will not believe what the goose did',
    'it is urgent that you see this puppy 😍',
    'can you ring me asap xx',
    "it's not urgent, tell me later",
    'what are you doing right now?',
    'last chance to see the bluebells this weekend, fancy it?',
    "can't wait another minute to see you",
    'the school needs an answer by noon, can you ring them?',
    'Last two tickets for the play, they hold them till six. Fancy it?',
    'you have ten minutes to catch the ferry, run!',
    'the restaurant needs an answer by tonight or they give the table away',
    'tell me tonight how it went',
    'the snack emergency has been resolved',
    'I need to talk to you about the boiler asap',
  ],
  better: ['Ring me when you can, I have a silly story', 'Can we talk tonight? It is about the flat, nothing bad'],
};
