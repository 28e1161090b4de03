import { phrases, type Rule } from '../rule.js';

export const mindReading: Rule = {
  id: 'respect/mind-reading',
  family: 'criticism',
  severity: 'warning',
  source: 'gottman-criticism',
  says: '“{match}” tells them what they think or feel',
  why: 'A guess about someone’s mind is easy to get wrong. Ask, or say what you saw.',
  find: phrases(
    [
      'you (clearly|obviously|evidently|apparently|just|really|simply|honestly|plainly)? (do|did|could) not (even|really|actually)? (care|give a (damn|shit|fuck|toss)|love me|like me|want me|respect me|miss me|value|appreciate) ...',
      'you (clearly|obviously|evidently|apparently|probably) (forgot|do not|did not|have|had|hate|think|thought|want|prefer|like|could not|would rather|are|were|never) ...',
      'you (just|only) (want|wanted) (to|me to|someone|sex|an excuse|attention|my money|to hurt|to win) ...',
      'you (could|can) not care less (about (me|us|my *))?', 'you (must)? (think|thought) (i am|i was|that i am) (stupid|an idiot|crazy|a joke|a fool|nothing|worthless|dumb)', 'you (do|did) (it|that|this) (on purpose|to hurt me|to spite me|to annoy me|to punish me)', 'you are (just|only) (doing|saying|acting) (this|that|it) (to|because|for attention) ...', 'you (love|enjoy|like) (hurting|upsetting|ignoring|embarrassing|annoying|making me (cry|suffer|feel)) ...', 'you (would|will) (rather|prefer to) (be|spend|hang|sit|talk) ... (than|with them|with her|with him|anyone)', 'you (are|were) (clearly|obviously|evidently) (ignoring|avoiding|lying|hiding|bored|over|done|seeing|annoyed|not (interested|bothered)) ...', 'you never (really|actually|even)? (loved|cared|wanted|liked|meant) ...', 'i know you (hate|do not (love|want|like|care)|are (lying|cheating|hiding|seeing)|wish) ...', 'i (mean|am) nothing to you', 'i am (just)? (nothing|a joke|an option|an afterthought|not a priority|the last thing|bottom) (to you|for you|on your mind|of your list)', 'you (do|did) not (even|actually|really) (want|like|love|notice|see|think|bother|try|remember) ...',
    ],
    {
      joking: 'skip',
      unless: [
        'you (do|did) not (even|really|actually)? (care for|want (any|some|the|a|to (know|miss|come|go|see|hear|eat|be late))|see it|see the|like (coriander|it|that|the|mushrooms|olives)|need|remember (it|the|that|where|when|him|her|how))', 'you do not even (know|realise|realize|need|have to|want)', 'you do not care for', 'you (obviously|clearly) (need|deserve|have (great|good|excellent)|are (the|my|a genius|amazing|loved|very|so)|know|were (the|amazing|great)|forgot how (good|great|amazing))', 'you just want (the|crispy|my|some|a|chips|food|cake|to (cuddle|sleep|eat|be|know|say|see|snuggle|nap))', 'you (probably|apparently) (have|had|want|think|need|like|are|were|thought|do not|did not|hate|forgot) ... (lol|haha)', 'you probably (have|had|want|think|need|like|are|were|thought|do not|did not|forgot|hate|never|prefer) ...', 'you apparently ...', 'you would rather (i|we|have|stay|go|not|do|walk|eat|watch)', 'you did not (even)? (see|notice|hear) (the|that|it|him|her|my|us)', 'if you (do|did) not ...', 'you did not (really|actually|even)? (want|like|love|notice|see|think|bother|try|remember) (it|the|that|a|any)', 'i know you (do not (like|want)|hate) (it|the|coriander|mushrooms|mondays|flying|crowds|surprises|to|when|this|that|going|being|my|having|phone)', 'because you', 'you do not (love|like) me (more|as much|now)',
      ],
      unlessNear: ['i hope', 'do not worry', 'not saying', 'love you', 'i know you did not mean'],
    },
  ),
  bad: [
    "[you don't care about me]",
    '[You clearly forgot]',
    'well [u obviously dont care]',
    "[you just want to win]",
    "[you think I'm stupid]",
    "[you couldn't care less about my family]",
    '[u dont even like me]',
  ],
  fine: [
    "you don't care for coriander, right? I'm ordering",
    'you just want the crispy bits, I know you',
    'you obviously need a bath and a blanket',
    "you don't even know how happy that makes me",
    'she clearly forgot the keys again',
    "you probably didn't see my message, no rush",
    'you clearly are the better cook',
    "if you don't care which, I'll take the aisle",
  ],
  better: ['Did Friday slip? I was looking forward to it.'],
};
