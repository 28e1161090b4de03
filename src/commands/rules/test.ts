import { resolve } from 'node:path';
import type { Command } from 'commander';
import { safe } from '../../formats/safe.js';
import { unbracket } from '../../rules/examples.js';
import { finderOf } from '../../rules/finder.js';
import type { Example, Rule } from '../../rules/rule.js';
import { readDraft } from '../../text/draft.js';
import { examples } from '../examples.js';
import type { Session } from '../session.js';

const whole = `
A rule, in a file of its own or in a list of them:
  id: ours/late-again
  family: criticism
  severity: suggestion
  says: “{match}” keeps a list of the times
  why: One evening is easier to talk about than all of them. Name tonight.
  phrases:
    - late again
    - (you are)? always late
  unless:
    - (i am|we are) late again
  bad:
    - "[late again], the food is cold"
  fine:
    - "I'm late again, sorry, ten minutes"
  better:
    - "I'd love it if we could eat together at eight"

Rules in ${'`'}textcoach config path${'`'}'s folder, under rules/, are used by every check.
`;

/** What is wrong with each of a rule's examples, a line a flaw. */
const trial = (rule: Rule): string[][] => {
  const finder = finderOf([rule]);
  const found = (text: string): string[] =>
    finder.find(readDraft(text), {}).flatMap(({ hits }) => hits.map(({ start, end }) => text.slice(start, end)));
  const line = (text: string): string => safe(text, { oneLine: true });
  const badly = (example: Example): string[] => {
    const { text, marked } = unbracket(example);
    const got = found(text);
    const wanted = marked.map(([start, end]) => text.slice(start, end));
    if (got.length === 0) return [`nothing is found in:  ${line(text)}`];
    return wanted.length === 0 || wanted.join('\n') === got.join('\n')
      ? []
      : [`“${line(got.join('” “'))}” is found, not “${line(wanted.join('” “'))}”, in:  ${line(text)}`];
  };
  const finely = (example: Example): string[] => {
    const { text } = unbracket(example);
    return found(text).map((words) => `“${line(words)}” is found in:  ${line(text)}`);
  };
  return [...rule.bad.map(badly), ...rule.fine.map(finely), ...rule.better.map(finely)];
};

/** `rules test`: runs the examples of a file of rules. */
export const defineTest = (command: Command, session: Session): void => {
  examples(command, [
    'textcoach rules test my-rules.yaml',
    'textcoach rules test "$(dirname "$(textcoach config path)")"/rules/ours.yaml',
    'textcoach explain ours/late-again',
  ])
    .description('Run the examples of rules of your own: every bad one is to be found, no fine one.')
    .addHelpText('after', whole)
    .argument('<file>', 'a YAML file with a rule or a list of rules')
    .action(async (file: string) => {
      const { rulesInFile } = await import('../own-rules.js');
      const found = await rulesInFile(resolve(session.world.cwd, file), file);
      for (const rule of found) {
        const tried = trial(rule);
        const failures = tried.flat();
        const passed = tried.filter(({ length }) => length === 0).length;
        session.print(
          [
            `${failures.length === 0 ? 'ok  ' : 'no  '}${rule.id}  ${passed} of ${tried.length} examples`,
            ...failures.map((failure) => `      ${failure}`),
          ].join('\n'),
        );
        if (failures.length > 0) session.exit(1);
      }
    });
};
