import { factReader } from '../../history/facts.js';
import { shortId } from '../../history/short-id.js';
import type { Message } from '../../model/message.js';
import type { Person } from '../../model/person.js';
import { builtIn } from '../../rules/index.js';
import type { Origin } from '../../store/store.js';
import type { Session } from '../session.js';
import { wallTime } from './wall.js';

/** Something that was sent, to be noted down by hand. */
export interface Sent {
  readonly kind: 'text' | 'voice';
  readonly text: string;
  /** Length of a voice note, where it was said. */
  readonly seconds?: number | undefined;
  readonly at: Date;
  readonly origin: Extract<Origin, 'sent' | 'log'>;
}

/** Notes down that something was sent to somebody: what it does, not its words. @returns false when it was there already */
export const noteSent = async (session: Session, person: Person, sent: Sent): Promise<boolean> => {
  const message: Message = {
    source: 'textcoach',
    chat: person.slug,
    author: 'me',
    mine: true,
    wall: wallTime(sent.at.getTime()),
    kind: sent.kind,
    text: sent.text,
    ...(sent.seconds !== undefined && { seconds: sent.seconds }),
    line: 1,
  };
  const facts = factReader({ isMine: () => true, person, finder: builtIn() })(message);
  if (!facts) return false;
  const store = await session.store();
  const key = shortId([sent.origin, message.wall.slice(0, 16), message.kind, message.text].join('\n'));
  return store.messages.add([{ ...facts, key, origin: sent.origin }], person.slug) > 0;
};
