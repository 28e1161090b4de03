import { shortId } from '../../history/short-id.js';
import { type Suggestion, suggestions } from '../../history/suggest.js';
import type { Message } from '../../model/message.js';
import type { Person } from '../../model/person.js';
import { Problem } from '../../model/problem.js';
import type { Store } from '../../store/store.js';
import type { HabitsOptions } from '../history/facts.js';
import { openExports } from '../history/opened.js';
import { partnerIn } from '../history/partner.js';
import { progress } from '../history/progress.js';
import { takenFrom } from '../history/taken.js';
import { whoIsWho } from '../history/who.js';
import { keeper } from '../recipient.js';
import type { Session } from '../session.js';

/** What a chat holds that may be worth keeping, best first. */
interface Suggested {
  /** Whose it is; perhaps nobody that is kept yet. */
  readonly person: Person;
  readonly suggestions: readonly Suggestion[];
}

/** Messages in the order of their time, and who is who in them. */
interface Talk {
  readonly messages: Iterable<Message>;
  readonly me: readonly string[];
  readonly them: readonly string[];
  readonly person: Person;
}

const byTime = (a: Message, b: Message): number => (a.wall < b.wall ? -1 : a.wall > b.wall ? 1 : 0);

/** The talk of files, of which nothing is kept. @throws Problem when nothing of the two is in them */
const talkOf = async (
  session: Session,
  store: Store | undefined,
  files: readonly string[],
  options: HabitsOptions,
): Promise<Talk> => {
  const opened = await openExports(session, files, options.dateOrder);
  const known = options.to === undefined ? undefined : store?.people.find(options.to);
  const who = await whoIsWho(session, opened, options, {
    ...(store && { remembered: store.messages.author }),
    person: known,
  });
  const person = known ?? partnerIn(store, opened, who, options.to);
  function* messages(): Generator<Message> {
    const total = opened.reduce((sum, { size }) => sum + size, 0);
    const bar = progress(session.world, total);
    const taken = takenFrom(opened, { who, leave: () => undefined, seen: bar.seen });
    // Several exports of one chat overlap, and may be named in any order; one alone need not be held.
    const held = new Map<string, Message>();
    let count = 0;
    try {
      for (const { key, message } of taken) {
        bar.message();
        count += 1;
        if (opened.length === 1) yield message;
        else if (!held.has(key)) held.set(key, message);
      }
    } finally {
      bar.end();
    }
    if (count === 0) throw new Problem('no message of the two of you is in it', 'see: textcoach import --help');
    yield* [...held.values()].sort(byTime);
  }
  return { messages: messages(), me: [...who.me], them: [...who.them], person };
};

/** The talk that was imported with its words. @throws Problem when no words were kept */
const talkKept = (session: Session, store: Store | undefined, to: string | undefined): Talk => {
  const person = keeper(session, store, to);
  const texts = person && store ? store.messages.texts(person.slug) : [];
  if (!person || texts.length === 0)
    throw new Problem(
      person ? `no words of you and ${person.name} were kept` : 'no words of a chat were kept',
      'name an exported chat: textcoach memory suggest "WhatsApp Chat with Sam.txt"   (or keep the words: textcoach import --keep-text)',
    );
  const messages = texts.map(
    ({ at, mine, kind, text }, i): Message => ({
      source: 'textcoach',
      chat: '',
      author: mine ? 'you' : person.name,
      mine,
      wall: at,
      kind,
      text,
      line: i + 1,
    }),
  );
  return { messages, me: ['you'], them: [person.name], person };
};

/** What no memory can hold, and what turns writing around, so that what is shown is what is kept. */
const unfit = /[\p{Cc}\p{Cs}]+/gu;
const turning = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const keepable = (text: string): string => text.replace(turning, '').replace(unfit, ' ').replace(/\s+/g, ' ').trim();

/** By what a suggestion is known once it was declined. */
export const declinedKey = (person: string, { text }: Suggestion): string => shortId(`${person}\n${text}`);

/** What files, or without one what was imported, hold that may be worth keeping and is neither kept nor declined. */
export const suggestedFor = async (
  session: Session,
  files: readonly string[],
  options: HabitsOptions & { readonly n: number },
): Promise<Suggested> => {
  const store = await session.storeIfAny();
  const { messages, me, them, person } =
    files.length > 0 ? await talkOf(session, store, files, options) : talkKept(session, store, options.to);
  const isKept = store?.people.find(person.slug) !== undefined;
  const declined = store && isKept ? store.declined.of(person.slug) : new Set<string>();
  const known = (store?.memories.list() ?? [])
    .filter((memory) => memory.person === undefined || memory.person === person.slug)
    .map(({ text }) => text);
  const found = suggestions(messages, {
    people: { me, them, call: person.name, pronouns: person.pronouns },
    // Those that were declined come first again, and are not to take the place of others.
    limit: options.n + declined.size,
    known,
  })
    .map((one) => ({ ...one, text: keepable(one.text) }))
    .filter((one) => one.text !== '' && !declined.has(declinedKey(person.slug, one)));
  return { person, suggestions: found.slice(0, options.n) };
};
