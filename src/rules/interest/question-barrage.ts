import { type Draft, inFun, type Sentence } from '../../text/draft.js';
import { saidIn, saidOf } from '../around.js';
import { type Hit, type Rule, whole } from '../rule.js';

/** Games, choices and lists, where many questions are the point. */
const game =
  /\b(?:quiz|trivia|riddle|guess|game|round (?:one|two|1|2)|would you rather|this or that|truth or dare|twenty questions|20 questions|first one|questionnaire|crossword|joke|moral|wherever you like|pick (?:one|any)|any of them|packing|checklist|check list|for the (?:form|list|booking|shop|order)|on the list|agenda|menu|shopping|knock knock|forward (?:this|it)|send this)\b/;
const opens =
  /^(?:(?:so|and|but|ok|oh|well|hey|also|or|then|anyway|ah|aw|aww|wait|hmm|hi|hello|babe|love|baby|honey) )*(?:who|what|where|when|why|how|which|whose|do|does|did|are|is|was|were|will|would|can|could|have|has|had|should|shall|am|not|any|anything|anyone|you|your|still|everything|all|good|ok|busy|sleep|get|feeling|having)\b/;
const checking =
  /^(?:(?:so|and|but|ok|well|hey|babe|also|then) )*(?:where (?:are|were|did|have|you)|who (?:are|were|is|was|with|did|else|you)|what time (?:are|will|did|were|you)|when (?:are|will|did|were|you)|what are you doing|who is there|are you (?:alone|with|still|out|there|home|back)|is (?:he|she) (?:there|with)|why (?:are|did|were|is))\b/;

/** Two of these plan something together. */
const planning =
  /\b(?:shall|should) (?:i|we)\b|\bdo (?:you|we) (?:want|need|have)\b|\bwould you (?:like|prefer|rather)\b|\b(?:have we|are we|can we|could we|will we|is there enough)\b/;

const sayOf = (draft: Draft, { first, end }: Sentence): string => saidOf(draft.words.slice(first, end));

/** Not a question of its own. */
const tag =
  /^(?:is|are|do|does|did|was|were|has|have|can|will|would|should) (?:not )?(?:it|you|i|he|she|we|they)(?: not)?$/;
const most = 12;

const find = (draft: Draft): Hit[] => {
  const { text, sentences, words } = draft;
  const second = text.indexOf('?', text.indexOf('?') + 1);
  if (second < 0 || text.indexOf('?', second + 1) < 0) return [];
  const asks = sentences.filter(({ question, first, end }) => question && end > first && !words[first]?.quoted);
  if (asks.length < 3) return [];
  if (sentences.some((_, at) => inFun(draft, at)) || draft.emoji.some(({ mood }) => mood === 'joy')) return [];
  const said = saidIn(draft);
  if (game.test(said) || words.length > 90 || /https?:/i.test(text)) return [];
  const lines = asks.map((ask) => ({ ask, line: sayOf(draft, ask) }));
  if (lines.filter(({ line }) => planning.test(line)).length >= 2) return [];
  const real = lines.filter(
    ({ ask, line }) => ask.end - ask.first >= 2 && (opens.test(line) || / your? /.test(line)) && !tag.test(line),
  );
  const hit = ({ first, end }: Sentence): Hit[] => {
    const head = words[first];
    const last = words[end - 1];
    return head && last ? [{ start: head.start, end: last.end }] : [];
  };
  // Told things between the questions make it talk.
  if (asks.length * 2 < sentences.length) return [];
  const short = real.filter(({ ask }) => ask.end - ask.first <= most);
  const fourth = short.length >= 4 ? short[3] : undefined;
  if (fourth) return hit(fourth.ask);
  const third = lines.filter(({ line }) => checking.test(line))[2];
  return third ? hit(third.ask) : [];
};

export const questionBarrage: Rule = {
  id: 'interest/question-barrage',
  family: 'questions',
  severity: 'suggestion',
  source: 'ours',
  says: '“{match}” is one more question on a pile',
  why: 'Many questions at once are hard to answer and can feel like an exam. Ask the one you most want to hear about.',
  find: whole(find),
  bad: [
    'How was it? Who was there? What did you eat? [Did you talk to Rob]?',
    'where are you? who are you with? [when are you home]?',
    'did you eat? did you sleep? did you call your mum? [did you take the tablets]? is it raining there?',
    'Did you get there ok? Is the room nice? Have you met anyone? [What is the plan for tonight]?',
    'hey how was work? what did the boss say? are you tired? [what do you want to do later]?',
    'Who was that? Where did you meet? [Why did you not tell me]?',
    'so how did it go?? what did they ask?? were they nice?? [when do you hear back]??',
  ],
  fine: [
    'pizza? curry? thai? burgers?',
    'How was the first hour?',
    'Quiz time: who was late? who was early? who fell over? who laughed?',
    'would you rather swim? fly? dig? sing?',
    'How was it? Was Rob there?',
    'how did the interview go? did they like the drawings? I thought of you at ten.',
    'What time is the train? Shall I collect you? Do you want soup? Is it raining there?',
    'Milk? Bread? Eggs? Beans? Anything else?',
    'Honey? Sweetheart? Sugar plum? Love of my life? Are you in there?',
    'is it big? is it green? is it a frog? is it your uncle? 😂',
    'where are you? I have chips',
    'What time is your train? Shall I cook? I have the fish and the good potatoes.',
    'really? really really? you mean it?',
  ],
  better: ["How was the first hour? (Just that. I'll wait.)", 'Tell me one thing about today, whenever you like.'],
};
