import type { Message, MessageKind } from '../../../src/model/message.js';

const files: Partial<Record<MessageKind, string>> = {
  voice: 'None.aac',
  image: 'heron (1).jpg',
  video: 'boat.mp4',
  gif: 'yes.gif',
  file: 'recipe.pdf',
  contact: 'card.vcf',
};

const senderOf = ({ author, kind }: Message): string => (kind === 'system' ? 'Noor' : author);

/** Messages as signal-export writes them to `data.json`; a reaction needs who reacted. */
export const printSignalExportJson = (messages: readonly Message[]): string =>
  messages
    .map((message) => {
      const { wall, kind, text, reactions = [] } = message;
      const file = files[kind];
      return JSON.stringify({
        date: wall,
        sender: senderOf(message),
        body: `${kind === 'deleted' ? '(This message was deleted)' : text}  `,
        quote: '',
        sticker: kind === 'sticker' ? '🐢' : '',
        reactions: reactions.map(({ emoji, by }) => [by, emoji]),
        attachments: file ? [{ name: file, path: `media/${file}` }] : [],
      });
    })
    .join('\n');

/** The same as `chat.md`, whose clock has no seconds. */
export const printSignalExportMarkdown = (messages: readonly Message[]): string =>
  messages
    .map((message) => {
      const { wall, kind, text, reactions = [] } = message;
      const file = files[kind];
      return [
        `[${wall.slice(0, 10)}, ${wall.slice(11, 16)}] ${senderOf(message)}: `,
        `${kind === 'deleted' ? '(This message was deleted)' : text}  `,
        reactions.length > 0 ? `\n(- ${reactions.map(({ emoji, by }) => `${by}: ${emoji}`).join(', ')} -)` : '',
        kind === 'sticker' ? '\n(( 🐢 ))' : '',
        file ? `${kind === 'image' ? '!' : ''}[${file}](./media/${file.replaceAll(' ', '%20')})  ` : '',
        '\n\n',
      ].join('');
    })
    .join('');
