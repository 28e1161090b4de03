import { saidIn } from '../../around.js';
import { byFirstWord } from '../../by-first-word.js';
import { replyIn } from '../../reply.js';
import type { Context } from '../../rule.js';

const good = byFirstWord(
  '\\b(?:i (?:just )?(?:got|have got) (?:the|a|my|that|an|into|offered|promoted|accepted|engaged)|i (?:just )?(?:passed|won|made it|did it|nailed|smashed)|we (?:won|did it|got (?:the|it))|good news|guess what|best day|so happy|over the moon)\\b',
);
const bad = byFirstWord(
  '\\b(?:worst|horrible|awful|terrible|rough|bad) (?:day|shift|week|night|news)\\b|\\b(?:i (?:just )?(?:failed|lost|got (?:fired|sacked|dumped|rejected))|i am (?:so |really |just )?(?:sad|upset|exhausted|devastated|gutted|scared|worried|stressed|crying)|passed away|has died|in hospital|i feel (?:awful|terrible|sick|low|down))\\b',
);

const told = new WeakMap<Context, 'good' | 'bad' | 'none'>();

/** What the text that the draft answers tells: good news, bad news or a hard time; undefined for neither, or no text. */
export const newsIn = (context: Context): 'good' | 'bad' | undefined => {
  let news = told.get(context);
  if (news === undefined) {
    const reply = replyIn(context);
    const said = reply ? saidIn(reply) : '';
    news = bad.test(said) ? 'bad' : good.test(said) ? 'good' : 'none';
    told.set(context, news);
  }
  return news === 'none' ? undefined : news;
};
