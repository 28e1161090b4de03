/** The families that the learned reading knows, in the order of its weights; cautions first. */
export const readCautionFamilies = [
  'harm',
  'criticism',
  'guilt',
  'desperation',
  'pressure',
  'taking',
  'negativity',
  'minimising',
  'self-focus',
  'generic',
  'bare-miss-you',
] as const;
const readCreditFamilies = ['warmth', 'appreciation', 'curiosity', 'empathy', 'playful', 'memory', 'desire'] as const;
export const readFamilyIds: readonly string[] = [...readCautionFamilies, ...readCreditFamilies];

/** How a text lands as a whole: learnt from ratings and pairs, never said, only counted in the tone. */
export const landing = 'landing';
/** All that the reading learns, in the order of its weights. */
export const outputs: readonly string[] = [...readFamilyIds, landing];

/** Families that speak of a draft as a whole: said only where it is surer, and not where something else was found. */
export const wholeFamilies: ReadonlySet<string> = new Set(['generic', 'bare-miss-you', 'self-focus', 'taking']);

/** From here on a family is likelier there than not: then it is told as a finding, and shown on a page. */
export const likely = 0.5;
