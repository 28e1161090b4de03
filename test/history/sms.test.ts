import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSkipped } from '../../src/history/parser.js';
import { sms } from '../../src/history/sms.js';
import { joinedSurrogates } from '../../src/history/surrogate-references.js';
import type { Message } from '../../src/model/message.js';
import { chunked } from './mutate.js';
import { printSms } from './printers/sms.js';
import { aroundOf, found, messages, survives, untilRefused, wallTime } from './read-export.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/sms/${name}.xml`, import.meta.url), 'utf8');
const read = (text: string): Message[] => messages(sms, text, 'sms.xml');
const left = (text: string) => found(sms, text, 'sms.xml').filter(isSkipped);
const inFile = (entries: string): string => `<smses count="1">${entries}</smses>`;
/** A text from Robin with these attributes changed. */
const text = (attributes: string): string =>
  inFile(`<sms ${attributes} address="+12025550101" contact_name="Robin" date="1767200000000" type="1" body="hi" />`);

describe('a backup of texts', () => {
  const backup = read(fixture('backup'));

  it('has every text that was sent or received, with its side and words', () =>
    expect(backup.map(({ line, author, kind, text }) => [line, author, kind, text])).toEqual([
      [1, 'Robin Vale', 'text', 'Are you home for supper? 🙂'],
      [2, 'me', 'text', 'By seven & hungry.\nShall I bring "the good bread"?'],
      [8, 'Robin Vale', 'image', 'Yes please. Look what is on the stove'],
      [9, 'me', 'voice', ''],
      [10, 'Robin Vale', 'text', 'Choir is at six'],
      [11, '+12025550102', 'text', 'I have the scores'],
    ]));

  it('says what it leaves out', () =>
    expect(left(fixture('backup')).map(({ line, skipped }) => [line, skipped])).toEqual([
      [3, 'an entry with nothing in it'],
      [4, 'a draft that was never sent'],
      [5, 'a text that could not be sent'],
      [6, 'a text without words'],
      [7, 'the same entry once more'],
      [12, 'a message without words or media'],
    ]));

  it('knows the instant, and the time on the wall there', () =>
    expect(backup[0]).toMatchObject({
      source: 'sms',
      mine: false,
      utc: 1_767_200_000_000,
      wall: wallTime(1_767_200_000_000),
    }));

  it('keeps two spellings of a number in one chat, and two orders of a group', () =>
    expect(backup.map(({ chat }) => chat)).toEqual([
      'Robin Vale',
      'Robin Vale',
      'Robin Vale',
      'Robin Vale',
      '+12025550101, +12025550102',
      '+12025550101, +12025550102',
    ]));

  it('is the same however it is cut', () => {
    for (let size = 1; size < 40; size += 1) {
      const chunks = fixture('backup').match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect([...sms(chunks, aroundOf('sms.xml'))]).toEqual(found(sms, fixture('backup'), 'sms.xml'));
    }
  });
});

describe('a text', () => {
  it('has the same id in every backup, however its number is spelled', () => {
    const [first] = read(text(''));
    expect(first?.id).toMatch(/^[\da-f]{16}$/);
    expect(read(text('address="2025550101" contact_name="Robbie"'))[0]?.id).toBe(first?.id);
    for (const other of ['date="1767200000001"', 'type="2"', 'body="Hi"', 'address="+12025550102"'])
      expect(read(text(other))[0]?.id).not.toBe(first?.id);
  });

  it.each([
    ['no date', 'date="0"'],
    ['a date that is none', 'date="soon"'],
    ['a date after the last year', 'date="99999999999999999"'],
    ['no number', 'address="null"'],
    ['a type that is none', 'type="constructor"'],
  ])('is left out with %s', (_what, attributes) => expect(read(text(attributes))).toEqual([]));

  it.each([
    ['an unknown contact', 'contact_name="(Unknown)"', '+12025550101'],
    ['no contact', 'contact_name="null"', '+12025550101'],
    ['a sender with letters', 'address="LIBRARY" contact_name="(Unknown)"', 'LIBRARY'],
  ])('from %s is in a chat named after the number', (_what, attributes, chat) =>
    expect(read(text(attributes))).toMatchObject([{ chat, author: chat }]),
  );

  it('may say data="…" between single quotes, and less than', () =>
    expect(read(text(`body='set data="off" > x, a <3'`))[0]?.text).toBe('set data="off" > x, a <3'));

  it('is no comment, and none is in CDATA', () =>
    expect(read(inFile(`<!-- ${text('')} --><![CDATA[${text('')}]]>`))).toEqual([]));
});

describe('calls', () => {
  it('have sides and lengths', () =>
    expect(read(fixture('calls')).map(({ author, chat, kind, seconds }) => [author, chat, kind, seconds])).toEqual([
      ['Robin Vale', 'Robin Vale', 'call', 754],
      ['me', 'Robin Vale', 'call', 61],
      ['Robin Vale', 'Robin Vale', 'call', 0],
    ]));

  it('of nobody known, and blocked ones, are left out', () =>
    expect(left(fixture('calls')).map(({ line }) => line)).toEqual([4, 5]));
});

describe('RCS', () => {
  it('groups by their address; who wrote is in the addresses', () =>
    expect(
      read(
        inFile(
          `<mms date="1767200000000" msg_box="1" address="group_1@rcs.google.com" contact_name="(Unknown)"><parts><part ct="text/plain" text="hello all"/></parts><addrs><addr address="+12025550103" type="137"/></addrs></mms>`,
        ),
      ),
    ).toMatchObject([{ chat: 'group_1@rcs.google.com', author: '+12025550103', mine: false, text: 'hello all' }]));

  it.each([
    ['image/gif', 'gif'],
    ['image/png', 'image'],
    ['audio/mp4', 'voice'],
    ['video/3gpp', 'video'],
    ['text/x-vCard', 'contact'],
    ['application/pdf', 'file'],
  ])('a part of the type %s is %s', (type, kind) =>
    expect(
      read(inFile(`<mms date="1" msg_box="2" address="2025550101"><part ct="${type}" text="null"/></mms>`)),
    ).toMatchObject([{ kind, text: '', author: 'me' }]),
  );
});

describe('a file that was cut off', () => {
  const whole = fixture('backup');

  it.each([
    ['in a picture', whole.indexOf('SkZJRg'), 2],
    ['in a text', whole.indexOf('hungry'), 1],
    ['in a list of parts', whole.indexOf('<parts><part seq="0" ct="audio'), 3],
    ['after a picture', whole.indexOf('</parts>'), 2],
  ])('%s keeps what came before', (_what, end, count) => {
    const cut = whole.slice(0, end);
    expect(read(cut)).toHaveLength(count);
    expect(left(cut).at(-1)?.skipped).toBe('the file ends in the middle');
  });

  it('in every place gives no more than the whole file does', () => {
    const all = new Set(read(whole).map(({ id }) => id));
    for (let end = whole.indexOf('<smses') + 120; end < whole.length; end += 13)
      for (const { id } of read(whole.slice(0, end))) expect(all).toContain(id);
  });

  it('forgives an element that was not closed', () =>
    expect(read(inFile('<mms date="1" msg_box="1" address="1"><parts><part ct="text/plain" text="a"/>'))).toMatchObject(
      [{ text: 'a' }],
    ));
});

describe('emoji in two references', () => {
  it.each([
    ['&#55357;&#56832;', '😀'],
    ['&#xD83D;&#xDE00;', '😀'],
    ['&#xd83d;&#56832;!', '😀!'],
    ['&#55357;', '&#55357;'],
    ['&#55357; &#56832;', '&#55357; &#56832;'],
    ['&#55357;&#55357;&#56832;', '&#55357;😀'],
    ['a&#10;b & c &#', 'a&#10;b & c &#'],
    ['&#56319;&#57343;', '\u{10FFFF}'],
    ['&#56320;&#57343;', '&#56320;&#57343;'],
  ])('%s is %s, wherever it is cut', (written, meant) => {
    for (let cut = 0; cut <= written.length; cut += 1)
      expect([...joinedSurrogates([written.slice(0, cut), written.slice(cut)])].join('')).toBe(meant);
    expect([...joinedSurrogates(written)].join('')).toBe(meant);
  });
});

const words = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('soup?', 'a\nb', '😀😀', 'it\'s <3 & "so"', '&#10;'),
  )
  .map((one) => one.replaceAll('\0', ''))
  .filter((one) => one !== '' && one !== 'null');
const chat = words.filter((one) => one !== '(Unknown)');
const content = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: words }),
  fc.record({
    kind: fc.constantFrom('image', 'gif', 'voice', 'video', 'contact', 'file' as const),
    text: fc.oneof(fc.constant(''), words),
  }),
  fc.record({ kind: fc.constant('call' as const), text: fc.constant(''), seconds: fc.nat(9999) }),
);

it('reads back what is printed, in any chunks', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ content, chat, mine: fc.boolean() }), { maxLength: 8 }),
      fc.nat(),
      (given, seed) => {
        const printed = given.map(({ content, chat, mine }, index): Message => {
          const utc = 1_700_000_000_000 + index * 61_001;
          const frame = { source: 'sms', chat, author: mine ? 'me' : chat, mine, utc, wall: wallTime(utc) } as const;
          return { ...frame, ...content, line: index + 1 };
        });
        const back = [...sms(chunked(printSms(printed), seed, 30), aroundOf('sms.xml'))];
        expect(back.map(({ id: _, ...rest }: Partial<Message>) => rest)).toEqual(printed);
      },
    ),
    { numRuns: 300 },
  ));

describe('files that are not of the format', () => {
  it.each(['', 'hello', '<html><body>hi</body></html>', '<smses', '[{"sms":1}]'])('%j is refused', (given) =>
    expect(untilRefused(sms, [given], 'sms.xml').refused).toBeDefined(),
  );
});

describe('hostile files', () => {
  function* endless(start: string, more: string): Generator<string> {
    yield start;
    for (let times = 0; times < 2000; times += 1) yield more;
  }
  const piece = 'x'.repeat(8192);

  it.each([
    ['a text without end', endless('<smses><sms body="', piece)],
    ['a tag without end', endless('<smses><sms ', 'a="b" '.repeat(1000))],
    ['nesting without end', endless('<smses>', '<a>'.repeat(100))],
    ['parts without end', endless('<smses><mms>', `<part ct="text/plain" text="${piece}"/>`)],
  ])('%s is refused', (_what, chunks) => expect(untilRefused(sms, chunks, 'sms.xml').refused).toBeDefined());

  it.each([
    ['a photo', '<smses><mms><part data="', '</'],
    ['a comment', '<smses><!--', ''],
    ['text between tags', '<smses>', ''],
  ])('%s without end is passed over, not kept', (_what, start, more) => {
    const { before, refused } = untilRefused(sms, endless(start, more + piece), 'sms.xml');
    expect(refused).toBeUndefined();
    expect(before.at(-1)).toMatchObject({ skipped: 'the file ends in the middle' });
  });

  it('entities that a file defines itself mean nothing', () => {
    const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const bomb = `<!DOCTYPE smses [<!ENTITY l0 "ha">${lol}]>${text('body="&l9;"')}`;
    expect(read(bomb)).toMatchObject([{ text: '&l9;' }]);
  });
});

it('survives a thousand damaged backups', () => {
  const refused = survives(sms, fixture('backup'), 'sms.xml');
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(500);
});
