import type { Draft } from '../../../text/draft.js';
import type { Hit } from '../../rule.js';

/** The plain words after a hit: the rest of its sentence, and the first few of the next one, each sentence apart. */
const afterHit = ({ words, sentences }: Draft, { end }: Hit): { rest: readonly string[]; next: readonly string[] } => {
  const last = words.findIndex((word) => word.end >= end);
  const sentence = words[last]?.sentence ?? 0;
  const here = sentences[sentence];
  const following = sentences[sentence + 1];
  const plain = (from: number, to: number): string[] => words.slice(from, to).map((word) => word.plain);
  return {
    rest: here ? plain(last + 1, here.end) : [],
    next: following ? plain(following.first, Math.min(following.end, following.first + 4)) : [],
  };
};

/** "…, but": what was said is taken back, in the same sentence or at the start of the next. */
export const takenBack = (draft: Draft, hit: Hit): boolean => {
  const { rest, next } = afterHit(draft, hit);
  return rest.includes('but') || rest.includes('however') || next[0] === 'but' || next[0] === 'however';
};
