import { type Words, wordSet } from './word-set.js';

/** Names that are also everyday words: only a capital or the place of a call tells which is meant. */
export const wordNames: Words = wordSet(
  `amber angel april archer art ash august autumn basil bear bee bill bishop blaze blessing bliss bob bonnie
  brandy brook brooke buck candy carter chance charity chase chip clay cliff colt cooper crystal daisy dale dawn
  dean destiny dot drew duke dusty earl echo eden ernest eve faith favor favour fern finch flash ford forest
  forrest frank gale gay gene genesis ginger glen glory gold goldie grace grant guy hank harmony harper haven
  hazel heath heather heaven herb holly honey hope hunter ice iris ivory ivy jack jade jasmine jasper jay jewel
  joy june justice kale king kit kitty lacey lance lark laurel liberty light lily love luck lucky major marina
  mark martin mason max may melody mercy merry miles misty nick nova olive opal paige pansy parker pat patience
  patty peace pearl peg penny pepper piper pop poppy praise precious prince princess promise prudence queen
  queenie rain raven ray reed reef rich river rob robin rock rocky rod rose rosemary ruby rusty sage saint sandy
  savannah scout serenity shadow shelly shy skip sky sonny spring star sterling stone sue sugar summer sunny
  sunshine teddy tom trinity trip van violet wade ward west will willow winter woody wren`,
);
