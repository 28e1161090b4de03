const row = ({ id, severity, kind, says, principle }) =>
  `| \`${id}\` | ${kind === 'credit' ? 'credit' : severity} | ${principle} | ${says.replaceAll('{match}', '…').replaceAll('{name}', 'their name').replaceAll('|', '\\|')} |`;

/** The table of rules for the README, from what `textcoach rules --json` lists. */
export const rulesTable = (rules) =>
  ['| rule | kind | principle | says |', '|---|---|---|---|', ...rules.map(row), ''].join('\n');
