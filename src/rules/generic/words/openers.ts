const now =
  '(now|right now|today|at the moment|these days|this (morning|evening|afternoon)|then|currently|lately|there|over there|so far)?';
const lead = '(so|and|just|just wondering)? ,';
const call = '(hun|hon|babe|baby|love|dear|mate|honey|darling|sweetheart|my love|my dear|lol|there)?';

/** Questions of greeting, in many Englishes and some of their neighbours. */
export const questions: readonly string[] = [
  `${lead} how (are|is|do) (you|ya|ye|yous|yourself|we|thou) (doing|going|do|keeping|getting on|faring|all)? (well|ok)? ${now}`,
  `${lead} how (you|ya) (doing|dey|keeping|been|going|be) ${now}`,
  `${lead} how (have|has) you been (keeping|doing)? ${now}`,
  `${lead} how you are (doing|getting on|keeping)? ${now}`,
  `${lead} any plans (for)? (the|this)? (weekend|today|tonight|evening|day|later)? $`,
  `${lead} what is (up|new|new and exciting|good|happening|cooking|cookin|going on|crackin|cracking|poppin|popping|gwan|strange|the (story|craic|scene|scenes|vibe|vibes|latest|news|gist|move|word)) (with (you|ya)|in your world|your end)? ${now}`,
  `${lead} what (are you|you|are ya|ya) (doing|up to|saying|at|on) ${now} $`,
  `${lead} what have you been (doing|up to) ${now}`,
  `${lead} what is your (news|vibe|story) ${now} $`,
  '(sup|wassup|whatsup|wagwan|wagwarn|wag1)',
  'how far',
  'how now $',
  'fit like',
  'what ho',
  'wetin dey (happen|sup|go on)',
  'wetin (you dey do|happen)',
  '^ you dey $',
  '(bout|about) ye',
  '(habari|mambo|niaje|kumusta|kamusta) (yako|ya leo|za leo|gani|vipi|ka|na)?',
  '(kya|kia) (haal|hal) (hai|he|chaal)?',
  'kya chal raha (hai|he)?',
  '(kaise ho|kaisa hai|kaisi ho|kaise hai)',
  'kya kar (rahe|rahi) ho',
  '(come stai|que tal|como estas|ca va)',
  'whit ye (daein|doin|doing)',
  `${lead} any (news|craic|scenes|update|updates|crack|gossip) (with you|from you|your end|today|there)? $`,
  `${lead} (is)? (there)? anything (new|happening|strange|exciting|interesting|to report) (with you|there|today)? $`,
];

/** Questions only by their mark, or for want of one. */
export const pings: readonly string[] = [
  `^ (and)? (you|u|are you|are you still) (up|awake|there|alive|busy|around|about) ${now} ${call} $`,
  `^ (you|ya|ye|yous) (good|ok|okay|alright|right|well|keeping well|doing ok|doing well|doing good) ${now} ${call} $`,
  `^ (up to|get up to|getting up to|got up to) (much|anything) ${now} $`,
  '^ much on today? $',
  '^ (doing|up to) anything (nice|fun|good|exciting|interesting|much)? (today|tonight|this weekend|later|this evening)? $',
];

/** A greeting only with a question mark: without, it is an answer. */
export const alrights: readonly string[] = [`^ (alright|aight|you right) ${call} $`];
