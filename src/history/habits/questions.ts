import type { MessageFacts } from '../../model/message-facts.js';
import { per100 } from './per100.js';
import { bySide, isSent, type Sides } from './sides.js';

/** Questions among a side's messages, and follow-ups among the questions. */
export interface Questions {
  readonly messages: number;
  readonly questions: number;
  readonly followUps: number;
  /** Questions in a hundred messages. */
  readonly per100: number;
  /** Follow-ups in a hundred questions. */
  readonly followUpShare: number;
}

/** How much each side asks. */
export const questionsOf = (facts: readonly MessageFacts[]): Sides<Questions> =>
  bySide(facts, (some) => {
    const messages = some.filter(isSent).length;
    const questions = some.filter(({ flags }) => flags.includes('question')).length;
    const followUps = some.filter(({ flags }) => flags.includes('follow-up')).length;
    return {
      messages,
      questions,
      followUps,
      per100: per100(questions, messages),
      followUpShare: per100(followUps, questions),
    };
  });
