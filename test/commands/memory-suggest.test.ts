import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshHome, type Home } from '../world.js';

const chat = [
  '02/03/2026, 08:04 - Alex: any news from the museum?',
  '02/03/2026, 19:10 - Sam: I GOT THE JOB!!',
  '02/03/2026, 19:11 - Alex: YES!! so proud of you',
  '03/03/2026, 19:10 - Sam: my sister Lina is coming on saturday',
  '03/03/2026, 19:12 - Alex: lovely, I will clear the sofa',
  "04/03/2026, 19:10 - Sam: I can't stand coriander, just so you know",
  '04/03/2026, 19:12 - Alex: noted for ever',
  '25/03/2026, 19:12 - Sam: my birthday is 14 may by the way',
  '25/03/2026, 19:13 - Alex: as if I could forget',
].join('\n');

const homeWith = (text: string): Home => {
  const at = freshHome();
  writeFileSync(join(at.path, 'WhatsApp Chat with Sam.txt'), text);
  return at;
};
const suggested = async (at: Home, ...argv: string[]) => {
  const run = await at.run(['memory', 'suggest', ...argv, '--json'], { input: '' });
  expect(run.code, run.err).toBe(0);
  return JSON.parse(run.out) as {
    schemaVersion: number;
    person: string;
    suggestions: { kind: string; text: string; quote: string; at: string; by: string; date?: string }[];
  };
};

describe('memory suggest', () => {
  it('proposes with quote and day, and stores nothing', async () => {
    const at = homeWith(chat);
    const { person, suggestions } = await suggested(at, 'WhatsApp Chat with Sam.txt');
    expect(person).toBe('sam');
    expect(suggestions.length).toBeGreaterThanOrEqual(3);
    for (const { quote, by } of suggestions) {
      expect(by).toBe('Sam');
      expect(chat).toContain(quote);
    }
    expect(suggestions.find(({ quote }) => quote.includes('14 may'))?.date).toMatch(/-05-14$/);
    expect(suggestions.map(({ kind }) => kind)).toContain('win');
    expect(existsSync(join(at.path, 'textcoach.db'))).toBe(false);
  });

  it('does not propose what is kept already', async () => {
    const at = homeWith(chat);
    const before = (await suggested(at, 'WhatsApp Chat with Sam.txt')).suggestions;
    await at.run(['person', 'add', 'Sam'], { input: '' });
    await at.run(['memory', 'add', before[0]?.text ?? '', '--to', 'sam'], { input: '' });
    const after = (await suggested(at, 'WhatsApp Chat with Sam.txt')).suggestions;
    expect(after.map(({ text }) => text)).not.toContain(before[0]?.text);
    expect(after.length).toBe(before.length - 1);
  });

  it('uses words that were kept, and says how to keep them where none were', async () => {
    const at = homeWith(chat);
    await at.run(['import', 'WhatsApp Chat with Sam.txt'], { input: '' });
    expect((await at.run(['memory', 'suggest'], { input: '' })).code).toBe(2);
    await at.run(['import', 'WhatsApp Chat with Sam.txt', '--keep-text'], { input: '' });
    const kept = readFileSync(join(at.path, 'textcoach.db'));
    expect((await suggested(at)).suggestions.length).toBeGreaterThanOrEqual(3);
    expect(readFileSync(join(at.path, 'textcoach.db')).equals(kept)).toBe(true);
  });

  it('lets no quote act on a terminal', async () => {
    const at = homeWith(chat.replace('GOT THE JOB', '\u001b[31mGOT THE JOB'));
    const { out, err } = await at.run(['memory', 'suggest', 'WhatsApp Chat with Sam.txt', '--list'], { input: '' });
    expect(out + err).not.toContain('\u001b');
  });
});
