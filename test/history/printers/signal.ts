import type { Message, MessageKind } from '../../../src/model/message.js';

const types: Partial<Record<MessageKind, string>> = {
  voice: 'audio/ogg',
  image: 'image/jpeg',
  video: 'video/mp4',
  gif: 'image/gif',
  file: 'application/pdf',
};

/** The name that the parser gives a message of this author. */
export const signalId = (utc: number, author: string, mine: boolean): string =>
  `${utc} ${mine ? 'me' : `aci of ${author}`}`;

/**
 * Messages as Signal's export writes them, with a person or group for each name. Lines of the messages are not kept: they
 * follow the header and what tells of people and chats.
 */
export const printSignal = (messages: readonly Message[]): string => {
  const names = [
    ...new Set(
      messages.flatMap(({ author, mine, reactions = [] }) => [
        ...(mine === true || author === '' ? [] : [author]),
        ...reactions.flatMap(({ by }) => (by === undefined ? [] : [by])),
      ]),
    ),
  ];
  const chats = [...new Set(messages.map(({ chat }) => chat))];
  const me = messages.find(({ mine }) => mine === true)?.author ?? 'Me';
  const idOf = (name: string): string => (name === me ? '1' : String(100 + names.indexOf(name)));
  const authorOfId = (id: string): string => {
    const [sent = '', ...key] = id.split(' ');
    const author = key.join(' ') === 'me' ? me : key.join(' ').replace('aci of ', '');
    return JSON.stringify({ targetSentTimestamp: sent, authorId: idOf(author) });
  };
  const what = ({ kind, text, replyTo, reactions }: Message): object => {
    if (kind === 'system') return { updateMessage: { profileChange: {} } };
    if (kind === 'deleted') return { remoteDeletedMessage: {} };
    const tail = {
      ...(replyTo && { quote: JSON.parse(authorOfId(replyTo)) }),
      ...(reactions && { reactions: reactions.map(({ emoji, by }) => ({ emoji, ...(by && { authorId: idOf(by) }) })) }),
    };
    if (kind === 'sticker') return { stickerMessage: { sticker: {}, ...tail } };
    const attachments = types[kind] && [{ pointer: { contentType: types[kind] } }];
    return { standardMessage: { ...(text && { text: { body: text } }), ...(attachments && { attachments }), ...tail } };
  };
  return [
    { version: '1', backupTimeMs: '1785577587000' },
    { account: { givenName: me } },
    { recipient: { id: '1', self: {} } },
    ...names.map((name) => ({
      recipient: { id: idOf(name), contact: { aci: `aci of ${name}`, profileGivenName: name } },
    })),
    ...chats.flatMap((chat, index) => [
      { recipient: { id: String(10_000 + index), group: { snapshot: { title: { title: chat } } } } },
      { chat: { id: String(index), recipientId: String(10_000 + index) } },
    ]),
    ...messages.map((message) => ({
      chatItem: {
        chatId: String(chats.indexOf(message.chat)),
        authorId: message.mine === true ? '1' : idOf(message.author),
        dateSent: String(message.utc),
        ...(message.kind === 'system' ? { directionless: {} } : message.mine ? { outgoing: {} } : { incoming: {} }),
        ...what(message),
        ...(message.edited && { revisions: [{}] }),
      },
    })),
  ]
    .map((frame) => JSON.stringify(frame))
    .join('\n');
};
