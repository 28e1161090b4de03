import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ideaTemplates } from '../../src/coach/idea-templates.js';
import { freshHome, type Home } from '../world.js';

const now = '2026-03-10T12:00:00Z';
const home = async (...memories: (readonly string[])[]): Promise<Home> => {
  const made = freshHome();
  await made.run(['person', 'add', 'Sam', '--pronouns', 'she/her', '--nick', 'Sammy', '--zone', 'UTC'], { now });
  for (const memory of memories) {
    const { code, err } = await made.run(['memory', 'add', ...memory], { now });
    if (code !== 0) throw new Error(err);
  }
  return made;
};
const json = async (at: Home, argv: string[], when = now) => {
  const { code, out, err } = await at.run([...argv, '--json'], { now: when });
  expect([argv, code, code === 0 ? '' : err]).toEqual([argv, 0, '']);
  return JSON.parse(out);
};
interface Idea {
  readonly id: string;
  readonly principle: number;
  readonly turns: readonly { readonly text: string }[];
  readonly memories: readonly number[];
  readonly why: string;
  readonly link?: string;
}

describe('ideas', () => {
  it('bring what is due first, in words that fit its time', async () => {
    const at = await home(
      ["Sam's interview at the museum", '--date', '2026-03-10T09:00', '--kind', 'event'],
      ['climbing', '--kind', 'interest'],
    );
    const { ideas } = (await json(at, ['ideas', '--seed', '1'])) as { ideas: Idea[] };
    expect(ideas).toHaveLength(3);
    expect(ideas[0]?.memories).toEqual([1]);
    expect(ideas[0]?.turns[0]?.text).toContain('your interview at the museum');
    expect(new Set(ideas.map(({ principle }) => principle)).size).toBe(3);
    for (const { why } of ideas) expect(why).not.toBe('');
  });

  it('come from one memory, one principle, or answer news', async () => {
    const at = await home(['burnt lasagne', '--kind', 'joke'], ['Rex', '--kind', 'pet']);
    const from = (await json(at, ['ideas', '--from', '2'])).ideas as Idea[];
    expect(from.every(({ memories }) => memories[0] === 2)).toBe(true);
    const curious = (await json(at, ['ideas', '--principle', '3'])).ideas as Idea[];
    expect(curious.map(({ principle }) => principle)).toEqual([3, 3, 3]);
    for (const [text, news] of [
      ['I got the job!!!', 'good-news'],
      ['my grandad died this morning', 'bad-news'],
    ] as const) {
      const replies = (await json(at, ['ideas', '--reply-to', text])).ideas as Idea[];
      expect(replies.length).toBeGreaterThan(0);
      for (const { id } of replies) expect(ideaTemplates.find((each) => each.id === id)?.answers, id).toContain(news);
    }
  });

  it('bring help where their text tells of danger, and nothing where it cannot be told', async () => {
    const at = await home(['Rex', '--kind', 'pet']);
    const danger = await at.run(['ideas', '--reply-to', 'I want to kill myself'], { now });
    expect(danger.code).toBe(1);
    expect(danger.out).toContain('988');
    expect((await at.run(['check', 'hey', '--reply-to', 'I want to kill myself'], { now })).err).toContain('988');
    for (const text of ['we need to talk', 'I need space', 'stop texting me'])
      expect((await at.run(['ideas', '--reply-to', text], { now })).code, text).toBe(2);
  });

  it.each([
    ['biopsy results on monday', 'event'],
    ['miscarriage last spring', 'interest'],
    ['his ex Dave', 'person'],
    ['surprise party for him', 'event'],
    ['a film camera for her birthday', 'gift'],
    ['her grandma died in june', 'person'],
  ])('have no words for %s', async (text, kind) => {
    const at = await home([text, '--kind', kind]);
    expect((await at.run(['ideas', '--from', '1'], { now })).code).toBe(2);
    for (const seed of ['1', '2', '3'])
      expect((await at.run(['banter', '-n', '20', '--seed', seed, '--json'], { now })).out).not.toMatch(
        /"memories":\[1\]/,
      );
  });

  it('go with a picture whose file is there', async () => {
    const at = await home(
      ['us on the ferry', '--kind', 'photo', '--link', 'ferry.jpg'],
      ['us at the fair', '--kind', 'photo', '--link', 'gone.jpg'],
    );
    const none = await at.run(['ideas', '--photo'], { now });
    expect(none.code).toBe(2);
    expect(none.err).toContain('#1, #2');
    writeFileSync(join(at.path, 'ferry.jpg'), 'x');
    const { ideas } = (await json(at, ['ideas', '--photo'])) as { ideas: Idea[] };
    expect(ideas.length).toBeGreaterThan(0);
    expect(ideas.every(({ link, memories }) => link === 'ferry.jpg' && memories[0] === 1)).toBe(true);
  });

  it('never offer what is tender, secret or ended, not even by its number', async () => {
    const at = await home(['her mother’s illness', '--tender'], ['the ring', '--secret']);
    for (const id of ['1', '2']) expect((await at.run(['ideas', '--from', id], { now })).code).toBe(2);
    for (let seed = 0; seed < 20; seed += 1) {
      const { ideas } = (await json(at, ['ideas', '-n', '10', '--seed', String(seed)])) as { ideas: Idea[] };
      expect(ideas.flatMap(({ memories }) => memories)).toEqual([]);
    }
  });

  it('trace every name, thing and number to a slot', async () => {
    const nonce = ['blorvex', 'quimtar', 'zandofil', 'drasnip', 'welkomar'];
    const kinds = ['interest', 'joke', 'place', 'pet', 'win'];
    const at = await home(...nonce.map((word, i) => [`the ${word}`, '--kind', kinds[i] as string]));
    for (const seed of ['1', '2', '3', '4']) {
      const { ideas } = (await json(at, ['ideas', '-n', '12', '--seed', seed])) as { ideas: Idea[] };
      for (const { turns, memories } of ideas)
        for (const word of nonce)
          expect(turns.some(({ text }) => text.includes(word))).toBe(memories.includes(nonce.indexOf(word) + 1));
    }
  });
});

describe('today', () => {
  it('says what to ask about, what is near, what is old and whether it is a kind time', async () => {
    const at = await home(
      ["Sam's interview at the museum", '--date', '2026-03-10T09:00', '--kind', 'event'],
      ['Noor’s birthday', '--date', '1990-03-13', '--kind', 'date'],
      ['dentist', '--date', '2026-01-10', '--kind', 'event'],
      ['the ring fitting', '--date', '2026-03-11', '--kind', 'event', '--secret'],
    );
    await at.run(['person', 'set', 'sam', '--busy', 'mon-fri 9-17'], { now });
    const { people } = await json(at, ['today']);
    expect(people).toHaveLength(1);
    const lines = people[0].lines as { about: string; text: string; command: string }[];
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines.map(({ about }) => about).slice(0, 4)).toEqual(['now', 'ask', 'soon', 'old']);
    expect(lines.map(({ command }) => command).slice(0, 4)).toEqual([
      'textcoach person show sam',
      'textcoach ideas --from 1',
      'textcoach ideas --from 2',
      'textcoach memory done 3',
    ]);
    expect(JSON.stringify(lines)).not.toContain('ring');
    for (const { command } of lines) expect((await at.run(command.split(' ').slice(1), { now })).code, command).toBe(0);
  });

  it('counts days since something was shown, and is quiet about an empty store', async () => {
    const at = await home(['Rex', '--kind', 'pet']);
    await at.run(['banter'], { now });
    const later = await json(at, ['today'], '2026-03-19T12:00:00Z');
    expect(JSON.stringify(later)).toContain('for 9 days');
    expect((await json(freshHome(), ['today'])).people[0].lines).toEqual([]);
  });
});

describe('memory done', () => {
  it('closes it, keeps how it went, and names the line that keeps what comes next', async () => {
    const at = await home(["Sam's interview at the museum", '--date', '2026-03-10T09:00', '--kind', 'event']);
    const { code, err } = await at.run(['memory', 'done', '1', 'got it!! starts on 4 May'], { now });
    expect(code).toBe(0);
    expect(err).toContain('--date 2026-05-04');
    const { memories } = await json(at, ['memory', 'list']);
    expect(memories[0]).toMatchObject({ status: 'done', outcome: 'got it!! starts on 4 May' });
  });
});

describe('voice', () => {
  it('keeps to their limit and rests what was shown', async () => {
    const at = await home();
    await at.run(['person', 'set', 'sam', '--voice-max', '30s'], { now });
    const first = await json(at, ['voice', 'the interview, the lasagne', '--seed', '1']);
    expect(first.limit).toBe(30);
    expect(first.seconds).toBeLessThanOrEqual(34);
    const second = await json(at, ['voice', 'the interview, the lasagne', '--seed', '1']);
    expect(second.outline).not.toBe(first.outline);
  });

  it('reads a transcript for length and for what the rules say', async () => {
    const at = await home();
    const text = `Hey Sammy. ${'you never listen to me when I talk about my day. '.repeat(5)}Bye.`;
    const { out } = await at.run(['voice', '--check', '-', '--limit', '15', '--json'], { now, input: text });
    const seen = JSON.parse(out);
    expect(seen.seconds).toBeGreaterThan(15);
    expect(seen.cut.length).toBeGreaterThan(0);
    expect(seen.critique.findings.map(({ rule }: { rule: string }) => rule)).toContain('respect/always-never');
  });

  it('names the nearest outline', async () => {
    const { code, err } = await freshHome().run(['voice', '--outline', 'god-night', 'x'], { now });
    expect(code).toBe(2);
    expect(err).toContain('good-night');
  });
});

describe('words of one’s own', () => {
  const good = `- id: ours/biscuit
  text: "Biscuits, {name}? I'd like to share mine with you."
  mood: playful
  comfort: sweet
  register: plain
`;
  it('are offered beside the built-in ones', async () => {
    const at = await home();
    mkdirSync(join(at.path, 'templates', 'banter'), { recursive: true });
    writeFileSync(join(at.path, 'templates', 'banter', 'ours.yaml'), good);
    expect((await json(at, ['templates'])).banter.map(({ id }: { id: string }) => id)).toContain('ours/biscuit');
    const seen = new Set<string>();
    for (let i = 0; i < 90 && !seen.has('ours/biscuit'); i += 1)
      for (const { id } of (await json(at, ['banter', '-n', '20', '--seed', String(i)])).lines) seen.add(id);
    expect([...seen]).toContain('ours/biscuit');
  });

  it('answer findings of check', async () => {
    const at = await home();
    mkdirSync(join(at.path, 'templates', 'alternatives'), { recursive: true });
    writeFileSync(
      join(at.path, 'templates', 'alternatives', 'ours.yaml'),
      `- id: generic/biscuit
  text: "Which biscuit got you through today?"
  answers: [generic/how-was-your-day]
  comfort: sweet
  register: plain
`,
    );
    const { alternatives } = await json(at, ['check', 'so how was your day', '-n', '20']);
    expect(alternatives.map(({ template }: { template: string }) => template)).toContain('generic/biscuit');
  });

  it.each([
    ['- id: generic/a\n  text: "x {nam}"\n  comfort: sweet\n  register: plain\n', 1, /:1 .*\{nam\}/],
    ['- id: generic/a\n  text: "I thought of you."\n  comfort: sweet\n  register: plain\n', 1, /:1 .*past/],
    ['- id: generic/a\n  text: "you never listen"\n  comfort: sweet\n  register: plain\n', 1, /:1 .*always-never/],
    ['- id: generic/a\n  text: "x"\n  comfort: sweet\n', 2, /:1 has no register/],
    [
      '- id: generic/a\n  text: "x"\n  comfrt: sweet\n  comfort: sweet\n  register: plain\n',
      2,
      /no such entry has: comfrt/,
    ],
    ['- id: nope/a\n  text: "x"\n  comfort: sweet\n  register: plain\n', 2, /id is not/],
    ['text: "x"\n', 2, /not a list/],
    [good + good, 2, /id of an entry above/],
  ])('%j is refused with %i', async (content, code, said) => {
    const at = freshHome();
    writeFileSync(join(at.path, 'mine.yaml'), content);
    const run = await at.run(['templates', 'lint', 'mine.yaml']);
    expect(run.code).toBe(code);
    expect(run.out + run.err).toMatch(said);
  });
});
