import type { Moment } from '../../model/clock.js';
import { coldly } from '../around.js';
import { after, type Context, phrases, type Rule } from '../rule.js';
import { conflictIn } from './words/found.js';

const id = 'medium/late-night-conflict';

const at = (hour: number, minute = 0): Context => {
  const moment: Moment = { date: '2026-03-03', weekday: 1, minute: hour * 60 + minute };
  return { clock: { here: moment, there: moment } };
};
const night = at(23, 30);
const day = at(15);

/** From ten in the evening to five in the morning, on the writer's clock. */
const late = ({ clock }: Context): boolean =>
  clock !== undefined && (clock.here.minute >= 22 * 60 || clock.here.minute < 5 * 60);

export const lateNightConflict: Rule = {
  id,
  family: 'timing',
  severity: 'suggestion',
  source: 'settling-by-text',
  needs: ['clock'],
  says: '“{match}” may be better said after a night’s sleep',
  why: 'Late at night hard words tend to come out harder, with no voice to soften them. Say that you care, and name a time tomorrow.',
  find: [
    phrases(
      [
        'we (really|seriously|still)? need to (talk|have a (serious|proper|long|real)? (talk|conversation)) (about (us|this|that|what|how|last night|tonight|earlier|the way|yesterday))?',
        'i am (so|really|very|still|just|pretty|extremely|too|fucking|bloody)? (angry|furious|mad|livid|fuming|raging|pissed off|annoyed|upset|cross|disappointed|hurt) (with|at|by|in) (you|what you|how you|the way you)',
        'i am (so|really|still|just)? (angry|furious|livid|fuming|raging|pissed off) (about (this|that|tonight|what|earlier|how)|right now|that you)',
        'can not believe you (said|did|told|would|left|went|lied|forgot|walked|never)',
        'you (really|actually)? (hurt|upset|embarrassed|humiliated|ignored) me (tonight|today|earlier|last night|yesterday|when|in front|so)',
        'what you (said|did) (to me)? (tonight|earlier|today|last night|yesterday)? (really|so|just)? (hurt|upset|stung|was (really|so|just)? (cruel|mean|horrible|awful|wrong|out of order|out of line|hurtful|unfair|not fair|not ok|not okay)) (me)?',
        'i (do not|can not) (want to)? (do|keep doing|take|handle|deal with) this (any more|anymore|again|fight|argument) $',
        '(i am|we are) (so)? (sick|tired) of (this|fighting|arguing|always)',
        '(do not (walk away from|hang up on|shout at|yell at) me|stop (hanging up on|walking away from|shouting at|yelling at) me)',
        '(you and i|me and you|we) (have got|have|need) to sort this (out)?',
        '(i do not|not) (agree|think you were right) (with)? (what you|how you|the way you|at all)',
        'i disagree (with (you|what|how)|completely)',
        'you (are|were) (wrong|out of (order|line)) (about|to|tonight|earlier|and you know)',
        'that was (really|so|just|completely|totally)? (not (really)? (fair|on|ok|okay)|unfair|out of order|out of line|uncalled for|hurtful)',
        'i am (so|really|still|just)? (angry|furious|cross|upset|mad) about (last night|saturday|sunday|friday|the (party|dinner|weekend|other night)|your *)',
        'i am (really|so|just|still)? (not happy (with you|with how|about (how|what|tonight))|hurt (that you|by (you|what|how)))',
        'i am (so)? (done|finished) (arguing|fighting)',
        'why did you (have to|even|actually) (say|do|tell|go and|bring|make) (that|this|it|me|my|him|her|them|so)',
        'this is not working (for me|any more|anymore|between us)',
        '^ this is not working $',
      ],
      {
        joking: 'skip',
        unless: [
          'need to talk about (that|the) (sunset|ending|dress|cake|film|episode|match|goal)',
          '(not|no longer|never) (so)? (angry|mad|upset|cross|annoyed)',
          'can not believe you (did (it|all|so much|this for|that for)|went to all|said yes|told me you loved|never told me (about)? (that)? you (can|could|were|had|play|played|sing|speak|cook|dance|are|knew|know|wrote|write|paint))',
          'need to talk about how (good|great|amazing|lovely|funny|cute|nice|much|beautiful|brilliant|delicious)',
          'need to talk about the (trip|party|holiday|menu|present)',
          '(unfair|not fair|out of order|hurtful) of (the|him|her|them|that|your (boss|mum|dad|sister|brother))',
          'what you (said|did) (was|today was|tonight was|earlier was) (so|really|very|just)? (kind|lovely|sweet|beautiful|amazing|perfect|brave|true|right|brilliant|funny|wonderful|incredible)',
          'what you (said|did) to me * (lovely|kind)',
          'what you (said|did) (really)? (meant|helped|made|touched|moved|for)',
        ],
        unlessAnywhere: [
          'can we talk tomorrow',
          'talk tomorrow',
          'sleep on it',
          'in the morning',
          'too tired to',
          'happy birthday',
          'thank you',
          'sleep well',
          'i am sorry',
          'good night',
          'goodnight',
        ],
        when: (hit, draft, context) => late(context) && coldly(hit, draft, context),
      },
    ),
    after((_draft, context, found) =>
      !late(context) || found.some(({ rule }) => rule.id === id) ? [] : conflictIn(found).slice(0, 1),
    ),
  ],
  bad: [
    { text: '[we need to talk]', context: night },
    { text: "[I'm so angry with you] right now", context: night },
    { text: '[you never] listen to me', context: night },
    { text: 'i lay here an hour. [you really hurt me tonight]', context: at(1, 15) },
    { text: '[what you said tonight was cruel]', context: at(4, 59) },
    { text: '[that was out of order], and in front of my sister', context: at(22) },
    { text: 'no. [this is your fault]', context: night },
    { text: "I [can't believe you said] that to my mum", context: night },
  ],
  fine: [
    { text: 'we need to talk', context: day },
    { text: "I'm too tired to write this well. I love you. Tomorrow?", context: night },
    { text: 'what you said tonight was so kind', context: night },
    { text: 'are you still up? the moon is huge', context: night },
    { text: "I'm so angry with you", context: at(21, 59) },
    { text: 'you never listen to me', context: at(5) },
    'we need to talk',
    { text: "I'm not angry with you, sleep well", context: night },
    { text: 'we need to talk about that sunset 😍', context: night },
    { text: "I'm angry with myself for missing your call", context: night },
    { text: "I can't believe you did that for me", context: night },
    { text: 'goodnight love', context: night },
    { text: 'she said "we need to talk" and then told him about the cake', context: night },
  ],
  better: ["I'm too tired to write this well. I love you. Tomorrow?"],
};
