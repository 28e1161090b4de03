/** What a word beside a time says: which half of the day it is, that the time stands between the two, or nothing. */
export type ClockWord = 'am' | 'pm' | 'noon' | 'none';

const listed: Readonly<Record<ClockWord, string>> = {
  // Latin, then Greek, Cyrillic, Arabic, Persian and Hebrew, the scripts of India, of South-East Asia, of East Asia.
  am: `am vm pd fm ap dop de öö sa pg gh fh rn sf to paradites eparadites damanhã damadrugada priekšp priešpiet
    πμ дп тң үө претпл проб пред прпр ص صباحًا صباحا قظ קה לפנהצ לפנה״צ पूर्वाह्न मपू सकाळी ਪੂਦੁ පෙව ጥዋት
    ກ່ອນທ່ຽງ ก่อนเที่ยง နံနက် 上午 凌晨 清晨 早上 半夜 午夜 午前 오전`,
  pm: `pm nm md em ip odp pop du ös ch ptg gd eh in ym tk pasdites epasdites datarde danoite pēcp popiet
    μμ пп тк үх попл слоб م مساءً مساء بظ אחהצ אחה״צ अपराह्न मउ ਬਾਦੁ පව ከሰዓት
    ຫຼັງທ່ຽງ หลังเที่ยง ညနေ 下午 傍晚 晚上 午後 오후`,
  noon: '中午',
  none: `uhr klo kl at um à às alle ore om ob о в г ч h น`,
};

const words = new Map<string, ClockWord>(
  (Object.keys(listed) as ClockWord[]).flatMap((word) =>
    listed[word].split(/\s+/).map((written): [string, ClockWord] => [written.normalize('NFC'), word]),
  ),
);

/** Words of the languages that write the year first and the half of the day before the time. */
const yearFirstHalves = /[午上下晚早凌清傍半오]/;
export const saysYearFirst = (written: string): boolean => yearFirstHalves.test(written);

/**
 * Reads what stands between a date and a time or after a time: 'p. m.', 'Uhr', '下午', ', '. Undefined for words that are
 * none of these: what they stand before is no time then.
 */
export const clockWord = (written: string): ClockWord | undefined => {
  if (written === '' || written === ' ' || written === ', ') return 'none';
  const bare = written
    .replace(/[\s.,]/g, '')
    .toLowerCase()
    .normalize('NFC');
  return bare === '' ? 'none' : words.get(bare);
};

/** The hour of the day, 0–23, of an hour as written beside a word; undefined where there is no such hour. */
export const hourOf = (written: number, word: ClockWord): number | undefined => {
  if (written > 23) return undefined;
  if (word === 'none' || written > 12) return written;
  if (word === 'am') return written % 12;
  if (word === 'pm') return (written % 12) + 12;
  // Noon is from eleven to one.
  return written < 10 ? written + 12 : written;
};
