import type { Message } from '../model/message.js';
import type { Flag, MessageFacts } from '../model/message-facts.js';
import type { Person } from '../model/person.js';
import type { Finder } from '../rules/finder.js';
import { lookBack } from './facts/look-back.js';
import { textReader } from './facts/text-facts.js';
import { tidings } from './facts/tidings.js';
import { minuteOf } from './minutes.js';

/** What a reader of messages knows beside them. */
export interface FactsContext {
  readonly isMine: (message: Message) => boolean;
  /** The other one, for their name and nicknames; without, only endearments count as a name. */
  readonly person?: Person;
  /** The rules to run on my messages; with none, `rules` stays empty. */
  readonly finder?: Finder;
}

/** News is answered for so long, in minutes. */
const freshNews = 6 * 60;
/** Whoever answers opens nothing, however it is put. */
const openers = new Set(['generic/opener', 'generic/how-was-your-day', 'generic/no-hook']);

/**
 * A reader that is given the messages of one chat one by one, in the order of their time, and tells the facts of each;
 * undefined for a notice of the system. It keeps the last few messages in mind to tell what a question takes up, and never
 * more. Text that is no English gets the flags that need none: questions, greetings, names.
 */
export const factReader = ({
  isMine,
  person,
  finder,
}: FactsContext): ((message: Message) => MessageFacts | undefined) => {
  const texts = textReader(person, finder);
  const back = lookBack();
  const news = tidings();
  let last: { mine: boolean; minute: number; told?: string } | undefined;

  return (message) => {
    const { kind, text, seconds, wall } = message;
    if (kind === 'system') return undefined;
    const mine = isMine(message);
    const minute = minuteOf(wall);
    const flags: Flag[] = [];
    let rules: readonly string[] = [];
    let same = '';
    let told: string | undefined;
    if (text !== '' && kind !== 'deleted' && kind !== 'call') {
      const seen = texts.read(text);
      const { draft, english } = seen;
      same = seen.same;
      flags.push(...seen.flags);
      const generic = flags.includes('generic-opener');
      if (flags.includes('question') && english && !generic && back.takenUp(mine, draft, minute))
        flags.push('follow-up');
      if (mine) {
        if (texts.named(seen)) flags.push('name');
        const asked = generic ? undefined : news.asked(draft, minute);
        if (asked) flags.push(`asked-${asked}`);
        const answers = last !== undefined && !last.mine && minute - last.minute <= freshNews;
        rules = texts.rulesIn(seen, answers ? last?.told : undefined);
        if (answers) rules = rules.filter((rule) => !openers.has(rule));
      } else {
        const tells = texts.newsIn(seen);
        if (tells) {
          told = text;
          if (news.isNew(tells, draft, minute)) flags.push(tells);
        }
      }
      back.hear(mine, draft, minute);
    }
    if (mine) news.spoke();
    last = { mine, minute, ...(told !== undefined && { told }) };
    return {
      at: wall,
      mine,
      kind,
      length: text.length,
      ...(seconds !== undefined && { seconds }),
      flags,
      rules,
      same,
    };
  };
};
