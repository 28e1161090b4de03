import bareMissYou from '../../templates/alternatives/bare-miss-you.yaml';
import care from '../../templates/alternatives/care.yaml';
import criticism from '../../templates/alternatives/criticism.yaml';
import desperation from '../../templates/alternatives/desperation.yaml';
import generic from '../../templates/alternatives/generic.yaml';
import guilt from '../../templates/alternatives/guilt.yaml';
import long from '../../templates/alternatives/long.yaml';
import minimising from '../../templates/alternatives/minimising.yaml';
import missedNews from '../../templates/alternatives/missed-news.yaml';
import negativity from '../../templates/alternatives/negativity.yaml';
import ownWords from '../../templates/alternatives/own-words.yaml';
import pressure from '../../templates/alternatives/pressure.yaml';
import questions from '../../templates/alternatives/questions.yaml';
import selfFocus from '../../templates/alternatives/self-focus.yaml';
import sharpTease from '../../templates/alternatives/sharp-tease.yaml';
import taking from '../../templates/alternatives/taking.yaml';
import timing from '../../templates/alternatives/timing.yaml';
import wanting from '../../templates/alternatives/wanting.yaml';
import type { FamilyId } from '../rules/families.js';
import { type Template, textsOf } from './template.js';

/** Templates by the family of findings that they answer. */
export const alternativeTemplates: Partial<Record<FamilyId, readonly Template[]>> = {
  'bare-miss-you': bareMissYou,
  care,
  criticism,
  desperation,
  generic,
  guilt,
  long,
  minimising,
  'missed-news': missedNews,
  negativity,
  'own-words': ownWords,
  pressure,
  questions,
  'self-focus': selfFocus,
  'sharp-tease': sharpTease,
  taking,
  timing,
  wanting,
};

let texts: readonly string[] | undefined;

/** Every text that is offered in another's place, blanks and all. */
export const templateTexts = (): readonly string[] => {
  texts ??= Object.values(alternativeTemplates).flatMap((templates = []) => templates.flatMap(textsOf));
  return texts;
};
