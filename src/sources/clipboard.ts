import { Problem } from '../model/problem.js';
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
