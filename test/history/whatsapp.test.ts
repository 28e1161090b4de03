import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOrder, isSkipped } from '../../src/history/parser.js';
import { dateOrderOf } from '../../src/history/whatsapp/date-order.js';
import { surveyed } from '../../src/history/whatsapp/survey.js';
import { looksLikeWhatsApp, whatsapp, whatsappParser } from '../../src/history/whatsapp.js';
import type { Message } from '../../src/model/message.js';
import { Problem } from '../../src/model/problem.js';
import { chunked, mutated } from './mutate.js';
import { printAndroid, printIphone } from './printers/whatsapp.js';

const around = (name: string, dateOrder?: DateOrder) => ({
  name,
  wallTime: () => '',
  ...(dateOrder ? { dateOrder } : {}),
});

const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/whatsapp/${name}.txt`, import.meta.url), 'utf8');

/** Both passes, with an order where the chat is too short to tell. */
const read = (text: string, order?: DateOrder, name = '_chat.txt'): Message[] => {
  const found = [...whatsappParser(surveyed([text]))([text], around(name, order))];
  return found.filter((one): one is Message => !isSkipped(one));
};
const said = (message: Message | undefined): string =>
  message ? `${message.wall} ${message.author} (${message.kind}) ${message.text}` : 'nothing';
const one = (text: string, order?: DateOrder): string => said(read(text, order)[0]);

describe('a chat of an Android phone', () => {
  it('is read line by line', () =>
    expect(read(fixture('android-us'), undefined, 'WhatsApp Chat with Tom.txt').map(said)).toEqual([
      '2025-11-28T20:03:00  (system) Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.',
      '2025-11-28T20:04:00 Ines (text) Did you find the good bread?',
      '2025-11-28T20:05:00 Tom (text) I did!\nAlso:\n- two pears\n- 31/12/2025 is written on the cheese',
      '2025-11-28T20:06:00 Ines (text) You are the best ❤️',
      '2025-11-28T20:09:00 Tom (image) The last loaf, saved for you',
      '2025-11-29T09:15:00 Ines (voice) ',
      '2025-11-29T09:17:00 Tom (media) ',
      '2025-11-29T09:20:00 Ines (call) ',
      '2025-12-01T00:01:00 Tom (deleted) ',
      '2025-12-01T12:02:00 Ines (text) Where shall we walk?\nThe harbour\nThe hill',
      '2025-12-02T07:45:00 Tom (location) ',
    ]));
  it('says what was edited, how long a call was and where each message begins', () => {
    const messages = read(fixture('android-us'), undefined, 'WhatsApp Chat with Tom.txt');
    expect(messages.filter(({ edited }) => edited).map(({ line }) => line)).toEqual([7]);
    expect(messages.find(({ kind }) => kind === 'call')?.seconds).toBe(720);
    expect(messages.map(({ line }) => line)).toEqual([1, 2, 3, 7, 8, 10, 11, 12, 13, 14, 19]);
    expect(new Set(messages.map(({ chat }) => chat))).toEqual(new Set(['Tom']));
  });
});

describe('a chat of an iPhone', () => {
  it('is read line by line, with a mark at the start, CRLF and invisible marks', () =>
    expect(read(fixture('iphone-fr')).map(said)).toEqual([
      '2025-12-06T14:02:11  (system) Les messages et les appels sont chiffrés de bout en bout.',
      '2025-12-06T14:03:00 Camille (text) La soupe est prête !',
      '2025-12-06T14:05:37 Camille (image) ',
      '2025-12-06T14:06:02 Jo (video) ',
      "2025-12-06T14:07:45 Jo (text) J'arrive,\navec le pain :\nune baguette",
      '2025-12-06T14:20:19 Camille (file) ',
      '2025-12-07T09:00:01 Jo (call) ',
      '2025-12-07T09:30:00 Camille (text) Merci pour hier',
    ]));
  it('has a survey that names only those who write', () =>
    expect([...surveyed([fixture('iphone-fr')]).authors]).toEqual([
      ['Camille', 4],
      ['Jo', 3],
    ]));
});

describe('headers of the languages', () => {
  it.each<[string, DateOrder | undefined, string]>([
    ['31/12/23, 11:40\u202Fp.\u202Fm. - Lupe: hola', undefined, '2023-12-31T23:40:00 Lupe (text) hola'],
    ['1/1/24, 12:05\u00A0a.\u00A0m. - Lupe: hola', 'dmy', '2024-01-01T00:05:00 Lupe (text) hola'],
    ['31/12/23, 12:05 p.m. - Lupe: hola', undefined, '2023-12-31T12:05:00 Lupe (text) hola'],
    ['2/14/24, 9:15\u202FPM - Ana: hi', undefined, '2024-02-14T21:15:00 Ana (text) hi'],
    ['24/12/23 20:15 - Beto: oi', undefined, '2023-12-24T20:15:00 Beto (text) oi'],
    ['[28.09.26, 21:45:12 Uhr] Bo: hallo', undefined, '2026-09-28T21:45:12 Bo (text) hallo'],
    ['12.3.2022 klo 14.08 - Aino: hei', undefined, '2022-03-12T14:08:00 Aino (text) hei'],
    ['[12.3.2022 klo 14.08.18] Aino: hei', undefined, '2022-03-12T14:08:18 Aino (text) hei'],
    ['31/12/23, 8:03 μ.μ. - Νίκη: γεια', undefined, '2023-12-31T20:03:00 Νίκη (text) γεια'],
    ['31.12.23 г., 20:03 - Мира: здравей', undefined, '2023-12-31T20:03:00 Мира (text) здравей'],
    ['2023. 12. 31. 오후 11:58 - 지우: 안녕', undefined, '2023-12-31T23:58:00 지우 (text) 안녕'],
    ['[2023. 12. 31. 오전 12:58:02] 지우: 안녕', undefined, '2023-12-31T00:58:02 지우 (text) 안녕'],
    ['23. 12. 31. PM 8:03 - 지우: 안녕', undefined, '2023-12-31T20:03:00 지우 (text) 안녕'],
    ['[2026/7/9 下午8:02:40] 小林: 你好', undefined, '2026-07-09T20:02:40 小林 (text) 你好'],
    ['2026/7/9 凌晨12:30 - 小林: 你好', undefined, '2026-07-09T00:30:00 小林 (text) 你好'],
    ['2026/7/9 中午12:30 - 小林: 你好', undefined, '2026-07-09T12:30:00 小林 (text) 你好'],
    ['[2023/12/31 23:55:40] ゆき: おやすみ', undefined, '2023-12-31T23:55:40 ゆき (text) おやすみ'],
    ['[2023/12/31 午後0:05:40] ゆき: おやすみ', undefined, '2023-12-31T12:05:40 ゆき (text) おやすみ'],
    ['٣١\u200F/١٢\u200F/٢٠٢٣، ٨:٠٣ م - سارة: مرحبا', undefined, '2023-12-31T20:03:00 سارة (text) مرحبا'],
    ['\u200F[٣١\u200F/١٢\u200F/٢٠٢٣، ٨:٠٣:٠٤ ص] سارة: مرحبا', undefined, '2023-12-31T08:03:04 سارة (text) مرحبا'],
    ['\u200F31.12.2023, 20:03 - \u200Fנועה: שלום', undefined, '2023-12-31T20:03:00 נועה (text) שלום'],
    ['31.12.2023 20:03 - Deniz: selam', undefined, '2023-12-31T20:03:00 Deniz (text) selam'],
    ['31.12.2023 ÖS 8:03 - Deniz: selam', undefined, '2023-12-31T20:03:00 Deniz (text) selam'],
    ['2023-12-31 20:03 - Elsa: hej', undefined, '2023-12-31T20:03:00 Elsa (text) hej'],
    ['31. 12. 2023. 20:03 - Iva: bok', undefined, '2023-12-31T20:03:00 Iva (text) bok'],
    ['31-12-2023 20:03 - Sanne: hoi', undefined, '2023-12-31T20:03:00 Sanne (text) hoi'],
    ['20:03, 31/12/2023 - Linh: chào', undefined, '2023-12-31T20:03:00 Linh (text) chào'],
    ['31/12/2566 20:03 - ฟ้า: สวัสดี', undefined, '2023-12-31T20:03:00 ฟ้า (text) สวัสดี'],
    ['31/12/66 20:03 - ฟ้า: สวัสดี', undefined, '2023-12-31T20:03:00 ฟ้า (text) สวัสดี'],
    ['31/12/23, 8:03 PTG - Aina: hai', undefined, '2023-12-31T20:03:00 Aina (text) hai'],
    ['[14/02/2024, 09:15:44] ~\u202FPriya: hi', undefined, '2024-02-14T09:15:44 Priya (text) hi'],
    [
      '[14/02/2024, 09:15:44] \u202A+1\u00A0555\u20110100\u202C: hi',
      undefined,
      '2024-02-14T09:15:44 +1 555\u20110100 (text) hi',
    ],
  ])('%s', (line, order, expected) => expect(one(line, order)).toBe(expected));

  it.each([
    '32/13/23, 20:03 - Ana: no such day',
    '30/02/24, 20:03 - Ana: no such day',
    '31/12/23, 25:03 - Ana: no such hour',
    '31/12/23, 20:63 - Ana: no such minute',
    '31/12/23, 20:03 sometime - Ana: no such clock',
    '31/12/1999, 20:03 - Ana: before WhatsApp',
    '1/2/3 - Ana: a score',
    '[citation needed] Ana: hi',
    '',
  ])('%s is none', (line) => expect(() => read(line, 'dmy')).toThrow(Problem));
});

describe('lines that begin no message', () => {
  it('go on with the one before, blank ones and U+2028 too', () =>
    expect(one('14/02/2024, 09:15 - Ana: one\n\ntwo\u2028three\n 4: five')).toBe(
      '2024-02-14T09:15:00 Ana (text) one\n\ntwo\u2028three\n 4: five',
    ));
  it('are left out, with their number, before the first', () => {
    const text = 'torn off\n\n14/02/2024, 09:15 - Ana: hi';
    expect([...whatsapp([text], around('x', 'dmy'))].filter(isSkipped).map(({ line }) => line)).toEqual([1]);
  });
  it('are words when their header has another shape or a day that does not exist', () =>
    expect(
      read(
        '2/14/24, 9:15 PM - Ana: see\n[14/02/2024, 09:15:44] Bo: hi\n14/2/24, 9:15 PM - Bo: hi\n2/15/24, 9:16 PM - Bo: ok',
        'mdy',
      ).map(({ line }) => line),
    ).toEqual([1, 4]));
  it('are words when pasted from another time by nobody of this chat', () =>
    expect(
      read(
        [
          '14/02/2024, 09:15 - Ana: look what I found',
          '03/01/2019, 10:00 - Grandpa: dear both',
          '03/01/2019, 10:01 - Grandpa: come soon',
          '14/02/2024, 09:16 - Bo: oh!',
          '15/02/2024, 09:16 - Ana: yes',
          '15/02/2024, 09:17 - Bo: yes',
        ].join('\n'),
      ).map(({ line }) => line),
    ).toEqual([1, 4, 5, 6]));
  it('are messages when they came late from somebody of this chat', () =>
    expect(
      read(
        '14/02/2024, 09:15 - Ana: a\n15/02/2024, 09:15 - Bo: b\n11/02/2024, 09:15 - Ana: late\n15/02/2024, 09:17 - Bo: c',
      ),
    ).toHaveLength(4));
});

describe('who wrote', () => {
  const more =
    '\n14/02/2024, 09:16 - Dr: Bob: two\n14/02/2024, 09:17 - Dr: Bob: three\n14/02/2024, 09:18 - Alice: ok\n';
  it.each([
    ['14/02/2024, 09:15 - Alice created group "Trip: 2026"', '', 'system'],
    ['14/02/2024, 09:15 - Alice changed the subject from “A: b” to “C: d”', '', 'system'],
    ['14/02/2024, 09:15 - Alice hat die Gruppe „Reise: 2026“ erstellt', '', 'system'],
    ['14/02/2024, 09:15 - Alice added Bob', '', 'system'],
    ['14/02/2024, 09:15 - Bob:Hi', 'Bob', 'text'],
    ['14/02/2024, 09:15 - Bob "The Rock" Smith: hi', 'Bob "The Rock" Smith', 'text'],
    ['14/02/2024, 09:15 - ד"ר כהן: שלום', 'ד"ר כהן', 'text'],
    ['14/02/2024, 09:15 - Dr: Bob: one', 'Dr: Bob', 'text'],
    ['14/02/2024, 09:15 - Alice: Note: buy milk', 'Alice', 'text'],
    ['14/02/2024, 09:15 - Alice: https://example.org', 'Alice', 'text'],
    ['14/02/2024, 09:15 - Learn more at https://example.org', '', 'system'],
  ])('%s', (line, author, kind) => {
    const [message] = read(`${line}${more}`);
    expect(message && [message.author, message.kind]).toEqual([author, kind]);
  });
  it('is not taken from a notice about somebody who writes', () =>
    expect(
      read(
        '14/02/2024, 09:15 - Alice: a\n14/02/2024, 09:16 - Alice: b\n14/02/2024, 09:17 - Alice set the description to: c',
      ).map(({ author }) => author),
    ).toEqual(['Alice', 'Alice', '']));
});

describe('what was sent, on Android', () => {
  it.each([
    ['<Media omitted>', 'media', ''],
    ['<Multimedia omitido>', 'media', ''],
    ['<Archivo omitido>', 'media', ''],
    ['<Medien ausgeschlossen>', 'media', ''],
    ['<Médias omis>', 'media', ''],
    ['<Media omessi>', 'media', ''],
    ['<Mídia oculta>', 'media', ''],
    ['<Arquivo de mídia oculto>', 'media', ''],
    ['<Ficheiro não revelado>', 'media', ''],
    ['<Media weggelaten>', 'media', ''],
    ['<Без медиафайлов>', 'media', ''],
    ['<Medya dahil edilmedi>', 'media', ''],
    ['<pominięto multimedia>', 'media', ''],
    ['<Media tidak disertakan>', 'media', ''],
    ['<تم استبعاد الوسائط>', 'media', ''],
    ['<המדיה לא נכללה>', 'media', ''],
    ['<省略多媒体文件>', 'media', ''],
    ['<媒體檔案略>', 'media', ''],
    ['<View once voice message omitted>', 'voice', ''],
    ['<Video note omitted>', 'video', ''],
    ['<note: buy milk>', 'text', '<note: buy milk>'],
    ['<social media rant>', 'text', '<social media rant>'],
    ['PTT-20260928-WA0003.opus (file attached)', 'voice', ''],
    ['\u200EAUD-20260928-WA0003.m4a (archivo adjunto)', 'audio', ''],
    ['STK-20260928-WA0003.webp (Datei angehängt)', 'sticker', ''],
    ['VID-20260928-WA0003.mp4 (arquivo anexado)', 'video', ''],
    ['IMG-20260928-WA0003.jpg (words of another language)\nus', 'image', 'us'],
    ['My doc (final).pdf (file attached)', 'file', ''],
    ['The baker.vcf (file attached)', 'contact', ''],
    ['see notes.txt (the blue one)', 'text', 'see notes.txt (the blue one)'],
    ['This message was deleted', 'deleted', ''],
    ['You deleted this message.', 'deleted', ''],
    ['Se eliminó este mensaje.', 'deleted', ''],
    ['このメッセージは削除されました。', 'deleted', ''],
    ['I saw this message was deleted', 'text', 'I saw this message was deleted'],
    ['Missed voice call', 'call', ''],
    ['Llamada perdida', 'call', ''],
    ['missed your call, sorry', 'text', 'missed your call, sorry'],
    ['Video call?', 'text', 'Video call?'],
    ['https://maps.google.com/?q=38.7,-9.1', 'location', ''],
    ['meet here: https://maps.google.com/?q=1,2', 'text', 'meet here: https://maps.google.com/?q=1,2'],
    ['live location shared', 'location', ''],
    ['', 'media', ''],
    ['null', 'media', ''],
    ['hello <This message was edited>', 'text', 'hello'],
    ['olá <Mensagem editada>', 'text', 'olá'],
    ['a < b and c > d', 'text', 'a < b and c > d'],
    ['done <edited>', 'text', 'done <edited>'],
    ['hi @\u2068Bo\u2069', 'text', 'hi @Bo'],
  ])('%s', (body, kind, text) => {
    const [message] = read(`14/02/2024, 09:15 - Ana: ${body}`);
    expect(message && [message.author, message.kind, message.text]).toEqual(['Ana', kind, text]);
  });
});

describe('what was sent, on an iPhone', () => {
  it.each([
    ['image omitted', 'image', ''],
    ['audio omitted', 'voice', ''],
    ['sticker omitted', 'sticker', ''],
    ['GIF omitted', 'gif', ''],
    ['Contact card omitted', 'contact', ''],
    ['video note omitted', 'video', ''],
    ['Audio weggelassen', 'voice', ''],
    ['vidéo absente', 'video', ''],
    ['imagen omitida', 'image', ''],
    ['画像は省略されました', 'image', ''],
    ['A plan.pdf • \u200E2 pages \u200Edocument omitted', 'file', ''],
    ['image omitted\nthe harbour', 'image', 'the harbour'],
    ['<attached: 00000031-AUDIO-2024-02-14-09-18-22.opus>', 'voice', ''],
    ['<anexado: 00000031-STICKER-2024-02-14-09-18-22.webp>', 'sticker', ''],
    ['<pièce jointe : 00000031-GIF-2024-02-14-09-18-22.mp4>', 'gif', ''],
    ['<添付: 00000031-PHOTO-2024-01-01-00-03-10.jpg>', 'image', ''],
    ['A plan.pdf • \u200E1 page \u200E<attached: 00000031-A plan.pdf>', 'file', ''],
    ['View once photo', 'media', ''],
    ['This message was deleted.', 'deleted', ''],
    ['Missed voice call', 'call', ''],
    ['Voice call, \u200E5 min', 'call', ''],
    ['不在着信', 'call', ''],
    ['Location: https://maps.google.com/?q=38.7,-9.1', 'location', ''],
  ])('‎%s', (body, kind, text) => {
    const [message] = read(`\u200E[14/02/2024, 09:15:03] Ana: \u200E${body}`);
    expect(message && [message.author, message.kind, message.text]).toEqual(['Ana', kind, text]);
  });
  it.each([
    ['\u200EAna added Bo', 'system', ''],
    ['\u200EAna changed the group name to “Call me”', 'system', ''],
    ['Ana added sugar', 'text', 'Ana'],
    ['the video was omitted from the film, sadly', 'text', 'Ana'],
  ])('%s', (body, kind, author) => {
    const [message] = read(`[14/02/2024, 09:15:03] Ana: ${body}`);
    expect(message && [message.kind, message.author]).toEqual([kind, author]);
  });
  it.each([
    ['Voice call, 45 sec', 45],
    ['Voice call, 5 min', 300],
    ['Video call, 1 hr', 3600],
    ['Video call, 1 hr 5 min', 3900],
    ['Videoanruf, 2 Std', 7200],
    ['ビデオ通話、5分', 300],
    ['Voice call, No answer', undefined],
  ])('%s', (body, seconds) =>
    expect(read(`[14/02/2024, 09:15:03] Ana: \u200E${body}`)[0]).toMatchObject({
      kind: 'call',
      ...(seconds === undefined ? {} : { seconds }),
    }),
  );
});

describe('the order of dates', () => {
  const days = (count: number, line: (day: number, month: number) => string): string =>
    Array.from({ length: count }, (_, at) => line((at % 28) + 1, Math.floor(at / 28) + 1)).join('\n');
  const american = (count: number): string => days(count, (day, month) => `${month}/${day}/24, 9:15 PM - Ana: hi`);
  const british = (count: number): string => days(count, (day, month) => `${day}/${month}/24, 9:15 PM - Ana: hi`);
  const poison = '\n31/12/23, 9:15 PM - old: look\n';

  it.each<[string, string, DateOrder | undefined]>([
    ['of days that no month has', british(14), 'dmy'],
    ['of months that no year has', american(14), 'mdy'],
    ['of one day that could be two', '3/4/24, 9:15 PM - Ana: hi', undefined],
    ['of some days that could be twice as many', british(5), undefined],
    ['that would jump back', '5/1/24, 9:15 PM - A: a\n6/1/24, 9:15 PM - A: b\n1/2/24, 9:15 PM - A: c', 'dmy'],
    ['with dots, which only some languages write', '3.4.24, 21:15 - Ana: hi', 'dmy'],
    ['with the year first', '2024/3/4 21:15 - Ana: hi', 'ymd'],
    ['with a short year first', days(40, (day, month) => `24/${month}/${day}, 21:15 - Ana: hi`), 'ymd'],
    ['of a French phone', '06/01/24, 14:02 - Les messages sont chiffrés de bout en bout.', 'dmy'],
    ['with one pasted line', american(40) + poison, 'mdy'],
    ['with one pasted line in between', american(20) + poison + american(40), 'mdy'],
    ['with one pasted line at the end of what could be both', american(8) + poison, undefined],
    ['with one pasted line that jumps', `${british(5)}${'\n10/9/23, 9:15 PM - old: look\n'}${british(5)}`, undefined],
    ['with nothing of the kind', 'hello', undefined],
  ])('%s', (_, text, order) => expect(dateOrderOf(chunked(text, 7)).order).toBe(order));

  it('tells how many headers decide it, of how many', () => {
    expect(dateOrderOf([british(14)])).toEqual({ order: 'dmy', decided: 2, dates: 14 });
    expect(dateOrderOf([british(5)])).toEqual({ order: undefined, decided: 0, dates: 5 });
  });
  it('keeps a pasted line in its message', () =>
    expect(read(american(40) + poison).map(({ wall }) => wall.slice(0, 4))).toEqual(Array(40).fill('2024')));
  it('must be given where it cannot be told', () => {
    expect(() => [...whatsapp(['3/4/24, 21:15 - Ana: hi'], around('x'))]).toThrow(Problem);
    expect(one('3/4/24, 21:15 - Ana: hi', 'mdy')).toBe('2024-03-04T21:15:00 Ana (text) hi');
    expect(one('3/4/24, 21:15 - Ana: hi', 'dmy')).toBe('2024-04-03T21:15:00 Ana (text) hi');
    expect([...whatsapp(['2024/3/4 21:15 - Ana: hi'], around('x'))]).toHaveLength(1);
  });
  it('is refused where no date can be read in it', () =>
    expect(() => read('14/02/2024, 09:15 - Ana: hi', 'mdy')).toThrow(Problem));
});

describe('the name of the file', () => {
  it.each([
    ['WhatsApp Chat with Sam.txt', 'Sam'],
    ['WhatsApp Chat - Sam & Jo.zip', 'Sam & Jo'],
    ['WhatsApp Chat with Sam (1).txt', 'Sam'],
    ['WhatsApp-Chat mit Sam.txt', 'Sam'],
    ['Chat de WhatsApp con Sam.txt', 'Sam'],
    ['Conversa do WhatsApp com Sam.txt', 'Sam'],
    ['Discussion WhatsApp avec Sam.txt', 'Sam'],
    ['Chat WhatsApp con Sam.txt', 'Sam'],
    ['_chat.txt', ''],
    ['notes.txt', ''],
  ])('%s', (name, chat) => expect(read('14/02/2024, 09:15 - Ana: hi', undefined, name)[0]?.chat).toBe(chat));
});

describe('what looks like a chat', () => {
  it.each([
    ['a chat', fixture('android-us'), true],
    ['a chat with a mark at its start', fixture('iphone-fr'), true],
    ['one with a long first message', `14/02/2024, 09:15 - Ana: a${'\nb'.repeat(200)}`, true],
    ['one torn off', `torn\n${'14/02/2024, 09:15 - Ana: a\n'.repeat(3)}`, true],
    ['a letter', 'Dear Ana,\n14/02/2024, 09:15 - a fine day\nyours\nBo', false],
    ['JSON', '[{"a": 1}]', false],
    ['nothing', '', false],
  ])('%s', (_, text, looks) => expect(looksLikeWhatsApp(text)).toBe(looks));
});

const words = fc
  .array(
    fc.constantFrom(
      'good',
      'night',
      'dear',
      '😊',
      'ça',
      'va',
      '10:30',
      '12/3',
      '"so"',
      '(us)',
      '\n',
      '你好',
      'שלום',
      '—',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => `hi ${parts.join(' ')} then`.replace(/ ?\n ?/g, '\n'));
const kinds = [
  'text',
  'voice',
  'audio',
  'image',
  'video',
  'sticker',
  'gif',
  'file',
  'contact',
  'deleted',
  'media',
  'call',
  'location',
  'system',
] as const;

const chats = (seconds: boolean) =>
  fc
    .array(
      fc.record({
        author: fc.constantFrom('Ines', 'Tom', 'Zoë B.', '小林', 'Dr. "Z" Cohen'),
        kind: fc.constantFrom(...kinds),
        words,
        step: fc.integer({ min: 0, max: 200_000 }),
        length: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
        edited: fc.boolean(),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map((rows) => {
      let at = Date.UTC(2025, 0, 30);
      let line = 1;
      return rows.map(({ author, kind, words: text, step, length, edited }): Message => {
        at += step * 1000;
        const wall = new Date(at).toISOString().slice(0, seconds ? 19 : 16) + (seconds ? '' : ':00');
        const silent = ['deleted', 'media', 'call', 'location'].includes(kind);
        const oneLine = kind === 'system' ? 'Ines added Tom' : silent || kind === 'voice' ? '' : text;
        const message: Message = {
          source: 'whatsapp',
          chat: 'Tom',
          author: kind === 'system' ? '' : author,
          wall,
          kind,
          text: oneLine,
          ...(kind === 'call' && length !== undefined ? { seconds: length } : {}),
          ...(kind === 'text' && edited ? { edited: true as const } : {}),
          line,
        };
        line += oneLine.split('\n').length + (kind !== 'text' && kind !== 'system' && oneLine !== '' ? 1 : 0);
        return message;
      });
    });

describe('what was printed', () => {
  it('has the names of its writers, though all that one sent were places', () => {
    const places = Array.from(
      { length: 3 },
      (_, i): Message => ({
        source: 'whatsapp',
        chat: 'Tom',
        author: 'Ines',
        wall: `2025-01-30T10:0${i}:00`,
        kind: 'location',
        text: '',
        line: i + 1,
      }),
    );
    const text = printAndroid(places);
    const parse = whatsappParser(surveyed([text]));
    expect([...parse([text], around('WhatsApp Chat with Tom.txt', 'mdy'))]).toEqual(places);
  });

  it.each([
    ['android', 'mdy', false, printAndroid],
    ['iphone', 'dmy', true, printIphone],
  ] as const)('by %s is read again, however it is cut', (_, order, seconds, print) => {
    fc.assert(
      fc.property(chats(seconds), fc.nat(), (messages, seed) => {
        const text = print(messages);
        const parse = whatsappParser(surveyed(chunked(text, seed)));
        expect([...parse(chunked(text, seed + 1), around('WhatsApp Chat with Tom.txt', order))]).toEqual(messages);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is broken', () => {
  it('is read or refused, never worse', () => {
    const texts = [fixture('android-us'), fixture('iphone-fr')];
    let parsed = 0;
    for (let seed = 0; seed < 1000; seed += 1) {
      const text = mutated(texts[seed % 2] as string, seed);
      try {
        const found = [
          ...whatsappParser(surveyed(chunked(text, seed)))(
            chunked(text, seed),
            around('x.txt', seed % 3 ? undefined : 'dmy'),
          ),
        ];
        parsed += 1;
        for (const one of found)
          if (!isSkipped(one)) expect(one.wall).toMatch(/^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d$/);
      } catch (error) {
        expect(error).toBeInstanceOf(Problem);
      }
    }
    expect(parsed).toBeGreaterThan(700);
  });
  it('has no message without end', () => {
    function* endless() {
      yield '14/02/2024, 09:15 - Ana: hi\n';
      for (let at = 0; at < 1e6; at += 1) yield 'and so on and on and on\n';
    }
    expect(() => [...whatsapp(endless(), around('x', 'dmy'))]).toThrow(Problem);
  });
  it('has no line without end', () => {
    function* endless() {
      for (let at = 0; at < 40; at += 1) yield '14/02/2024, 09:15 - '.repeat(50_000);
    }
    expect(() => [...whatsapp(endless(), around('x', 'dmy'))]).toThrow(Problem);
  });
  it('takes no longer for lines made to be slow', () => {
    const began = performance.now();
    for (const line of [
      `14/02/2024, 09:15 - A: ${' '.repeat(2e5)}x${' '.repeat(2e5)}x <This message was edited>`,
      `14/02/2024, 09:15 - ${' '.repeat(2e5)}~${' '.repeat(2e5)}: x`,
      `[14/02/2024, 09:15:11] A: \u200E${'• '.repeat(1e5)}\u200E<attached: ${'.'.repeat(1e5)}>`,
      `1${' '.repeat(1e5)}`,
      '1/1/1 '.repeat(1e4),
      `14/02/2024, 09:15 - ${'a: '.repeat(1e5)}`,
      `14/02/2024, 09:15 - A: ${'<'.repeat(1e5)}>`,
      `14/02/2024, 09:15 - A: ${'a.b ('.repeat(5e4)})`,
      `14/02/2024, 09:15 - A: <${'edited '.repeat(5e4)}>`,
    ])
      expect(() => read(`${line}\n14/02/2024, 09:16 - B: end`)).not.toThrow();
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
