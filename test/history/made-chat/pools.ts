/** A thing somebody tells, and a question that takes it up; neither greets, thanks, tells news nor names anybody. */
export const told: readonly { readonly says: string; readonly asked: string }[] = [
  { says: 'my pottery class starts again on tuesday', asked: 'what are you making at the pottery class?' },
  { says: 'the choir is singing at the station in may', asked: 'which song does the choir open with?' },
  { says: 'marta wants to paint her kitchen yellow', asked: 'how is the yellow looking in that kitchen?' },
  { says: 'there is a heron on the canal wall again', asked: 'how big is that heron really?' },
  { says: 'the tomatoes on the balcony have flowers now', asked: 'how are the tomatoes doing?' },
  { says: 'our team moved to the third floor', asked: 'what is the third floor like?' },
  { says: 'joao is teaching me a card trick', asked: 'how does the card trick work?' },
  { says: 'i repaired the lamp with the green shade', asked: 'what was wrong with the lamp?' },
  { says: 'the new bakery puts seeds on everything', asked: 'what did the bakery put seeds on this time?' },
  { says: 'i started the novel about the lighthouse', asked: 'what is the lighthouse novel like so far?' },
  { says: 'the swimming pool has a slide now', asked: 'how fast is the slide at the pool?' },
  { says: 'grandpa rode his bicycle to the market', asked: 'how did grandpa find the bicycle ride?' },
];

/** Questions about things that nobody in the chat tells of. */
export const questions: readonly string[] = [
  'what did you dream about as a child?',
  'which island would you draw on a map?',
  'what was your favourite sweet at school?',
  'do you believe in ghosts?',
  'which planet would you visit?',
  'what was the first record you owned?',
];

/** News of theirs, with the question that asks about it. */
export const goodNews: readonly { readonly says: string; readonly asked: string }[] = [
  { says: 'i got the job!!', asked: 'what did they say about the job?' },
  { says: 'i passed my driving test!', asked: 'what was the hardest bit of the driving test?' },
  { says: 'i got promoted today!', asked: 'how did they tell you that you were promoted?' },
];
/** What can follow news that nobody asks about. */
export const passedOver: readonly string[] = ['oh nice', 'ok, i am at the tram stop', 'i found my umbrella'];

/** Greetings that could go to anybody, by when they suit; a good morning is one of them. */
export const greetings = {
  morning: ['hey', 'good morning', 'hiya', 'morning'],
  evening: ['hey', 'wyd?', 'hiya', 'how was your day'],
} as const;
/** A good morning that goes to them again and again, in the same words. */
export const copiedMorning = 'good morning, hope the tram is on time';

/** Thanks for a thing, and thanks that also praise who did it. */
export const thanks: readonly string[] = ['thanks for the lift to the airport', 'thank you for watering the ferns'];
export const praise: readonly string[] = [
  'thank you for carrying the boxes, that was so kind of you',
  'thanks for waiting at the dentist, you are so patient',
];
