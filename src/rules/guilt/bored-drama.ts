import { both } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { closed, farFrom, near, unsoftened } from './words/tone.js';

const fight =
  '(fight|argue|row|bicker|fall out|have (a|an) (fight|row|argument|go|fall out)|start (a|an) (fight|row|argument|drama)|pick a fight|start (drama|something|shit)|cause (drama|trouble))';
const bored = near(/\b(bored|boredom|bore)\b/);
const play = farFrom(
  /\b(water|pillow|snowball|nerf|thumb|food|tickle|mario|fifa|chess|scrabble|game|slice|chips|pizza|surprise|present|gift|sound|mic|camera|number|keyboard|alarm|proposal|birthday)\b/,
);
const effect =
  '(get (jealous|mad|angry|upset|annoyed|worried)|be (jealous|mad|angry|upset|worried)|care|cared|actually care|even care|really care|notice i|notice me|even notice|react|text first|text me first|reply|chase me|come after me|fight for me|miss me|say no|say yes|lie|lie to me|admit it|tell me the truth|trust me|stay|leave|come back|freak out|believe it|believe me|fall for it|get jealous)';

export const boredDrama: Rule = {
  id: 'guilt/bored-drama',
  family: 'guilt',
  severity: 'suggestion',
  source: 'protest-behaviour',
  says: '“{match}” stirs things up to get a reaction',
  why: 'A test or a fight for its own sake costs trust, even when it was only boredom. Ask for the attention itself: a call, a game, a story.',
  find: [
    phrases(
      [
        `bored , (so|and)? (please|pls|come|just)? (let us|lets|want to|can we|do you want to|shall we|should we|i want to|i feel like|might|i might|i am going to|going to|gonna|we should|could we|time to)? ${fight}`,
        `(let us|lets|can we|shall we|want to|we should) (just|please)? ${fight} , (because|since|cause|cos|as)? (i am|im)? (so|really)? bored`,
        `(i|i just|kind of|really|honestly|kinda) (want|need|feel like|would love|fancy) (to|a|an|some|for)? (good|big|little|proper)? (${fight}|argument|drama|arguing|fighting|picking a fight|starting (a fight|an argument|drama|something)) (with you|with someone|today|tonight|right now|please|because|cause|cos|for no reason|just|so|$)`,
        '(feel|feeling) like (arguing|fighting|picking a fight|starting (a|an) (fight|argument|row)|starting (drama|something)|causing (drama|trouble)|being (difficult|toxic|petty))',
        '(in the mood|up) (to|for) (a|an|some)? (fight|argue|argument|row|drama|start something|pick a fight|cause trouble)',
        '(tempted|about|going|gonna|ready|trying) (to)? (start|pick) (a|an) (fight|argument|row) (with you)? (just|because|cause|cos|for|out|over nothing|so)',
        '(start|started|starting|pick|picked|picking) (a|an|that|this) (fight|argument|row) (with you)? (because|cause|cos|just because|since|as)? (i am|i was|im|just)? (so)? (bored|for fun|for no reason|out of boredom|to see|for attention|for the drama)',
        '(only|just|did it|said it|i was) (out of|for) (boredom|the drama)',
        '(i|kind of|kinda) (miss|need) (some|a bit of|a little|the|our) (drama|fights|arguments|fighting|arguing|chaos)',
        '(too|so) (quiet|calm|peaceful|nice|good) (between us|with us|lately|here) (let us|lets|we should|so|i might|i need|time)',
        '(stir|stirring|cause|causing|create|creating) (up)? (some|a bit of|a little)? (drama|trouble|shit) (for fun|because|cause|cos|between us|with you)',
        // Tests
        '(i was|was|i am|im|was i|been) (just|only|kind of|kinda|basically)? (testing|baiting|provoking) you',
        '(just|only) (testing|baiting) you',
        '(just|only|was) testing (to see)? (if|whether|how) you',
        '(it|that|this) was (just|only|all|actually|kind of)? (a|my|one big) (little)? (test|loyalty test) (to see|and you|of (your|you|how)|for you|i wanted|you (failed|passed))',
        'you (just)? (failed|passed) my (little|loyalty)? test',
        '(i am|im|i was) (going to|gonna)? (test|testing) (your loyalty|your love|your patience|if you love|how much you (love|care)|whether you)',
        `(just|only|i) (wanted|want|did it|said it|said that|posted it|posted that|lied|wrote it|sent it|made it up|was trying|ignored you|did not reply|stopped replying|went quiet|was curious|asked|was waiting|am waiting|like)? (just|only)? (to see|and see|to find out|to know|waiting to see) (if|whether|how|what|how long|how much) you (would|will|even|actually|really|ll|d)? ${effect}`,
        '(just|only) (wanted|want|did it|said it|said that|posted it|trying|was trying) to (see|know) (how|what) you (would|will) (react|do|say)',
        '(see|seeing) (if|how long|how) (it (takes|took)|you) (before|until|for|to|took) (you|me)? (to)? (notice|text me|reply|miss me|care|crack|get jealous|get mad|break)',
        '(let us|lets) see (if|how much|whether) you (really|actually|even|truly)? (love me|care|miss me)',
        '(going to|gonna|will|might|am) (ignore|ignoring|ghost|ghosting|not reply to|leave|leaving) you (on read)? (just)? (to|and) see (if|how|what|whether)',
        '(ignored|ignoring|ghosted|blocked|left) you (on read)? (on purpose|for fun|to see|to test|just to|to make you|because i was bored)',
        '(did not|didnt|took so long to|waited to|took ages to) (reply|answer|text back|respond|text) (on purpose|just)? (on purpose|to see|to make you|to test)',
        // Reactions
        '(trying|tried|just|only|wanted|want|did it|did that|posted it|posted that|said it|said that|it|that|going|went|flirted|danced|talked|him|her|picture|photo|story) (to)? (just|only)? (to)? (make|get) you (so|really|a bit|a little)? (jealous|mad|angry|annoyed|react|worried|cry|to react|to fight|to notice me|to chase)',
        '(did|said|posted|sent|wore|liked|wrote) (it|that|this) (just|only)? to (wind you up|annoy you|piss you off|upset you|hurt you|get at you|get back at you|get your attention|spite you|get a reaction|provoke you|start (something|a fight|drama))',
        '(wanted|want|need|trying to get|after|get|for|looking for|waiting for) (a|some|any|your|to get a|to get any) (reaction|rise) (from|out of) you',
        '(just|only) (wanted|want) (a|some|your|to get a) (reaction|rise|drama)',
        '(i|really) (love|like|enjoy|live for) (making|getting|winding|seeing|pissing) you (so)? (jealous|mad|angry|up|annoyed|off|worked up)',
        'i (love|like) (it when|when) (you are|you get) (so)? (jealous|mad at me|angry at me)',
        'say (something|anything) (so|to) (that)? (i|make|i can|we|start|annoy|piss|get) (can|me|we|a|you)? (be|get|can|have)? (mad|angry|annoyed|upset|fight|argue|shout|hate you|mad at you|a fight|a row|pissed|off|start|row|something to be mad)',
        'say something (mean|rude|nasty|hurtful|horrible|cruel|bad)',
        '(give|gimme) me (a reason|something|any reason|an excuse) to (be|get|fight|argue|shout|yell|fall out|hate|start)  (mad|angry|upset|annoyed|about|with you|at you|you|a fight|a row)?',
        'make me (mad|angry|jealous|cry) (please|i am bored|im bored|so|today|for fun|because)',
        '(might|maybe i will|going to|gonna|thinking of|think i will|should i|i will) (text|message|call|dm|snap) my ex (because|cause|cos|out of|just|for|to|so|since)',
        '(pick|start|picking|starting) a fight with me',
        '(yell|shout|swear) at me (please|for fun|i am bored|im bored)',
        '(break up|dump|block) (with)? (you|me)? (as a (joke|prank|test)|for fun|just to see)',
        '(prank|pretend) (broke|break|breaking) up with you',
      ],
      {
        unlessNear: [
          'sorry i (started|picked)',
          'love at',
          'not you',
          'the kids',
          'my (sister|brother|boss|mum|mom|cousin|flatmate|housemate|students|class)',
          'the cat',
          'the dog',
          'for you',
        ],
        unless: [
          '(arguing|fighting) with (the|my|a)',
          'cared for',
          'first thing',
          'react to (the|your|my|it when)',
          'do not (want|need|feel like)',
          'testing you (on|for|tomorrow|at)',
          'testing you guys',
          'fight (for|against|off|the|over|about|through|crime|cancer|club|night)',
          'argue (that|the|for|against|about|over|my)',
          'row (the|a|boat|across)',
          'stay (over|in|for|with|the|late)',
          'leave (me some|some|the|early)',
          'say yes',
        ],
        when: both(unsoftened, play),
      },
    ),
    phrases(
      [
        '(fight|argue|row|bicker) with me',
        '(let us|lets|want to|can we|shall we) (just)? (fight|argue|bicker|fall out)',
        'fight me',
        '(annoy|provoke|upset|piss|wind) me (off|up)?',
        '(start|pick|cause) (a|an|some)? (fight|argument|row|drama|trouble)',
        'make me (jealous|mad|angry)',
        '(text|message|call) my ex',
        'want (a|an) (fight|row|argument)',
      ],
      {
        when: both(unsoftened, closed, bored, play),
      },
    ),
  ],
  bad: [
    'bored. [fight with me]',
    "[let's argue I'm bored]",
    '[I was just testing you]',
    "[just wanted to see if you'd get jealous]",
    '[say something so I can be mad]',
    'i was [trying to make you jealous]',
    "im [bored, let's pick a fight]",
    '[it was just a test to see] if you care',
  ],
  fine: [
    'bored. entertain me with the worst fact you know',
    'water fight?',
    'fight me for the last slice 😂',
    "I'm so bored, tell me about your day",
    "I don't want to fight with you, I love you",
    'the test was fine, I got eighty percent',
    'just wanted to see if you got home safe',
    'say something in Italian, I love it',
    'we could argue about films all night, you and I',
    'I was testing the new oven and thought of you',
  ],
  better: [
    "I'm bored and I'd like your attention. Call me when you're free?",
    "Tell me something I don't know about you.",
  ],
};
