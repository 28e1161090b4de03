/**
 * What the coach gives template texts in which nothing is filled in, for those that it lets pass: the build puts the scores
 * here, so that a check need not judge them again. A text that is not here is judged when it is offered.
 */
export const judgedScore = (_text: string): number | undefined => undefined;
