import type { Command } from 'commander';
import { safe } from '../../formats/safe.js';
import { type Comfort, strangerNamed } from '../../model/person.js';
import { parseName, parseNicknames, parseWords } from '../../model/person-fields.js';
import { Problem } from '../../model/problem.js';
import { askChoice, askText, canAsk } from '../ask.js';
import { counted } from '../counted.js';
import { examples } from '../examples.js';
import type { Session } from '../session.js';
import { changed, comfortOf, fieldsOf, freeNames, type PersonOptions, several, withPersonOptions } from './fields.js';

/** An empty answer is no answer. */
const orNothing =
  (parse: (text: string) => unknown) =>
  (text: string): unknown =>
    text.trim() === '' || parse(text);

/** Asks for a name and, of what no option gave, the things that matter most. */
const interview = async (
  session: Session,
  options: PersonOptions,
): Promise<{ name: string; options: PersonOptions }> => {
  const { world } = session;
  const store = await session.storeIfAny();
  const name = await askText(world, 'Their name', (text) => {
    const parsed = parseName(text);
    if (store) freeNames(store, [parsed], undefined);
  });
  const about = async (given: string | undefined, message: string, what: string): Promise<string | undefined> =>
    given ??
    ((await askText(
      world,
      `${message} (Enter to skip)`,
      orNothing((text) => parseWords(text, what)),
    )) ||
      undefined);
  const nick =
    options.nick ??
    several(
      await askText(
        world,
        'What you call them, commas between (Enter to skip)',
        orNothing((text) => parseNicknames(several(text))),
      ),
    );
  const pronouns = await about(options.pronouns, 'Pronouns, such as she/her', 'the pronouns');
  const role = await about(options.role, 'What they are to you, such as wife or boyfriend', 'the role');
  const comfort =
    options.comfort ??
    (await askChoice<Comfort>(world, 'How far may flirting go?', [
      { value: 'sweet', name: 'sweet   warm, nothing more' },
      { value: 'flirty', name: 'flirty  playful wanting' },
      { value: 'spicy', name: 'spicy   openly, still tasteful' },
    ]));
  return {
    name,
    options: { ...options, nick, comfort, ...(pronouns && { pronouns }), ...(role && { role }) },
  };
};

/** `person add`: keeps somebody; the first becomes the default. */
export const defineAdd = (command: Command, session: Session): void => {
  withPersonOptions(
    examples(command, [
      'textcoach person add Sam --nick Sammy --pronouns they/them',
      'textcoach person add "Mary Ann" --role wife --busy "mon-fri 9-17"',
      'textcoach person add',
    ])
      .description('Keep somebody you text. The first one is whom you mean when you name nobody.')
      .argument('[name...]', 'their name; none at a terminal: it asks'),
  ).action(async (words: string[], given: PersonOptions) => {
    if (words.length === 0 && !canAsk(session.world))
      throw new Problem('say whom to keep', 'textcoach person add Sam --nick Sammy');
    const { name, options } =
      words.length > 0 ? { name: parseName(words.join(' ')), options: given } : await interview(session, given);
    const fields = fieldsOf(options);
    const store = await session.store();
    const named = strangerNamed(parseName(name));
    freeNames(store, [named.name, ...(fields.nicknames ?? [])], undefined);
    const { person, adopted } = store.people.add(
      changed(named, { ...fields, ...(await comfortOf(session, options, false)) }),
    );
    const usual = store.people.default()?.slug === person.slug;
    session.print(
      `Saved ${safe(person.name, { oneLine: true })}${usual ? ', whom you text when no name is given' : ''}.`,
    );
    if (adopted > 0)
      session.note(
        `${counted(adopted, 'memory', 'memories')} without a person now ${adopted === 1 ? 'belongs' : 'belong'} to them.`,
      );
    else if (store.memories.count() === 0)
      session.note(`Next, something that matters to them:\n  textcoach memory add "…"`);
  });
};
