import { isComforted, laughs } from './answers.js';
import { withoutOpening, wordCount } from './phrase.js';
import type { Finder } from './shapes.js';
import { aboutThem, asQuote } from './third-person.js';

/** Loss and grave illness need no answer to be believed. */
const grave =
  /\b(?:passed away|died (?:on|in|last|this|yesterday|today|peacefully|of|after)|hospice|cancer|chemo|laid off|made redundant|tumou?r|dementia|parkinson'?s|broke up with (?:me|us))\b|\b(?:back |is |him |her )in hospital\b/iu;
/** The rest is a trouble only when the user took it as one. */
const trouble =
  /\b(?:(?:can't|couldn't|cannot) sleep(?! (?:for|without|till|until|if|over|properly without))|not been sleeping|not sleeping (?:well|at all)|kept me up|I (?:just )?cried (?:in the|all)|I've been crying|lost a patient|lost my (?:job|mum|mom|dad|gran|nan|grandma|grandad|friend|sister|brother)|redundancies are|admitted (?:him|her)|(?:is|he's|she's|they're) in a&e|(?:^|has a |got a |I've a )broken (?:wrist|arm|leg|ankle|hip|collarbone|rib)|(?:broke my|broke (?:his|her)) (?:wrist|arm|leg|ankle|hip|collarbone|rib)|(?:says|got a|have a|it's a) slipped disc|rolled my ankle|sprained my|(?:back|knee|head|hip|shoulder|neck|stomach|ankle|wrist)(?:'s| is)? (?:proper |really )?(?:killing me|bad again|gone again)|my migraine|my ulcer|panic attack|I'm (?:so |really |very )?(?:stressed|anxious|overwhelmed|lonely|burnt out|homesick|depressed|terrified|struggling)(?! for)|eating me alive|(?:yelled|shouted|screamed) at me|drummer quit|not doing (?:good|well)|(?:it's|is) not good$|didn't get the (?:job|promotion|grant|part|role|place|flat|visa|lead|offer|house)|failed (?:my|the) (?:\p{L}+ )?(?:exam|test|viva|resit|course|module|driving|theory)|got (?:rejected|fired|dumped)|in (?:a lot of |so much )pain|too much yaar|since \p{Lu}\p{L}+ died|must do physio|diagnosed with|falling off the|(?:laughed|slept|eaten) like that since (?!before))\b/iu;
/** Whom it is about: the writer, or someone of theirs. */
const kin =
  "(?:(?:my|our|me) )?(?:\\p{L}+ )?(?:mum|mom|mam|mummy|momma|mother|dad|da|daddy|father|sister|brother|gran|granny|grandma|grandmother|granddad|grandad|granddaddy|grandpa|nan|nana|abuela|abuelo|aunt|auntie|uncle|cousin|friend|mate|son|daughter|dog|cat)(?:'s)?(?: \\p{Lu}\\p{L}+)?";
const subject = new RegExp(
  `(?:\\b(?:I|I'm|I've|my|me)\\b)|^(?:${kin} |doc(?:tor)? |the (?:knee|back|migraines?|doctor) |they called |(?:lost|rolled|sprained|failed|slipped|broke|broken|drummer|didn't|can't|couldn't|not|cried|must) )|(?:^|^(?:her|his) )\\p{Lu}\\p{Ll}+ (?:passed|died|is|was|has)`,
  'u',
);
const kinOnly = new RegExp(`^${kin} `, 'iu');
const ofMine = new RegExp(`\\b(?:my|our|her|his) ${kin.replace('(?:(?:my|our|me) )?', '')}(?![\\p{L}])`, 'iu');
/** Their own loss, or that of somebody named. */
const own =
  /\b(?:I (?:was|got|have been|am being)|I've been|I'm being|I've just been) (?:laid off|made redundant)\b|\bwith me\b|^(?:(?:her|his|their) )?(?!It|That|This|He|She|They|We|The|Phone|Battery|Laptop|Everyone|Everything)\p{Lu}\p{Ll}+ (?:passed away|died|has cancer)/u;
const overblown =
  /\b(?:may die|i'm dead|deadline|so hungry|starving|hangry|bored|kill for|begging|toast|too much (?:food|wine|cheese|cake|to eat)|lol|haha|happy crying|happy (?:ones|tears)|asked for better|algorithm|in the film|football|spider)\b|💀|😂|🤣/iu;

/** What weighs on the partner, in their words; always tender. */
export const struggle: Finder = ({ words, end }, scene) => {
  const { said, people } = scene;
  if (said.mine || overblown.test(said.text) || wordCount(words) > 24 || wordCount(words) < 3) return undefined;
  const isGrave = grave.test(words);
  if (!isGrave && !(trouble.test(words) && isComforted(scene))) return undefined;
  // What is said to the user is of the user, and "it died" of a plant.
  if (/\b(?:you|u|your|ur|you're|you've|you'd|yourself)\b/i.test(words)) return undefined;
  const ofKin = kinOnly.test(words) || ofMine.test(words);
  if (!ofKin && (isGrave ? !own.test(words) : !subject.test(words))) return undefined;
  if (laughs(scene) > 0 || end.includes('?') || /^(?:don't|sorry|how|what)\b/i.test(words)) return undefined;
  const parts = withoutOpening(words).split(/, | (?:but|so) (?=I\b)/);
  const part = parts.find((one) => (isGrave ? grave : trouble).test(one)) ?? words;
  const clause = part
    .replace(/^(?:and|but|so|because) /i, '')
    .replace(/ (?:tonight|today|again|now|yesterday|last night|this morning)$/i, '');
  const [first = ''] = clause.split(' ');
  // "Lost a patient": what has no subject is said of the writer.
  const whole = /^(?:lost|rolled|didn't|can't|couldn't|cried|sprained|failed|broke|hurt|twisted|slipped)$/i.test(first)
    ? `I ${first.toLowerCase()}${clause.slice(first.length)}`
    : clause;
  const text = (/\b(?:I|my|me|I'm|I've)\b/.test(whole) ? aboutThem(whole, people) : undefined) ?? asQuote(clause);
  return { kind: 'struggle', text, weight: isGrave ? 7.5 : 7, tender: true };
};
