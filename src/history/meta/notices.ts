import type { Said } from './thread.js';

/** A person by a name of one to four words: Meta writes it as they do, with capitals. */
const somebody = String.raw`\p{Lu}\S*(?: \p{Lu}\S*){0,3}`;
const some = String.raw`(?:an?|\d{1,3})`;

/**
 * What Meta itself writes in the place of words, after the name of who did it; always with a full stop where people could
 * say the same. English only: other languages are read as words.
 */
const after: readonly (readonly [RegExp, Said['kind']])[] = [
  [/^unsent a message\.?$/, 'deleted'],
  [/^sent (?:a|their) (?:live )?location\.$/, 'location'],
  [new RegExp(`^sent ${some} (?:photo|picture|image)s?\\.$`), 'image'],
  [new RegExp(`^sent ${some} videos?\\.$`), 'video'],
  [new RegExp(`^sent ${some} (?:voice|audio) (?:message|clip)s?\\.$`), 'voice'],
  [new RegExp(`^sent ${some} GIFs?(?: from [A-Za-z ]{1,20})?\\.$`), 'gif'],
  [new RegExp(`^sent ${some} stickers?\\.$`), 'sticker'],
  [new RegExp(`^sent ${some} (?:attachment|link|file|post|reel|story)s?\\.$`), 'media'],
  [new RegExp(`^called (?:you|${somebody})\\.$`, 'u'), 'call'],
  [new RegExp(`^missed (?:your|an?) (?:audio |video |voice )?(?:call|chat)(?: from ${somebody})?\\.$`, 'u'), 'call'],
  [/^started an? (?:audio|video|voice) (?:call|chat)\.?$/, 'system'],
  [/^reacted \S{1,40} to (?:your|a|their) message\s?$/, 'system'],
];
const alone: readonly (readonly [RegExp, Said['kind']])[] = [
  [/^Reacted \S{1,40} to your message$/, 'system'],
  [/^Liked a message$/, 'system'],
  [/^(?:The )?(?:audio|video|voice|Audio|Video|Voice) (?:call|chat) (?:has )?ended\.?$/, 'system'],
  [/^You (?:can now (?:message and call|message|call) each other|are now connected on Messenger)\b.{0,80}$/, 'system'],
];

/**
 * What a text stands for when it is Meta's own: "Ana sent a photo.", "Reacted ❤ to your message". It names its writer
 * ("You" and "User" too), so that the same words about somebody else stay words. Undefined for what people write.
 */
export const noticeOf = (text: string, author: string): Said['kind'] | undefined => {
  if (text.length > 200) return undefined;
  const shown = text.trim();
  for (const [pattern, kind] of alone) if (pattern.test(shown)) return kind;
  for (const name of ['You', 'User', author, author.split(' ', 1)[0] ?? ''])
    if (name !== '' && shown.startsWith(`${name} `)) {
      const rest = shown.slice(name.length + 1);
      for (const [pattern, kind] of after) if (pattern.test(rest)) return kind;
    }
  return undefined;
};
