import type { Message } from '../../../src/model/message.js';

/** An attribute's value as a phone writes it: every character beyond the basic plane as two references. */
const escaped = (text: string): string =>
  text.replace(/[\uD800-\uDFFF\n\r\t"&<>']/g, (unit) => `&#${unit.charCodeAt(0)};`);

const types: Partial<Record<Message['kind'], string>> = {
  image: 'image/jpeg',
  gif: 'image/gif',
  voice: 'audio/amr',
  video: 'video/mp4',
  contact: 'text/x-vCard',
  file: 'application/pdf',
};

/** Messages of an SMS Backup & Restore file; calls stand among them. Every chat has a number of its own. */
export const printSms = (messages: readonly Message[]): string => {
  const chats = [...new Set(messages.map(({ chat }) => chat))];
  const entries = messages.map(({ chat, mine, utc, kind, text, seconds }) => {
    const index = chats.indexOf(chat);
    const own = `date="${utc}" contact_name="${escaped(chat)}"`;
    // Every other message spells the number in another way.
    const number = `${(utc ?? 0) % 2 === 0 ? '+1 (202) 555-' : '202555'}${String(100 + index).padStart(4, '0')}`;
    const side = mine ? 2 : 1;
    if (kind === 'call') return `<call number="${number}" duration="${seconds}" type="${side}" ${own} />`;
    if (kind === 'text') return `<sms address="${number}" type="${side}" ${own} body="${escaped(text)}" />`;
    const part = `<part ct="${types[kind]}" text="null" data="${'QUJD'.repeat(40)}"/>`;
    const words = text === '' ? '' : `<part ct="text/plain" text="${escaped(text)}"/>`;
    return `<mms address="${number}" msg_box="${side}" ${own}><parts>${part}${words}</parts></mms>`;
  });
  return `<?xml version='1.0' encoding='UTF-8' ?>\n<smses count="7">\n  ${entries.join('\n  ')}\n</smses>\n`;
};
