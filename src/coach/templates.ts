import bareMissYou from '../../templates/alternatives/bare-miss-you.yaml';
import criticism from '../../templates/alternatives/criticism.yaml';
import desperation from '../../templates/alternatives/desperation.yaml';
import generic from '../../templates/alternatives/generic.yaml';
import guilt from '../../templates/alternatives/guilt.yaml';
import minimising from '../../templates/alternatives/minimising.yaml';
import negativity from '../../templates/alternatives/negativity.yaml';
import ownWords from '../../templates/alternatives/own-words.yaml';
import pressure from '../../templates/alternatives/pressure.yaml';
import selfFocus from '../../templates/alternatives/self-focus.yaml';
import taking from '../../templates/alternatives/taking.yaml';
import type { FamilyId } from '../rules/families.js';
import type { Template } from './template.js';

/** Templates by the family of findings that they answer. */
export const alternativeTemplates: Partial<Record<FamilyId, readonly Template[]>> = {
  'bare-miss-you': bareMissYou,
  criticism,
  desperation,
  generic,
  guilt,
  minimising,
  negativity,
  'own-words': ownWords,
  pressure,
  'self-focus': selfFocus,
  taking,
};
