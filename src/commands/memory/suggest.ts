import { type Command, Option } from 'commander';
import { safe } from '../../formats/safe.js';
import { suggestionList, suggestionsJson } from '../../formats/suggestions.js';
import { canAsk } from '../ask.js';
import { examples } from '../examples.js';
import { withChatOptions } from '../habits.js';
import type { HabitsOptions } from '../history/facts.js';
import type { Session } from '../session.js';
import { wholeNumber } from '../whole-number.js';
import { review } from './review.js';
import { suggestedFor } from './suggested.js';

interface SuggestOptions extends HabitsOptions {
  readonly n: number;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly plain?: boolean;
}

/** `memory suggest`: what a chat holds that may be worth keeping, to say yes or no to one by one. */
export const defineSuggest = (command: Command, session: Session): void => {
  withChatOptions(
    examples(command, [
      'textcoach memory suggest "WhatsApp Chat with Sam.txt" --me Alex',
      'textcoach memory suggest result.json --to sam -n 20',
      'textcoach memory suggest --json',
    ])
      .description(
        'Find what may be worth remembering in a chat. Each is shown with its quote, and kept only if you say so; the file is read and not kept.',
      )
      .argument('[files...]', 'exported chats; without one, what was imported with --keep-text'),
  )
    .addOption(new Option('-n <number>', 'at most so many').argParser(wholeNumber(1, 1000)).default(10))
    .option('--list', 'print them, ask nothing and keep nothing')
    .option('--json', 'the same as one JSON document')
    .option('--plain', 'questions as lines, no list to move in')
    .action(async (files: string[], options: SuggestOptions) => {
      const { world } = session;
      const { person, suggestions } = await suggestedFor(session, files, options);
      if (options.json) return session.print(suggestionsJson(person.slug, suggestions));
      if (suggestions.length === 0)
        return session.note(
          `Nothing new stands out in it. What matters to ${safe(person.name, { oneLine: true })}, in your words: textcoach memory add "…"`,
        );
      if (!options.list && canAsk(world)) return review(session, person, suggestions, options.plain ?? false);
      session.print(suggestionList(suggestions, { columns: world.stdout.columns, now: world.now() }));
      session.note('Nothing was stored. To keep some, run it at a terminal without --list: it asks one by one.');
    });
};
