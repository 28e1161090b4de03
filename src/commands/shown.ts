import type { Session } from './session.js';

/** So many days, in milliseconds. */
export const days = (count: number): number => count * 86_400_000;

/** How long the coach remembers what it offered: that comes last, or is said to be a repeat. */
export const remembered = days(60);

/** Memories to choose from; nobody keeps more that matter. */
export const mostMemories = 200;

/** Notes down what was shown, or taken, so that it rests. Failing to must not spoil the words. */
export const noteShown = async (
  session: Session,
  pieces: readonly { readonly id: string; readonly memories: readonly number[] }[],
  person: string | undefined,
  { what = 'shown', now = session.world.now() }: { readonly what?: 'shown' | 'taken'; readonly now?: Date } = {},
): Promise<void> => {
  try {
    const { uses } = await session.store();
    for (const { id, memories } of pieces) uses.record(id, memories, person, now);
  } catch {
    session.note(`What was ${what} could not be noted down, so it may come again soon.`);
  }
};
