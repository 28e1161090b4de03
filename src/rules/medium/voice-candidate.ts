import { after, type Rule } from '../rule.js';
import { harshIn, warmthIn } from './words/found.js';
import { firstSentence, meantLong, mostlyQuoted, speaksToYou } from './words/letter.js';

export const voiceCandidate: Rule = {
  id: 'medium/voice-candidate',
  family: 'long',
  severity: 'info',
  points: 0,
  source: 'live-voice',
  says: 'This would be lovely as a call or a short voice note',
  why: 'In studies, hearing a voice bonded people more than reading words, and felt no more awkward. A long warm text like this one suits a call.',
  find: after((draft, _context, found) => {
    const { length } = draft.words;
    // Above ninety words, medium/wall-of-text looks first.
    return length <= 60 ||
      warmthIn(found) < (length > 90 ? 3 : 2) ||
      draft.language !== 'en' ||
      harshIn(found) ||
      !speaksToYou(draft) ||
      mostlyQuoted(draft) ||
      meantLong(draft)
      ? []
      : firstSentence(draft);
  }),
  bad: [
    '[I love you so much and I wanted to say it before the day runs off with us]. Thank you for last night, for the soup and the blanket and for not asking. I slept for ten hours. When I came down the whole kitchen was clean and there was your note on the kettle, and I sat on the stairs and read it four times over before I could go to work',
    "[I miss you and it is only Tuesday]. The flat is so quiet that I can hear the fridge think. I keep on making two cups. I walked home by the canal and the heron was there on one leg and I thought of you doing the voice. I can't wait to see you on Friday, I have cleared the whole weekend and there is a pie",
    'Hi love. [I am so proud of you for today]. I know how much you did not want to go in there and you went, and you told them, and you did it all in that calm voice of yours. I was in the car park thinking about you the whole time. Thank you for letting me come. I will make the dal tonight and you can lie on the sofa with the dog and say nothing',
  ],
  fine: [
    'I love you so much. Thank you for last night x',
    'Can I ring you at eight? I have something nice to say and it is too long to type',
    'how was the physio?',
    'I love you but you never listen. I told you about the boiler on Monday and again on Tuesday and you said you would ring and you did not ring. Then I had to stay home and wait for the man and he was three hours late and he left mud all up the stairs. Thank you for nothing. I do not want to be the one who does it all',
    "so the boiler man came and he says the valve has gone. I told him you had the paperwork and he said he can't order the part without it. Then your sister rang about Sunday and I did not know what to tell her because you had not said. Also the school wants the form by Friday and I can't find it",
    'Happy birthday my love. I love you so much. I have known you for eleven of these and each one is better than the last. I remember the one in Whitby when it hailed and we ate the cake in the car with our hands. Thank you for all of them. I have hidden three things in the house and the first clue is under the frog by the back door',
  ],
  better: ["Can I ring you at eight? I have something nice to say and it's too long to type"],
};
