import { phrases, type Rule } from '../rule.js';

export const nonApology: Rule = {
  id: 'respect/non-apology',
  family: 'criticism',
  severity: 'warning',
  source: 'gottman-criticism',
  says: '“{match}” says sorry and gives the blame back',
  why: 'Half of an apology is heard as none. Name the one thing you did; what they did can have a talk of its own.',
  find: phrases(
    [
      'sorry (that)? you (feel|felt|are feeling) (that|this) way',
      'sorry (that)? you (feel|felt) like that',
      'sorry (that)? you (see|saw|take|took|are taking|have taken) it (that way|this way|like that|so personally|personally|the wrong way)',
      'sorry (that)? you (can not|could not) (take|handle) (a joke|it|the truth)',
      'sorry (that)? you (were|are|got|get) (so)? (offended|sensitive)',
      'sorry if you (felt|feel|were|are|got|took|take) (so)? (offended|hurt|upset|annoyed|sensitive|that way|it that way|it personally|it the wrong way)',
      'sorry if your feelings (were|got|are) (hurt)?',
      'sorry , but (you|it was you that|it was you who) (started|provoked|deserved|pushed me|drove me|made me|asked for|had it coming|were asking for|left me no|gave me no|did it (first|too)|do it too|do the same|should not have|are (too|so|being) (too|so)? sensitive|take everything|took it)',
      'said (i am|i was)? sorry , (so)? what (more|else) do you want',
      'sorry , (ok|okay|alright|all right|happy now) , what (more|else) do you want',
    ],
    {
      joking: 'skip',
      unless: [
        'you feel that way (about (yourself|work|the|your|it)|too|still|because of (him|her|them|the))',
        'but you made me (laugh|smile|cry happy|so happy|think|a)',
      ],
      unlessNear: ['my fault', 'i was wrong', 'do you want me to say'],
    },
  ),
  bad: [
    "I'm [sorry you feel that way]",
    '[sorry if you were offended], it was a joke',
    "I'm [sorry but you started] it",
    'I [said sorry, what more do you want]',
    '[sorry you took it that way]',
  ],
  fine: [
    "sorry I was late, that's on me",
    'sorry if I woke you, I was trying to be quiet',
    "I'm sorry you feel that way about your work, you're better at it than they know",
    'sorry but I love you and you have to hear this song',
    "I'm so sorry you're feeling rotten, shall I bring soup?",
    'sorry, but you made me laugh in the middle of a meeting',
    'he just said “sorry you feel that way” and walked off',
  ],
  better: ["I'm sorry I snapped at you on Friday. I was tired, and that wasn't yours to carry."],
};
