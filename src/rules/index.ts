import { placeholderLeft } from './auth/placeholder-left.js';
import { affection } from './credit/affection.js';
import { type Finder, finderOf } from './finder.js';
import { cannedLine } from './generic/canned-line.js';
import { howWasYourDay } from './generic/how-was-your-day.js';
import { missYouOnly } from './generic/miss-you-only.js';
import { opener } from './generic/opener.js';
import { missing } from './name/missing.js';
import { misspelled } from './name/misspelled.js';
import { overuse } from './name/overuse.js';
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
import { leverageSelfHarm } from './safety/leverage-self-harm.js';
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
  contempt,
  characterAttack,
  alwaysNever,
  harshStartup,
  mindReading,
  sarcasmRisk,
  comparison,
  stonewall,
  passiveAggressive,
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
];

let ready: Finder | undefined;

/** The built-in rules and credits, made ready once a process. */
export const builtIn = (): Finder => {
  ready ??= finderOf<Rule | CreditRule>([...rules, ...credits]);
  return ready;
};
