/** Adjectives that put the person down; phrases put "you are" before them. */
export const cruel =
  'stupid|dumb|an idiot|a moron|pathetic|worthless|useless|disgusting|a loser|a joke|an embarrassment|a waste of space|a waste of time|a disgrace|brainless|thick|a failure|a piece of shit|a piece of work|an asshole|an arsehole|a dick|a prick|a bitch|a bastard|a pig|a clown|a fool|an animal|a coward|a disappointment|vile|repulsive|scum|trash|rubbish|a nobody|delusional|insane|psycho|a psycho|mental|a child|such a baby|a baby';

/** Traits that blame a character rather than name a moment. */
export const traits =
  'selfish|self centred|self centered|lazy|rude|cruel|heartless|cold hearted|careless|inconsiderate|thoughtless|ungrateful|dishonest|fake|two faced|immature|childish|irresponsible|unreliable|needy|clingy|controlling|manipulative|toxic|mean|nasty|arrogant|insensitive|impossible|unbearable|untrustworthy|spoilt|spoiled|stubborn|full of yourself|full of it|full of shit|hopeless|a liar|a hypocrite|a coward|a narcissist|a control freak|a drama queen|a user|a cheat|a cheater|a nightmare|a flake|a mess';
