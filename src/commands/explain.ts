import type { Command } from 'commander';
import { principles } from '../coach/principles.js';
import { explainPrinciple, explainRule, principleList } from '../formats/explain.js';
import { Problem } from '../model/problem.js';
import { credits, rules } from '../rules/index.js';
import { nearest } from '../text/nearest.js';
import { everyRule } from './every-rule.js';
import { examples } from './examples.js';
import type { Session } from './session.js';

/** `textcoach explain`: why a rule says what it says, or what holds of a principle. */
export const define = (command: Command, session: Session): void => {
  examples(command, ['textcoach explain generic/how-was-your-day', 'textcoach explain 3', 'textcoach explain'])
    .description('Explain a rule or one of the eight principles: what, why, how well supported, how to switch it off.')
    .argument('[rule]', 'a rule such as guilt/trip, or a principle from 1 to 8; none lists the principles')
    .action(async (wanted: string | undefined) => {
      if (wanted === undefined) return session.print(principleList(principles));
      const principle = principles.find(({ number }) => String(number) === wanted);
      if (principle) return session.print(explainPrinciple(principle, [...rules, ...credits]));
      const all = await everyRule(session);
      const rule = all.find(({ id }) => id === wanted) ?? onlyOne(all.filter(({ id }) => id.endsWith(`/${wanted}`)));
      if (rule) return session.print(explainRule(rule));
      const close =
        nearest(
          wanted,
          all.map(({ id }) => id),
        ) ??
        nearest(
          wanted,
          all.map(({ id }) => id.slice(id.indexOf('/') + 1)),
        );
      throw new Problem(
        `there is no rule or principle "${wanted}"`,
        close ? `did you mean: textcoach explain ${close}` : 'see: textcoach rules',
      );
    });
};

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
