import { genderGeneralisation } from './auth/gender-generalisation.js';
import { placeholderLeft } from './auth/placeholder-left.js';
import { templateVerbatim } from './auth/template-verbatim.js';
import { compiled } from './compiled.js';
import { activeConstructive } from './credit/active-constructive.js';
import { admiration } from './credit/admiration.js';
import { affection } from './credit/affection.js';
import { celebratesWin } from './credit/celebrates-win.js';
import { choiceOfSupport } from './credit/choice-of-support.js';
import { clearAskWithOut } from './credit/clear-ask-with-out.js';
import { dateKept } from './credit/date-kept.js';
import { desire } from './credit/desire.js';
import { effortNoticed } from './credit/effort-noticed.js';
import { emojiWarmth } from './credit/emoji-warmth.js';
import { followUp } from './credit/follow-up.js';
import { gentleStartup } from './credit/gentle-startup.js';
import { gratitude } from './credit/gratitude.js';
import { gratitudeOtherPraising } from './credit/gratitude-other-praising.js';
import { insideJoke } from './credit/inside-joke.js';
import { kindWish } from './credit/kind-wish.js';
import { nicknameOrName } from './credit/nickname-or-name.js';
import { noPressure } from './credit/no-pressure.js';
import { openQuestion } from './credit/open-question.js';
import { ownership } from './credit/ownership.js';
import { plan } from './credit/plan.js';
import { playful } from './credit/playful.js';
import { repair } from './credit/repair.js';
import { sharedLaughter } from './credit/shared-laughter.js';
import { sharedMemory } from './credit/shared-memory.js';
import { specificDetail } from './credit/specific-detail.js';
import { specificQuestion } from './credit/specific-question.js';
import { validation } from './credit/validation.js';
import { warmTease } from './credit/warm-tease.js';
import { weLanguage } from './credit/we-language.js';
import { objectifyOnly } from './desire/objectify-only.js';
import { wrongMoment } from './desire/wrong-moment.js';
import { type Finder, finderOf } from './finder.js';
import { cannedLine } from './generic/canned-line.js';
import { goodMorningCopy } from './generic/good-morning-copy.js';
import { howWasYourDay } from './generic/how-was-your-day.js';
import { missYouOnly } from './generic/miss-you-only.js';
import { noHook } from './generic/no-hook.js';
import { opener } from './generic/opener.js';
import { boredDrama } from './guilt/bored-drama.js';
import { breakupThreat } from './guilt/breakup-threat.js';
import { martyr } from './guilt/martyr.js';
import { trip } from './guilt/trip.js';
import { closedOnly } from './interest/closed-only.js';
import { minimising } from './interest/minimising.js';
import { missedBadNews } from './interest/missed-bad-news.js';
import { missedFollowup } from './interest/missed-followup.js';
import { missedGoodNews } from './interest/missed-good-news.js';
import { negativeBait } from './interest/negative-bait.js';
import { oneUpping } from './interest/one-upping.js';
import { questionBarrage } from './interest/question-barrage.js';
import { selfFocus } from './interest/self-focus.js';
import { unsolicitedFix } from './interest/unsolicited-fix.js';
import { lateNightConflict } from './medium/late-night-conflict.js';
import { takeItOffline } from './medium/take-it-offline.js';
import { voiceCandidate } from './medium/voice-candidate.js';
import { wallOfText } from './medium/wall-of-text.js';
import { confidential } from './memory/confidential.js';
import { contradiction } from './memory/contradiction.js';
import { dateNear } from './memory/date-near.js';
import { repeatStory } from './memory/repeat-story.js';
import { tenderTopic } from './memory/tender-topic.js';
import { toldBefore } from './memory/told-before.js';
import { missing } from './name/missing.js';
import { misspelled } from './name/misspelled.js';
import { overuse } from './name/overuse.js';
import { bareTease } from './play/bare-tease.js';
import { negging } from './play/negging.js';
import { teaseSensitive } from './play/tease-sensitive.js';
import { abandonFear } from './pressure/abandon-fear.js';
import { bareAsk } from './pressure/bare-ask.js';
import { begging } from './pressure/begging.js';
import { busyHours } from './pressure/busy-hours.js';
import { control } from './pressure/control.js';
import { doubleTextBurst } from './pressure/double-text-burst.js';
import { falseUrgency } from './pressure/false-urgency.js';
import { jealousyBait } from './pressure/jealousy-bait.js';
import { overApology } from './pressure/over-apology.js';
import { reassuranceLoop } from './pressure/reassurance-loop.js';
import { replyDemand } from './pressure/reply-demand.js';
import { saidInAnger } from './pressure/said-in-anger.js';
import { scoreKeeping } from './pressure/score-keeping.js';
import { test } from './pressure/test.js';
import { sensitiveData } from './privacy/sensitive-data.js';
import { readCautions, readCredits } from './reads.js';
import { alwaysNever } from './respect/always-never.js';
import { characterAttack } from './respect/character-attack.js';
import { comparison } from './respect/comparison.js';
import { contempt } from './respect/contempt.js';
import { defensiveCounter } from './respect/defensive-counter.js';
import { harshStartup } from './respect/harsh-startup.js';
import { kitchenSink } from './respect/kitchen-sink.js';
import { mindReading } from './respect/mind-reading.js';
import { nameAsScold } from './respect/name-as-scold.js';
import { nonApology } from './respect/non-apology.js';
import { passiveAggressive } from './respect/passive-aggressive.js';
import { pastDredge } from './respect/past-dredge.js';
import { sarcasmRisk } from './respect/sarcasm-risk.js';
import { stonewall } from './respect/stonewall.js';
import type { CreditRule, Rule } from './rule.js';
import { coercion } from './safety/coercion.js';
import { explicitNoConsent } from './safety/explicit-no-consent.js';
import { fear } from './safety/fear.js';
import { intensity } from './safety/intensity.js';
import { isolation } from './safety/isolation.js';
import { leverageSelfHarm } from './safety/leverage-self-harm.js';
import { monitoring } from './safety/monitoring.js';
import { selfHarm } from './safety/self-harm.js';
import { sexualPressure } from './safety/sexual-pressure.js';
import { threat } from './safety/threat.js';
import { abbrevHeavy } from './tone/abbrev-heavy.js';
import { allCaps } from './tone/all-caps.js';
import { hedgedAsk } from './tone/hedged-ask.js';
import { kReply } from './tone/k-reply.js';
import { negativity } from './tone/negativity.js';
import { punctuationFlood } from './tone/punctuation-flood.js';

/** Every caution, in the order in which findings of equal weight are shown. */
export const rules: readonly Rule[] = [
  selfHarm,
  leverageSelfHarm,
  threat,
  coercion,
  sexualPressure,
  monitoring,
  isolation,
  fear,
  explicitNoConsent,
  sensitiveData,
  contempt,
  characterAttack,
  negging,
  alwaysNever,
  harshStartup,
  mindReading,
  sarcasmRisk,
  comparison,
  genderGeneralisation,
  kitchenSink,
  pastDredge,
  defensiveCounter,
  stonewall,
  nonApology,
  passiveAggressive,
  breakupThreat,
  trip,
  martyr,
  test,
  hedgedAsk,
  boredDrama,
  missedBadNews,
  missedGoodNews,
  minimising,
  oneUpping,
  tenderTopic,
  confidential,
  contradiction,
  unsolicitedFix,
  selfFocus,
  begging,
  reassuranceLoop,
  abandonFear,
  scoreKeeping,
  jealousyBait,
  overApology,
  replyDemand,
  control,
  saidInAnger,
  falseUrgency,
  bareAsk,
  teaseSensitive,
  bareTease,
  objectifyOnly,
  wrongMoment,
  negativity,
  kReply,
  allCaps,
  punctuationFlood,
  abbrevHeavy,
  missedFollowup,
  cannedLine,
  howWasYourDay,
  opener,
  missYouOnly,
  questionBarrage,
  closedOnly,
  negativeBait,
  noHook,
  busyHours,
  doubleTextBurst,
  goodMorningCopy,
  intensity,
  lateNightConflict,
  takeItOffline,
  wallOfText,
  voiceCandidate,
  placeholderLeft,
  templateVerbatim,
  repeatStory,
  toldBefore,
  dateNear,
  misspelled,
  nameAsScold,
  overuse,
  missing,
  ...readCautions,
];

/** Every credit, in the order in which they are shown. */
export const credits: readonly CreditRule[] = [
  affection,
  kindWish,
  gratitudeOtherPraising,
  gratitude,
  effortNoticed,
  activeConstructive,
  celebratesWin,
  validation,
  choiceOfSupport,
  ownership,
  repair,
  gentleStartup,
  noPressure,
  clearAskWithOut,
  followUp,
  specificQuestion,
  openQuestion,
  plan,
  sharedLaughter,
  sharedMemory,
  insideJoke,
  dateKept,
  warmTease,
  playful,
  weLanguage,
  desire,
  admiration,
  specificDetail,
  emojiWarmth,
  nicknameOrName,
  ...readCredits,
];

let ready: Finder | undefined;

/** The built-in rules and credits, made ready once a process. */
export const builtIn = (): Finder => {
  ready ??= finderOf<Rule | CreditRule>([...rules, ...credits], compiled);
  return ready;
};
