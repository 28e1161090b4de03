/** Stems of 'call' as phones write it. */
const callWord =
  /\bcalls?\b|anruf|llamada|chamada|ligaç|\bappel|chiamata|oproep|звон|вызов|виклик|arama|çağrı|połączeni|samtal|opkald|anrop|puhelu|hovor|hívás|apel |panggilan|cuộc gọi|通話|着信|전화|통화|通话|来电|通話|來電|مكالمة|שיחה|שיחת|κλήση|कॉल/iu;

/** Calls that the export writes like messages, whole and without a mark, so that they can only be known by heart. */
const knownMissed = new Set(
  `Missed voice call
  Missed video call
  Missed group voice call
  Missed group video call
  Missed call
  Silenced voice call
  Silenced video call
  Verpasster Sprachanruf
  Verpasster Videoanruf
  Verpasster Anruf
  Llamada perdida
  Llamada de voz perdida
  Llamada perdida de voz
  Videollamada perdida
  Chamada de voz perdida
  Chamada de vídeo perdida
  Chamada perdida
  Ligação de voz perdida
  Ligação de vídeo perdida
  Ligação perdida
  Appel vocal manqué
  Appel vidéo manqué
  Appel manqué
  Chiamata vocale persa
  Chiamata persa
  Videochiamata persa
  Gemiste spraakoproep
  Gemiste audio-oproep
  Gemiste video-oproep
  Gemiste oproep
  Пропущенный аудиозвонок
  Пропущенный видеозвонок
  Пропущенный звонок
  Пропущений аудіодзвінок
  Пропущений відеодзвінок
  Cevapsız sesli arama
  Cevapsız görüntülü arama
  Nieodebrane połączenie głosowe
  Nieodebrane połączenie wideo
  不在着信
  音声通話の不在着信
  ビデオ通話の不在着信
  부재중 음성통화
  부재중 영상통화
  부재중 전화
  未接语音通话
  未接视频通话
  未接來電
  未接語音通話
  未接視訊通話
  مكالمة صوتية فائتة
  مكالمة فيديو فائتة
  שיחה קולית שלא נענתה
  שיחת וידאו שלא נענתה`
    .split('\n')
    .map((line) => line.trim()),
);
const spelled =
  /^(?:Group )?(?:Voice|Video) call[,.] (?:No answer|Tap to |Call back|\d{1,3} (?:sec|min|hr|hour|h\b|s\b))/;

const longest = 80;
const units: readonly (readonly [seconds: number, words: string])[] = [
  [
    3600,
    'h|hr|hrs|hours?|std|stunden?|horas?|heures?|or[ae]|uur|uren|час[а-я]*|ч|год|sa|saat|godz|tim|timer?|時間|小时|小時|시간|س|ساعة|שעה|ώρ[α-ω]*',
  ],
  [60, 'm|min|mins|minut[a-zó]*|мин|хв|dk|分|分钟|分鐘|분|د|دقيقة|دقائق|דק|λεπ[α-ω]*'],
  [1, 's|sec|secs|seconds?|sek|seg|segundos?|secondes?|сек|с|sn|秒|초|ث|ثانية|שנ|δευτ[α-ω]*'],
];
const lengths = units.map(([seconds, words]): readonly [number, RegExp] => [
  seconds,
  new RegExp(`(?<!\\d)(\\d{1,4}) ?(?:${words})(?![\\p{L}])`, 'iu'),
]);

const secondsIn = (text: string): number | undefined => {
  const clock = /(?<!\d)(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?!\d)/.exec(text);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  let total: number | undefined;
  for (const [seconds, words] of lengths) {
    const count = words.exec(text)?.[1];
    if (count !== undefined) total = (total ?? 0) + Number(count) * seconds;
  }
  return total;
};

/**
 * A call: its length in seconds where it says one ('Video call, 5 min'), to the unit that it says. Undefined for what is
 * no call. @param certain whether the text is marked as WhatsApp's own
 */
export const callIn = (text: string, certain: boolean): { readonly seconds?: number } | undefined => {
  if (text.length > longest || text.includes('\n')) return undefined;
  if (!(certain ? callWord.test(text) && !/["“”«»„「」]/.test(text) : knownMissed.has(text) || spelled.test(text)))
    return undefined;
  const seconds = secondsIn(text);
  return seconds === undefined ? {} : { seconds };
};
