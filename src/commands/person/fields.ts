import { type Command, Option } from 'commander';
import { isTolerance, tolerances } from '../../coach/quiet.js';
import { safe } from '../../formats/safe.js';
import type { Comfort, EmojiTaste, Person } from '../../model/person.js';
import { parseBusy, parseNicknames, parseVoiceLimit, parseWords, parseZone } from '../../model/person-fields.js';
import { Problem } from '../../model/problem.js';
import type { PersonEdit, Store } from '../../store/store.js';
import { nearest } from '../../text/nearest.js';
import { askYes, canAsk } from '../ask.js';
import type { Session } from '../session.js';

/** What commander makes of the options that describe a person. */
export interface PersonOptions {
  readonly nick?: string[];
  readonly pronouns?: string;
  readonly role?: string;
  readonly comfort?: Comfort;
  readonly adults?: boolean;
  readonly busy?: string;
  readonly zone?: string;
  readonly voiceMax?: string;
  readonly emoji?: EmojiTaste | 'any';
  readonly tolerate?: string[];
}

/** Words of an option that takes several, repeated or with commas between. */
export const several = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean),
];

/** Adds the options that describe a person. */
export const withPersonOptions = (command: Command): Command =>
  command
    .option('--nick <names>', 'nicknames (comma between, or repeated)', several)
    .option('--pronouns <words>', 'such as she/her; never guessed')
    .option('--role <word>', 'what they are to you: wife, boyfriend, partner')
    .addOption(new Option('--comfort <level>', 'how far flirting may go').choices(['sweet', 'flirty', 'spicy']))
    .option('--adults', 'say that you are both adults; comfort above sweet needs it')
    .option('--busy <hours>', 'when not to expect an answer: "mon-fri 9-17"')
    .option('--zone <zone>', 'their time zone: Europe/Lisbon')
    .option('--voice-max <time>', 'the longest voice note they enjoy: 60s, 1m30')
    .option(
      '--tolerate <what>',
      `what they are fine with (comma between): ${Object.keys(tolerances).join(', ')}`,
      several,
    )
    .addOption(new Option('--emoji <taste>', 'how many they like to get').choices(['none', 'few', 'many', 'any']));

/** What they are fine with. @throws Problem that names the nearest for a word that is none of them */
const parseTolerances = (words: readonly string[]): string[] => {
  const known = Object.keys(tolerances);
  return words.map((word) => {
    if (isTolerance(word)) return word;
    const close = nearest(word, known);
    throw new Problem(
      'that is nothing to tolerate',
      `${close ? `did you mean ${close}? ` : ''}the words are ${known.join(', ')}; for words of your own: textcoach ignore add "…" --to NAME`,
    );
  });
};

/** "none" clears. */
const orNone = <T>(text: string | undefined, parse: (text: string) => T): T | null | undefined =>
  text === undefined ? undefined : text.trim().toLowerCase() === 'none' ? null : parse(text);

/** The fields that the options set or clear, checked; comfort is another matter. */
export const fieldsOf = (options: PersonOptions): PersonEdit => {
  const fields = {
    nicknames: options.nick && (options.nick.join().toLowerCase() === 'none' ? [] : parseNicknames(options.nick)),
    pronouns: orNone(options.pronouns, (text) => parseWords(text, 'the pronouns')),
    role: orNone(options.role, (text) => parseWords(text, 'the role')),
    busy: orNone(options.busy, parseBusy),
    zone: orNone(options.zone, parseZone),
    voiceLimit: orNone(options.voiceMax, parseVoiceLimit),
    tolerances:
      options.tolerate && (options.tolerate.join().toLowerCase() === 'none' ? [] : parseTolerances(options.tolerate)),
    emoji: options.emoji === 'any' ? null : options.emoji,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as PersonEdit;
};

/** Comfort as asked for, once it is said that both are adults; asks at a terminal. @throws Problem in a pipe */
export const comfortOf = async (
  session: Session,
  { comfort, adults }: Pick<PersonOptions, 'comfort' | 'adults'>,
  known: boolean,
): Promise<PersonEdit> => {
  const said = adults ? { adults: true } : {};
  if (comfort === undefined) return said;
  if (comfort === 'sweet' || known || adults) return { comfort, ...said };
  if (!canAsk(session.world)) throw new Problem(`${comfort} is for adults`, 'add --adults to say that you both are');
  if (await askYes(session.world, `${comfort} is for adults. Are you both 18 or older?`))
    return { comfort, adults: true };
  session.note('Comfort stays sweet.');
  return {};
};

/** @throws Problem when one of the names is how somebody else is called */
export const freeNames = (store: Store, names: readonly string[], slug: string | undefined): void => {
  for (const name of names) {
    const other = store.people.find(name);
    if (other && other.slug !== slug)
      throw new Problem(
        `"${safe(name, { oneLine: true })}" is already ${safe(other.name, { oneLine: true })}`,
        `to change them: textcoach person set ${other.slug}   someone else needs another name`,
      );
  }
};

/** The person with fields set or cleared. */
export const changed = (person: Person, edit: PersonEdit): Person =>
  Object.fromEntries(
    Object.entries({ ...person, ...edit }).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as Person;
