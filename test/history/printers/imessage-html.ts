import type { Message, MessageKind } from '../../../src/model/message.js';
import { answers, reactionNames, timeOf } from './imessage.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

const shown: Partial<Record<MessageKind, string>> = {
  voice: '<div class="attachment"><audio controls src="a/Audio Message.caf" type="audio/x-caf" </audio></div>',
  image: '<div class="attachment"><img src="a/table.heic" loading="lazy"></div>',
  gif: '<img src="a/cat.gif">',
  video: '<video controls> <source src="a.mov" type="video/mov"> <source src="a.mov"> </video>',
  file: '<a href="a/menu.pdf">Click to download menu.pdf (3 KB)</a>',
  contact: '<a href="a/Ada.vcf">Click to download Ada.vcf (1 KB)</a>',
  sticker: '<div class="sticker"><img src="a/s.heic"></div>',
  media: '<span class="attachment_error">Unable to locate attachment: a</span>',
  location: '<span class="shared_location"><hr>Started sharing location!</span>',
  deleted: '<span class="unsent">You unsent this message part!</span>',
};

const wordsOf = ({ text, edited }: Message): string => {
  if (!edited) return text === '' ? '' : `<span class="bubble">${escaped(text)}</span>`;
  const row = (time: string, words: string): string =>
    `<tr><td><span class="timestamp">${time}</span></td><td>${words}</td></tr>`;
  return `<div class="edited"><table><tbody>${row('', 'first try')}</tbody><tfoot>${row('Edited 3 seconds later', escaped(text))}</tfoot></table></div>`;
};

const messageOf = (messages: readonly Message[], index: number, nested: boolean): string => {
  const message = messages[index] as Message;
  const time = timeOf(message);
  if (message.kind === 'system')
    return `<div class ="announcement"><p><span class="timestamp">${time}</span> ${escaped(message.text)}</p></div>\n`;
  const sender = `<span class="sender">${escaped(message.author)}</span>`;
  const dated = `<span class="timestamp"><a title="Reveal in Messages app" href="sms://open?message-guid=${message.id}">${time}</a> (Read by you after 1 second)</span>`;
  const parts = [shown[message.kind] ?? '', wordsOf(message)].map(
    (part) => `<hr><div class="message_part">${part}</div>`,
  );
  const reactions = (message.reactions ?? []).map(
    ({ emoji, by }) =>
      `<div class="tapback"><span class="tapback"><b>${reactionNames[emoji] ?? emoji}</b> by ${escaped(by ?? '')}</span></div>`,
  );
  const list = reactions.length > 0 ? `<div class="tapbacks"><hr><p>Tapbacks:</p>${reactions.join('\n')}</div>` : '';
  const replies =
    !nested && answers(messages, index + 1)
      ? `<div class="replies"><div class="reply">${messageOf(messages, index + 1, true)}</div></div>`
      : '';
  const side = message.mine ? 'sent iMessage' : 'received';
  return `<div class="message"><div class="${side}"><p>${dated}\n${sender}</p>${parts.join('')}${list}${replies}</div></div>\n`;
};

/** Messages as imessage-exporter's HTML; an answer stands inside the message it answers too. */
export const printIMessageHtml = (messages: readonly Message[]): string =>
  `<html>\n<meta charset="UTF-8">\n${messages.map((_, index) => messageOf(messages, index, false)).join('')}</html>\n`;
