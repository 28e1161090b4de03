import { phrases, type Rule, type When } from '../rule.js';
import { both, plainly } from '../safety/words/cues.js';
import { notEveryday, own, stands, unsmiling } from './words/pleading.js';

/** Questions that ask for proof; one is a question, two are a loop. */
const asks =
  /\b(are (we|you and me) (ok|okay|alright|all right|good|fine|still good|still ok)|are you (mad|angry|annoyed|upset|cross|pissed|fed up|bored)( off)?( at| with| of)? ?(me)?|did i do something|have i done something|what did i do|is it me|is it something i (did|said)|is (something|anything) wrong|do you (still |even |really )?(love|like|want|miss|fancy|hate) me|are you sure|you sure|promise|do you promise|you promise|(do )?you mean it|do you (really )?mean (it|that)|you love me right|you still love me|are you leaving me|are we over|you okay with me|you seem off|say it again|swear|(do|did) i (do|say) (something|anything)|you are quiet|you have gone quiet|why are you (being )?(quiet|off|short|weird|cold)|are we really (ok|okay|good|fine|alright)|what changed)\b/g;

const loops: When = (_hit, draft) => new Set(plainly(draft).match(asks) ?? []).size > 1;
/** "are you mad at me??", or a question asked again and again. */
const doubled: When = ({ end }, { text }) => /^\s*(\?\s*){2,}/.test(text.slice(end)) || /^\s*\?+\s*(:\(|😢|😭|🥺|😞|😔|💔)/u.test(text.slice(end));
const either =
  (...all: readonly When[]): When =>
  (hit, draft, context) =>
    all.some((when) => when(hit, draft, context));
/** Not answered at once with a joke: "do you still love me? Good, because…". */
const unanswered: When = ({ end }, { text }) => !/^\s*[a-z ]{0,6}\?*\s*[,.]?\s*(good|great|then (you|u|i|we|the)|(cos|because|bc|cause) (i (just|have|ate|broke|lost|may|might|forgot)|ive)|enough to|yes|i just|i ate|if so|even though|even with|even in)\b/iu.test(text.slice(end));

export const reassuranceLoop: Rule = {
  id: 'pressure/reassurance-loop',
  family: 'desperation',
  severity: 'warning',
  source: 'protest-behaviour',
  says: '“{match}” asks for proof',
  why: 'Proof asked for calms for a moment and soon needs asking again. Say how you feel and the one thing that would help.',
  find: [
    phrases(
      [
        'do you (still|even|really|actually|truly) (love|want|like|need|fancy) me (at all|anymore|any more|though|or not|or)?', 'do you (still)? (love|want|like) me (at all|anymore|any more|or not)', '(tell|show) me you (still)? (love|want|need|like) me', '(just)? say (that)? you (still)? love me', 'say you (still)? want me',
        'you (still|do|really)? (love|want|like) me (still)? , (right|do not you|yes|yeah|or not)', 'you still (want|love) me or not', 'am i (still)? (good|pretty|hot|thin|funny|interesting|clever)? enough (for you)?', 'am i (really)? too much (for you)?', 'am i (ugly|boring) (to you)?', 'are you (getting|already)? (bored|tired|sick) of me (yet|already)?', 'are you (getting|going to get) (fed up|tired|bored|sick) of (me|us)', 'have you gone off me', 'are you going off me', 'are you over me', '(promise|swear) (me|to me)? you will (never|not ever) (leave|stop loving|cheat on|forget) me', '(promise|swear) (me|to me)? you (love me|will not (leave|cheat|go|forget me|find someone)|are not (leaving|going to leave|cheating|mad|angry)|still love me|mean it|will stay)', '(promise|swear) (to)? me (again|once more)', 'promise again', 'swear to me (there|that|you)', 'you would tell me if (you (were|did not|stopped|wanted|met)|something was wrong|there was someone|i was)', 'do you (ever)? (miss|think about) me (at all|even a bit|even a little|even|anymore)', 'do i (still)? (even)? (matter|mean anything) to you', 'do i still make you happy', 'do you (even|still) (care|miss me|find me|think about me|see a future)', 'do you even (care about|think about|miss) me', 'are you sure (about (me|us)|you (still)? (love|want) me|you are not (mad|angry|leaving|upset|annoyed))', 'tell me (that)? (we are (still)? (ok|okay|good|fine|alright|all right|solid|not over|going to be (ok|okay|fine|alright))|nothing has changed|you are not (leaving|going|mad|angry) (me|anywhere|to (leave|end|meet|find|break|dump) ...)?|you will not (leave me|leave|find|go|stop loving me) |it is (only that|not over|not true)|nothing is wrong|i am (enough|still your (wife|husband|girl|girlfriend|boyfriend|man|woman|love)|still yours|not (losing you|too much|going to lose you)))', '(just)? (need|want) (you)? to (say|tell me) (it|you love me|you want me|you are not|we are (ok|okay|good|fine|alright))', 'i (just)? need to (hear|know) (you say it|you say|you love me|that you love me|you still|we are (ok|okay|good|fine|alright)|you are not|where i stand)', 'say it again that you', 'did you mean it when you said (you love me|forever|you love)', 'remind me why you (love|picked|chose|are with|want|stay with) me', 'would you still (love|choose|want|pick|marry) me', 'will you still (want|love) me', 'you (are not|will not) (going to)? (leave|leaving) me (are you|will you|right)', '(is there|are you sure there is not|is it) (someone|somebody) else', 'is there still an us', 'are we still (together|a couple|us|a thing)', 'are you (cheating|sleeping around) on me', 'are you cheating', 'are you losing (interest|feelings) (in me|for me)?', 'have you lost (interest|feelings) (in|for) me', 'are you (still|even|really) (in love with|into|attracted to|happy with) me', 'are you in love with me (still|anymore|or not)', 'do you (still|even|really)? have feelings for me (still|anymore)?', 'do you (still|even|really) want (this|us|to be with me|to be with me anymore|this relationship)', 'do you not (love|want|like|miss) me (anymore|any more|at all)?', '(why)? you do not (love|want|like|miss|fancy) me (anymore|any more|do you|at all)', 'why do you not (say|tell me) (you love me|i love you) (anymore|any more)?', 'you do not hate me , do you', 'do you wish you (had|were) (never met me|someone else|with someone else|single)', 'do you regret (me|us|marrying me|meeting me)', 'would you be happier (without|with someone)', '(do|would) you want (someone|somebody) (else|better|prettier)', 'am i (still)? (important|special) to you', 'are you (still)? (mine|my (wife|husband|girlfriend|boyfriend))', 'are you (talking to|seeing|with) someone else', 'are you (going to|gonna) (leave|dump|break up with) me', 'are you (breaking up with|dumping|leaving) me', 'are you (going to|about to) end (it|this|us)', 'do you (hate|regret) (me|us)', 'do you (want|wish) to (leave|end it|break up)', 'what changed (between us)? $', 'did i do something (wrong)? (to upset you)? , is it me', 'are we (actually|really|definitely) (ok|okay|good|alright|fine)', 'are we over', 'tell me where i stand', 'just checking you (are not|still) (mad|angry|annoyed|love me)', 'am i not (pretty|good|hot|funny|clever|thin|interesting|enough) (enough)?', 'are we good good', 'is (something|anything) wrong between us', 'how do i know you (will not|are not|would not)', 'would you (even)? fight for (me|us)', 'you (can|could) say if you are (annoyed|mad|angry|upset|bored)', 'sorry if you are (annoyed|mad|angry|upset)', 'i know you (already)? (said|told me|swore) it (before|last night|this morning|yesterday|already|at)', 'do they want you to (dump|leave) me', 'tell me (that)? (i have not $|i have not (ruined|lost|messed|wrecked) *|nothing has changed|nothings changed)', '(can|could|will) you just tell me (we are|you love me|you still|you are not|i am being silly|i am not|it is ok|we will be)', 'tell me i am (being silly|still your|not losing|not too|enough)', 'so i know (you are not|we are|you still|you are still)', 'is that how it (starts|ends|begins)', 'is this (where|the text where|how) (you say it is over|you leave|it ends|you end it)', 'have i done something (wrong)? to (upset|annoy) you', '(i saw)? you put a full stop', 'you (do not|did not) (say|call me) (it|babe|i love you) (this morning|today|last night|back|anymore|any more)', 'why did you not say (it|i love you) back', 'you used to (say|put|send|call|text) ... (what changed|now)', '(planning|going) to (go|leave me) (are you|right)', 'is there any (love|feeling) left (in your heart|for me|in you)', 'are you (still)? happy with me (right)?', 'do you (still)? find me (attractive|pretty|sexy|hot|funny)', 'is it because (of)? (i am|i put on|my weight|i am not)', 'why do you (even)? (love me|like me|put up with me|stay with me)',
      ],
      {
        joking: 'skip', negated: 'keep',
        unless: ['will you still (need|love|want) me (will you|when i am 64)', 'what changed (your|the|in)', 'are you (talking to|with) someone else at', 'do you hate me for', '(is there|is it) someone else (i|who|we|at|on|in|coming|to|from|you|that|can|for)', 'do you really love me that much', 'am i ugly crying', 'tell me (we are|you are not) (having|getting|going (to)? (wear|buy|cook|be)|out of|late|eating|cold|still at|at|in|on|there|home)', 'tell me nothing', 'tell me it is (only|still) (monday|tuesday|wednesday|thursday|friday|raining|warm|hot|there|on|in)', 'promise me you will not (leave|go) (the|without|there|out|it|to|on|in|near|home|back)', 'tell me you will not (leave|go) (the|without|out|it|to|on|in|near)', '(am i|are you) too much of', 'do you still want me to'],
        unlessNear: ['as much as (coffee|cake|tea)', 'with (the|this) (beard|cast|haircut|hat)'],
        quoted: 'keep',
        when: both(own, unanswered, stands, notEveryday, unsmiling),
      },
    ),
    phrases(
      [
        '(hey)? are we (ok|okay|alright|all right|good|fine|still good|still ok|still okay)', 'are you (still)? (mad|angry|annoyed|upset|cross|pissed|pissed off) (at|with) me', 'are you (mad|angry|annoyed|upset|cross)', 'did i do something (wrong)?', 'have i done something (wrong)?', 'what did i do (wrong)?', 'is it me', 'is it something i (did|said)', 'is something wrong (with us)?', 'are you (okay|ok) with me', '(just)? say it again', 'you are not (mad|angry|annoyed|upset|cross) (at me|with me)? , are you', '(you can|tell me) if you are (mad|annoyed|angry|upset)', 'do you (love|want|like|miss) me', 'are you (really)? sure', 'do you promise', '^ promise $', 'you promise', 'do you (really)? mean (it|that)',
      ],
      {
        joking: 'skip', negated: 'keep',
        unless: ['are we (ok|okay|good|all right|fine|alright) (for|to|on|with|at|if|about)', 'are you sure (you|it|we|that|about|this|the|i|they|he|she|there|its|to)', 'is it me or', 'do you (want|like) me to', 'is something wrong with the', 'are you (mad|angry|upset|annoyed|cross) (about|at the|with the|that|if)', 'what did i do (to deserve|with|yesterday|last|today|on|without|before)', 'i will you promise'],
        unlessNear: ['no worries', 'either way'],
        when: both(either(loops, doubled), stands, notEveryday, unsmiling),
      },
    ),
  ],
  bad: [
    '[are we ok]? [are you mad at me]?', '[do you still love me]', '[are u mad at me]??', '[Are you sure]? [Do you promise]?', '[Tell me you love me]', 'you said we were fine but [are we really ok]? [did I do something]?', '[am i enough for you]', '[are you bored of me]', "[u love me right]? i need to know",
  ],
  fine: [
    'are you ok?', 'are we ok for friday?', 'Are you angry about the match?', 'Are you sure you turned the oven off?', 'Do you still love me? Good, because I scratched the car', 'Do you still want me to book the table?', 'is it me or is it cold in here', 'I promise to bring crisps. Are you sure you want salt and vinegar?', 'did I do something wrong with the recipe?', 'Are we good to go? Taxi is here', 'Would you still love me with a moustache? 😂', 'you were quiet tonight, is something wrong?', 'Are you mad at me or mad at the printer?',
  ],
  better: ["I felt unsure after our chat. A hug tonight would help me.", "You were quiet today. I'm here when you feel like talking."],
};
