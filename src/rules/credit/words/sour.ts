import type { Draft } from '../../../text/draft.js';
import { saidIn } from '../../around.js';
import { byFirstWord } from '../../by-first-word.js';
import { meantWell } from './meant.js';
import { stings } from './sting.js';

/** A kind opening turned into a dig, a rule or a pry: beside these a mending or asking line earns nothing. */
const digs = byFirstWord(
  `\\b(?:${[
    'sulk(?:ing|y)? all|stop sulking|that is rich|but it is (?:still |also )?true|what you want to hear|maybe if you|or are you (?:too|with|going to|still|just|busy)|or will you (?:cancel|forget|be too|bail)|if you can (?:tear|be|find the time|manage that|remember)|if you still (?:remember|care|know|want)|if you stopped|if (?:only )?you (?:listened|cared|bothered|tried)',
    'makes? me (?:so )?(?:angry|mad|sick|furious|shout|scream|look)|you just (?:make|made|always|never|had to|can not)|you (?:had |would )?better (?:be|not|turn|come|answer|reply|do|have|show)|(?:if it is )?not too much to ask|(?:can|could|would|will) you at least|(?:get )?off your phone|please please please|please call me please|nudes?|naked (?:pic|photo)\\w*',
    'you should (?:stay|stop|change|know|be (?:home|here|ashamed|grateful|more)|have|not)|los(?:e|t) (?:some )?weight|(?:talk|talking|speak|smile|look|text|flirt) (?:to|with|at) other|other (?:men|women|girls|guys|boys|blokes)|stop (?:your|seeing|talking|texting|being|going|wearing|lying|drinking|ignoring)|stopped (?:your|seeing|talking|texting|being|lying|wearing|going|drinking|ignoring)|seeing (?:him|her|them) (?:any|again)',
    'grew up|answered me|replied to me|because of you|(?:hurt|embarrassed|ignored|humiliated|ashamed|let down|disappointed) (?:by|of|in) you|when you (?:go|are|went|were) out|your (?:friends|mates|ex|family|mother|brother|sister) (?:coming|over|first|more)',
    '(?:you|to) finally (?:text|reply|call|answer|bother|remember|show)\\w*|(?:tired|late|busy|drunk|cancelled|moody|quiet) again|delete (?:that|the|his|her|my|your|it|all)|deleting|who (?:are|were) you with|thanks for nothing|(?:talk|speak) to (?:him|her|them) again|about time|for a change|nice of you to|too busy (?:for|to)|with (?:her|him) again|never take me|late this time|this time (?:do not|try)|have fun with (?:your|her|him|them)|your location|share your|send me your (?:location|password)|nothing to hide|or we are done|where you live|an explanation',
    'whatever|do (?:what|as) you (?:want|like|please)|fine then|never mind then|real problems|fuss(?:ing)?|calm down|get over (?:it|yourself)|without me|if you say so|i guess|apparently|you win|ok then|good for (?:you|some)|log out|your password|tell me where you|you are (?:only )?allowed|i (?:do not )?allow',
  ].join('|')})\\b`,
);

/** Nothing in the draft turns a kind line sour, neither open blame nor a dig behind it. */
export const kindly = (draft: Draft): boolean => meantWell(draft) && !stings(draft) && !digs.test(saidIn(draft));
