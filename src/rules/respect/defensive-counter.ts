import { both, coldly, saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { replyIn } from '../reply.js';
import { phrases, type Rule, type When } from '../rule.js';

const complaint = byFirstWord(
  `\\b(?:${[
    'you (?:never|always|did not|do not|have not|could not|would not|will not|forgot|forget|left|were (?:late|so|really|rude|not)|are (?:always|never|late|not listening|on your phone)|ignored|ignore|promised|said you would|spent|told (?:them|him|her|your|everyone)|laughed|cancelled|canceled|broke|missed|keep|lied|made me|hurt|let me down|should have|shouted|snapped|embarrassed|walked out|hung up|woke|finished|took|ate|used|drank|went without|changed|stood me up)',
    'i (?:felt|feel|am|was) (?:\\w+ )?(?:hurt|ignored|annoyed|upset|angry|let down|disappointed|left out|cross|frustrated|furious|lonely|unheard|alone|embarrassed|pissed off|sad (?:that|when) you|fed up|humiliated|invisible|raging|livid)',
    '(?:it|that|this) (?:really )?(?:hurt|hurts|upset|upsets|annoyed|annoys|bothered|bothers|stung)',
    'why (?:did|do|are|were|have|can) (?:not )?you',
    'why (?:did|do|are|were|have|can) you',
    '(?:late|forgot|cancelled|drunk) again',
    'i wish you',
    'i hate (?:it )?when you',
    'where were you',
    'i (?:have )?(?:already )?asked you',
    'not fair',
    '(?:sick|tired) of (?:you|this|always|being|doing)',
    'your (?:phone|dishes|mess|mum|friends|washing) (?:again|all|everywhere)',
    'on your phone',
    'stop (?:shouting|ignoring|interrupting)',
    'we need to talk about',
  ].join('|')})\\b`,
);
/** "You always make me laugh" is no complaint. */
const praise =
  /\b(?:laugh|smile|thank|thanks|lovely|beautiful|gorgeous|best|happy|so (?:good|kind|sweet|cute)|amazing|loved by|feel (?:safe|loved|better|special))\b/;
const complained: When = (_hit, _draft, context) => {
  const theirs = replyIn(context);
  return theirs !== undefined && complaint.test(saidIn(theirs)) && !praise.test(saidIn(theirs));
};
const owned = byFirstWord(
  /\b(?:you are right|i am (?:so |really |very |truly )?sorry|i was wrong|my fault|i should have|i should not have|fair point|fair enough|i hear you|i understand|thank you for|thanks for|love you|my heart|beautiful|gorgeous)\b/,
);
const unowned: When = (_hit, draft) => !owned.test(saidIn(draft));

const wrong =
  '(forgot|forget|hurt|left|ignored|ignore|cancelled|went (out|without|off|to)|spent|shouted|snapped|lied|missed|started it|laughed|stayed out|hung up|walked out|broke|came (home|in) late|were (late|worse|the one|on your phone|drunk|rude|out)|are (late|worse|always|never|the one)|did (it|that|the same)|do (it|that|the same)|did not (ask|tell|call|ring|text|remember|help|listen|come|say|thank|even)|do not (ask|tell|call|ring|text|remember|help|listen|ever|even))';

export const defensiveCounter: Rule = {
  id: 'respect/defensive-counter',
  family: 'criticism',
  severity: 'suggestion',
  source: 'gottman-criticism',
  says: '“{match}” answers a complaint with one',
  why: 'A complaint that meets another is heard by nobody. Own one small part first; yours can have its turn after.',
  find: [
    phrases(
      [
        '(look|listen to|hark at) who is talking',
        '(you are|you are not|you) (a fine|not exactly|hardly)? one to talk',
        'pot (,|and|meet|calling|calls)? (the)? kettle',
        'what about (the|that)? (time|times|night) (when)? you (forgot|left|ignored|cancelled|lied|shouted|snapped|stayed out|hung up|walked out|did not|never|stood me|embarrassed)',
        'what about when you (forgot|left|ignored|cancelled|lied|shouted|snapped|stayed out|hung up|walked out|did not|never|stood me|embarrassed)',
        'i only (did|said|do|say|shouted|snapped|lied|left|forgot|went|reacted|got (angry|cross|mad)) (it|that|this|so)? because (of)? you (never|always|did not|do not|made|left|were|started|ignored|forgot|would not|will not|keep|kept|shouted|pushed|provoked|said|wound|had)',
        'you (started it|made me do it)',
        'you are no better',
        '(you are|u r) (hardly|not exactly|no) (perfect|an angel|angel|saint|a saint) (either|yourself)?',
        'you are not perfect either',
      ],
      { negated: 'keep', joking: 'skip', when: both(coldly, unowned) },
    ),
    phrases(
      [
        `^ (well|yeah well|ok but|yeah but|and|but|funny|hmm well|oh and|um)? , you also (never|always|${wrong})`,
        `^ (well|yeah well|ok but|yeah but|but|funny|hmm well|oh and|um) , you ${wrong}`,
        '^ (well|yeah|but|and|yeah well|yeah but)? , you always (forget|ignore|do (it|that|the same|this)|leave|cancel|shout|interrupt|are (late|on)|go out|make excuses|have an excuse)',
        `^ (well|yeah|but|and|yeah well|yeah but)? , you never (listen|help|ask|asked|tell|told|say|said|come|text|texted|call|ring|rang|reply|clean|cook|did|make|remember|remembered|let|think|have time|pay|bother|want)`,
        `^ you ${wrong} (me|it|mine|my (mum|birthday|dad|sister)|us|too|as well|last|yesterday|all|the whole|first)`,
        '(so|neither|nor) (did|do|are|were|have|can) you $',
        '(so|neither|nor) (did|do|are|were|have|can) you , (last|on|when|and|all|every|yesterday)',
        'you (do|did|are doing|have done) (it|that|this|the (exact)? same|exactly the same|just as bad|worse) (thing)? (too|as well|all the time|constantly|to me|every (day|week|night|time|weekend)|yourself|last (week|time|night|month))',
        '^ (well|but|yeah|and)? , you (do|did) (exactly)? (the same|just the same|worse) $',
        'what about (your (shoes|phone|friends|mum|mother|mess|dishes|drinking|spending|ex|gym|football|golf|mates|girls|nights)|all the times|the time (you|when you)|last (week|time|night|month|year)|when you (forgot|left|went|were|did|said|spent|told|cancelled|do not|did not|shout|shouted|had|made|ignored|came|got|bought))',
        '(only)? because you (never|always|did not|do not|forgot|made|ignored|left|kept|keep|started|shouted|snapped|would not|will not|took|went|wound|annoyed|pushed|distracted)',
        'if you (had not|did not|would not|were not|actually (listened|asked|told))',
        'if you (had|would have) (told|asked|listened|reminded|said|let me know|texted)',
        'i would not (have|have to|need to) ... if you',
        '(like|as if) you (have never|do not (do|ever)|are (so)? (perfect|any better))',
        '^ says you $',
        '^ (well)? , you were (talking|laughing|drinking|dancing|on your phone|flirting|the one)',
        '^ and you (were not|do not|did not|are not|have not) $',
        'you just (do not|never|did not) (listen|hear|notice|remember|care)',
        '^ (oh|so|what)? , i never (help|listen|clean|cook|ask|call|do anything|say)',
        'it was you $',
        '(rich|funny|ironic|hilarious) coming from you',
        '(^ that|^ well that|^ oh that) is rich',
        '^ (well|oh)? , you can (not)? (hardly)? talk $',
        '(it is|it was|that is|that was) (hardly|not) my fault (you|that you|if you)',
        'what (did|do) you expect (me to|from me|when you)?',
        'you made me (late|do (it|that)|shout|snap|feel|forget|lie|so (angry|late))',
        '(well|but) , you (should|could) have (reminded|told|said|asked|texted|rung|called|mentioned)',
        '^ you (should|could) have (reminded|asked|told|texted|rung|called|said|mentioned)',
        '^ (but|well)? , you (did not|never) (tell|told|remind|reminded|ask|asked|say|said|mention|mentioned)',
        'at least i (do not|never|am not|have never|was not|did not)',
        '(do not|can not) (put|blame|pin) (this|it|that) (all)? on me',
        'i could say the same (about you|thing)?',
        '^ right back at you $',
      ],
      {
        negated: 'keep',
        joking: 'skip',
        unless: ['you (do|did) (it|that) (so|really)? well', 'what about me and you'],
        when: both(complained, coldly, unowned),
      },
    ),
  ],
  bad: [
    { text: '[well you also forgot]', context: { reply: 'you forgot to call my mum' } },
    '[I only did it because you never] ask me',
    { text: '[you do it too]', context: { reply: 'you never listen to me' } },
    '[what about when you forgot] my birthday',
    "[look who's talking]",
    { text: '[so did you last] week', context: { reply: "I'm annoyed you cancelled" } },
  ],
  fine: [
    'I only did it because you deserve it',
    "what about when you're back?",
    'you do it too well',
    { text: 'you also looked gorgeous', context: { reply: 'you looked so good last night' } },
    { text: "You're right, you did ask me. I'm sorry", context: { reply: 'I asked you twice to get milk' } },
    { text: 'what about you?', context: { reply: 'I had pizza' } },
    { text: 'so did you', context: { reply: 'I really enjoyed that' } },
    { text: 'what about your mum, is she coming?', context: { reply: 'I booked the table' } },
  ],
  better: ["You're right about Friday. I'm sorry."],
};
