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
import { opening } from '../rules/auth/template-verbatim.js';
import type { FamilyId } from '../rules/families.js';
import { openings } from './openings.js';
import { type Template, textsOf } from './template.js';

/** Templates by the family of findings that they answer; the program reads a family when it is asked for. */
export const alternativeTemplates: Readonly<Partial<Record<FamilyId, readonly Template[]>>> = {
  get 'bare-miss-you'() {
    return bareMissYou;
  },
  get care() {
    return care;
  },
  get criticism() {
    return criticism;
  },
  get desperation() {
    return desperation;
  },
  get generic() {
    return generic;
  },
  get guilt() {
    return guilt;
  },
  get long() {
    return long;
  },
  get minimising() {
    return minimising;
  },
  get 'missed-news'() {
    return missedNews;
  },
  get negativity() {
    return negativity;
  },
  get 'own-words'() {
    return ownWords;
  },
  get pressure() {
    return pressure;
  },
  get questions() {
    return questions;
  },
  get 'self-focus'() {
    return selfFocus;
  },
  get 'sharp-tease'() {
    return sharpTease;
  },
  get taking() {
    return taking;
  },
  get timing() {
    return timing;
  },
  get wanting() {
    return wanting;
  },
};

let texts: readonly string[] | undefined;

/** The texts that are offered in another's place, blanks and all, which begin as a text does. */
export const linesLike = (text: string): readonly string[] => {
  const begun = opening(text);
  if (openings && !openings.has(begun)) return [];
  texts ??= Object.values(alternativeTemplates).flatMap((templates = []) => templates.flatMap(textsOf));
  return texts.filter((line) => opening(line) === begun);
};
