import { type Draft, readDraft } from '../text/draft.js';
import type { Context } from './rule.js';

const read = new WeakMap<Context, Draft>();

/** The text that the draft answers, read as a draft is; undefined when it answers none. Read once a critique. */
export const replyIn = (context: Context): Draft | undefined => {
  if (context.reply === undefined) return undefined;
  let draft = read.get(context);
  if (!draft) {
    draft = readDraft(context.reply);
    read.set(context, draft);
  }
  return draft;
};
