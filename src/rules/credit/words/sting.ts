import type { Draft } from '../../../text/draft.js';

/** Reproach, contempt or a threat: beside these a kind word is no kindness. */
const barbs = new RegExp(
  `\\b(?:${[
    'you (?:never|only ever|ruin(?:ed)?|always (?:do this|ruin|forget|complain|ignore|make it|have to|say that|blame|mess))',
    'you (?:do not|never|clearly do not|obviously do not) (?:even )?(?:care|listen|love me|bother)',
    'you (?:are|were) (?:such |so |just |really |being )*(?:a |an )?(?:complete |total |fucking |absolute |bloody )*(?:useless|pathetic|selfish|lazy|stupid|dumb|liar|loser|idiot|moron|joke|disgusting|embarrassing|unbelievable|ungrateful|cruel|childish|worthless|toxic|disgrace|disappointment|bitch|bastard|asshole|prick|dick|thick|dramatic|hopeless|ridiculous)',
    '(?:fuck|piss|sod|bugger) (?:off|you)',
    'shut (?:up|the fuck)',
    'screw you',
    'i hate (?:you|it when you|how you|that you|the way you)',
    'hate yourself',
    'grow up',
    'get over (?:it|yourself)',
    'calm down',
    'suit yourself',
    'man up',
    'stop (?:whining|moaning|crying|complaining|being)',
    'if you (?:really |actually )?(?:loved|cared)',
    'after (?:everything|all) i',
    '(?:all|it is|that is|this is) your (?:own )?fault',
    'blame (?:you|yourself)',
    'you (?:made|make|left|let) me (?:down|angry|sick|cry|do|feel|snap|shout|wait|no choice|so angry|mad)',
    'nobody (?:asked|likes|cares)',
    'no one (?:asked|likes|cares)',
    'sick of (?:you|it|this)',
    'tired of (?:you|your)',
    'fed up (?:with|of) you',
    'you owe me an?',
    'as (?:usual|always)',
    'not that you',
    'like you (?:always|never|care)',
    'or else',
    'we are (?:done|over|finished)',
    'break up',
    'leave me alone',
    'do not bother',
    'good for nothing',
    'bored of you',
    'what is wrong with you',
    'you should be ashamed',
    'get a life',
    'you promised',
    'you lied',
    'you cheated',
    'liar',
    'yeah right',
    'worst (?:thing|mistake) i',
    'wish i had never',
    'kill (?:you|yourself|myself)',
    'you will regret',
    'bitch',
    'slut',
    'whore',
    'pathetic',
    'some of us',
    'i told you so',
    'serves you right',
    'your (?:excuses|bullshit|shit)',
    'you drove me',
    'drove me to',
    'was (?:all )?a lie',
    'when you (?:are|stay|keep) quiet',
    'when you do not (?:talk|speak)',
    'wasted (?:my|your)',
    'you asked for it',
    'your own doing',
  ].join('|')})\\b`,
);

/** The draft's words as read, one space between. */
export const saidIn = ({ words }: Draft): string =>
  words.map(({ readings, plain }) => readings[0]?.join(' ') ?? plain).join(' ');

/** A barb, or an angry or rolling-eyes emoji, stands anywhere in the draft. Call it only where there is a hit. */
export const stings = (draft: Draft): boolean =>
  draft.emoji.some(({ mood, text }) => mood === 'angry' || (mood === 'cold' && !/^[:=]/.test(text))) ||
  barbs.test(saidIn(draft));
