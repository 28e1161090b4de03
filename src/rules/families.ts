/** A group of rules that say the same kind of thing; it serves one of the eight principles. */
export interface Family {
  readonly id: string;
  /** 1–8, as `textcoach explain` lists them. */
  readonly principle: number;
  readonly kind: 'caution' | 'credit';
  /** What the family is about, for lists and tables. */
  readonly says: string;
}

const caution = (id: string, principle: number, says: string) => ({ id, principle, kind: 'caution', says }) as const;
const credit = (id: string, principle: number, says: string) => ({ id, principle, kind: 'credit', says }) as const;

export const families = [
  caution('harm', 1, 'threats, control and danger, where help comes before words'),
  caution('criticism', 1, 'blame, contempt and sarcasm'),
  caution('guilt', 1, 'guilt in place of a wish'),
  caution('desperation', 1, 'pleading and asking for proof of love'),
  caution('pressure', 1, 'demands for an answer or an act'),
  caution('taking', 1, 'only asking for something'),
  caution('negativity', 1, 'bitter or curt words'),
  caution('timing', 1, 'good words at a bad moment'),
  caution('private', 1, 'what does not belong in a text'),
  caution('bare-miss-you', 2, 'a "miss you" that could say more'),
  caution('sharp-tease', 2, 'teases that could sting'),
  caution('generic', 3, 'lines that could go to anybody'),
  caution('questions', 3, 'questions that are hard to answer'),
  caution('missed-news', 4, 'their news, answered too briefly'),
  caution('minimising', 4, 'making their feelings small'),
  caution('self-focus', 4, 'only about the sender'),
  caution('care', 5, 'what they told you, and how it is used'),
  caution('name', 6, 'their name, and how it is used'),
  caution('own-words', 7, 'lines that are nobody’s own'),
  caution('long', 7, 'length, and whether a call would be better'),
  caution('wanting', 8, 'wanting that does not see or ask them'),
  credit('warmth', 1, 'affection and kind wishes'),
  credit('appreciation', 1, 'thanks and noticing'),
  credit('ease', 1, 'leaving them free'),
  credit('playful', 2, 'play and warm teasing'),
  credit('curiosity', 3, 'questions about their life'),
  credit('empathy', 4, 'standing beside them'),
  credit('memory', 5, 'what the two of you share'),
  credit('named', 6, 'their name or nickname, once'),
  credit('voice', 7, 'details only you would say'),
  credit('desire', 8, 'letting them feel wanted'),
] as const satisfies readonly Family[];

export type FamilyId = (typeof families)[number]['id'];

const byId = new Map<string, Family>(families.map((family) => [family.id, family]));

/** The family with this id. @throws when there is none, which only a mistake in a rule can cause */
export const familyOf = (id: FamilyId): Family => {
  const family = byId.get(id);
  if (!family) throw new Error(`no family is called ${id}`);
  return family;
};
