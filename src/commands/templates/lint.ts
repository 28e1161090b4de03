import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Outline } from '../../coach/outline.js';
import { outlineFlaws } from '../../coach/outline-flaws.js';
import type { Template } from '../../coach/template.js';
import { flawsOf } from '../../coach/template-flaws.js';
import { safe } from '../../formats/safe.js';
import { builtIn } from '../../rules/index.js';
import { examples } from '../examples.js';
import { templatesInFile } from '../own-templates.js';
import type { Session } from '../session.js';

const whole = `
A file is a list of entries. In templates/alternatives (id: the family it answers, then a name):
  - id: generic/biscuit-o-clock
    text: "What are you having with your tea, {name}?"
    comfort: sweet
    register: plain
  - id: generic/how-it-felt
    text: "{memory} {is} {when}: nervous, or ready?"
    needs: [event]
    due: ahead
    comfort: sweet
    register: plain
In templates/ideas also principle: 1 to 8, and why: "one line for yourself". In templates/banter mood: playful or flirty,
and turns: in place of text for an exchange. In templates/voice an outline: fits, open, tone, points, cue, ask, out, with.

Slots: {name} {role} {memory} {is} {when} {___:what you fill in}.
They stand in the folder that ${'`'}textcoach config path${'`'} names, under templates/, and are offered beside the built-in ones.
`;

/** `templates lint`: reads a file of words of one's own as the coach would. */
export const defineLint = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach templates lint my-words.yaml',
    'textcoach templates lint ~/.config/textcoach/templates/banter/ours.yaml',
    'textcoach templates --json',
  ])
    .description('Check words of your own: their shape, their slots, that they invent nothing, and how they land.')
    .argument('<file>', 'a .yaml file')
    .addHelpText('after', whole)
    .action(async (file: string) => {
      const { shelf, entries, lineOf } = await templatesInFile(resolve(session.world.cwd, file), file);
      const finder = builtIn();
      const said = entries.flatMap((entry, at) =>
        (shelf === 'voice' ? outlineFlaws(entry as Outline, finder) : flawsOf(entry as Template, finder)).map(
          (flaw) => `${file}:${lineOf(at)} ${entry.id} ${flaw}`,
        ),
      );
      for (const line of said) session.print(safe(line, { oneLine: true }));
      const many = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} for ${shelf}`;
      session.note(said.length === 0 ? `${many}, nothing to mend` : `${many}, ${said.length} to mend`);
      if (said.length > 0) session.exit(1);
    });
};
