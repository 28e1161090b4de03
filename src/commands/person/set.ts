import type { Command } from 'commander';
import { personPage } from '../../formats/person.js';
import { parseName } from '../../model/person-fields.js';
import { Problem } from '../../model/problem.js';
import { examples } from '../examples.js';
import { keeper, personNamed } from '../recipient.js';
import type { Session } from '../session.js';
import { comfortOf, fieldsOf, freeNames, type PersonOptions, withPersonOptions } from './fields.js';

/** `person set`: changes what is kept about somebody. */
export const defineSet = (command: Command, session: Session): void => {
  withPersonOptions(
    examples(command, [
      'textcoach person set sam --comfort flirty --adults',
      'textcoach person set sam --nick "Sammy, Samwise" --voice-max 1m30',
      'textcoach person set sam --busy none',
    ])
      .description('Change what is kept about somebody. "none" clears a field (for emoji: any).')
      .argument('[name...]', 'whom; none: whom you text by default')
      .option('--name <name>', 'another spelling of their name'),
  ).action(async (words: string[], options: PersonOptions & { name?: string }) => {
    const store = await session.storeIfAny();
    const person = words.length > 0 ? personNamed(store, words.join(' ')) : keeper(session, store, undefined);
    if (!store || !person) throw new Problem('there is nobody to change yet', 'textcoach person add Sam');
    if (Object.keys(options).length === 0)
      throw new Problem(
        'say what to change',
        `textcoach person set ${person.slug} --nick Sammy   (see: textcoach person set --help)`,
      );
    const name = options.name === undefined ? {} : { name: parseName(options.name) };
    const fields = fieldsOf(options);
    freeNames(store, [...(name.name ? [name.name] : []), ...(fields.nicknames ?? [])], person.slug);
    const edit = { ...name, ...fields, ...(await comfortOf(session, options, person.adults)) };
    const after = Object.keys(edit).length > 0 ? store.people.edit(person.slug, edit) : person;
    const usual = store.people.default()?.slug === after.slug;
    session.print(personPage(after, usual, store.people.countsOf(after.slug), session.world.stdout.columns));
  });
};
