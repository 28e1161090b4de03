import { saidIn } from '../around.js';
import { byFirstWord } from '../by-first-word.js';
import { type Rule, whole } from '../rule.js';
import { memoryOf, samWith } from './words/example.js';
import { isOf, strongest, telling, weights } from './words/topic.js';

/** Asking leave, standing by, saying sorry: the words of somebody who knows. */
const gentle = byFirstWord(
  `\\b(${[
    'thinking (of|about) (you|him|her|them|your|u)|in my thoughts|on my mind|no need to|do not (have|need) to|only if you|if you (want|need|feel|ever|fancy|would|are up|like)|whenever you|when you are ready|would you (like|rather|want|prefer)|do you want (to|me)|shall we (leave|talk)|want to talk|feel like talking|talk about it|rather not|leave it (today|for)|happy to listen|here (for you|to listen|if|when|always)|i am here|am here|by your side|with you (today|all)',
    'sorry|hug|hugs|hugging|hold you|holding you|big day for you|hard day|today is hard|must be (hard|tough|strange)|so hard|take care|be gentle|gentle|feeling ready|you have got this|you (mentioned|told me)|apologi[sz]ed?|a year since|how did [a-z ]*(take|go|feel)|thought (of|about) (you|your|ur|him|her|them)|thinking about|how proud|proud your|take all the time|time you need|take your time|be kind|kind to yourself|(love|loved) (how|that|the way|hearing)|go easy|light(ing)? a candle|a candle|proud of you|so brave|strong|would be (so |very )?proud|be proud of|miss (him|her|them) too|(you|must) miss|remember(ing)? (him|her|them|your)|his memory|her memory|rest in peace|rip|how are you (feeling|coping|doing|holding|today|with|about|since|after)|how you are (feeling|coping|doing|holding)|how do you feel|are you (ok|okay|alright)|you (ok|okay|alright) (about|after|with)|get well|recover|good luck|fingers crossed|any news|hope|pray|praying|hoping|used to (play|sing|make|say|tell|love|cook|take)|prayers|flowers|visit (his|her|the) grave',
  ].join('|')})\\b`,
);
const loss =
  /\b(?:died|dead|death|lost|losing|passed|funeral|buried|grie\w+|suicide|estranged|not speaking|no contact|walked out|abandoned|violent|hits?|beat)\b/i;

export const tenderTopic: Rule = {
  id: 'memory/tender-topic',
  family: 'care',
  severity: 'warning',
  source: 'ours',
  needs: ['memory'],
  says: '“{match}” comes near something you marked as tender',
  why: 'A sore subject is easier to meet when it is offered, not sprung. Ask whether they would like to talk about it, or leave it for today.',
  find: whole((draft, { memories, person }) => {
    if (!memories) return [];
    for (const memory of memories) {
      if (!memory.tender || !isOf(memory, person)) continue;
      const touches = telling(draft, memory, person).filter(
        ({ word, weight }) => !(word.negated && weight === weights.kin),
      );
      const most = strongest(touches);
      if (!most || (touches.length < 2 && most.weight === weights.plain)) continue;
      // Living kin are spoken of every day; those who are lost are not.
      if (touches.length < 2 && most.weight === weights.kin && !loss.test(memory.text)) continue;
      const said = saidIn(draft);
      if (gentle.test(said)) return [];
      return [{ start: most.start, end: most.end }];
    }
    return [];
  }),
  bad: [
    { text: 'your [dad] would love this pub haha', context: samWith('lost her dad in March', { tender: true }) },
    { text: 'guess who I saw in town, [Marek]!', context: samWith('Marek left her at the altar', { tender: true }) },
    { text: 'that [fire] alarm in Leeds woke the dead', context: samWith('the house fire in Leeds', { tender: true }) },
    {
      text: "haven't seen [Priya] in ages",
      context: samWith('Priya and her fell out badly', { tender: true, status: 'ended' }),
    },
    {
      text: 'is ur [father] a pirate, because you are a treasure',
      context: samWith("her dad's funeral", { tender: true }),
    },
    {
      text: 'cute video: the whole [pregnancy] in two minutes',
      context: samWith('her pregnancy ended in May', { tender: true }),
    },
    {
      text: 'they sent the [brigade], what a fire, brilliant film',
      context: samWith('lost everything in a house fire and the fire brigade', { tender: true }),
    },
    {
      text: 'there is a [therapist] in this show, hilarious',
      context: samWith('sees a therapist, hard winter', { tender: true }),
    },
  ],
  fine: [
    { text: 'would you like to talk about your dad?', context: samWith('lost her dad in March', { tender: true }) },
    { text: "I'm so sorry about your dad", context: samWith('lost her dad in March', { tender: true }) },
    { text: 'the tour starts in Leeds', context: samWith('the house fire in Leeds', { tender: true }) },
    { text: 'that curry was fire', context: samWith('the house fire in Leeds', { tender: true }) },
    {
      text: 'I need you to know how proud your dad would be',
      context: samWith('lost her dad in March', { tender: true }),
    },
    { text: 'my weight is up again', context: samWith('hates her weight', { tender: true }) },
    'your dad would love this pub haha',
    {
      text: 'thinking of you today, no need to talk about your dad',
      context: samWith('lost her dad in March', { tender: true }),
    },
    { text: 'see you in march then, I lost my keys', context: samWith('lost her dad in March', { tender: true }) },
    { text: 'my dad says hi', context: samWith('lost her dad in March', { tender: true }) },
    { text: 'your dad would love this pub', context: samWith('her dad sings in a choir') },
    { text: 'home from work, long day', context: samWith('awful day at work, cried at home', { tender: true }) },
    { text: 'your dad would love this', context: samWith('lost his dad', { tender: true, person: 'ana' }) },
    { text: 'your mum rang, she is coming at six', context: samWith('her mum has cancer', { tender: true }) },
    { text: 'Sam you are a star', context: samWith('Sam was bullied at school', { tender: true }) },
    { text: 'your sister is hilarious', context: { memories: [memoryOf('lost her dad', { tender: true })] } },
  ],
  better: ['Would you like to talk about your dad, or shall we leave it today?'],
};
