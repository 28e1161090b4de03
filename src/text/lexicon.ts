import type { Word } from './draft.js';

/**
 * How dark or bright a plain word is, −4 to 4. Made for texts between two people who are close: words that are mostly
 * slang, idiom or news there (sick, dead, killing, crazy, hospital, funeral, tired, sorry, miss) are left out, since
 * saying them to somebody is no bitterness. Looked up as the words stand, without stemming: 'pointless' is no 'point'.
 */
const table: Readonly<Record<string, string>> = {
  '-4': `despise despised loathe loathed loathing detest detested hateful vile poison poisonous contempt repulsive
    repulsed revolting hellhole scum vermin wretched`,
  '-3': `hate hated hates hatred hating disgusting disgusted disgusts pointless worthless hopeless useless miserable misery
    resent resented resentful resentment bitter bitterness cursed doomed hell rotten nasty foul trash garbage pathetic
    ruined ruin ruins unbearable insufferable furious livid sickening sickens despair meaningless joyless loveless
    hostile venom toxic bleak crap shite shit shitty bullshit bastard bastards idiots
    morons moron idiot liar liars lies cruel spite spiteful smug fake fakes rot rotting`,
  '-2': `awful terrible horrible horrid rubbish dreadful grim dismal ghastly lousy depressing depressed gloomy gloom doom sour
    angry anger annoyed annoying irritating irritated irritates annoys annoy fuming pissed snapping moping sulking whining
    nagging moaning complaining regret regretted regrets dread dreading dreaded fail fails failed failing failure broke broken
    dump dirty filthy stinks stink stinking sucks suck sucked stupid dumb boring bored dull dreary tedious 
 worse worst wasted waste wasting stuck trapped prison drowning sinking punishment nightmare
    disaster unfair lonely rude selfish ungrateful ugly `,
  '-1': `bad tired hard difficult sad wrong late problem problems lost lose losing pain hurt hurts hurting sore ill stress
    stressed stressful struggle struggling slow poor damp damn ugh bleh meh whatever quit enough stop cold dead fuck fucked fucking bloody rage raging grey`,
  '1': `ok fine alright nice sure yes hope hopefully please cheers well rest calm easy home soon warm thanks try trying
    better kettle tea coffee cake chips pizza beer pub dinner lunch film`,
  '2': `good great lovely happy glad fun funny laugh laughed laughing smile smiling sweet cute nice cosy cozy kind lucky
    proud relief relieved excited exciting enjoy enjoyed enjoying beautiful pretty thank hug hugs cuddle cuddles kiss kisses
    darling babe honey pet hun gorgeous handsome comfort safe peace sunshine holiday weekend celebrate hero legend star
    friend friends together treat`,
  '3': `love loved loves loving adore adored wonderful amazing brilliant fantastic best perfect delighted thrilled grateful
    gratitude bless blessed blessing beloved joy joyful magic magical awesome incredible excellent congratulations yay
    hooray woohoo forgive sorry missed miss`,
};

const weights = new Map<string, number>();
for (const [weight, words] of Object.entries(table))
  for (const word of words.split(/\s+/)) if (word) weights.set(word, Number(weight));

/** Words dark enough to be looked at, for a rule's list. */
export const darkWords: readonly string[] = [...weights].filter(([, weight]) => weight <= -2).map(([word]) => word);

/** How dark (negative) or bright a word of a draft is: nothing in somebody else's mouth, nothing when it is denied. */
export const shadeOf = (word: Word): number => {
  if (word.quoted) return 0;
  let shade = 0;
  for (const reading of word.readings)
    for (const part of reading) {
      const weight = weights.get(part) ?? 0;
      if (Math.abs(weight) > Math.abs(shade)) shade = weight;
    }
  if (!word.negated) return shade;
  return shade < 0 ? 0 : -shade / 2;
};
