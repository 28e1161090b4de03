const alone = /(?:ss|us|is|as|os|news|physics|maths|mathematics|athletics|gymnastics|series|species|tennis)$/i;
const without = new Set(['people', 'children', 'feet', 'teeth', 'mice', 'geese']);

/** Whether a phrase is of several things: its head, before the first word that leads on from it, says so. */
export const isMany = (text: string): boolean => {
  const [head = ''] = text.split(
    /\s(?:of|in|at|on|by|with|from|for|to|that|who|where|which|when|we|I|you|called|without|about|and)\s/,
  );
  if (
    /^\S+ing\b|^the (?:time|way|day|night)\b/i.test(head) &&
    !/^(?:wedding|evening|morning|building|king|ring|string|spring|thing)/i.test(head)
  )
    return false;
  if (/\sand\s/.test(text) && !/\b(?:of|with|the time|in|at|on)\b.*\sand\s/.test(text)) return true;
  const last = head.split(' ').pop() ?? '';
  return without.has(last.toLowerCase()) || (/^\p{Ll}.*s$/u.test(last) && !alone.test(last) && !/['’]s$/.test(last));
};
