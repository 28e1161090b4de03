import { replyIn } from '../reply.js';
import { after, type Context, type Rule } from '../rule.js';
import { warmthIn } from './words/found.js';
import { firstSentence, meantLong, mostlyQuoted, speaksToYou } from './words/letter.js';

/** Their text asks, or is long itself: a long answer is wanted. */
const askedFor = (context: Context): boolean => {
  const reply = replyIn(context);
  return Boolean(
    reply &&
      (reply.words.length > 40 ||
        reply.sentences.some(({ question }) => question) ||
        /\b(?:tell me|go on|everything|all about|listening)\b/i.test(reply.text)),
  );
};

/** Words up to which a text is no wall: ninety, or sixty where they never write a third as much. */
const limitOf = ({ history }: Context, length: number): number =>
  history?.theirLength && length > 3 * history.theirLength.most ? 60 : 90;

export const wallOfText: Rule = {
  id: 'medium/wall-of-text',
  family: 'long',
  severity: 'suggestion',
  points: -3,
  source: 'settling-by-text',
  counts: ({ history }) =>
    history?.theirLength
      ? `Nine in ten of their own texts stay under ${history.theirLength.most.toLocaleString('en')} characters.`
      : undefined,
  says: 'So many words, from “{match}” on, ask for a lot of reading',
  why: 'A long text is easy to misread and hard to answer. Pick the one thing that matters most, or ask for a time to talk.',
  find: after((draft, context, found) =>
    draft.words.length <= limitOf(context, draft.text.length) ||
    draft.language !== 'en' ||
    !speaksToYou(draft) ||
    mostlyQuoted(draft) ||
    warmthIn(found) >= 3 ||
    meantLong(draft) ||
    askedFor(context)
      ? []
      : firstSentence(draft),
  ),
  bad: [
    "[so the boiler man came and he says the valve has gone]. I told him you had the paperwork and he said he can't order the part without it. Then your sister rang about Sunday and I did not know what to tell her because you had not said. Also the school wants the form by Friday and I can't find it. I looked in the drawer and behind the bread bin and in the car. We should decide about the half term too because my manager keeps on asking me for dates. And the cat has been sick on the stairs twice since you left this morning",
    "Hey. [I was on the bus and I started thinking about what you said on Saturday about the money]. I know you did not mean it that way but I keep going back to it. When we moved in we said we would share it all and I have tried to do that. You pay more of the rent and I do more of the shopping and the cooking and I thought that was even. Then you said it in front of Tom and I did not know where to look. I don't want to make it into something big. I just want us to look at the numbers together and work out what is fair for both of us",
    "[ok here is the plan for the weekend as far as I have it]. You get the train at nine and I come from work with the car. My mum is at the house from ten so you can drop the bags with her. Then there is the thing at your uncle's and I know you don't want to stay long, so I said four, and if you want out sooner then tell me and I will say it's the dog. Sunday we have nothing but I would like to look at that flat again before we say no to it, since the agent has been on the phone to me three times now",
  ],
  fine: [
    'the boiler man came and he says the valve has gone. where did you put the paperwork?',
    "Two things, then I'll shush: could you ring the vet about Biscuit, and shall we do the market on Sunday?",
    'Happy birthday my love. I have known you for eleven of these and each one is better than the last. I remember the one in Whitby when it hailed and we ate the cake in the car with our hands and you said it was the best one yet. I remember the one when you were ill and we had soup with a candle in it. I hope that this one has sun and no soup. I have hidden three things in the house and the first clue is under the frog. Look at the clock in the hall and then count the stairs and you will know where to go next',
    'long day, tell you all of it at dinner',
    {
      text: "so the boiler man came and he says the valve has gone. I told him you had the paperwork and he said he can't order the part without it. Then your sister rang about Sunday and I did not know what to tell her because you had not said. Also the school wants the form by Friday and I can't find it. I looked in the drawer and behind the bread bin and in the car. We should decide about the half term too because my manager keeps on asking me for dates. And the cat has been sick on the stairs twice since you left this morning",
      context: { reply: 'how was your day? tell me everything' },
    },
    "I love you so much. Thank you for last night, for the soup and for sitting with me. I don't think I said it then because I was too tired to talk, but I miss you already and it is only Tuesday. When I woke up the kitchen was clean and the note was on the kettle and I read it four times on the stairs. You are my favourite person. I told Ngozi on the ward about it and she says that you are to come and live with her instead, and I said she would have to fight me for you. I will ring you at nine when the shift is done and I want to hear about the lambs",
  ],
  better: ["Two things, then I'll shush: could you ring the vet about Biscuit, and shall we do the market on Sunday?"],
};
