import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/person.js';
import { freshHome, type Home } from '../world.js';

const peopleIn = async (home: Home) =>
  (
    JSON.parse((await home.run(['person', 'list', '--json'])).out) as {
      people: (Person & { default: boolean })[];
    }
  ).people;

describe('person add', () => {
  it('keeps what is said of somebody, and the first is the default', async () => {
    const home = freshHome();
    const argv =
      'person add Sam --nick Sammy,Samwise --nick Bear --pronouns they/them --role wife --voice-max 1m30 --emoji few';
    const { code } = await home.run([...argv.split(' '), '--busy', 'Mon - Fri 9am-5pm', '--zone', 'europe/lisbon']);
    expect(code).toBe(0);
    await home.run(['person', 'add', 'Zoë']);
    expect(await peopleIn(home)).toMatchObject([
      {
        name: 'Sam',
        slug: 'sam',
        nicknames: ['Sammy', 'Samwise', 'Bear'],
        pronouns: 'they/them',
        role: 'wife',
        comfort: 'sweet',
        adults: false,
        busy: 'mon-fri 9-17',
        zone: 'Europe/Lisbon',
        voiceLimit: 90,
        emoji: 'few',
        default: true,
      },
      { name: 'Zoë', slug: 'zoe', default: false },
    ]);
  });

  it('adopts memories without a person', async () => {
    const home = freshHome();
    await home.run(['memory', 'add', 'loves olives']);
    await home.run(['memory', 'add', 'loves maps']);
    expect((await home.run(['person', 'add', 'Sam'])).err).toContain('2 memories');
    const { memories } = JSON.parse((await home.run(['memory', 'list', '--to', 'sam', '--json'])).out);
    expect(memories).toHaveLength(2);
  });

  it('takes comfort above sweet only with --adults in a pipe', async () => {
    const home = freshHome();
    const refused = await home.run(['person', 'add', 'Sam', '--comfort', 'flirty']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--adults');
    expect(await peopleIn(home)).toEqual([]);
    expect((await home.run(['person', 'add', 'Sam', '--comfort', 'flirty', '--adults'])).code).toBe(0);
    expect((await home.run(['person', 'set', 'sam', '--comfort', 'spicy'])).code).toBe(0);
    expect(await peopleIn(home)).toMatchObject([{ comfort: 'spicy', adults: true }]);
  });

  it.each([
    [[]],
    [['  ']],
    [['!!!']],
    [['Sam', '--comfort', 'hot']],
    [['Sam', '--busy', 'often']],
    [['Sam', '--zone', 'Mars/Base']],
    [['Sam', '--voice-max', 'long']],
    [['Sam', '--emoji', 'lots']],
    [['S\u0000m']],
  ])('refuses %j and keeps nothing', async (args) => {
    const home = freshHome();
    const { code, out, err } = await home.run(['person', 'add', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^textcoach: /);
    expect(await peopleIn(home)).toEqual([]);
  });

  it('refuses a name or nickname that somebody has', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam', '--nick', 'Bear']);
    for (const argv of [['sàm'], ['BEAR'], ['Ana', '--nick', 'Sam']])
      expect((await home.run(['person', 'add', ...argv])).code).toBe(2);
    expect(await peopleIn(home)).toHaveLength(1);
  });
});

describe('person set, use, show, remove', () => {
  it('changes and clears', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam', '--nick', 'Bear', '--role', 'wife', '--emoji', 'many']);
    await home.run(['person', 'set', '--nick', 'none', '--role', 'none', '--emoji', 'none', '--name', 'Samuel']);
    const [sam] = await peopleIn(home);
    expect(sam).toMatchObject({ name: 'Samuel', slug: 'sam', nicknames: [], emoji: 'none' });
    expect(sam).not.toHaveProperty('role');
    await home.run(['person', 'set', 'Samuel', '--emoji', 'any']);
    expect((await peopleIn(home))[0]).not.toHaveProperty('emoji');
    expect((await home.run(['person', 'set', 'sam'])).code).toBe(2);
  });

  it('chooses the default; TEXTCOACH_PERSON stands before it', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam']);
    await home.run(['person', 'add', 'Noor']);
    await home.run(['person', 'use', 'noor']);
    expect(JSON.parse((await home.run(['person', 'show', '--json'])).out)).toMatchObject({
      person: { slug: 'noor', default: true },
    });
    const env = { TEXTCOACH_PERSON: 'Sam' };
    expect(JSON.parse((await home.run(['person', 'show', '--json'], { env })).out)).toMatchObject({
      person: { slug: 'sam', default: false },
    });
  });

  it('removes a person with their memories, in a pipe only with --yes', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam']);
    await home.run(['person', 'add', 'Noor']);
    await home.run(['memory', 'add', 'loves olives']);
    const refused = await home.run(['person', 'remove', 'sam'], { input: '' });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('1 memory');
    expect(await peopleIn(home)).toHaveLength(2);
    expect((await home.run(['person', 'remove', 'sam', '--yes'])).code).toBe(0);
    expect(await peopleIn(home)).toMatchObject([{ slug: 'noor', default: true }]);
    expect(JSON.parse((await home.run(['memory', 'list', '--json'])).out).memories).toEqual([]);
  });

  it.each(['set', 'show', 'use', 'remove'])('%s names the nearest person', async (what) => {
    const home = freshHome();
    await home.run(['person', 'add', 'Samantha']);
    const { code, err } = await home.run(['person', what, 'Samanta']);
    expect(code).toBe(2);
    expect(err).toContain('Samantha');
  });

  it('names the nearest command', async () => {
    const { code, err } = await freshHome().run(['person', 'ad']);
    expect(code).toBe(2);
    expect(err).toContain('textcoach person add');
    expect((await freshHome().run(['person'])).code).toBe(2);
  });

  it('lists in 80 columns and lets no escape through', async () => {
    const home = freshHome();
    await home.run([
      'person',
      'add',
      'Wilhelmina Konstantinopolitanska',
      '--nick',
      'Schnuckiputzelchen, Zuckerschnäuzchen, Mausezähnchen',
    ]);
    await home.run(['person', 'add', '愛子', '--role', 'wife']);
    await home.run(['person', 'add', 'A\u202Eb']);
    const { out } = await home.run(['person', 'list']);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u202E');
  });
});

describe('--to', () => {
  it('knows people by name, slug and nickname, without case and accents', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Zoë Quinn', '--nick', 'Bear']);
    for (const name of ['zoe quinn', 'ZOË QUINN', 'zoe-quinn', 'bear'])
      expect(JSON.parse((await home.run(['check', 'love you', '--to', name, '--json'])).out).to).toBe('zoe-quinn');
  });

  it('takes a name one slip away for a slip, and any other for this run', async () => {
    const home = freshHome();
    await home.run(['person', 'add', 'Sam', '--nick', 'Bear']);
    for (const name of ['Smm', 'Saam', 'Asm', 'Beer']) {
      const { code, err } = await home.run(['check', 'love you', '--to', name, '--json']);
      expect([name, code]).toEqual([name, 2]);
      expect(err).toMatch(/Sam|Bear|sam/);
    }
    const { code, out, err } = await home.run(['check', 'love you', '--to', 'Noor', '--json']);
    expect([code, JSON.parse(out).to]).toEqual([0, 'noor']);
    expect(err).toContain('textcoach person add Noor');
    expect((await home.run(['check', 'love you', '--to', ' '])).code).toBe(2);
  });
});
