import type { CommandModule } from './session.js';

/** A command by name: its one-line summary, and the module that is loaded only when it runs. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'read a draft: what may land badly, what is good, other ways to say it',
    load: () => import('./check.js'),
  },
  { name: 'coach', summary: 'a round together: their text, your draft, your choice', load: () => import('./coach.js') },
  { name: 'banter', summary: 'something playful to send', load: () => import('./banter.js') },
  { name: 'today', summary: 'what to ask about, what is near, what has been quiet', load: () => import('./today.js') },
  { name: 'ideas', summary: 'what to write when there is no draft', load: () => import('./ideas.js') },
  { name: 'voice', summary: 'beats for a voice note, or how long one is', load: () => import('./voice.js') },
  { name: 'memory', summary: 'keep what matters to them', load: () => import('./memory.js') },
  { name: 'person', summary: 'who you text: names, comfort, busy hours', load: () => import('./person.js') },
  {
    name: 'import',
    summary: 'read an exported chat, so that the coach knows your habits',
    load: () => import('./import.js'),
  },
  { name: 'habits', summary: 'how the two of you write, in numbers', load: () => import('./habits.js') },
  { name: 'report', summary: 'a year of habits, as a page with charts', load: () => import('./report.js') },
  { name: 'sent', summary: 'note down what you sent, for the habits', load: () => import('./sent.js') },
  {
    name: 'explain',
    summary: 'why a rule says what it says, or what a principle is',
    load: () => import('./explain.js'),
  },
  { name: 'rules', summary: 'list every rule', load: () => import('./rules.js') },
  { name: 'templates', summary: 'the words on offer, and a check of your own', load: () => import('./templates.js') },
  { name: 'ignore', summary: 'rules and words to leave alone', load: () => import('./ignore.js') },
  { name: 'config', summary: 'read and change settings', load: () => import('./config.js') },
  { name: 'wipe', summary: 'delete everything that textcoach keeps', load: () => import('./wipe.js') },
];
