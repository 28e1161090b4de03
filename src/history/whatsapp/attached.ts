import type { MessageKind } from '../../model/message.js';
import { plainly } from './marks.js';

/** What was sent, and what was written with it. */
export interface Attached {
  readonly kind: MessageKind;
  readonly caption: string;
}

/** Names that WhatsApp gives: 'PTT-20260928-WA0003.opus' on Android, '00000031-AUDIO-2024-02-14-09-18-22.opus' on iPhones. */
const ownName = /^(?:[A-Z]{3}-\d{8}-WA\d+|\d{5,}-[A-Z_]+-\d{4}-\d\d-\d\d)/;

const byPrefix: readonly (readonly [RegExp, MessageKind])[] = [
  [/^PTT-|^\d+-AUDIO-/, 'voice'],
  [/^AUD-/, 'audio'],
  [/^STK-|^\d+-STICKER-/, 'sticker'],
  [/^GIF-|^\d+-GIF-/, 'gif'],
  [/^IMG-|^\d+-PHOTO-/, 'image'],
  [/^(?:VID|PTV)-|^\d+-(?:VIDEO|VIDEO_NOTE|PTV)-/, 'video'],
];

const byExtension: Readonly<Record<string, MessageKind>> = Object.fromEntries(
  (
    [
      ['image', 'jpg jpeg png heic heif bmp tif tiff avif'],
      ['video', 'mp4 mov 3gp mkv avi webm m4v'],
      ['audio', 'mp3 m4a aac ogg oga wav amr flac wma'],
      ['voice', 'opus'],
      ['sticker', 'webp was'],
      ['gif', 'gif'],
      ['contact', 'vcf'],
    ] as const
  ).flatMap(([kind, extensions]) => extensions.split(' ').map((extension) => [extension, kind])),
);

const kindOf = (file: string): MessageKind =>
  (file.toLowerCase().endsWith('.vcf') ? 'contact' : byPrefix.find(([prefix]) => prefix.test(file))?.[1]) ??
  byExtension[file.slice(file.lastIndexOf('.') + 1).toLowerCase()] ??
  'file';

/** Stems of 'file attached' and 'attached' as phones write them. */
const label =
  /attach|adjunt|angehängt|anhang|anexad|pièce jointe|fichier joint|joint|allegat|bijgevoegd|bijlage|добавлен|прикреп|вложен|додано|ekli|eklen|eklendi|załączon|załącznik|bifoga|vedhæftet|vedlagt|liitetty|liite|přiložen|csatol|atașat|terlampir|dilampirkan|đính kèm|添付|첨부|附件|مرفق|مرفقة|צורף|מצורף|συνημμέν|επισυν|संलग्न/iu;

/** `NAME.ext (file attached)`: Android; the name may hold brackets of its own. */
const android = /^(.{1,200}\.\w{1,8}) \(([^()]{3,40})\)$/;
/** `<attached: NAME.ext>`: iPhones, in French with a space before the colon. */
const iphone = /<([^<>:]{2,40}?) ?: ?([^<>]{1,200}\.\w{1,8})>/;
/** 'A plan.pdf • 2 pages': what iPhones write before a document is its name, not a caption. */
const documentTitle = /^.{1,200} • .{1,60}$/;

/**
 * What a message's text attaches; undefined for ordinary words, also for `<note: buy milk>`.
 * @param certain whether the text is marked as WhatsApp's own
 */
export const attachedIn = (text: string, certain: boolean): Attached | undefined => {
  const end = text.indexOf('\n');
  const first = plainly(end === -1 ? text : text.slice(0, end)).trim();
  const says = (words: string, file: string): boolean => certain || ownName.test(file) || label.test(words);
  if (first.endsWith(')')) {
    const [, file, words] = (android.exec(first) ?? []) as (string | undefined)[];
    if (file !== undefined && words !== undefined && says(words, file))
      return { kind: kindOf(file), caption: end === -1 ? '' : text.slice(end + 1) };
  }
  if (!text.includes('>')) return undefined;
  const found = iphone.exec(plainly(text));
  const [piece, words, file] = (found ?? []) as (string | undefined)[];
  if (!found || piece === undefined || words === undefined || file === undefined || !says(words, file))
    return undefined;
  const before = found.input.slice(0, found.index).trim();
  const after = found.input.slice(found.index + piece.length).trim();
  return { kind: kindOf(file), caption: [documentTitle.test(before) ? '' : before, after].filter(Boolean).join('\n') };
};
