// The coach on texts that people labelled, of another kind than it is for: comments on Reddit and tweets.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { critique } from '../../dist/index.js';
import { peers } from './peers.js';

/** As their authors group the 27 emotions; realization, confusion, curiosity, surprise and neutral are neither. */
const negative = new Set(
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness'.split(' '),
);
const positive = new Set(
  'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief'.split(' '),
);

/** The best F1 of a value over its thresholds, chosen on every other text and counted on the rest. */
const f1 = (values, there) => {
  const half = (odd) => values.map((value, i) => ({ value, there: there[i] })).filter((_, i) => i % 2 === odd);
  const scored = (list, from) => {
    let [hits, said, meant] = [0, 0, 0];
    for (const text of list) {
      const yes = text.value >= from;
      said += yes;
      meant += text.there;
      hits += yes && text.there;
    }
    return said + meant === 0 ? 0 : (2 * hits) / (said + meant);
  };
  const chosen = half(0);
  const best = [...new Set(chosen.map(({ value }) => value))]
    .map((from) => ({ from, score: scored(chosen, from) }))
    .sort((a, b) => b.score - a.score)[0].from;
  return scored(half(1), best);
};

/** Prints the table, where the folder has these texts. */
export const otherTexts = (table, spearman, folder) => {
  const [comments, tweets] = [join(folder, 'goemotions'), join(folder, 'vader_tweets/tweets_GroundTruth.txt')];
  if (!existsSync(comments) || !existsSync(tweets)) return;
  const lines = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const names = lines(join(comments, 'labels.txt')).map((name) => name.trim());
  const rows = lines(join(comments, 'dev.tsv')).map((line) => {
    const [text, numbers] = line.split('\t');
    const emotions = numbers.split(',').map((number) => names[Number(number)]);
    return {
      text,
      negative: emotions.some((emotion) => negative.has(emotion)),
      positive: emotions.some((emotion) => positive.has(emotion)),
    };
  });
  const rated = lines(tweets).map((line) => line.split('\t'));
  const good = (text) => {
    const { score, base, tone, findings, credits, safety } = critique(text);
    const sum = (list) => list.reduce((total, { points }) => total + points, 0);
    // Below the caps that people see, so that texts which share one are still told apart.
    // Danger counts as the worst, another language as nothing said.
    if (safety) return 0;
    return score === null ? base : base + tone + sum(findings) + sum(credits);
  };
  console.log(
    `## Texts of another kind, labelled by people: ${rows.length} comments on Reddit, ${rated.length} tweets\n`,
  );
  console.log(
    'F1 of any negative and of any positive emotion (GoEmotions, Demszky et al. 2020, its dev part: threshold chosen on every other comment, counted on the rest), and rank correlation with the mean valence that twenty people gave each tweet (Hutto & Gilbert 2014).\n',
  );
  console.log(
    table(
      ['tool', 'any negative', 'any positive', 'tweets'],
      [['textcoach', good], ...Object.entries(peers)].map(([name, value]) => {
        const values = rows.map(({ text }) => value(text));
        return [
          name,
          f1(
            values.map((one) => -one),
            rows.map((row) => row.negative),
          ).toFixed(2),
          f1(
            values,
            rows.map((row) => row.positive),
          ).toFixed(2),
          spearman(
            rated.map(([, , text]) => value(text)),
            rated.map(([, mean]) => Number(mean)),
          ).toFixed(3),
        ];
      }),
    ),
  );
};
