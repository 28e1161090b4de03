import type { MessageKind } from '../../model/message.js';
import { attachedIn } from './attached.js';
import { callIn } from './calls.js';
import { leftOutKind } from './left-out.js';
import { isMark, plainly, withoutOwnMarks } from './marks.js';
import { isDeleted, isEncryptionNotice, isWaiting, withoutEdited } from './notices.js';
import { isPlace, pollIn } from './shared.js';

/** What a message is and says. */
export interface Content {
  readonly kind: MessageKind;
  readonly text: string;
  readonly seconds?: number;
  readonly edited?: true;
}

/** How a message stands in its file. */
export interface Setting {
  readonly bracketed: boolean;
  /** Whether an invisible mark stands before its header. */
  readonly marked: boolean;
  /** Whether it is the file's first. */
  readonly first: boolean;
}

const viewOnce = /^(?:<?view once |you received a view once message)/i;

/** A stub on the first line, or after the last mark of it: 'A plan.pdf • 2 pages document omitted'. */
const stubIn = (body: string, certain: boolean): Content | undefined => {
  const end = body.indexOf('\n');
  const first = end === -1 ? body : body.slice(0, end);
  const after = end === -1 ? '' : body.slice(end + 1);
  const whole = plainly(first).trim();
  const kind = leftOutKind(whole, certain);
  if (kind && !whole.includes('•')) return { kind, text: withoutOwnMarks(after) };
  const at = first.lastIndexOf('\u200E');
  if (at < 1) return undefined;
  const last = leftOutKind(plainly(first.slice(at)).trim(), true);
  const before = withoutOwnMarks(first.slice(0, at));
  return last && { kind: last, text: [before.includes(' • ') ? '' : before, after.trim()].filter(Boolean).join('\n') };
};

const ofWhatsApp = (body: string, text: string, certain: boolean): Content | undefined => {
  const call = callIn(text, certain);
  if (call) return { kind: 'call', text: '', ...call };
  if (isPlace(text, certain)) return { kind: 'location', text: '' };
  if (text.startsWith('<') || (body.length < 1000 && certain))
    if (viewOnce.test(text)) return { kind: 'media', text: '' };
  return undefined;
};

/** What the text after an author is: words, something sent, a call, a notice. */
export const contentOf = (written: string, { bracketed, marked, first }: Setting): Content => {
  const unedited = withoutEdited(written.trimEnd());
  const edited = unedited === undefined ? {} : ({ edited: true } as const);
  const body = unedited ?? written;
  const lead = body.charCodeAt(0);
  const certain = isMark(lead) && (lead === 0x200e || marked);
  const attached = /[)>]/.test(body) ? attachedIn(body, certain) : undefined;
  if (attached) return { kind: attached.kind, text: withoutOwnMarks(attached.caption), ...edited };
  const text = withoutOwnMarks(body);
  // Nothing at all: a message to be seen once. 'null': what Android could not write.
  if (text === '' || (!bracketed && text === 'null')) return { kind: 'media', text: '' };
  const brief = text.length < 400 || body.includes('\u200E');
  if (brief && (bracketed || text.startsWith('<'))) {
    const stub = stubIn(body, certain);
    if (stub) return { ...stub, ...edited };
  }
  if (isDeleted(text)) return { kind: 'deleted', text: '' };
  const mayBeNotice = first || (bracketed && certain);
  if (isWaiting(text) || (mayBeNotice && isEncryptionNotice(text))) return { kind: 'system', text };
  const found = ofWhatsApp(body, text, certain);
  if (found) return found;
  const poll = pollIn(text);
  if (poll !== undefined) return { kind: 'text', text: poll, ...edited };
  return bracketed && certain ? { kind: 'system', text } : { kind: 'text', text, ...edited };
};
