import { both, coldly } from '../around.js';
import { phrases, type Rule } from '../rule.js';

export const passiveAggressive: Rule = {
  id: 'respect/passive-aggressive',
  family: 'guilt',
  severity: 'warning',
  source: 'guilt-overall',
  says: '“{match}” hides what is meant',
  why: 'They have to guess, and may guess wrong. Say the small true thing: a bit jealous, a bit left out.',
  find: phrases(
    [
      '^^ noted $$', '(it)? must be (so)? nice (to|for (you|some)|having|being|when|that you|not)', '^^ must be (nice|lovely|great) $$', 'must be (lovely|great|wonderful|so nice|fun) (to (have|be|not|just|get)|having (someone|time|no|nothing|a life|it|so)|for (you|some)|being (able|you|so)|not having)',
      '^ (no)? , (no)? , (it is|that is|its)? (totally|really|perfectly|honestly)? (fine|ok|okay|cool) , (really|honestly|i am used to it|i am fine|do not worry|have fun|i guess|whatever|it is fine)', '^ (no|oh) , (it is|i am) fine $', '^^ it is fine $$', '^ (fine|ok) , (be like that|just go then|have it your way|if you say so|i see how it is|you win|suit yourself|i guess)', '(fine|ok)? be like that (then)?', 'have it your way', 'i see how it is', 'if you (say so|insist|must) $', '^ if that is what you want $', 'no , (you)? go (ahead)? , (have fun|enjoy|i will (just|be fine))', '(have|hope you have) (fun|a great time|a lovely time) without me', '(fine|ok|no)? , (go)? have fun with your (friends|mates|boys|girls|new friends)', 'do not mind me', 'do not let me (stop|keep) you', 'as you wish $', 'per my last (message|text)', '^ just saying $', 'just wondering if you remember i exist', 'not that you (care|asked|would (care|notice|know|understand)|noticed|bothered|have asked)', 'in case you (cared|care|forgot) (about me|i (exist|am))?', 'thanks for asking (by the way)? not', 'some of us (have to|actually|are|had|work|do not)', 'nice for some', '(alright|ok|all right|well) for some', 'lucky you i (guess|suppose)', 'i (guess|suppose) i know where i stand', 'that is (just)? (great|perfect|fantastic|lovely) (thanks|then|just great|for you)', 'whatever makes you happy', 'whatever you say', 'interesting how you', 'funny how (you|some people|your)', 'some people (just)? (do not|have|never|are|think|can not)', 'enjoy your (evening|night|weekend|party) (then , since|i guess|without me)', 'at least (someone|one of us|your friends) (cares|get|gets|remembers|had|is)', '^^ thought so $$', '^ figures $', 'why am i not surprised', 'i am not (surprised|even surprised|even mad|even angry)', 'you do you $',
    ],
    {
      joking: 'skip',
      negated: 'keep',
      unless: [
        'must be (nice|lovely|great|fun) (to|having|being|for)? ... (sun|sunny|beach|sea|weather|holiday|warm)', 'must be nice and *', 'it must be (nice|lovely) for (her|him|them|gran|mum)', 'have fun (without me)? (love|babe|x|and|tonight|sweetheart)', 'do not mind me (asking|if|saying|i am just (here|admiring))', 'do not mind me , (i am)? just', 'just wondering', 'just saying (hi|hello|good|i|that i|how)', 'funny how you (make|always make|know|are|look)', 'funny how (you|your) ... (and|same|love)', 'some people (are|have|think|just|never|do not|can not) ... (party|bus|train|work|there|here|queue)', 'some of us (are (meeting|going|having|off|here))', 'whatever makes you happy (makes|love|and|i|babe|darling)', 'you do you (love|babe)', 'i am not surprised (you|they|at all|one bit|she|he|it)', 'why am i not surprised (lol|haha|you)', 'in case you (are|were) wondering (how|what|where|i (love|miss|got|am (home|fine|ok|at|on)))', 'that is (great|perfect|fantastic|lovely) thanks', 'lucky you', 'in case you forgot (i love|your|the|how|to|that i|you)',
      ],
      unlessNear: ['love you', 'i love', 'proud', 'you deserve', 'jealous'],
      when: both(coldly, ({ end }, { text }) => !text.startsWith('!', end)),
    },
  ),
  bad: ['[must be nice]', '[noted].', "[no, it's fine, really]", '[Must be lovely having someone] to clear up after you', '[I see how it is]', "ok [don't mind me]", '[have fun without me]', '[funny how you] have time for them'],
  fine: [
    'must be nice and warm there, send a photo',
    'noted, I will bring the blue one',
    'it is fine if you are late, the oven is slow',
    'have fun tonight love!',
    'funny how you make even the queue nice',
    'some people on this bus are singing',
    "I'm a bit jealous, in a good way",
    'in case you were wondering, I got home fine',
  ],
  better: ["I'm a bit jealous, in a good way"],
};
