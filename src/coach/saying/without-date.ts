const day = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const clock = '(?:at )?\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm)|(?:at )?\\d{1,2}[:.]\\d{2}|at (?:noon|midnight|\\d{1,2})';
const when = `(?:(?:on |this |next |last )?(?:${day}|weekend|week|month)|today|tonight|tomorrow|tmrw|yesterday|(?:on )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \\d{4})?|(?:on )?${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2}|${clock}|(?:in the )?(?:morning|afternoon|evening))`;
/** A date or time at the end of a memory: the date is kept beside it, and said to them it would be stale or odd. */
const trailingDate = new RegExp(`(?:[\\s,]+${when})+[.!]?$`, 'i');
/** How the last word of a date or time looks. Most memories have none, and the expression takes V8 longer than all of them. */
const dateEnd = new RegExp(
  `^(?:${day}|${month}|week|weekend|month|today|tonight|tomorrow|tmrw|yesterday|noon|midnight|morning|afternoon|evening|am|pm|\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:[:.]\\d{2})?(?:am|pm)?|\\d{4}(?:-\\d{2}-\\d{2})?)[.!]?$`,
  'i',
);
/** A memory's words without the date or time at their end. */
export const withoutDate = (text: string): string =>
  dateEnd.test(text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf(',')) + 1))
    ? text.replace(trailingDate, '')
    : text;
