import { Problem } from '../model/problem.js';
import type { World } from '../world.js';
import { asDraft } from './decode.js';

/** The clipboard's text, by clipboardy. @throws Problem when there is no clipboard to read, or it holds no draft */
export const draftFromClipboard = async (): Promise<string> => {
  const { default: clipboard } = await import('clipboardy');
  const text = await clipboard.read().catch(() => {
    throw new Problem(
      'the clipboard cannot be read here',
      'it needs a desktop (on Linux also xsel or wl-clipboard); or pipe the draft: pbpaste | textcoach check -',
    );
  });
  return asDraft(text, 'the clipboard');
};

/** Over SSH the clipboard of this machine is the wrong one. */
const isRemote = ({ env }: World): boolean => Boolean(env.SSH_TTY || env.SSH_CONNECTION || env.SSH_CLIENT);

/**
 * Puts text on the clipboard: by clipboardy, or through the terminal itself (OSC 52) over SSH and where there is no desktop.
 * @returns which of the two took it; undefined when neither can
 */
export const copied = async (world: World, text: string): Promise<'desktop' | 'terminal' | undefined> => {
  if (!isRemote(world)) {
    try {
      const { default: clipboard } = await import('clipboardy');
      await clipboard.write(text);
      return 'desktop';
    } catch {
      // No desktop: the terminal may have a clipboard.
    }
  }
  if (!world.stderr.isTTY || world.env.TERM === 'dumb') return undefined;
  world.stderr.write(`\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`);
  return 'terminal';
};
