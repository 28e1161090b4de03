import { phrases, type Rule } from '../rule.js';

export const alwaysNever: Rule = {
  id: 'respect/always-never',
  family: 'criticism',
  severity: 'warning',
  source: 'gottman-criticism',
  says: '“{match}” reads as a verdict on the person',
  why: 'Always and never invite a defence of the exceptions. Name the one moment you mean.',
  find: phrases(
    [
      'you (always|never|constantly)',
      'you are (always|never|constantly)',
      'you (do|will|have|would|can) (always|never|not ever)',
      'you do not ever',
      'not once (have|did) you',
    ],
    {
      joking: 'skip',
      unless: [
        'you never fail to',
        'you (always|never) (make|made|fail|cease|know) ...',
        'you are always (welcome|here|there|on my mind|in my|so|the|right|my|worth|beautiful|with me|thinking|looking out|kind|sweet)',
        'you (will|have|would|can) always ...',
      ],
    },
  ),
  bad: ['[you never] text me back', 'ok but [U ALWAYS] do this', "[you're always] late, every single time"],
  fine: [
    'you never fail to make me laugh',
    'I never knew that about you',
    'you always make me smile',
    "I'm not saying you never listen",
    'he said “you never call”',
  ],
  better: ["I'd love a text from you sometimes"],
};
