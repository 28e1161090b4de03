import type { Draft } from '../../text/draft.js';
import { type Context, type Hit, type Pattern, pattern, type Rule, whole } from '../rule.js';

const digits = [...'0123456789'];
const shown = ({ start, end }: Hit, { text }: Draft): string => text.slice(start, end);
/** What stands up to `reach` characters before and behind. */
const around = ({ start, end }: Hit, { text }: Draft, reach = 40): string =>
  `${text.slice(Math.max(0, start - reach), start)} ${text.slice(end, end + reach)}`;

const isLuhn = (number: string): boolean => {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

const otherNumber =
  /\b(?:order|tracking|parcel|imei|serial|booking|ref|reference|ticket|invoice|meter|isbn|barcode|loyalty|clubcard|nectar|library|gift ?card|voucher|membership)\b/i;
const isCard = (hit: Hit, draft: Draft): boolean => {
  const written = shown(hit, draft);
  const number = written.replace(/\D/g, '');
  if (!/^[3-6]|^2[2-7]/.test(number) || /^(\d)\1+$/.test(number) || !isLuhn(number)) return false;
  if (number.length < 16 && !/^3[47]\d{13}$|^3[068]\d{12}$|^4\d{12}$/.test(number)) return false;
  const grouped =
    !/[ -]/.test(written) || /^\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?$|^\d{4}[ -]\d{6}[ -]\d{4,5}$/.test(written);
  return grouped && !otherNumber.test(around(hit, draft, 24));
};

const sharedOnPurpose =
  /\b(?:wi-?fi|netflix|spotify|disney|prime|now ?tv|hulu|guest|router|zip ?file|quiz|kahoot|zoom|teams|meeting|speakeasy|secret club)\b/i;
const isSecret = (hit: Hit, draft: Draft): boolean => {
  const value =
    /(?:[:=]|->|\s|['’]s)\s*["“'‘]?(\S+)$/u.exec(shown(hit, draft))?.[1]?.replace(/[)"”'’.,!?…]+$/u, '') ?? '';
  if (sharedOnPurpose.test(around(hit, draft)) || sharedOnPurpose.test(shown(hit, draft))) return false;
  if (/^(?:https?:|www\.)/i.test(value) || value.length < 4) return false;
  if (/^\d+$/.test(value))
    return (
      !/^pass\b/i.test(shown(hit, draft)) &&
      !/^\s*(?:characters?|letters?|digits?|words?|years?|days?|times|miles|%)/i.test(draft.text.slice(hit.end))
    );
  if (/^\d+(?:st|nd|rd|th|am|pm|x|%|k|mins?|hrs?|yrs?|ish)$/i.test(value)) return false;
  return (
    value.length >= 5 && /\p{L}/u.test(value) && (/\d/.test(value) || /^\p{L}+[@#$%&*_^!]\S*[\p{L}]$/u.test(value))
  );
};

const elsewhere =
  /\b(?:parcel|locker|collect\w*|delivery|deliveroo|click and|kahoot|quiz|zoom|teams|meeting|game|uber|ride|driver|netflix|kids|pinterest|board|map|wi-?fi)\b/i;
const isPin = (hit: Hit, draft: Draft): boolean =>
  !elsewhere.test(around(hit, draft)) &&
  !elsewhere.test(shown(hit, draft)) &&
  !/^\s*(?:photos?|pics?|pictures?|ideas|recipes|posts|people|times|%|of|on|to)\b/i.test(draft.text.slice(hit.end));

const isIban = (hit: Hit, draft: Draft): boolean => {
  const iban = shown(hit, draft).replace(/ /g, '').toUpperCase();
  if (iban.length < 15 || iban.length > 34) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

const household =
  /\b(?:gas|water|electric\w*|energy|council|customer|broadband|octopus|edf|spotify|netflix|loyalty|user|order)\b/i;
const street =
  /\b\d{1,4}[a-z]?,? (?:[a-z'’]+ ){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|drive|close|crescent|court|place|terrace|way|gardens|grove|hill|walk|mews|row|square|sq|park|boulevard|blvd)\b/i;
const postcode = /\b(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[A-Z]{2} \d{5}(?:-\d{4})?)\b/i;
const isHome = (_hit: Hit, { text }: Draft): boolean => street.test(text) && postcode.test(text);

/** What such things look like. */
const shapes: readonly Pattern[] = [
  pattern(/(?<![\d+.,:/-])\d(?:[ -]?\d){12,18}(?![\d.,:/-]\d|\d)/gu, digits, isCard),
  pattern(
    /\b(?:password|passcode|passwd|pword|pw|passphrase|pass)(?: (?:for|to|on) [\p{L}'’ ]{1,30})?(?:['’]s|:| ?=| is now| is| was| ->)(?: still| now)?:? ?["“'‘]?[^\s"”]{4,40}/giu,
    ['pass', 'pword', 'pw'],
    isSecret,
  ),
  pattern(
    /\bpass(?:word|code|phrase)? ["“'‘]?[^\s"”]{6,40}/giu,
    ['pass'],
    (hit, draft) =>
      /\p{Lu}\S*\d|[@#$%&*_^!]\S*\d|\d\S*\p{Lu}/u.test(shown(hit, draft).slice(5)) && isSecret(hit, draft),
  ),
  pattern(
    /\blog ?ins?(?: details)?(?::| is| are) ?[^\s/]{3,40} ?[/,|] ?[^\s/]{5,40}/giu,
    ['login', 'log in'],
    isSecret,
  ),
  pattern(
    /\b(?:phone|unlock|lock ?screen|screen)(?: code| number| pin)(?:['’]s|:| ?=| is)? ?(?!0)\d{4,8}\b(?![ -]?\d)/giu,
    ['code', 'pin'],
    isPin,
  ),
  pattern(/\bpass ?code:? ?\d{4,8}\b/giu, ['passcode', 'pass code'], isPin),
  pattern(/\b\d{4,6} (?:is|for) (?:my|the)(?: card)? pin\b/giu, ['pin'], isPin),
  pattern(
    /\bpin(?: number| code| no\.?)?(?: (?:for|to|on) [\p{L}'’ ]{1,30})?(?:['’]s|:| ?=| is now| is| was| ->)?(?: still| now)? ?\d{4,6}\b(?![:.,/-]\d)/giu,
    ['pin'],
    isPin,
  ),
  pattern(
    /\b(?:cvv|cvc|cv2|csc|security (?:code|number))(?:['’]s|:| ?=| is| on the back is)? ?\d{3,4}\b(?![:.,/-]\d)/giu,
    ['cvv', 'cvc', 'cv2', 'csc', 'security'],
  ),
  pattern(/\b(?:three|3|last three|last 3) (?:digits|numbers) on the back(?: are| is|:)? ?\d{3}\b/giu, ['on the back']),
  pattern(/\b(?:sort ?code|s\/c|sc)(?:['’]s|:| ?=| is)? ?\d{2}[ -]?\d{2}[ -]?\d{2}\b/giu, ['sort', 'sc ', 's/c']),
  pattern(
    /\b(?:bank )?(?:account|acct|acc|a\/c)(?: number| no\.?| num)?(?:['’]s|:| ?=| is)? ?\d{4} ?\d{4,8}\b/giu,
    ['acc', 'a/c'],
    (hit, draft) => !household.test(around(hit, draft)),
  ),
  pattern(
    /(?<![\d-])\d{2}-\d{2}-\d{2}[ ,]{1,3}(?:acc(?:ount)? ?)?\d{8}\b/gu,
    ['-'],
    (hit, draft) =>
      /\b(?:bank|sort|acc\w*|pay\w*|transfer|send|monzo|barclays|natwest|lloyds|hsbc|santander|details)\b/i.test(
        draft.text,
      ) || !/^[0-3]\d-[01]\d-/.test(shown(hit, draft)),
  ),
  pattern(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gu, digits, isIban),
  // Named as one, it need not add up: a digit may be mistyped.
  pattern(/\biban(?:['’]s|:| ?=| is| number| no\.?){0,2}:? ?[a-z]{2}\d{2}(?: ?[a-z0-9]{2,4}){3,8}\b/giu, ['iban']),
  pattern(
    /\b(?:aadhaar|aadhar|bvn|nric|cnic|ppsn?|nhs|medicare|driving licence|driver['’]?s licen[cs]e|licence|social insurance)(?: (?:number|no\.?|num|code|id))?(?:['’]s|:| ?=| is| for my \p{L}+ is)? ?[A-Z]{0,5}\d(?:[ -]?\d){5,14}[A-Z]{0,3}\b/giu,
    ['aadha', 'bvn', 'nric', 'cnic', 'pps', 'nhs', 'medicare', 'licen', 'social ins'],
    (hit, draft) =>
      !otherNumber.test(around(hit, draft, 24)) && !/^(?:nin|pan|sin|ein|dni|bic)[a-z]/i.test(shown(hit, draft)),
  ),
  pattern(/\bpan(?: card)?(?: (?:number|no\.?))?(?:['’]s|:| ?=| is)? ?[A-Z]{5}\d{4}[A-Z]\b/giu, ['pan']),
  pattern(
    /\b(?:mother|mum|mam|mom)['’]?s['’]? maiden name(?: (?:for|as) [\p{L}'’ ]{1,40})?(?::| is| ?=|,)+ ?\p{Lu}[\p{L}'’-]+/gu,
    ['maiden'],
  ),
  pattern(
    /\b(?:security|secret|memorable) (?:question answer|answer|word|info)(?: (?:for|to|on) [\p{L}'’ ]{1,30})?(?:['’]s|:| ?=| is)+ ?["“'‘]?(?!(?:what|where|who|which|about|the|a|my|your|not|too|so|still|always|really|wrong|hard|easy|stupid)\b)[\p{L}\d]{3,30}/giu,
    ['security ', 'secret answer', 'secret word', 'memorable'],
    (hit, draft) => !/\b(?:quiz|kahoot|game|book|film|recipe)\b/i.test(around(hit, draft)),
  ),
  pattern(
    /\b(?:bank|banking|card|app|atm|cash ?card|credit card|debit card|revolut|monzo|paypal|upi|online banking|laptop|computer|ipad)(?:['’]s)?(?: app)? (?:code|pin|passcode|password|login)(?:['’]s|:| ?=| is now| is| was| ->)? ?\d{4,8}\b(?![:.,/-]\d)/giu,
    ['bank', 'card ', ' app', 'atm', 'revolut', 'monzo', 'paypal', 'upi ', 'laptop', 'computer', 'ipad'],
    isPin,
  ),
  pattern(
    /\b(?:otp|one[- ]time (?:code|password|passcode|pin)|verification code|authenticat(?:or|ion) code|2fa code|security code they (?:sent|texted)|code (?:they|the bank|it) (?:just )?(?:sent|texted)(?: me)?)(?:['’]s|:| ?=| is)? ?\d{3}[ -]?\d{1,5}\b/giu,
    [
      'otp ',
      'one time',
      'one-time',
      'verification',
      'authenticat',
      '2fa',
      'security code they',
      'code they',
      'code the bank',
      'code it',
    ],
    isPin,
  ),
  pattern(
    /(?<=\b(?:card|visa|mastercard|amex|debit|credit)(?: card)?(?: (?:number|no\.?|details))?(?:['’]s|:| ?=| is| are)? ?)\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}\b/giu,
    ['card', 'visa', 'amex', 'debit', 'credit'],
    (hit, draft) => !otherNumber.test(around(hit, draft, 24)) && !otherNumber.test(shown(hit, draft)),
  ),
  pattern(/\b(?:seed|recovery|wallet) (?:phrase|words|key)(?:['’]s|:| ?=| is| are)+ ?(?:\p{L}+ ){5,}\p{L}+/giu, [
    'seed',
    'recovery',
    'wallet',
  ]),
  pattern(
    /\b(?:user ?name|user|username|login|email)(?::| is|=)? ?\S{3,40},? (?:and )?(?:the )?(?:pass(?:word|code)?|pw|pin)(?::| is|=)? ?[^\s,]{4,40}/giu,
    ['user', 'login', 'email'],
    isSecret,
  ),
  pattern(/\bpassport(?: number| no\.?| num)?(?:['’]s|:| ?=| is)? ?[A-Z]{0,2}\d{6,9}\b/giu, ['passport']),
  pattern(
    /\b(?:ni|nino|national insurance)(?: number| no\.?)?(?:['’]s|:| ?=| is)? ?[a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/giu,
    ['ni ', 'ni:', 'nino', 'national ins'],
  ),
  pattern(
    /\b(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]) ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gu,
    digits,
    (hit, draft) => !/\b(?:order|ref|reference|booking|tracking|flight|parcel)\b/i.test(around(hit, draft, 24)),
  ),
  pattern(
    /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/gu,
    ['-'],
    (hit, draft) => !/\b(?:order|ref|reference|call|ring|phone|tel)\b/i.test(around(hit, draft, 24)),
  ),
  pattern(/\b(?:ssn|social security(?: number)?)(?:['’]s|:| ?=| is)? ?\d{3}[ -]?\d{2}[ -]?\d{4}\b/giu, [
    'ssn',
    'social',
  ]),
  pattern(
    /\b(?:door|gate|entry|entrance|key ?safe|key ?box|lock ?box|keypad|alarm|front door|building|buzzer)(?: code| pin| number| is)(?:['’]s|:| ?=| is)? ?[#*]?\d{3,8}[#*]?/giu,
    ['code', 'pin', 'number', ' is '],
    isHome,
  ),
];

/** Every hint but the digits, in one. */
const named = new RegExp(
  [...new Set(shapes.flatMap(({ hints }) => hints))]
    .filter((hint) => !/^\d$/.test(hint))
    .map((hint) => hint.replace(/[^\p{L}\d ]/gu, '\\$&'))
    .join('|'),
);
const ofDigitsAlone = shapes.filter(({ hints }) => hints.some((hint) => /^\d$/.test(hint)));
const digit = /\d/;

const look = (draft: Draft, context: Context): readonly Hit[] => {
  const lower = draft.text.toLowerCase();
  return (named.test(lower) ? shapes : ofDigitsAlone)
    .filter(({ hints }) => hints.some((hint) => lower.includes(hint)))
    .flatMap(({ expression, when }) =>
      [...draft.text.matchAll(expression)]
        .map(({ 0: found, index }): Hit => ({ start: index, end: index + found.length }))
        .filter((hit) => hit.end > hit.start && (when?.(hit, draft, context) ?? true)),
    );
};

export const sensitiveData: Rule = {
  id: 'privacy/sensitive-data',
  family: 'private',
  severity: 'warning',
  source: 'ours',
  says: 'This text holds a number or a password that opens something',
  why: 'Texts stay on phones and in backups that others may see. Say it in a call, or share it from a password manager.',
  find: [
    whole((draft, context) => (digit.test(draft.text) ? look(draft, context) : [])),
    // What has no digit in it has a word for what it is.
    whole((draft, context) => (digit.test(draft.text) ? [] : look(draft, context)), {
      hints: [
        '(password|passwords|passcode|passwd|pword|pw|passphrase|pass|login|logins|username|user)',
        '(log (in|ins)|secret (answer|word)|maiden|memorable|seed|recovery|wallet|pass (word|code|phrase))',
      ],
    }),
  ],
  bad: [
    'use my card, [4111 1111 1111 1111], exp 04/29',
    'Card number [5555-5555-5555-4444] love',
    'my [password is Rover2019]',
    "the bank [password's Tulip77] if you need it",
    'my [pin is 4821], get cash out please',
    'take the blue card, [PIN 4821]',
    "it's asking for the [cvv: 123]",
    'pay it to [sort code 12-34-56], [account number 12345678]',
    'here you go: [GB82 WEST 1234 5698 7654 32]',
    'my [passport number is 123456789] for the booking',
    'they want my NI, [AB 12 34 56 C]',
    "it's 14 Mill Lane, LS6 2AB, [door code 4821]",
    'you need my [ssn 219-09-9999]',
    'my [aadhaar number is 1234 5678 9012] for the hotel',
    'the [bank app code is 4471], move fifty over',
    "for the form, [mum's maiden name: Hartigan]",
    'send it to [IBAN DE12 3456 7890 1234 5678 90]',
    'the [verification code is 482913], put it in quick',
  ],
  fine: [
    'call me on 07700 900123 when you land',
    'my new number is +44 7700 900 123',
    'the wifi password is on the fridge',
    'my password is I love you',
    "what's the netflix password again",
    'I forgot my password for the third time 😂',
    'order number 4111 1111 1111 1111 should arrive today',
    'see you on 12-08-2026 at 19:30',
    'it cost 1,299.00 and took 3500 steps to find',
    'the parcel locker pin is 482913',
    'table for 4 at 20:15, booking ref 88213377',
    "door code is 4821, I'm upstairs",
    "I'm at 14 Mill Lane LS6 2AB, ring twice",
    'my password is terrible, I should change it',
    'my password is 12 characters long, very proud',
    'my account is empty till Friday, can you get the pizza',
    'the passport photos are done, all 4 of them',
    'pin it on the board for 2027',
    'the security question is ridiculous',
    "what's your mum's maiden name again, for the family tree",
    'I need your passport number for the booking',
    'my IBAN is on the fridge',
    'the alarm is set for 0630',
    'the code for the quiz app is 482913',
    'the nine pans cost 120 altogether',
  ],
  better: ['I’ll tell you the code when I call'],
};
