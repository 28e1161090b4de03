import type { Message, MessageKind } from '../../../src/model/message.js';

const files: Partial<Record<MessageKind, string>> = {
  voice: './media/1.ogg',
  image: './media/1.jpeg',
  video: './media/1.mp4',
  gif: './media/1.gif',
  file: './media/1.pdf',
  media: 'Failed to download media',
};

/** A file of the download of encrypted chats; `write` is how its texts are written. */
export const printMessengerE2ee = (messages: readonly Message[], write = (text: string): string => text): string =>
  JSON.stringify({
    participants: [...new Set(messages.map(({ author }) => author))].map(write),
    threadName: `${write(messages[0]?.chat ?? '')}_7`,
    messages: messages.map(({ author, utc, kind, text, reactions = [] }) => ({
      senderName: write(author),
      text: write(text),
      timestamp: utc,
      type: kind === 'deleted' ? 'placeholder' : files[kind] ? 'media' : 'text',
      isUnsent: kind === 'deleted',
      media: files[kind] ? [{ uri: files[kind] }] : [],
      reactions: reactions.map(({ emoji, by }) => ({ actor: write(by ?? ''), reaction: write(emoji) })),
    })),
  });
