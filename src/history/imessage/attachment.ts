import type { MessageKind } from '../../model/message.js';

const byEnding: ReadonlyMap<string, MessageKind> = new Map(
  Object.entries({
    image: 'jpg jpeg png heic heif webp tif tiff bmp',
    gif: 'gif',
    video: 'mov mp4 m4v 3gp avi',
    voice: 'caf amr',
    audio: 'm4a mp3 wav aac aiff opus ogg',
    contact: 'vcf',
    location: 'loc.vcf',
    file: 'pdf zip txt doc docx xls xlsx ppt pptx pages numbers key ics epub rtf csv html',
  }).flatMap(([kind, endings]) => endings.split(' ').map((ending) => [ending, kind as MessageKind] as const)),
);

/** What a file is by its name: `.caf` and `.amr`, in which iPhones record, are voice notes; undefined for no known ending. */
export const kindOfFile = (path: string): MessageKind | undefined => {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  if (name.startsWith('audio message')) return 'voice';
  return name.endsWith('.loc.vcf') ? 'location' : byEnding.get(name.slice(name.lastIndexOf('.') + 1));
};

/** What a file is by its media type; undefined for none. */
export const kindOfType = (type: string | null): MessageKind | undefined => {
  if (type === null || type === '') return undefined;
  const [family = '', rest = ''] = type.toLowerCase().split('/');
  if (family === 'image') return rest === 'gif' ? 'gif' : 'image';
  if (family === 'audio') return rest === 'amr' || rest === 'x-caf' ? 'voice' : 'audio';
  if (family === 'video') return 'video';
  if (rest.endsWith('vlocation')) return 'location';
  return /vcard$/.test(rest) ? 'contact' : 'file';
};

/** A line that is nothing but the path of an attachment, as plain-text exports show one: not "and/or", not a link. */
export const kindOfLine = (line: string): MessageKind | undefined => {
  const sticker = /^(?:\w+ )?Sticker from .+: \S/u.test(line);
  if (sticker) return 'sticker';
  if (line === 'Attachment missing!') return 'media';
  if (/^Audio Message\.\w{3,4}$/.test(line)) return 'voice';
  if (line.includes('://')) return undefined;
  const path = /^(?:\/|~\/|[A-Za-z]:\\|attachments\/)\S/u.test(line) || /^\S+[\\/][^\\/]+\.\w{2,5}$/u.test(line);
  // Phone backups name files by a hash, without an ending.
  if (path) return kindOfFile(line) ?? (/\/[\da-f]{2}\/[\da-f]{40}$|\/Attachments\//.test(line) ? 'media' : undefined);
  return /^\S+\.\w{2,4}$/.test(line) && /\d/.test(line) ? kindOfFile(line) : undefined;
};
