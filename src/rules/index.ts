import { placeholderLeft } from './auth/placeholder-left.js';
import { compiled } from './compiled.js';
import { admiration } from './credit/admiration.js';
import { affection } from './credit/affection.js';
import { celebratesWin } from './credit/celebrates-win.js';
import { desire } from './credit/desire.js';
import { effortNoticed } from './credit/effort-noticed.js';
import { followUp } from './credit/follow-up.js';
import { gratitude } from './credit/gratitude.js';
import { gratitudeOtherPraising } from './credit/gratitude-other-praising.js';
import { insideJoke } from './credit/inside-joke.js';
import { kindWish } from './credit/kind-wish.js';
import { nicknameOrName } from './credit/nickname-or-name.js';
import { noPressure } from './credit/no-pressure.js';
import { openQuestion } from './credit/open-question.js';
import { ownership } from './credit/ownership.js';
import { playful } from './credit/playful.js';
import { sharedMemory } from './credit/shared-memory.js';
import { specificDetail } from './credit/specific-detail.js';
import { specificQuestion } from './credit/specific-question.js';
import { validation } from './credit/validation.js';
import { warmTease } from './credit/warm-tease.js';
import { weLanguage } from './credit/we-language.js';
import { type Finder, finderOf } from './finder.js';
import { cannedLine } from './generic/canned-line.js';
import { howWasYourDay } from './generic/how-was-your-day.js';
import { missYouOnly } from './generic/miss-you-only.js';
import { opener } from './generic/opener.js';
import { boredDrama } from './guilt/bored-drama.js';
import { breakupThreat } from './guilt/breakup-threat.js';
import { martyr } from './guilt/martyr.js';
import { trip } from './guilt/trip.js';
import { missing } from './name/missing.js';
import { misspelled } from './name/misspelled.js';
import { overuse } from './name/overuse.js';
import { abandonFear } from './pressure/abandon-fear.js';
import { bareAsk } from './pressure/bare-ask.js';
import { begging } from './pressure/begging.js';
import { control } from './pressure/control.js';
import { overApology } from './pressure/over-apology.js';
import { reassuranceLoop } from './pressure/reassurance-loop.js';
import { replyDemand } from './pressure/reply-demand.js';
import { scoreKeeping } from './pressure/score-keeping.js';
import { alwaysNever } from './respect/always-never.js';
import { characterAttack } from './respect/character-attack.js';
import { comparison } from './respect/comparison.js';
import { contempt } from './respect/contempt.js';
import { harshStartup } from './respect/harsh-startup.js';
import { mindReading } from './respect/mind-reading.js';
import { passiveAggressive } from './respect/passive-aggressive.js';
import { sarcasmRisk } from './respect/sarcasm-risk.js';
import { stonewall } from './respect/stonewall.js';
import type { CreditRule, Rule } from './rule.js';
import { coercion } from './safety/coercion.js';
import { fear } from './safety/fear.js';
import { isolation } from './safety/isolation.js';
import { leverageSelfHarm } from './safety/leverage-self-harm.js';
import { monitoring } from './safety/monitoring.js';
import { selfHarm } from './safety/self-harm.js';
import { threat } from './safety/threat.js';
import { allCaps } from './tone/all-caps.js';
import { kReply } from './tone/k-reply.js';
import { negativity } from './tone/negativity.js';

/** Every caution, in the order in which findings of equal weight are shown. */
export const rules: readonly Rule[] = [
  selfHarm,
  leverageSelfHarm,
  threat,
  coercion,
  monitoring,
  isolation,
  fear,
  contempt,
  characterAttack,
  alwaysNever,
  harshStartup,
  mindReading,
  sarcasmRisk,
  comparison,
  stonewall,
  passiveAggressive,
  breakupThreat,
  trip,
  martyr,
  boredDrama,
  begging,
  reassuranceLoop,
  abandonFear,
  scoreKeeping,
  overApology,
  replyDemand,
  control,
  bareAsk,
  negativity,
  kReply,
  allCaps,
  cannedLine,
  howWasYourDay,
  opener,
  missYouOnly,
  placeholderLeft,
  misspelled,
  overuse,
  missing,
];

/** Every credit, in the order in which they are shown. */
export const credits: readonly CreditRule[] = [
  affection,
  kindWish,
  gratitudeOtherPraising,
  gratitude,
  effortNoticed,
  celebratesWin,
  validation,
  ownership,
  noPressure,
  followUp,
  specificQuestion,
  openQuestion,
  sharedMemory,
  insideJoke,
  warmTease,
  playful,
  weLanguage,
  desire,
  admiration,
  specificDetail,
  nicknameOrName,
];

let ready: Finder | undefined;

/** The built-in rules and credits, made ready once a process. */
export const builtIn = (): Finder => {
  ready ??= finderOf<Rule | CreditRule>([...rules, ...credits], compiled);
  return ready;
};
