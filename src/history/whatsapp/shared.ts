const link =
  /^([^\n]{0,200}?:?) ?https?:\/\/(?:maps\.google\.com\/|(?:www\.)?google\.com\/maps|maps\.apple\.com\/|maps\.app\.goo\.gl\/|goo\.gl\/maps|foursquare\.com\/v\/)\S*$/i;
const label =
  /^(?:location|ubicación|localização|standort|localisation|position|posizione|locatie|местоположение|геопозиция|konum|位置情報|位置|위치|الموقع|מיקום)?:?$/iu;
const live = /^(?:live location shared|ubicación en tiempo real compartida|live-standort geteilt)\.?$/i;

/** True for a place: a link to a map and nothing of one's own with it. @param certain whether marked as WhatsApp's own */
export const isPlace = (text: string, certain: boolean): boolean => {
  if (text.includes('://')) {
    const before = link.exec(text)?.[1];
    return before !== undefined && (certain || label.test(before));
  }
  return text.length < 50 && live.test(text);
};

const pollTitle =
  /^(?:POLL|UMFRAGE|ENCUESTA|ENQUETE|SONDAGEM|SONDAGE|SONDAGGIO|PEILING|POLL|ОПРОС|ANKET|アンケート|투표|投票):$/;
const option = /^\p{L}{2,12}: (.*?) ?\((?:\D{0,12} ?)?\d+[^()]{0,20}\)$/u;

/** The question of a poll and its answers, a line each, without labels and counts; undefined for what is no poll. */
export const pollIn = (text: string): string | undefined => {
  const end = text.indexOf('\n');
  if (end === -1 || !pollTitle.test(text.slice(0, end).trim())) return undefined;
  return text
    .slice(end + 1)
    .split('\n')
    .map((line) => line.trim())
    .map((line) => option.exec(line)?.[1] ?? line)
    .filter((line) => line !== '')
    .join('\n');
};
