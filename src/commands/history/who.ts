import { safe } from '../../formats/safe.js';
import type { MessageSource } from '../../model/message.js';
import { type Person, slugOf } from '../../model/person.js';
import { Problem } from '../../model/problem.js';
import { askChoice, canAsk } from '../ask.js';
import type { Session } from '../session.js';
import { type Chat, joined, sizeOf, type Writer } from './chats.js';
import { type Opened, sourceOf } from './opened.js';

/** What was said about who is who. */
export interface Said {
  /** The partner's name. */
  readonly to?: string | undefined;
  /** The user's own name, as the export writes it. */
  readonly me?: string | undefined;
  /** Title of the chat. */
  readonly chat?: string | undefined;
}

/** Who is who in an export. */
export interface Who {
  /** Titles of the chats that are theirs. */
  readonly chats: ReadonlySet<string>;
  /** Names of the user. */
  readonly me: ReadonlySet<string>;
  /** Names of the partner. */
  readonly them: ReadonlySet<string>;
  /** The partner's name, for display. */
  readonly partner: string;
  /** The user's name, for display. */
  readonly user: string;
}

/** Who somebody is, remembered from an earlier import: a slug, null for the user, undefined for nobody known. */
export type Remembered = (source: MessageSource, name: string) => string | null | undefined;

const show = (name: string): string => `“${safe(name, { oneLine: true })}”`;

/** "Sam" is "Sam Rivera", and the other way round; "~ Sam" is how WhatsApp writes somebody who is no contact. */
const same = (name: string, wanted: readonly string[]): boolean => {
  const slug = slugOf(name);
  return wanted.some((other) => {
    const asked = slugOf(other);
    return asked !== '' && (slug === asked || slug.startsWith(`${asked}-`) || asked.startsWith(`${slug}-`));
  });
};

const isMe = (writer: Writer, me: readonly string[], known: (name: string) => string | null | undefined): boolean =>
  writer.mine ?? (same(writer.name, me) || known(writer.name) === null);

const choose = async (
  session: Session,
  question: string,
  names: readonly string[],
  otherwise: Problem,
): Promise<string> => {
  if (!canAsk(session.world)) throw otherwise;
  return askChoice(
    session.world,
    question,
    names.slice(0, 20).map((name) => ({ value: name, name: safe(name, { oneLine: true }) || '(no title)' })),
  );
};

const listed = (names: readonly string[]): string =>
  names.slice(0, 5).map(show).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');

/** The chat that is meant: the one there is, the one that was named, or the one that is chosen. */
const chosenChat = async (
  session: Session,
  chats: readonly Chat[],
  { to, chat }: Said,
  names: readonly string[],
): Promise<readonly Chat[]> => {
  if (chat !== undefined) {
    const found = chats.filter(({ title }) => slugOf(title) === slugOf(chat) || same(title, [chat]));
    if (found.length === 0)
      throw new Problem(
        `there is no chat called ${show(chat)}`,
        `there are ${listed(chats.map(({ title }) => title))}`,
      );
    return found;
  }
  if (chats.length === 1) return chats;
  if (to !== undefined) {
    const theirs = chats.filter(
      ({ title, writers }) =>
        writers.length <= 2 &&
        (same(title, names) || writers.some((writer) => writer.mine !== true && same(writer.name, names))),
    );
    if (theirs.length > 0) return theirs;
  }
  // Files of one chat from several phones have no title, or the same people.
  const pair = (one: Chat): string =>
    one.writers
      .map(({ name }) => slugOf(name))
      .sort()
      .join(' ');
  if (new Set(chats.map(pair)).size === 1) return chats;
  const titles = chats.map(({ title }) => title);
  const title = await choose(
    session,
    'Which chat?',
    titles,
    new Problem(
      `there are ${chats.length} chats${to === undefined ? '' : `, and none of them is ${show(to)}’s`}`,
      `say which with --chat: ${listed(titles)}`,
    ),
  );
  return chats.filter((one) => one.title === title);
};

/**
 * Finds out who is who: by what was said, what the export tells, what was remembered; else it is asked, or said how to say it.
 * @throws Problem for a chat of nobody, of one, or of many
 */
export const whoIsWho = async (
  session: Session,
  opened: readonly Opened[],
  said: Said,
  { remembered, person }: { readonly remembered?: Remembered; readonly person?: Person | undefined } = {},
): Promise<Who> => {
  const known = (name: string): string | null | undefined => {
    for (const one of opened) {
      const who = remembered?.(sourceOf(one.format), name);
      if (who !== undefined) return who;
    }
    return undefined;
  };
  const chats = joined(opened.map((one) => one.chats)).filter((chat) => sizeOf(chat) > 0);
  if (chats.length === 0)
    throw new Problem('nobody writes in it', 'export the chat again; an empty chat has no habits');
  const names = [said.to ?? [], person ? [person.name, person.slug, ...person.nicknames] : []].flat();
  const chosen = await chosenChat(session, chats, said, names);
  const title = chosen[0]?.title ?? '';
  const writers = joined([chosen.map((chat) => ({ ...chat, title: '' }))])[0]?.writers ?? [];
  const mine = said.me === undefined ? [] : [said.me];
  let me = writers.filter((writer) => isMe(writer, mine, known));
  if (said.me !== undefined && me.length === 0)
    throw new Problem(
      `nobody in this chat is called ${show(said.me)}`,
      `there are ${listed(writers.map(({ name }) => name))}`,
    );
  let them = writers.filter((writer) => !me.includes(writer));
  const wanted = them.filter(({ name }) => same(name, names) || (person !== undefined && known(name) === person.slug));
  if (wanted.length > 0) them = wanted;
  if (me.length === 0 && wanted.length > 0 && writers.length === wanted.length + 1)
    me = writers.filter((writer) => !wanted.includes(writer));
  // A chat of two has the other one's name.
  if (me.length === 0 && writers.length === 2) {
    const other = writers.filter(({ name }) => title !== '' && slugOf(name) === slugOf(title));
    if (other.length === 1) {
      them = other;
      me = writers.filter((writer) => !other.includes(writer));
    }
  }
  if (me.length === 0) {
    if (writers.length < 2)
      throw new Problem(
        'only one of you writes in this chat',
        'habits need both; if that one is you, say --me with the name',
      );
    const name = await choose(
      session,
      'Which one is you?',
      writers.map((writer) => writer.name),
      new Problem(
        'who of them is you cannot be told',
        `say it with --me: ${listed(writers.map((writer) => writer.name))}`,
      ),
    );
    me = writers.filter((writer) => writer.name === name);
    them = (wanted.length > 0 ? wanted : writers).filter((writer) => !me.includes(writer));
  }
  if (them.length === 0) {
    if (title === '') throw new Problem('only you write in this chat', 'habits need both');
    // Nothing of theirs came, but the chat says whose it is.
    return {
      chats: new Set([title]),
      me: new Set(me.map(({ name }) => name)),
      them: new Set([title]),
      partner: title,
      user: me[0]?.name ?? 'you',
    };
  }
  if (them.length > 1 && wanted.length !== them.length)
    throw new Problem(
      `${writers.length} people write in this chat`,
      `say who of them it is about with --to: ${listed(them.map(({ name }) => name))}`,
    );
  return {
    chats: new Set(chosen.map((chat) => chat.title)),
    me: new Set(me.map(({ name }) => name)),
    them: new Set(them.map(({ name }) => name)),
    partner:
      person?.name ??
      (said.to && !same(them[0]?.name ?? '', [said.to]) ? said.to : (them[0]?.name ?? '').replace(/^~\s*/u, '')),
    user: (me[0]?.name ?? 'you').replace(/^~\s*/u, ''),
  };
};
