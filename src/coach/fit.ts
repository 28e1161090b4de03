import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { baseOf } from '../text/verbs.js';

const small = new Set(
  'the a an and or but to of in on at for with from by is are was were be been am i you we it they he she me my your our this that these those so do does did not have has had will would can could just how what when where who why if then than too very about up out as'.split(
    ' ',
  ),
);

/** One thing that people here and there, or big and small, have another word for. */
const same = new Map(
  `movie film,movies film,films film,flick film,apartment flat,mom mum,mam mum,mummy mum,mother mum,dad father,daddy father,telly tv,
  television tv,vacation holiday,soccer football,puppy dog,doggo dog,kitten cat,kitty cat,grandma gran,granny gran,nan gran,nana gran,
  grandpa grandad,granddad grandad,bike bicycle,cycling bicycle,gym workout,mobile phone,cell phone,garden yard,cookie biscuit,
  sofa couch,trousers pants,lift elevator,uni university,college university,shop store,photo picture,pic picture,photos picture,pics picture`
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [word: string, other: string]),
);
/** "Shelves" is "shelf", "wrote" is "write", "movies" is "film". */
const plain = (word: string): string => {
  const base = same.get(word) ?? baseOf(word);
  return /(?:l|r|ea|oa|li|wi|kni|hoo)ves$/.test(base) && base.length > 5 ? `${base.slice(0, -3)}f` : base;
};

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [])
    .map((word) => word.replace(/'.*$/, ''))
    .filter((word) => word.length > 2 && !small.has(word))
    .map(plain);

/** The stems of a text's words that carry meaning, by natural's Porter stemmer. */
export const stemsOf = (text: string): string[] => wordsOf(text).map((word) => stemmer.stem(word));

/** How well each text fits a query: natural's tf-idf over stems, in the order of the texts. */
export const fitOf = (query: readonly string[], texts: readonly string[]): number[] => {
  const wanted = [...new Set(query)];
  if (wanted.length === 0) return texts.map(() => 0);
  // A stem begins as its word does, so the other words need none: they have no part in the sum.
  const begun = new Set(wanted.map(([letter]) => letter));
  const index = new TfIdf();
  for (const text of texts)
    index.addDocument(
      wordsOf(text)
        .filter(([letter]) => begun.has(letter))
        .map((word) => stemmer.stem(word)),
    );
  return texts.map((_, i) => index.tfidf(wanted, i));
};
