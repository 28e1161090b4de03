import type { MessageFacts } from '../model/message-facts.js';
import { readDraft } from '../text/draft.js';

/** A story has so many words that carry meaning; below it everybody repeats themselves. */
const enough = 8;
/** Share of them that were there before. */
const alike = 0.7;

const words = (text: string): Set<string> =>
  new Set(
    readDraft(text)
      .words.map(({ plain }) => plain)
      .filter((word) => word.length > 3),
  );

/**
 * 'YYYY-MM-DD' of the last text of the writer's that told much the same as a draft; undefined when there is none. Only texts
 * whose words were kept can tell.
 */
export const toldBefore = (
  draft: string,
  texts: readonly (MessageFacts & { readonly text: string })[],
): string | undefined => {
  const told = words(draft);
  if (told.size < enough) return undefined;
  for (let at = texts.length - 1; at >= 0; at -= 1) {
    const one = texts[at] as (typeof texts)[number];
    // Much shorter texts cannot have told it.
    if (!one.mine || one.text.length < draft.length / 3) continue;
    const before = words(one.text);
    let both = 0;
    for (const word of told) if (before.has(word)) both += 1;
    if (both >= alike * told.size) return one.at.slice(0, 10);
  }
  return undefined;
};
