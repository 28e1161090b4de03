import type { FamilyId } from './families.js';
import { type CreditRule, type Rule, reads } from './rule.js';
import type { SourceId } from './sources.js';

/*
 * What the learned reading may say where no listed phrase has found the family: one entry a family. They have no phrases,
 * and so no files of their own; which words they mark, `reading/carriers.ts` finds out in each draft.
 */

type Texts = readonly string[];
const caution = (
  family: FamilyId,
  source: SourceId,
  says: string,
  why: string,
  examples: { readonly bad: Texts; readonly fine: Texts; readonly better: Texts },
  severity: Rule['severity'] = 'suggestion',
): Rule => ({ id: `reads/${family}`, family, severity, source, says, why, find: reads(family), ...examples });

const credit = (
  family: FamilyId,
  source: SourceId,
  says: string,
  why: string,
  examples: { readonly good: Texts; readonly fine: Texts },
): CreditRule => ({ id: `reads/${family}`, family, source, says, why, find: reads(family), ...examples });

/** Cautions: a suggestion, or a warning where the reading is surer. A bare "miss you" is never more than a remark. */
export const readCautions: readonly Rule[] = [
  caution(
    'harm',
    'one-love',
    '“{match}” could be heard as a threat or as checking up',
    'Words like these can frighten, also when they are not meant so. Say what you feel and what you would like, and leave the choice with them.',
    {
      bad: [
        "leave me and I'll make sure everyone at your work knows what you did",
        "turn your location back on now or I'm coming down there",
        "I'll know if you go out tonight. I always know",
        "I've read all your messages to Dan. you're not seeing him again, end of",
      ],
      fine: [
        "leave the dress on, we're late and you look lovely",
        "I'll hunt you down for that last samosa 😂",
        "come home safe, the storm's picking up",
        'he read my messages out loud to the whole office, mortifying',
        'share your location when you set off? the roads are icy',
      ],
      better: ['I got wobbly on Friday. Can we talk about it tonight?'],
    },
  ),
  caution(
    'criticism',
    'gottman-criticism',
    '“{match}” may land as blame',
    'Blame gets a defence before it gets an answer. Say the one thing that happened, and what you would like instead.',
    {
      bad: [
        'Do you even think before you open your mouth at dinner?',
        "a grown man and you can't work a washing machine",
        'your mother was right about you and money',
        "must be hard being the only person in the world who's busy",
      ],
      fine: [
        "so I forgot the milk again. I'll go back out, want anything?",
        "my boss can't work a washing machine and he runs the place",
        'the shelf is up! three days and one swear jar later',
        'do you think we should bring wine to dinner?',
        'you were right about the money, thank you for checking',
      ],
      better: ['The bins were full again tonight. Could you take Tuesdays?'],
    },
  ),
  caution(
    'guilt',
    'guilt-overall',
    '“{match}” may leave guilt behind',
    'Guilt can bring what you ask for and take some of the warmth. The wish behind it is easier to say yes to.',
    {
      bad: [
        "no no you go out and enjoy yourself. I'll just sit here with the cat",
        "don't worry about my back, I'll carry the shopping up myself like last time",
        'Nice that somebody gets to have a birthday. mine was in march in case you wondered',
        "after everything I gave up to move here you can't even ring",
      ],
      fine: [
        'came second in the pub quiz, robbed',
        'happy birthday to your mum! did she like the scarf',
        "I cooked for two and it's actually edible, yours is on the hob",
        "I'll carry the shopping up, you hold the door",
        'go out and enjoy yourself! the cat and I have a film planned',
      ],
      better: ['I would love some company tonight, if you can get away.'],
    },
  ),
  caution(
    'desperation',
    'protest-behaviour',
    '“{match}” may read as asking for proof',
    'A worry said once and plainly is easier to answer with care.',
    {
      bad: [
        'tell me you still want this. please just tell me',
        "i'll change, i'll do anything, just don't give up on me",
        'do you even still love me or am I just there',
        "I can't eat, I can't sleep, I need you to say we're ok",
      ],
      fine: [
        "I can't sleep, the neighbours got a drum kit. you awake?",
        "you've gone quiet, is the film that good?",
        'I need you to say yes to nachos',
        "don't give up on the sourdough, it's trying its best",
        'please just tell me the wifi password',
      ],
      better: ['I got a bit wobbly this afternoon. A hug tonight?'],
    },
  ),
  caution(
    'pressure',
    'pressure-timing',
    '“{match}” may read as an order',
    'A wish with a little room in it is easier to say yes to.',
    {
      bad: [
        "that's four messages. are you going to answer or not",
        'answer your phone. now',
        'Why are you online and not answering me. Reply.',
        "get here now, I'm not asking again",
      ],
      fine: [
        'hurry home, the pudding has risen and I need a witness',
        'whenever you get a second, blue or green for the hall?',
        "phone's on the charger so no answer from me till eight",
        "you have one hour to guess what's for dinner",
        'the vet needs a yes or no by six, I said yes, ok with you?',
      ],
      better: ['When you have a minute, tell me what you think about Sunday?'],
    },
  ),
  caution(
    'taking',
    'politeness-requests',
    '“{match}” only asks',
    '“Could you”, a thank you or a way out makes it a kind ask.',
    {
      bad: [
        'pick up my parcel from the depot before five',
        'Transfer 40 for the gas.',
        'drop my suit at the cleaners',
        'bring the big ladder over',
      ],
      fine: [
        'thank you for taking the car in, you saved me',
        "can you drop my suit in if you're passing? no bother if not",
        'the gas is paid, forty quid, robbery',
        'could you pick up my parcel before five? I owe you a curry',
        "I've sent the passport photos, they're awful",
      ],
      better: ['Could you get milk on the way? No worries if the shop is shut.'],
    },
  ),
  caution(
    'negativity',
    'lexical',
    '“{match}” may be heavy to read on its own',
    'A hard day is fine to share. Say what you need, or one thing that would help.',
    {
      bad: [
        'sick of it all. sick of people, sick of work, sick of talking',
        'I hate this house, I hate this town, I hate how every day is the same',
        "everything is grey and pointless and I don't care any more",
        "what a rotten miserable evening. don't bother replying",
      ],
      fine: [
        "rotten day but I'm on the train home now, see you soon x",
        'I hate this jumper but I love that you knitted it',
        "nothing good left in the fridge so I'm ordering noodles",
        'grey and rainy here, soup weather',
        "miserable queue, lovely croissant, you'd have laughed",
      ],
      better: ['Rough day here. Can I tell you about it over dinner?'],
    },
  ),
  caution(
    'minimising',
    'validation',
    '“{match}” may make what they feel small',
    'Meet the feeling first. Comfort and ideas can come after.',
    {
      bad: [
        "you're being a bit dramatic, it was one comment",
        "it's only a job, you'll get another one",
        'everyone gets passed over, no need to cry about it',
        "Cheer up, it could be worse. Anyway what's for tea?",
      ],
      fine: [
        'could you tell me more about what she said? I want to get it',
        'no need to bring anything, just you',
        "what's for tea? I could murder a curry",
        "you passed!! I'm crying on the bus",
        "being passed over like that would sting anybody. I'm sorry",
      ],
      better: ['That would sting anybody. Do you want to tell me about it?'],
    },
  ),
  caution(
    'self-focus',
    'bids',
    '“{match}” leaves them little to answer',
    'One question, or one thought about them, opens a door.',
    {
      bad: [
        'my boss loved my slides. I really am the best one there. I bought myself new shoes',
        "headache. I'm lying down. my day was terrible and I want nothing",
        "gym was amazing, new personal best, everyone was staring, I'm basically a machine now",
        "I'm shattered. I did two shifts, my feet hurt, and I'm going straight to bed",
      ],
      fine: [
        'in the queue at the post office with your parcel',
        'on my way, ten minutes',
        "shattered after two shifts. how was your mum's scan?",
        'I bought new shoes and I need your honest face about them',
        'my train is late, start without me',
      ],
      better: ['Long day here, home by seven. What did the doctor say?'],
    },
  ),
  caution(
    'generic',
    'follow-up-questions',
    '“{match}” could go to anybody',
    'One thing from their week makes it a text for them.',
    {
      bad: [
        'what have you been up to today',
        'so how has your day been so far',
        "how's everything going over there",
        "hey, how's it going",
      ],
      fine: [
        'any word from the landlord about the boiler',
        'did Priya like the blue one in the end?',
        'did the council ever reply about the fence',
        'hey, the train is empty and I got our seat',
        'how did the kitchen people get on with the sink',
      ],
      better: ['Did the kitchen people turn up this time?'],
    },
  ),
  caution(
    'bare-miss-you',
    'text-affection',
    '“{match}” is lovely, and there is room for a detail',
    'The moment that made you think of them makes it more theirs.',
    {
      bad: [
        "you're on my mind again today",
        'wish you were here with me',
        'missing you loads tonight',
        'just thinking about you',
      ],
      fine: [
        "what's on your mind? you went quiet at dinner",
        'thinking about the sofa, shall we get the green one',
        'thinking about you and that terrible karaoke every time I pass the pub',
        'I missed the bus again',
        'the house is too tidy without your socks everywhere',
      ],
      better: ['The kettle is too quiet without you. Miss you.'],
    },
    'info',
  ),
];

/** Credits that the learned reading may give. */
export const readCredits: readonly CreditRule[] = [
  credit('warmth', 'text-affection', '“{match}” is warm', 'Plain warmth is good to get, any day.', {
    good: [
      "sleep well my darling, I'm so glad you're mine",
      'wrap up warm angel and come home safe to me',
      'sending you a big hug before your shift, sweetheart',
      'you make every day softer, my love',
    ],
    fine: [
      'the bus leaves at ten past',
      'the cat slept on my face again',
      'could you close the window before your shift',
      "it's a softer cheese than the last one",
      'hug the left lane till the roundabout',
    ],
  }),
  credit(
    'appreciation',
    'gratitude-algoe',
    '“{match}” sees something good in them',
    'Being seen for what one does is one of the nicest things to read.',
    {
      good: [
        "couldn't have got through this week without you, you were brilliant with the kids",
        'You handled that call so well, I was proud sitting next to you',
        'I noticed you cleaned the whole kitchen before I was up. you are so good to us',
        'I really appreciate you driving all that way for my gran',
      ],
      fine: [
        "the call is at three, I'll be in the car",
        'the kitchen is open till nine if you want chips',
        'they appreciate it if you book ahead',
        'did you feed the kids',
        'I drove all that way and it was shut',
      ],
    },
  ),
  credit(
    'curiosity',
    'follow-up-questions',
    '“{match}” wants to hear about their life',
    'A question about something of theirs says that you listen.',
    {
      good: [
        'tell me about the man with the parrot, did he come back to the shop?',
        'how did the new guitar sound with the band last night?',
        'what did your sister say when you told her about the flat?',
        'Did your gran ever tell you how she met him?',
      ],
      fine: [
        'can you ask your sister for the keys',
        'shall we say seven at the pub',
        'tell your gran I said hello',
        'what time is your train',
        'which shop has the cheap paint',
      ],
    },
  ),
  credit(
    'empathy',
    'validation',
    '“{match}” stands beside them',
    'Company helps with hard things, and with good ones.',
    {
      good: [
        "that sounds so hard, no wonder you're worn out. I'm on your side",
        "I'm so sorry about your interview. you worked so hard for it. want company or quiet?",
        "I was wrong to snap at you this morning. you didn't deserve that, I'm sorry",
        "take all the time you need, I'm right here, we'll get through this together",
      ],
      fine: [
        'they picked the blue tiles in the end',
        "sorry I'm late, bus broke down",
        'the interview is on channel four at nine',
        "we'll get through the shopping faster with two trolleys",
        'sorry, wrong chat',
      ],
    },
  ),
  credit('playful', 'playfulness', '“{match}” plays', 'A bit of play keeps the two of you light.', {
    good: [
      "I have told the dog you're the favourite and he has resigned 😂",
      'breaking news: local woman steals entire duvet, shows no remorse',
      'your singing has been reported to the council, they want an encore',
      "you're lucky you're cute because that pun was a crime",
    ],
    fine: [
      'the council is digging up our road on monday',
      'could you wash the duvet cover',
      'the film starts at eight, I got two tickets',
      'chips and peas for tea',
      'I lost the bet at work and had to buy lunch',
    ],
  }),
  credit(
    'memory',
    'reminiscing',
    '“{match}” belongs to the two of you',
    'Things you share grow when you bring them up.',
    {
      good: [
        'walked past the bench where you told me about the job. it still has our initials',
        "they're playing our song, the one from your cousin's wedding",
        'still laughing about you and the goose in the park that time',
        'I found the ticket from our first concert in my old coat',
      ],
      fine: [
        'the concert tickets are on sale at ten',
        'the wedding is on the 14th, rsvp by friday',
        "there's a new bench in the park",
        'remember to bring your keys',
        'that time works for me, see you at six',
      ],
    },
  ),
  credit('desire', 'desire', '“{match}” lets them feel wanted', 'To be wanted, and told so, is good to read.', {
    good: [
      'you in that green shirt. I forgot what I was saying',
      'God you looked gorgeous across that room tonight',
      'come home soon, I want your hands and your mouth and no talking',
      "I can't stop thinking about the way you kissed me in the doorway",
    ],
    fine: [
      'your phone is on the table',
      'come home soon, the plumber needs the key',
      'the doorway needs painting',
      'the green shirt is in the wash',
      'wash your hands before you touch the dough',
    ],
  }),
];
