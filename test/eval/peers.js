// How good each tool takes a text to be: more is better. Linters count what they object to.
import { createRequire } from 'node:module';
import { text as alex } from 'alex';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import writeGood from 'write-good';

const require = createRequire(import.meta.url);
const Analyzer = require('natural/lib/natural/sentiment/SentimentAnalyzer.js');
const stemmer = require('natural/lib/natural/stemmers/porter_stemmer.js');

const sentiment = new Sentiment();
const analyzer = new Analyzer('English', stemmer, 'afinn');
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}']+/gu) ?? ['-'];

export const peers = {
  'AFINN (natural)': (text) => analyzer.getSentiment(wordsOf(text)) || 0,
  'vader-sentiment': (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
  sentiment: (text) => sentiment.analyze(text).score,
  alex: (text) => -alex(text).messages.length,
  'write-good': (text) => -writeGood(text).length,
};
