import type { Message, MessageKind, MessageSource } from '../../model/message.js';
import { Problem } from '../../model/problem.js';
import { at, instantOf, listAt, textAt } from '../json-shape.js';
import { CutOffFile, jsonValues } from '../json-values.js';
import { Mojibake } from '../mojibake.js';
import { type Around, type Found, isSkipped } from '../parser.js';

/** What a message says beside who, when and reactions; texts are as in the file, unrepaired. */
export interface Said {
  readonly kind: MessageKind;
  readonly text: string;
  /** 0 for a call that nobody took. */
  readonly seconds?: number;
}

/** How one of Meta's downloads names things. */
interface Shape {
  /** Key of the chat's title, at the root. */
  readonly title: string;
  /** Keys of a message's author and of its time, in milliseconds since 1970 UTC. */
  readonly author: string;
  readonly time: string;
  readonly said: (message: unknown, author: string) => Said;
  /** Which messenger a message shows the file to come from, where it does. */
  readonly source: (message: unknown, said: Said) => MessageSource | undefined;
  /** The chat's name, of its title and the name of the file without its ending. */
  readonly chat: (title: string, file: string) => string;
}

/** Meta splits a chat after about 10,000 messages, or not at all. */
const most = 500_000;

/** What is collected of a file before its first message can be given: the title may come last. */
class Thread {
  readonly messages: Found[] = [];
  readonly mojibake = new Mojibake();
  title = '';
  source: MessageSource | undefined;

  constructor(
    private readonly shape: Shape,
    private readonly around: Around,
  ) {}

  /** Keeps a message, or that it could not be read. */
  add(value: unknown, line: number): void {
    if (this.messages.length >= most)
      throw new Problem('the file has more than 500,000 messages', 'is it a chat export?');
    this.messages.push(this.#read(value, line));
  }

  #read(value: unknown, line: number): Found {
    const author = textAt(value, this.shape.author);
    const utc = instantOf(at(value, this.shape.time));
    if (utc === undefined) return { line, skipped: 'a message without a time' };
    const said = this.shape.said(value, author);
    this.source ??= this.shape.source(value, said);
    const reactions = listAt(value, 'reactions').flatMap((reaction) => {
      const emoji = textAt(reaction, 'reaction');
      const by = textAt(reaction, 'actor');
      return emoji === '' ? [] : [by === '' ? { emoji } : { emoji, by }];
    });
    for (const text of [author, said.text, ...reactions.flatMap(({ emoji, by = '' }) => [emoji, by])])
      this.mojibake.see(text);
    return {
      source: 'messenger',
      chat: '',
      author: said.kind === 'system' ? '' : author,
      utc,
      wall: this.around.wallTime(utc),
      ...said,
      ...(reactions.length === 0 ? {} : { reactions }),
      line,
    };
  }

  /** The messages with the chat's name, all texts repaired. */
  *whole(): Generator<Found> {
    const repair = (text: string): string => this.mojibake.repair(text);
    const file = this.around.name.replace(/(?<=.)\.[A-Za-z0-9]+$/, '');
    const chat = this.shape.chat(repair(this.title), file);
    const repaired = ({ reactions, ...message }: Message): Message => ({
      ...message,
      source: this.source ?? 'messenger',
      chat,
      author: repair(message.author),
      text: repair(message.text),
      ...(reactions && {
        reactions: reactions.map(({ emoji, by }) => ({ emoji: repair(emoji), ...(by && { by: repair(by) }) })),
      }),
    });
    for (const found of this.messages) yield isSkipped(found) ? found : repaired(found);
  }
}

/**
 * Messages of one file of Meta's, in the file's order; where it ends in the middle, those before, and then the problem.
 * @throws Problem for a file that has neither messages nor participants, or more than half a million messages
 */
export function* threadOf(chunks: Iterable<string>, around: Around, shape: Shape): Generator<Found> {
  const thread = new Thread(shape, around);
  let known = false;
  try {
    for (const { path, value, item } of jsonValues(chunks, ['messages[]', 'participants[]', shape.title])) {
      if (path === 'messages[]') thread.add(value, item);
      else if (path === shape.title && typeof value === 'string') thread.title = value;
      if (path === shape.title || path === 'participants[]') thread.mojibake.see(textAt({ value }, 'value'));
      known ||= path !== shape.title;
    }
  } catch (problem) {
    if (problem instanceof CutOffFile) yield* thread.whole();
    throw problem;
  }
  if (!known) throw new Problem('the file is not a chat of Messenger or Instagram', 'choose a message_1.json');
  yield* thread.whole();
}
