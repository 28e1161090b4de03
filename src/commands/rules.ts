import type { Command } from 'commander';
import { pointsOfRule } from '../coach/points.js';
import { principles } from '../coach/principles.js';
import { ruleList } from '../formats/explain.js';
import { familyOf } from '../rules/families.js';
import { type Example, isCredit } from '../rules/rule.js';
import { sources } from '../rules/sources.js';
import { everyRule } from './every-rule.js';
import { examples } from './examples.js';
import { defineTest } from './rules/test.js';
import type { Session } from './session.js';

/** An example as data: its text, and what it answers where that matters. */
const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text);

/** `textcoach rules`: every rule, by principle. */
export const define = (command: Command, session: Session): void => {
  examples(command, ['textcoach rules', 'textcoach rules --json', 'textcoach rules test my-rules.yaml'])
    .description('List every rule by the principle it serves, with severity and points.')
    .option('--json', 'as one JSON document, with examples and evidence')
    .action(async (options: { json?: boolean }) => {
      const all = await everyRule(session);
      if (!options.json) return session.print(ruleList(principles, all));
      const listed = all.map((rule) => ({
        id: rule.id,
        kind: isCredit(rule) ? 'credit' : 'caution',
        family: rule.family,
        principle: familyOf(rule.family).principle,
        severity: isCredit(rule) ? null : rule.severity,
        points: pointsOfRule(rule),
        needs: rule.needs ?? [],
        says: rule.says,
        why: rule.why,
        source: { id: rule.source, ...sources[rule.source] },
        bad: isCredit(rule) ? [] : rule.bad.map(textOf),
        good: isCredit(rule) ? rule.good.map(textOf) : [],
        fine: rule.fine.map(textOf),
        better: isCredit(rule) ? [] : rule.better,
      }));
      session.print(JSON.stringify({ schemaVersion: 1, rules: listed }));
    });
  defineTest(command.command('test').summary('run the examples of rules of your own'), session);
};
