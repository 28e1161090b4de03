import type { MessageKind } from '../../model/message.js';

/** What was sent, as the lines of signal-export tell it. */
interface Said {
  readonly kind: MessageKind;
  readonly text: string;
  readonly seconds?: number;
}

/** By the ending of the file's name; signal-export names what has no name of its own by its type ("None.aac"). */
const endings: readonly (readonly [RegExp, MessageKind])[] = [
  [/\.(?:aac|aiff?|flac|m4a|mp3|mpeg3|oga|ogg|opus|wav|x-m4a)$/i, 'voice'],
  [/\.gif$/i, 'gif'],
  [/\.(?:apng|avif|bmp|heic|heif|jpe?g|png|svg|tiff?|webp)$/i, 'image'],
  [/\.(?:3gpp?|m4v|mkv|mov|mp4|mpeg|qt|quicktime|webm)$/i, 'video'],
  [/\.(?:vcard|vcf|x-vcard)$/i, 'contact'],
];

/** What a file is, by its name: every sound counts as a voice note, as the export does not tell them apart. */
export const fileKind = (name: string): MessageKind => endings.find(([ending]) => ending.test(name))?.[1] ?? 'file';

/** What signal-export writes for calls: "Incoming call", "Missed video call", "Outgoing voice call (accepted, 3m 12s)". */
const call =
  /^(incoming|outgoing|missed) (?:voice |video |group )?call(?: \((?:accepted(?:, (?:(\d{1,5})m )?(\d{1,6})s)?|[a-z ]{1,40})\))?$/i;

/**
 * What a message is, of its words and what is attached. One with nothing in it is a notice of Signal's, which
 * signal-export writes down without its words. A call that was missed lasts 0 seconds.
 */
export const saidOf = (body: string, attached: MessageKind | undefined): Said => {
  const text = body.trimEnd();
  if (attached !== undefined) return { kind: attached, text };
  if (text === '') return { kind: 'system', text };
  if (text === '(This message was deleted)') return { kind: 'deleted', text: '' };
  const [, which = '', minutes, seconds] = call.exec(text) ?? [];
  if (which === '') return { kind: 'text', text };
  const taken = seconds !== undefined || /\(accepted\)$/.test(text) || !/[()]|^missed/i.test(text);
  const length = seconds === undefined ? (taken ? undefined : 0) : Number(minutes ?? 0) * 60 + Number(seconds);
  return { kind: 'call', text: '', ...(length === undefined ? {} : { seconds: length }) };
};

/** The chat, which only the name of the folder tells: '' unless somebody has given the file another name. */
export const chatOf = (file: string): string =>
  /^(?:data\.json|chat\.md)$/i.test(file) ? '' : file.replace(/(?<=.)\.[A-Za-z0-9]+$/, '');

/** Who wrote it: signal-export calls the user "Me", and somebody that it does not know "No-Sender". */
export const writerOf = (sender: string, { kind }: Said): { readonly author: string; readonly mine?: boolean } =>
  kind === 'system' || sender === 'No-Sender' ? { author: '' } : { author: sender, mine: sender === 'Me' };
