import { coldly } from '../around.js';
import { phrases, type Rule } from '../rule.js';
import { traits } from './words/insults.js';

const very = '(so|such|just|really|honestly|actually|literally|being|very|too|incredibly|unbelievably|being so|just so|so fucking|so bloody|fucking|bloody|a|an|such a|the most|a very|the)';

export const characterAttack: Rule = {
  id: 'respect/character-attack',
  family: 'criticism',
  severity: 'error',
  source: 'gottman-criticism',
  says: '“{match}” judges who they are, not what happened',
  why: 'A label leaves no way to answer. Name the moment, and what would help.',
  find: phrases(
    [
        'you make (everything|it all) (miserable|worse|awful|difficult|impossible|about you|a fight|an argument|a drama)',
      `you are ${very}? (${traits})`,
      `you (can|could) be (so|such|very|really) (a)? (${traits})`,
      `(stop|quit) being (so|such a|such an|a)? (${traits}|a child|a baby|pathetic|difficult|dramatic)`,
      `why are you (so|such|always so|being so|such a) (a)? (${traits}|difficult|cold|dramatic|horrible|awful|angry all the time)`,
      'you (only|just) (ever)? (care|think|talk|worry) about yourself', '(all|the only person|the only thing) you (ever)? (care|think|talk|worry) about (is|yourself)', 'everything (is|has to be) about you', 'it is all about you', 'you do not have a clue', 'you have not got a clue', 'you have no (idea|clue) what you are talking about', 'you have let yourself go', 'you (can not|could not) even (boil|manage|keep|hold|remember|follow|answer|spell|do|be bothered|look at me|say sorry|apologise|apologize)', 'you (lie|lied) (about|to) (everything|me|your|my)', 'you are (lying|cheating) (to|on) me', 'you (are|were)? late for everything', 'you do not know how to do anything', 'a (man|woman|person) your age',
      'you have (no|zero) (heart|shame|respect|manners|backbone|conscience|empathy|feelings|clue|idea how to love)', 'you (ruin|ruined|spoil|wreck|destroy) everything', 'you are (the problem|impossible to (live with|talk to|please|love)|hard work|just like your (mother|father|mum|dad|mom))', 'what kind of (grown)? (person|man|woman|adult|partner|boyfriend|girlfriend|husband|wife) (are you|does (that|this)|says|needs|forgets|can not|would)',
      'you are not (even)? (capable of|man enough|woman enough)', 'you (can not|could not) (be trusted|do anything right|even do one thing)', 'you are (a terrible|a horrible|an awful|a bad|a rubbish|the worst) (person|partner|boyfriend|girlfriend|husband|wife|human)', 'you are a (selfish|lazy|cold|horrible|terrible|cruel|bitter|spoilt) *',
    ],
    {
      joking: 'skip',
      unless: [
        'you are not ...', 'if you are ...', 'when you are ...', 'you are (mean|nasty|cruel|rude) (lol|haha)', 'you are the mess', 'you are ... (stubborn|mean) (and i love|in the best|but cute)', 'you are a mess (and i|of)', 'you are so mean to me (lol|haha)', 'you are hopeless (romantic|at|with)', 'you are ... hopeless romantic', 'you are impossible (not)', 'why are you so mean (lol|haha)',
        'you are (a nightmare|impossible) (to buy for|to beat|to wake)', 'you are mean *', 'you are a (terrible|bad|horrible|awful) (influence|dancer|cook|singer|enabler|distraction|student|patient|loser|tease)', 'you are the mean', 'it is all about you (today|tonight|now|this weekend)', 'you are stubborn (as|like)', 'you are a cheat (at|code)', 'you are fake (tan|news)', 'you are lazy (today|sunday)',
      ],
      unlessNear: ['love you', 'i feel like', 'not saying', 'do not think', 'miss you', 'in a good way'],
      when: coldly,
    },
  ),
  bad: [
    "[you're so selfish]",
    '[ur such a liar]',
    '[you only care about yourself]',
    '[stop being so lazy]',
    'honestly [why are you so cold]',
    "[you're impossible to live with]",
    '[You ruin everything]',
  ],
  fine: [
    "you're so mean 😂 give me a bite",
    'my sister is so selfish with the remote',
    "I was selfish yesterday and I'm sorry",
    "you're not lazy, you're exhausted",
    'the liar in the book is the uncle',
    "you're such a hopeless romantic",
    'that was a mean serve, nicely played',
    "you're a nightmare to buy presents for haha",
  ],
  better: ['I needed help with the dishes tonight'],
};
