import type { Command } from 'commander';
import { columns, pageWidth } from '../formats/columns.js';
import { safe } from '../formats/safe.js';
import type { Person } from '../model/person.js';
import { plain } from '../model/plain.js';
import { Problem } from '../model/problem.js';
import { writeSetting } from '../settings.js';
import type { Store } from '../store/store.js';
import { isRuleName, ruleNames } from './check/selection.js';
import { everyRule } from './every-rule.js';
import { examples } from './examples.js';
import { group } from './group.js';
import { personNamed } from './recipient.js';
import type { Session } from './session.js';

interface For {
  readonly to?: string;
}

/** What was typed: a rule or category, or words of the user's own. @throws Problem for a slip in a rule's name */
const meant = async (session: Session, words: readonly string[]): Promise<{ word: string; rule: boolean }> => {
  const word = plain(words.join(' '), 'what to ignore', { longest: 200, oneLine: true });
  const all = await everyRule(session);
  const rule = isRuleName(all, word);
  // With a slash or of a safety rule it is meant as a name: ruleNames says what is wrong with it.
  if (!rule && /^(?:[a-z-]+\/[a-z-]*|safety)$/.test(word)) ruleNames(all, [word]);
  return { word, rule };
};

const someone = async (session: Session, to: string): Promise<{ store: Store; person: Person }> => {
  const store = await session.storeIfAny();
  const person = personNamed(store, to);
  return { store: store as Store, person };
};

const shown = (word: string, rule: boolean): string => (rule ? word : `“${safe(word, { oneLine: true })}”`);
const named = (person: Person): string => safe(person.name, { oneLine: true });

const defineAdd = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach ignore add generic/how-was-your-day',
    'textcoach ignore add "you muppet" --to sam',
    'textcoach ignore add tone --to sam',
  ])
    .description('Say no more about a rule, a category, or words of your own. Safety rules always speak.')
    .argument('<what...>', 'a rule, a category, or words as you write them')
    .option('--to <name>', 'only in texts to them; none: in all texts')
    .action(async (words: string[], { to }: For) => {
      const { word, rule } = await meant(session, words);
      if (to !== undefined) {
        const { store, person } = await someone(session, to);
        store.people.edit(person.slug, { ignores: [...new Set([...person.ignores, word])] });
        return session.print(`${shown(word, rule)} is left alone in texts to ${named(person)}`);
      }
      const key = rule ? 'skip' : 'ignore';
      await writeSetting(session.places(), key, [...new Set([...session.settings()[key], word])]);
      session.print(`${shown(word, rule)} is left alone`);
    });
};

const defineRemove = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach ignore remove generic/how-was-your-day',
    'textcoach ignore remove "you muppet" --to sam',
    'textcoach ignore list',
  ])
    .description('Speak of it again.')
    .argument('<what...>', 'as ignore list shows it')
    .option('--to <name>', 'whom it was ignored for')
    .action(async (words: string[], { to }: For) => {
      const word = words.join(' ').trim();
      const absent = (): Problem =>
        new Problem('that is not ignored', `see: textcoach ignore list${to === undefined ? '' : ' (and --to)'}`);
      if (to !== undefined) {
        const { store, person } = await someone(session, to);
        if (!person.ignores.includes(word)) throw absent();
        store.people.edit(person.slug, { ignores: person.ignores.filter((other) => other !== word) });
      } else {
        const settings = session.settings();
        const key = settings.skip.includes(word) ? 'skip' : 'ignore';
        if (!settings[key].includes(word)) throw absent();
        await writeSetting(
          session.places(),
          key,
          settings[key].filter((other) => other !== word),
        );
      }
      session.print('Done: it counts again.');
    });
};

const defineList = (command: Command, session: Session): void => {
  examples(command, ['textcoach ignore list', 'textcoach ignore list --to sam', 'textcoach ignore list --json'])
    .description('List what is ignored, and for whom.')
    .option('--to <name>', 'only what is ignored for them')
    .option('--json', 'as one JSON document')
    .action(async ({ to, json }: For & { json?: boolean }) => {
      const all = await everyRule(session);
      const store = await session.storeIfAny();
      const { skip, ignore } = session.settings();
      const people = to === undefined ? (store?.people.list() ?? []) : [personNamed(store, to)];
      const listed = [
        ...(to === undefined ? [...skip, ...ignore].map((word) => ({ word, to: null })) : []),
        ...people.flatMap(({ slug, ignores }) => ignores.map((word) => ({ word, to: slug }))),
      ].map(({ word, to: slug }) => ({ what: word, kind: isRuleName(all, word) ? 'rule' : 'words', to: slug }));
      if (json) return session.print(JSON.stringify({ schemaVersion: 1, ignored: listed }));
      if (listed.length === 0)
        return session.note('Nothing is ignored. For example: textcoach ignore add "you muppet"');
      const rows = listed.map(({ what, kind, to: slug }) => [shown(what, kind === 'rule'), slug ?? 'everybody']);
      session.print(columns(rows, pageWidth(session.world.stdout.columns)));
    });
};

/** `textcoach ignore`: what the coach is to leave alone. */
export const define = (command: Command, session: Session): void => {
  examples(group(command, 'textcoach ignore list'), [
    'textcoach ignore add generic/how-was-your-day',
    'textcoach ignore add "you muppet" --to sam',
    'textcoach ignore list',
  ]).description('Rules and words that the coach is to leave alone. Safety rules always speak.');
  defineAdd(command.command('add').summary('leave something alone'), session);
  defineList(command.command('list').summary('what is left alone'), session);
  defineRemove(command.command('remove').summary('speak of it again'), session);
};
