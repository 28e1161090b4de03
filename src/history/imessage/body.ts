import type { MessageKind, Reaction } from '../../model/message.js';
import { kindOfLine } from './attachment.js';
import { reactionIn } from './reaction.js';
import { datedText } from './time.js';

/** What the lines under a sender say. */
export interface Body {
  readonly kind: MessageKind;
  readonly text: string;
  readonly edited: boolean;
  readonly reactions: readonly Reaction[];
}

/** Lines that the exporter adds: they are nobody's words. */
const notes = new Set([
  'This message responded to an earlier message.',
  'This message was deleted from the conversation!',
  'Unable to format announcement!',
]);
const effect =
  /^Sent with (?:Confetti|Echo|Fireworks|Balloons|Heart|Lasers|Shooting Star|Sparkles|Spotlight|Slam|Loud|Gentle|Invisible Ink)$/;
const unsent = /^.+ unsent this message part(?: .+ after sending)?!$/u;
const edit = /^Edited (?:\d+ (?:day|hour|minute|second)s?(?:, )?)+ later: /;
const place = /^(?:Started sharing location|Stopped sharing location|Shared location)!$/;
/** A picture that belongs to the preview of a link. */
const preview = /\.pluginPayloadAttachment$/;

/** Of a message that was edited, the exporter writes every version below each other: only the last was left standing. */
const lastVersion = (lines: readonly string[]): readonly string[] | undefined => {
  const last = lines.findLastIndex((line, index) => index > 0 && edit.test(line));
  if (last === -1) return undefined;
  const first = lines.findIndex((line) => datedText(line) !== undefined);
  const before = first === -1 || first > last ? [] : lines.slice(0, first);
  return [...before, (lines[last] as string).replace(edit, ''), ...lines.slice(last + 1)];
};

const heading = /^(?:Reactions|Tapbacks):$/;
/** A sticker as a reaction shows a path; it is no emoji. */
const sticker = /^\s*(?:\w+ )?Sticker from /u;

/** Takes out "Reactions:" (newer: "Tapbacks:") and what follows it, where that is at least one reaction. */
const takeReactions = (lines: readonly string[], into: Reaction[]): readonly string[] => {
  let reading = false;
  return lines.filter((line, index) => {
    const reaction = reading ? reactionIn(line) : undefined;
    if (reaction) into.push(reaction);
    if (reaction || (reading && sticker.test(line))) return false;
    const next = lines[index + 1] ?? '';
    reading = heading.test(line) && (reactionIn(next) !== undefined || sticker.test(next));
    return !reading;
  });
};

/** Reads the lines of one message; undefined when nothing in them is a message (an app's own bubble, say). */
export const bodyOf = (given: readonly string[]): Body | undefined => {
  const reactions: Reaction[] = [];
  const plain = takeReactions(given, reactions);
  const versioned = lastVersion(plain);
  let kind: MessageKind | undefined;
  let gone: boolean = plain.includes('This message was deleted from the conversation!');
  let shared = false;
  const words: string[] = [];
  for (const line of versioned ?? plain) {
    const media = kindOfLine(line);
    if (notes.has(line) || effect.test(line) || preview.test(line)) continue;
    if (unsent.test(line)) gone = true;
    else if (place.test(line)) shared = true;
    else if (line.startsWith('Unable to format app message: ')) kind ??= 'media';
    else if (media) kind ??= media;
    else if (kind !== 'voice' || !line.startsWith('Transcription: ')) words.push(line);
  }
  const text = words.join('\n').replaceAll('\uFFFC', '').trim();
  if (!kind && text === '') kind = shared ? 'location' : gone ? 'deleted' : undefined;
  if (!kind && (text === '' || /^SharePlay Message\s+Ended$/.test(text))) return undefined;
  return { kind: kind ?? 'text', text, edited: versioned !== undefined, reactions };
};
