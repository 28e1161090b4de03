import { type Rule, whole } from '../rule.js';

/** Curt however they end. */
const curt = new Set([
  'k',
  'kay',
  'mk',
  'fine',
  'ok fine',
  'fine then',
  'ok then',
  'k then',
  'ok k',
  'k fine',
  'fine by me',
  'ok whatever',
]);
/** Curt with one full stop; trailing dots are softer. */
const curtWithStop = new Set([
  'ok',
  'okay',
  'sure',
  'right',
  'alright',
  'yep',
  'no',
  'nope',
  'cool',
  'noted',
  'understood',
  'sure then',
  'great',
  'nice',
]);
const stop = /^(?:\.+|…+)$/;

export const kReply: Rule = {
  id: 'tone/k-reply',
  family: 'negativity',
  severity: 'suggestion',
  source: 'curt-replies',
  says: '“{match}” alone can read as a door closing',
  why: 'So short an answer leaves them guessing at the mood. A few more words, or a kiss, settle it.',
  find: whole((draft) => {
    const { words, marks, emoji, text } = draft;
    if (words.length === 0 || words.length > 3 || text.length > 24) return [];
    if (emoji.some(({ mood }) => mood !== 'cold' && mood !== 'angry')) return [];
    if (marks.some(({ text: mark }) => !stop.test(mark) && mark !== ',')) return [];
    const said = words.map(({ plain }) => plain).join(' ');
    const stopped = marks.some(({ text: mark }) => mark === '.') || emoji.length > 0;
    if (!curt.has(said) && !(stopped && curtWithStop.has(said))) return [];
    const end = Math.max(
      words[words.length - 1]?.end ?? 0,
      ...marks.map(({ start, text: mark }) => start + mark.length),
    );
    return [{ start: words[0]?.start ?? 0, end }];
  }),
  bad: ['[k]', '[ok.]', '[fine.]', '[Sure.]', '[K.]', '[Fine]', '[okay.]', '[k] 🙄', '[ok, fine]'],
  fine: [
    'ok x',
    'ok! see you at 8',
    'ok',
    'fine by me, see you there!',
    'k ❤️',
    'okay 😊',
    'Sure!',
    'fine weather today',
    'ok?',
    'kk',
    'ok love',
    'ok...',
  ],
  better: ['ok! see you at 8', 'Fine with me, I like that place'],
};
