import { type CreditRule, phrases } from '../rule.js';

export const affection: CreditRule = {
  id: 'credit/affection',
  family: 'warmth',
  source: 'text-affection',
  says: '“{match}” says it plainly',
  why: 'Affection by text is the kind of texting that goes with happier couples.',
  find: phrases(
    [
      'love (you|ya)',
      '(miss|missed|missing) (you|us|your face|your voice|your hugs)',
      'thinking (of|about) you',
      'i adore you',
      'you are my (favourite|favorite|person|home|everything|world|sunshine|rock)',
    ],
    { unless: ['if you (love|loved) me', '(do|did) you (still|even)? (love|miss) ...', 'love you (but|if)'] },
  ),
  good: ['[love you], sleep well', 'on the train, [thinking of you]', 'ugh [missing your face]'],
  fine: ["I don't love you", 'do you still love me', 'would love your opinion', 'I miss the bus every day', 'she loves her dog'],
};
