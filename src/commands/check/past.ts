import type { Recent } from '../../model/recent.js';
import type { Store } from '../../store/store.js';
import { wallTime } from '../history/wall.js';
import { days } from '../shown.js';

/** Habits of so many days say what is usual; of older ones nobody remembers. */
const looked = 60;
/** And no more messages than these: a check is not to wait for those who write all day. */
const mostLooked = 2500;

/**
 * What the history of the two says to each draft of a moment; undefined where nothing was imported or noted down. Of a chat
 * that was imported long ago its last weeks are looked at.
 */
export const pastOf = async (
  store: Store,
  person: string,
  now: Date,
): Promise<((draft: string) => Recent) | undefined> => {
  const ends = store.messages.ends(person);
  if (!ends) return undefined;
  const { rememberingOf } = await import('../../history/recent.js');
  const at = wallTime(now.getTime());
  const [end] = [at, ends.last].sort() as [string, string];
  const since = new Date(Date.parse(`${end}Z`) - days(looked)).toISOString().slice(0, 19);
  const remembering = rememberingOf(store.messages.facts(person, since, mostLooked), at, ends.first);
  const texts = store.messages.texts(person);
  if (texts.length === 0) return remembering.of;
  const { toldBefore } = await import('../../history/told.js');
  return (draft) => {
    const toldOn = toldBefore(draft, texts);
    return { ...remembering.of(draft), ...(toldOn !== undefined && { toldOn }) };
  };
};
