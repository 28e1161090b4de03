import { both, notFollowedBy, notPrecededBy, told } from '../around.js';
import { phrases, type Rule, type When } from '../rule.js';
import { near, notNear } from './words/everyday.js';

const rated =
  '(naughty|x rated|xrated|nsfw|saucy|steamy|racy|raunchy|risque|filthy|very naughty|a bit naughty|a little naughty|a bit spicy|spicy|sexy|rude|not safe for work)';
const shot =
  '(pic|pics|picture|pictures|photo|photos|snap|snaps|video|videos|vid|voice note|selfie|selfies|message|text|pix)';
const sends =
  '(sending|send|sent|am sending|am about to send|about to send|going to send|will send|just sent|have sent|have just sent)';
const has = '(got|have got|have|just got)';
const plainly = '(x rated|xrated|nsfw|naughty|very naughty|a bit naughty|raunchy|steamy|saucy|not safe for work)';
const very = '(really|very|bit|so|quite|proper|super|extra)';

/** Harmless things that are naughty or spicy, or that should not be opened yet. */
const harmless = notNear(
  /\b(dogs?|pup|puppy|cats?|kitten|parrot|cakes?|bakery|brownies?|chocolates?|biscuits?|curry|sauce|sausages?|noodles|ramen|chilli|chillies|crisps|wings|recipe|restaurant|takeaway|lunch|dinner|tea|food|snacks?|cocktails?|gin|doughnuts?|kebab|burger|pizza|joke|jokes|meme|memes|song|film|book|novel|presents?|parcel|gift|box|envelope|letter|birthday|christmas|xmas|secret santa|valentine card|spoilers?|results?|elf|elves|santa|samosas?|desk|cry|sob|tears|sad|news|hospital|dad|mum|mom|link|loud|sound on|spreadsheet|invoice|payslip)\b/,
);
/** A picture of somebody or something else is no such picture. */
const ofUs = notFollowedBy(/^(?:of|from|about|with) (?!me\b|myself|us\b|mine)/);
/** The writer sends it. */
const mine = notPrecededBy(
  /\b(?:he|she|they|who|someone|somebody|anyone|people|boss|ex|you|never|not|to|did|if|would|could|remember when i)(?: \w+)?$/,
);
const pictured = near(/\b(pics?|pictures?|photos?|snaps?|vids?|videos?|voice note|attachment|naughty|nsfw|x rated)\b/);
const asked = notNear(
  /\b((can|could|may|shall|should|would it be ok(ay)?|is it (ok(ay)?|alright|all right)) (if )?(i|to)\b|want me to|do you want|would you (like|want|mind)|do you fancy|if (that is|it is|its|you are|you want|you would|you like|you fancy|you feel|you say)|only if|up for it|ok(ay)? with you|you (asked|requested|wanted|said (yes|you wanted|i could|to|ok|go)|told me to|begged|ordered)|as (you )?(requested|promised|asked|agreed|discussed)|by request|like you asked|say the word|tell me (if|when)|let me know|sorry|never|should not have|without asking|by (mistake|accident)|accidentally|remember|did not ask|your turn|we agreed)\b/,
);
const welcome: When = (_hit, _draft, { person, reply }) =>
  person?.comfort !== 'spicy' &&
  (reply === undefined ||
    /\b(?:no|not|don[’']?t|stop|rather)\b/i.test(reply) ||
    !/\b(?:yes|yeah|yep|yh|ye|please|pls|plz|send|show|go on|ok|okay|sure|want|wanna|do it|can[’']?t wait)\b/i.test(
      reply,
    ));

export const explicitNoConsent: Rule = {
  id: 'safety/explicit-no-consent',
  family: 'wanting',
  severity: 'warning',
  source: 'consent',
  says: '“{match}” arrives before a yes',
  why: 'They may not be alone, and a yes from another day is not a yes for now. Ask first, and let the answer decide.',
  find: [
    phrases(
      [
        `${sends} you (something|a little something|summat|some stuff) ${very}? ${rated} (${shot})?`,
        `${sends} you (a|some|a few|another|this|my) ${very}? ${rated} ${shot}`,
        `${sends} (something|a little something|summat) ${very}? ${rated} (${shot})? (for you|your way|to you)`,
        `${sends} (a|some|a few|another) ${very}? ${rated} ${shot} (for you|your way|over|to you)`,
        `${has} (something|a little something|summat) ${very}? ${plainly} (${shot})? (for you|to show you)`,
        `(${sends}|${has}) (you)? (a|some|a few) (naughty|cheeky|dirty|sexy|saucy|spicy|steamy|racy) ${shot} (for you|your way|to you|of me|of myself)`,
        `(here is|here comes|heres|incoming) , (something|a|some|a little something)? (very|really)? ${rated} ${shot}? (for you)?`,
        `(here is|here comes) (something|a little something) (very|really|a bit|a little)? ${rated} (for you)?`,
        `${rated} ${shot} (incoming|coming|on (its|the|their) way|coming (your way|up|now)|for you)`,
        '(nsfw|x rated|xrated) (incoming|coming|warning|alert|for you)',
        `(there is|you have) (got)? (something|a) ${rated} (${shot})? (waiting|in your (messages|phone|dms|inbox|whatsapp|camera roll))`,
        `you are getting (a|some|another) ${very}? ${rated} ${shot}`,
        `^ (ready or not|surprise|incoming)? , ${rated} ${shot} $`,
        `little something ${very}? ${plainly} for you`,
        `wait (till|until) you see (the|this|my) ${rated} ${shot}`,
        `(took|taken|made|recorded) (you)? (a|some|something) ${rated} (one|ones|${shot})? for you`,
        `${sends} you (something|a pic|a photo|a snap|a video|one) (that is)? for your eyes only`,
        `(surprise|bonus) (naughty|sexy|saucy|spicy|x rated|nsfw) ${shot}`,
      ],
      { when: both(told, mine, ofUs, harmless, asked, welcome) },
    ),
    phrases(
      [
        '(check|open|look at|see) (your|the|my|that) (pics|phone|messages|dms|snaps|snap|photos|whatsapp|inbox|last (pic|photo|message)) , (but|and)? , do not open (it|that|them|this)? (at work|in public|at your desk|in front of (anyone|people|your *|the *)|around (people|anyone)|on the (bus|train|tube)|near (anyone|people)|in (the|a) meeting)',
        'do not open (it|that|them|this|this one|that one|my (pic|photo|snap|message|last message|last pic)|the (pic|photo|snap|pics|photos|last one|next one|video))? (at work|in public|at your desk|in front of (anyone|people|your *)|around (people|anyone)|on the (bus|train|tube)|near (anyone|people)|in (the|a|your) meeting|until you are (alone|on your own|home alone|somewhere private))',
        '(check|open|look at|see) (your|the|my|that) (pics|phone|messages|dms|snaps|snap|photos|whatsapp|inbox|last (pic|photo|message)) , (but|and|only)? , (when|once|only when|make sure) (you are (alone|on your own|somewhere private)|nobody is (around|looking|near)|no one is (around|looking|near))',
        '(hope|make sure|i hope) you are (alone|on your own|somewhere private) , (because|as|cause)? , (i am)? sending',
        '(might|may|will)? (want to|better|should) be (alone|on your own|somewhere private) (when|before) you (open|look|see)',
        '(check|open|look at|see) (your|my|the) (pics|phone|messages|dms|snaps|snap|whatsapp|inbox) , (it is|they are)? (nsfw|not safe for work|x rated)',
        '(open|look at) (it|that|them|this|the pic|my pic|the last one) (only)? (when|once) you are (alone|on your own|somewhere private)',
        'make sure (you are alone|nobody is (around|looking|near)|no one is (around|looking|near)) (before|when) you (open|look)',
      ],
      { negated: 'keep', when: both(told, harmless, asked, pictured, welcome) },
    ),
  ],
  bad: [
    '[sending you something naughty]',
    "[check your pics, don't open at work] 😏",
    '[Got something x-rated for you]',
    '[just sent you a naughty pic]. Enjoy',
    '[sent you a very naughty voice note], headphones in',
    '[naughty pic incoming]',
    "New photo for you, [don't open it in public]",
    { text: '[sending you something naughty]', context: { reply: "please don't send anything at work" } },
    "I sent you a pic. [make sure you're alone before you open] it",
  ],
  fine: [
    'Can I send you something a bit naughty?',
    'Got you something naughty from the bakery',
    { text: 'sending you something naughty', context: { reply: 'yes please' } },
    "I've got something x-rated for you, if you want it",
    'sending you something naughty, only if you say yes',
    'you asked for it: sending you something naughty',
    'got something spicy for you, that new curry sauce',
    "I've sent you a parcel, don't open it in front of your sister",
    "don't open it until you're home alone, the present is fragile",
    'should I send you a naughty pic?',
    "check your pics, the dog's on the roof",
    'I got you a naughty elf for the shelf',
    'I would never send you something naughty without asking',
    {
      text: 'sending you something naughty',
      context: {
        person: {
          name: 'Sam',
          slug: 'sam',
          nicknames: [],
          comfort: 'spicy',
          adults: true,
          tolerances: [],
          ignores: [],
        },
      },
    },
    'check your messages, I sent the boiler photos',
    'sent you a cheeky tenner for lunch',
  ],
  better: [
    'Can I send you something a bit much? Only if you’re up for it',
    'Are you alone, and in the mood for a photo?',
  ],
};
