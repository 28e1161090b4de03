import { both, nextWord, notPrecededBy } from '../../around.js';
import type { When } from '../../rule.js';
import { closes } from './cues.js';
import { near, notNear, serious, sincere } from './everyday.js';

/** Everyday things that pictures, nights and favours are about. */
const mundane = notNear(
  /\b(dogs?|pup|cats?|hat|hats|lunch|dinners?|tea|menu|food|view|sunset|sunrise|snow|sky|wedding|holiday|holidays|beach|bikes?|mum|mam|mom|dad|nan|gran|grandma|grandad|sister|brother|parents|you both|family|team|group|garden|kitchen|room|sofa|shed|haircut|hair|jumper|coat|shoes|trainers|outfit|dress|suit|costume|receipts?|parcel|passport|tickets?|form|label|recipe|list|whiteboard|slides|house|flat|keys|car|van|meter|boiler|bill|bills|taxi|cab|lift|quid|pounds|pints?|drinks|gig|concert|cinema|parkrun|run|gym|yoga|hike|walk|work|shift|smile|smiling|face|album|frame|fridge|profile|id|linkedin|church|museum|rota|homework|exam|report|deadline|talk about|chat|phone call|go out|visit|move|counselling|therapy)\b/,
);
export const intimate = near(
  /\b(pics?|pictures?|photos?|snaps?|naughty|spicy|sexy|the mood|upstairs|(to|in) bed|bedroom|bedtime|intimate|intimacy|touch(ed)? (me|you)|(want|need|wanting|needing) (me|you|it)(?! to\b)|send (me )?(it|one|them|some|something)|not tonight|headache|turn(ed|ing)? me (down|away)|being close|get close|stay(ing)? (over|the night)|worked up)\b/,
);
export const blame = near(
  /\b((what is|whats) (actually |even )?(wrong|the matter|up) with you|not normal|is not fair on me|unfair on me|i have needs|my needs|(other|any|most|normal) (couples|men|women|guys|girls|girlfriends|boyfriends|wives|husbands|people)|someone else|somebody else|somewhere else|elsewhere|sick of (it|asking|waiting|this)|fed up|am i supposed to|what am i meant to|no wonder|why do you (always|never|keep)|part of being in a|why (am i|are we) even|what is the point|you are (meant|supposed) to|your (job|duty)|how long am i|making me (beg|feel)|frigid|prude|punishing me|selfish|excuses?)\b/,
);
export const nudge = near(
  /\b(come on|cmon|go on|please|just (one|once|this once|a quick|quickly|a bit|for|tonight|let|do|send|come)|one (little|quick|tiny|more|time)|for me|do it|think of|i really (want|need)|(want|need) you(?! to\b)|change your mind|(it is|its) (only|just)|no one will|nobody will|you will (like|enjoy|want|love)|make it up|owe|you (always|usually|normally) (enjoy|like|love|want)|once we (start|get)|(get|be) in the mood|(it is|its) (my|our) (birthday|anniversary)|come (upstairs|to bed))\b/,
);
export const free = notNear(
  /\b(no pressure|no rush|no is fine|(it is|that is|totally|completely|and that is|so) (fine|ok|okay)|only if you|if you (want|fancy|like|feel like)|up to you|never mind|sorry (for|that|i|if)|i (was|am) sorry|should not have (left|pushed|said|asked|pressed|gone|kept)|will not ask|not asking (you|again|for anything)|i respect|i hear you|no worries|all good|i understand|whenever you|your call|(just|only) (to )?(sleep|cuddle|cuddling|hold|lie|rest)|need (some |the |your )?(sleep|rest)|(at|by) (two|three|four|\d+ ?am))\b/,
);
/** Not what somebody else says or said, and not what is promised never to be said. */
export const own = notPrecededBy(
  /\b(?:(?:he|she|they|ex|boss|guy|man|woman|mate|friend|sister|brother|people|who|song)(?: (?:always|once|never|just|even|would|used to|kept))? (?:said|says|say|saying|tells?|told|texted|texts|wrote)|used to say|(?:never|not) (?:ever )?(?:say|tell|hear|want to hear|think|mean)|made (?:me|her|him) feel(?: like)?|imagine|lines? like)(?: (?:to )?(?:me|her|him|you|them|that|things like|stuff like))*,?$/,
);
export const insists = near(
  /\b(send (me )?(it|one|them|pictures|photos|a picture|a photo|something)|(to|in) bed|at bedtime|upstairs|the mood|not tonight|said no|say no|do not want|never want|at home|excuses?|turn(ed|ing)? me down|pretending|want me|push(ed|ing)? me away)\b/,
);
export const adult = both(sincere, serious, mundane, free);
/** Nothing laughs; a smirk or a wink is no laugh. */
export const unlaughing: When = (_hit, { text }) =>
  !/😂|🤣|😆|😅|😹|\b(?:lo+l|l?ha(?:ha)+h?|jks?|kidding|joking|teasing you)\b/iu.test(text);
const pleading =
  /^(?:x+|babe|baby|love|hun|darling)?$|\b(?:delete|nobody|no one|tonight|see it|show (anyone|anybody)|stop asking|know you want|trust|for me|come on|beg|owe|please)\b/;
/** What follows is nothing, or more of the same. */
export const onlyThat: When = (hit, draft) =>
  pleading.test(
    draft.words
      .filter(({ start }) => start >= hit.end)
      .map(({ readings, plain }) => (readings[0] ?? [plain]).join(' '))
      .join(' '),
  );
const goesOn = new Set('what whats so and is am are do i you why then but now not other it that'.split(' '));
/** The thought ends behind the hit, or another begins without a mark between. */
export const breaksOff: When = (hit, draft) => {
  const next = nextWord(hit, draft);
  return !next || next.readings.some(([first]) => goesOn.has(first ?? ''));
};
/** Either way the thought is over. */
export const endsHere: When = (hit, draft, context) => closes(hit, draft, context) || breaksOff(hit, draft, context);
/** It is the last thing said, or something near it is about the two of them alone. */
export const leftThere: When = (hit, draft, context) =>
  !draft.words.some(({ start }) => start >= hit.end) || intimate(hit, draft, context);
/** The same where a smirk changes nothing: a no was given, or closeness is called a duty. */
export const refused = both(own, unlaughing, serious, mundane, free);
export const accused = near(
  /\b((what is|whats) (actually |even |even actually )?(wrong|the matter) with you|not normal|i have needs|my needs|(other|most|normal) (couples|men|women|guys|girls|girlfriends|boyfriends|wives|husbands)|(someone|somebody|somewhere) else|elsewhere|frigid|no wonder (people|men|women|guys)|your (job|duty))\b/,
);
