import { familyWeights, landingWeight, pointsOfRule } from '../coach/points.js';
import type { Principle } from '../coach/principles.js';
import { base } from '../coach/score.js';
import { mostTone } from '../coach/tone.js';
import { families, familyOf } from '../rules/families.js';
import { type Context, type CreditRule, type Example, isCredit, type Rule } from '../rules/rule.js';
import { sources } from '../rules/sources.js';
import { indented } from './wrap.js';

const width = 78;
const para = (text: string): string => indented(text, width, '  ').join('\n');
const listed = (texts: readonly string[]): string => texts.flatMap((text) => indented(text, width, '    ')).join('\n');

/** An example as a reader sees it: the brackets stay, they mark what is found; what it needs to know comes first. */
const shown = (example: Example, tellsTime: boolean): string => {
  const { text, context } = typeof example === 'string' ? { text: example, context: {} as Context } : example;
  const known = [
    ...(context.reply === undefined ? [] : [`to “${context.reply}”`]),
    ...(context.memories ?? []).map(
      ({ text: words, tender, secret, status }) =>
        `knowing “${words}”${tender ? ', a sore topic' : ''}${secret ? ', told in confidence' : ''}${status === 'ended' ? ', which is over' : ''}`,
    ),
    ...(context.person?.busy ? [`busy ${context.person.busy}`] : []),
    ...(context.clock && tellsTime ? [`at ${timeOf(context.clock.here.minute)}`] : []),
  ];
  return `${known.length > 0 ? `(${known.join(', ')})  ` : ''}${text.replace(/\\([[\]])/g, '$1')}`;
};

const two = (number: number): string => String(number).padStart(2, '0');
const timeOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

const severityWords: Record<Rule['severity'], string> = {
  stop: 'stop: no score, help first',
  error: 'error',
  warning: 'warning',
  suggestion: 'suggestion',
  info: 'info',
};

/** Everything about one rule: what, why, how well supported, examples, points, how to switch it off. */
export const explainRule = (rule: Rule | CreditRule): string => {
  const family = familyOf(rule.family);
  const { grade, says } = sources[rule.source];
  const points = pointsOfRule(rule);
  const kind = isCredit(rule) ? 'credit' : severityWords[rule.severity];
  const always = rule.id.startsWith('safety/');
  const show = (example: Example): string => shown(example, rule.needs?.includes('clock') ?? false);
  const off = always
    ? 'Safety rules always run. Nothing is blocked or reported: it is your message.'
    : `textcoach check --skip ${rule.id} "…"   or for good: textcoach ignore add ${rule.id}   (for one person: --to NAME)`;
  const examples = isCredit(rule) ? rule.good : rule.bad;
  return [
    `${rule.id}  (${kind}, ${points > 0 ? '+' : ''}${points} points, principle ${family.principle}: ${family.says})`,
    para(
      rule.says
        .replace(/…?\{match\}/, '…')
        .replace('{name}’s name', 'their name')
        .replace('{name}', 'their name'),
    ),
    para(rule.why.replace('{name}', 'their name')),
    `  How well supported: grade ${grade}\n${listed([says])}`,
    `  ${isCredit(rule) ? 'Earns it' : 'Found in'}\n${listed(examples.slice(0, 4).map(show))}`,
    `  ${isCredit(rule) ? 'Does not earn it' : 'Fine, nothing found'}\n${listed(rule.fine.slice(0, 4).map(show))}`,
    ...(isCredit(rule) ? [] : [`  Better\n${listed(rule.better)}`]),
    `  Points\n${listed([
      points === 0 && always
        ? 'It gives no points: a text like this has no score.'
        : `A draft starts at ${base}; this counts ${points} the first time, half of it for each repeat.`,
      ...(familyWeights[rule.family] === undefined || always
        ? []
        : [
            `Beside that the tone of a draft counts: ${familyWeights[rule.family]} where the reading is certain of ${rule.family}, less where it is not. All families together count ${mostTone} at most, and how the draft lands as a whole up to ${landingWeight}.`,
          ]),
    ])}`,
    `  ${always ? 'Always on' : 'To switch it off'}\n${listed([off])}`,
  ].join('\n\n');
};

/** One principle, and the rules that serve it. */
export const explainPrinciple = (principle: Principle, rules: readonly (Rule | CreditRule)[]): string => {
  const serving = rules.filter(({ family }) => familyOf(family).principle === principle.number);
  const names = (list: readonly (Rule | CreditRule)[]): string =>
    families
      .map(({ id, says }) => ({ says, own: list.filter(({ family }) => family === id).map((rule) => rule.id) }))
      .filter(({ own }) => own.length > 0)
      .map(({ says, own }) => `    ${says}\n${indented(own.join(', '), width, '      ').join('\n')}`)
      .join('\n');
  return [
    `${principle.number}  ${principle.title}`,
    para(principle.says),
    `  What holds\n${listed([principle.holds])}`,
    `  What this coach leaves out, and why\n${listed([principle.leavesOut])}`,
    `  Cautions\n${names(serving.filter((rule) => !isCredit(rule)))}`,
    `  Credits\n${names(serving.filter(isCredit))}`,
  ].join('\n\n');
};

/** The eight principles, a line each. */
export const principleList = (principles: readonly Principle[]): string =>
  [
    'Eight principles. For one of them: textcoach explain 3',
    ...principles.map(
      ({ number, title, says }) => `  ${number}  ${title}\n${indented(says, width, '     ').join('\n')}`,
    ),
  ].join('\n\n');

/** Every rule under its principle, a line each. */
export const ruleList = (principles: readonly Principle[], rules: readonly (Rule | CreditRule)[]): string =>
  principles
    .map(({ number, title }) => {
      const own = families.filter(({ principle }) => principle === number).map(({ id }) => id as string);
      const lines = rules
        .filter(({ family }) => own.includes(family))
        .map((rule) => {
          const points = pointsOfRule(rule);
          const kind = isCredit(rule) ? 'credit' : rule.severity;
          return `  ${rule.id.padEnd(34)} ${kind.padEnd(10)} ${String(points > 0 ? `+${points}` : points).padStart(4)}  ${rule.family}`;
        });
      return [`${number}  ${title}`, ...lines].join('\n');
    })
    .join('\n\n');
