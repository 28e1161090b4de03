/**
 * How well something is supported. A: experiments, or replicated. B+: several studies of real couples. B: one or more
 * studies of real couples' messages or talk. B-: the same, weaker. C: one small study, scenarios or clinical theory.
 * D: a common belief; no study found. Effects are averages: "often", never "will".
 */
export type Grade = 'A' | 'A-' | 'B+' | 'B' | 'B-' | 'C+' | 'C' | 'D';

/** Where a rule's reason comes from. */
export interface Source {
  readonly grade: Grade;
  /** Who found what, in one or two plain sentences. */
  readonly says: string;
}

export const sources = {
  'follow-up-questions': {
    grade: 'A',
    says: 'Huang, Yeomans, Brooks, Minson & Gino 2017 (JPSP): people who ask follow-up questions are liked more, in chats and on speed dates. Studied with strangers, not long-term partners.',
  },
  capitalization: {
    grade: 'B+',
    says: 'Gable, Reis, Impett & Asher 2004 (JPSP); Gable, Gonzaga & Strachman 2006 (JPSP, 79 couples): an excited, interested reply to good news goes with closeness.',
  },
  'gratitude-algoe': {
    grade: 'B+',
    says: 'Algoe, Kurtz & Hilaire 2016 (n=370): thanks that praises the other person goes with feeling loved (r about .3); thanks about one’s own gain does not.',
  },
  'guilt-overall': {
    grade: 'B',
    says: 'Overall, Girme, Lemay & Hammond 2014 (JPSP): hurt shown to cause guilt reassures at first, while the partner’s satisfaction declines over time.',
  },
  'protest-behaviour': {
    grade: 'C',
    says: 'Levine & Heller, Attached (clinical synthesis): chasing, score-keeping and threats to leave ask for closeness in a way that pushes it off; a direct wish works better.',
  },
  'gottman-criticism': {
    grade: 'B',
    says: 'Gottman & Levenson: criticism, contempt, defensiveness and withdrawal mark distressed couples; a gentle start and appreciation are the antidotes. (The famous prediction rates were fitted afterwards and are not used here.)',
  },
  'harsh-startup': {
    grade: 'B',
    says: 'Gottman on how talks begin; Danescu-Niculescu-Mizil et al. 2013 (ACL): requests that open with "you", "so" or a direct question are rated less polite (strangers online).',
  },
  'politeness-requests': {
    grade: 'B',
    says: 'Danescu-Niculescu-Mizil et al. 2013 (ACL): thanks, "could you" and an indirect way in make a request kinder. Measured with strangers online.',
  },
  'sarcasm-kruger': {
    grade: 'A',
    says: 'Kruger, Epley, Parker & Ng 2005 (JPSP): writers expect sarcasm to be understood far more often than readers understand it, even between friends.',
  },
  'teasing-kruger': {
    grade: 'A-',
    says: 'Kruger, Gordon & Kuban 2006; Keltner et al. 1998, 2001: a tease hurts more than its author thinks; happy couples soften theirs with open warmth.',
  },
  playfulness: {
    grade: 'B',
    says: 'Proyer 2014; Brauer, Proyer & Chick 2021: playfulness goes with satisfaction, a small effect.',
  },
  'we-talk': {
    grade: 'B',
    says: 'Seider et al. 2009 (154 couples): "we" in a disagreement goes with calmer, kinder talk.',
  },
  'text-affection': {
    grade: 'B-',
    says: 'Schade et al. 2013 (n=276): affection by text goes with better relationships; settling differences by text goes with worse ones. Which causes which is not known.',
  },
  'pressure-timing': {
    grade: 'C',
    says: 'No direct study found. Leaving someone free to answer fits what is known of autonomy; demands for instant replies are on One Love’s list of unhealthy signs.',
  },
  'one-love': {
    grade: 'C',
    says: 'One Love, ten unhealthy signs in digital communication: demands for passwords or places, love made conditional, punished silence, cutting someone off from others.',
  },
  'crisis-care': {
    grade: 'C',
    says: 'Crisis services’ common guidance: take words about dying or fear seriously, name help first, do not assess or argue.',
  },
  'hinge-openers': {
    grade: 'C',
    says: 'Dating services report that specific hooks get more answers than a bare greeting; daily small talk between partners was not tested.',
  },
  'outsourced-effort': {
    grade: 'A',
    says: 'Liu, Kang & Wei 2023 (JSPR, N=208): a message known to be written with help, machine or human, is felt as less effort.',
  },
  'curt-replies': {
    grade: 'C',
    says: 'Gunraj et al. 2016 (126 students): a one-word reply with a full stop reads as less sincere. Age and habit matter.',
  },
  validation: {
    grade: 'B',
    says: 'Gottman on bids and validation; Reis on perceived responsiveness: feeling understood goes with closeness.',
  },
  reminiscing: {
    grade: 'C',
    says: 'Bazzini et al. 2007 (52 couples): recalling shared laughter raised satisfaction. Other shared memories bring closeness; overuse tires.',
  },
  idioms: {
    grade: 'B-',
    says: 'Bruess & Pearson 1993 (JSPR): happy couples have more private words and names of their own.',
  },
  'names-weak': {
    grade: 'D',
    says: 'No good study shows that using a name brings people closer; between partners a full name can even sound like a scolding. Hence the mildest of rules.',
  },
  desire: {
    grade: 'C',
    says: 'Feeling wanted matters to many couples; that a text makes someone more attached is unproven. Respect, timing and consent come first.',
  },
  lexical: {
    grade: 'C',
    says: 'Counting the tone of words is a weak measure: idioms and denials are set aside first, and it only suggests.',
  },
  care: {
    grade: 'B-',
    says: 'Gottman on small bids; Schade et al. 2013: everyday care in words goes with satisfaction. Correlation only.',
  },
  bids: {
    grade: 'B-',
    says: 'Gottman on 130 newlywed couples: small bids for attention were answered more often in couples who stayed together. Fitted afterwards, so read it as a hint.',
  },
  'settling-by-text': {
    grade: 'B-',
    says: 'Schade et al. 2013 (n=276): settling differences, deciding and apologising by text goes with lower quality for some. Which causes which is not known.',
  },
  'live-voice': {
    grade: 'A-',
    says: 'Kumar & Epley 2021 (JEP: General): calls bonded people more than written messages and felt no more awkward. Voice notes were not tested.',
  },
  abbreviations: {
    grade: 'A',
    says: 'Fang et al. 2024 (JEP: General, 8 studies): abbreviations read as less effort and get fewer answers. Measured mostly with strangers; private slang is another matter.',
  },
  emoji: {
    grade: 'C+',
    says: 'Huh 2025 (PLOS One, 260 people, imagined friends): a message with an emoji feels more responsive.',
  },
  nostalgia: {
    grade: 'B-',
    says: 'Mallory et al. 2018: looking back together warms the day, and the effect fades; the same story told often adds less.',
  },
  consent: {
    grade: 'C',
    says: 'The Good Society’s model of consent: a yes is for this, now, and can be taken back. Guidance, not a study.',
  },
  ours: { grade: 'D', says: 'Plain sense, and what readers of such texts say; no study is claimed.' },
  yours: { grade: 'D', says: 'A rule of your own.' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** What a credit is worth, by how well it is supported. */
export const creditPoints = (grade: Grade): number => {
  if (grade === 'A' || grade === 'A-' || grade === 'B+') return 8;
  return grade === 'B' ? 6 : 3;
};
