import type { Command } from 'commander';
import { personList, personPage } from '../../formats/person.js';
import { Problem } from '../../model/problem.js';
import { examples } from '../examples.js';
import { keeper, personNamed } from '../recipient.js';
import type { Session } from '../session.js';

/** `person list`: everybody, in the order in which they were added. */
export const defineList = (command: Command, session: Session): void => {
  examples(command, ['textcoach person list', 'textcoach person list --json', 'textcoach person use sam'])
    .description('List the people you keep; * is whom you text when no name is given.')
    .option('--json', 'as one JSON document')
    .action(async ({ json }: { json?: boolean }) => {
      const store = await session.storeIfAny();
      const people = store?.people.list() ?? [];
      const usual = store?.people.default()?.slug;
      if (json)
        return session.print(
          JSON.stringify({
            schemaVersion: 1,
            people: people.map((person) => ({ ...person, default: person.slug === usual })),
          }),
        );
      if (people.length === 0) return session.note('Nobody yet. Add someone: textcoach person add Sam');
      session.print(personList(people, usual, session.world.stdout.columns));
    });
};

/** `person show`: everything about one person. */
export const defineShow = (command: Command, session: Session): void => {
  examples(command, ['textcoach person show', 'textcoach person show sam', 'textcoach person show sam --json'])
    .description('Show everything that is kept about somebody.')
    .argument('[name...]', 'whom; none: whom you text by default')
    .option('--json', 'as one JSON document')
    .action(async (words: string[], { json }: { json?: boolean }) => {
      const store = await session.storeIfAny();
      const person = words.length > 0 ? personNamed(store, words.join(' ')) : keeper(session, store, undefined);
      if (!store || !person) throw new Problem('there is nobody to show yet', 'textcoach person add Sam');
      const usual = store.people.default()?.slug === person.slug;
      const counts = store.people.countsOf(person.slug);
      session.print(
        json
          ? JSON.stringify({ schemaVersion: 1, person: { ...person, default: usual }, counts })
          : personPage(person, usual, counts, session.world.stdout.columns),
      );
    });
};
