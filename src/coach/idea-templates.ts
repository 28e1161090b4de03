import curious from '../../templates/ideas/curious.yaml';
import goodFeeling from '../../templates/ideas/good-feeling.yaml';
import meet from '../../templates/ideas/meet.yaml';
import play from '../../templates/ideas/play.yaml';
import remember from '../../templates/ideas/remember.yaml';
import sayName from '../../templates/ideas/say-name.yaml';
import voice from '../../templates/ideas/voice.yaml';
import wanted from '../../templates/ideas/wanted.yaml';
import type { Template } from './template.js';

/** Every idea, by principle. */
export const ideaTemplates: readonly Template[] = [
  ...goodFeeling,
  ...play,
  ...curious,
  ...meet,
  ...remember,
  ...sayName,
  ...voice,
  ...wanted,
];
