import type { Message, MessageKind } from '../../../src/model/message.js';

/** The UTF-8 bytes of a text, each as a character of its own, as Meta writes them. */
export const broken = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const lists: Partial<Record<MessageKind, string>> = {
  voice: 'audio_files',
  image: 'photos',
  video: 'videos',
  gif: 'gifs',
  file: 'files',
};

/** A file of the download of one's information, with its title before or after the messages. */
export const printMessenger = (messages: readonly Message[], write = broken, titleFirst = false): string => {
  const title = { title: write(messages[0]?.chat ?? ''), thread_path: 'inbox/x_1' };
  const said = ({ kind, text, seconds, source }: Message): object => {
    const content = text === '' ? {} : { content: write(text) };
    const uri = source === 'instagram' ? 'your_instagram_activity/messages/inbox/x_1/a' : 'messages/inbox/x_1/a';
    if (kind === 'deleted') return { is_unsent: true };
    if (kind === 'call') return { call_duration: seconds, ...(seconds === 0 && { missed: true }) };
    if (kind === 'system') return { type: 'Subscribe', ...content };
    if (kind === 'sticker') return { sticker: { uri }, ...content };
    const list = lists[kind];
    return list ? { [list]: [{ uri }], ...content } : content;
  };
  return JSON.stringify({
    participants: [...new Set(messages.map(({ author }) => author))].map((name) => ({ name: write(name) })),
    ...(titleFirst && title),
    messages: messages.map((message) => ({
      sender_name: write(message.author || 'Robin'),
      timestamp_ms: message.utc,
      ...said(message),
      ...(message.reactions && {
        reactions: message.reactions.map(({ emoji, by }) => ({
          reaction: write(emoji),
          ...(by && { actor: write(by) }),
        })),
      }),
    })),
    ...(!titleFirst && title),
  });
};
