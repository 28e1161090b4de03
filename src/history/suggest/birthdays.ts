import { dayIn } from './days.js';
import { withoutDay } from './phrase.js';
import type { Finder } from './shapes.js';
import { possessiveName } from './third-person.js';

const feast =
  '(?:birthday|bday|b-day|anniversary|name day|(?:\\d+(?:st|nd|rd|th)(?= birthday)|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|thirtieth)(?: birthday)?)';
const whose = new RegExp(
  `(?<![\\p{L}'])(my|our|your|\\p{Lu}\\p{L}+'s|(?:my|our) (?:\\p{L}+ )?\\p{L}+'s|(?:\\p{L}+)'s) (${feast})(?![\\p{L}])(?! (?:party|dinner|lunch|do|present|gift|cake|card|drinks|money|weekend|trip|bash))`,
  'iu',
);

/** A day of every year: "my birthday is 14 may", "our anniversary is 9 April", "Mam's sixtieth". */
export const birthday: Finder = ({ words }, { said, people }) => {
  const day = dayIn(words, said.at);
  const match = whose.exec(withoutDay(words, said.at));
  if (
    !match ||
    day?.date === undefined ||
    /\b(?:was|were|last|not (?:my|your|our|on|the)|isn't|after|before|moved|for (?:my|your|our))\b/i.test(words)
  )
    return undefined;
  const [, owner = '', what = ''] = match;
  if (/^(?:it|that|what|there|he|she|who|today|tomorrow)'s$/i.test(owner)) return undefined;
  const ofWriter = /^my$/i.test(owner);
  if (!ofWriter && day.date === said.at.slice(0, 10)) return undefined;
  if ((ofWriter && said.mine) || (/^your$/i.test(owner) && !said.mine)) return undefined;
  const kin = /^(?:my|our) (.+)$/i.exec(owner)?.[1];
  if (kin !== undefined && said.mine) return undefined;
  const name =
    ofWriter || /^your$/i.test(owner)
      ? possessiveName(people)
      : kin !== undefined
        ? `${/^our/i.test(owner) ? 'our' : possessiveName(people)} ${kin}`
        : owner.toLowerCase() === 'our'
          ? 'our'
          : owner;
  return { kind: 'date', text: `${name.replace(/^Our\b/, 'our')} ${what}`, weight: 8.5, date: day.date };
};
