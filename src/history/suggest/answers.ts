import type { Said, Scene } from './shapes.js';

const laughter =
  /(?:a?ha){2,}|(?:ja){2,}|(?:he){3,}|\blo+l+\b|\blmf?a+o+\b|\brofl\b|😂|🤣|💀|^ha[!.]?$|^ha ha\b|\b(?:i'?m|im) (?:actually |literally )?(?:crying|dying|dead|screaming)\b|\bcan'?t breathe\b|\bin stitches\b|\bi nearly died\b/i;
const cheer =
  /congrat|\bproud\b|\bwell done\b|\bamazing\b|\bincredible\b|\bwonderful\b|\bfantastic\b|\bbrilliant\b|\byess*\b|\byay\b|\bwoo+\b|\bomg\b|\blets? go+\b|\bno way\b|\bknew it\b|\bhuge\b|\blegend\b|\bstoked\b|\bbuzzing\b|\bhappy for (?:you|u)\b|\bthank (?:god|goodness)\b|\bfinally\b|\bwah\b|\blook at you\b|\bcelebrat|🎉|🥳|!{2,}|^[\p{Lu}\s]{4,}!*$/iu;
const comfort =
  /\boh no+\b|\bso+rry\b|\bpoor (?:you|u|love|man|thing|baby|babe|her|him)\b|\boh (?:love|babe|baby|darling|honey|my love|\p{Lu}\p{Ll}+)\b|\bi'?m here\b|\bcome (?:here|home)\b|\bwant me to\b|\bdo you want\b|\bare (?:you|u) ok|\b(?:you|u) ok\b|\bthat'?s (?:horrible|awful|rough|terrible)\b|\bhugs?\b|\bi'?ll (?:come|be there|hold|pray)\b|\bpraying\b|\bgo (?:to the )?doc|\bi go with you\b|\bon my way\b|\bcoming over\b|\bice it\b|\bworry me\b|\bwhat happened\b/iu;
const warm =
  /\blove\b|\bbeautiful\b|\bgorgeous\b|\bhandsome\b|\bomg\b|\baw+\b|\bobsessed\b|\bperfect\b|\bamazing\b|\bproud\b|\badorable\b|\bcute\b|\bstunning\b|\bahh+\b|!{2,}|[❤😍🥰😘🥹♥💛💚💙]/iu;

/** What the other one wrote next, before long. */
const others = ({ said, after }: Scene, within: number): readonly Said[] =>
  after.slice(0, within).filter(({ mine }) => mine !== said.mine);

export const isLaughter = (text: string): boolean => laughter.test(text);
/** How many of the next few messages of the other one laugh. */
export const laughs = (scene: Scene, within = 3): number =>
  others(scene, within).filter(({ text }) => laughter.test(text)).length;
/** Whether the other one took it as good news. */
export const isCheered = (scene: Scene): boolean => others(scene, 4).some(({ text }) => cheer.test(text));
/** Whether the other one took it as bad news. */
export const isComforted = (scene: Scene): boolean => others(scene, 4).some(({ text }) => comfort.test(text));
/** Whether the other one liked what they saw, by a word, a laugh or a reaction. */
export const isLiked = (scene: Scene): boolean =>
  scene.said.reactions.some(({ by }) => by !== scene.said.by) ||
  others(scene, 3).some(({ text }) => warm.test(text) || laughter.test(text));
