import type { MessageKind } from '../../model/message.js';

// Stems of the words that phones write in place of what an export leaves out: 'image omitted', '<Medien ausgeschlossen>'.
const leftOut =
  /omitted|omitid|omiss|omess|omise|omis(?![a-zéè])|oculta|ocult[oa]|weggelassen|ausgeschlossen|ausgelassen|absente?|retiré|manquant|non révélé|non inclus|esclus|não revelad|weggelaten|overgeslagen|отсутств|опущен|пропущен|без медиа|без медіа|dahil edilmedi|pomini[ęe]t|utelämn|utelatt|utela[dt]|udeladt|jätet|vynech|kihagy|hiányzó|tidak disertakan|disingkirkan|bị bỏ qua|省略|忽略|略過|已略|檔案略|생략|제외|استبعاد|לא נכלל|הושמט|παραλείφθηκ|छोड़|के बिना/iu;

const anyMedia =
  /medi[aeánuо]|medier|médi|mídia|медиа|медіа|мультимед|archivo|arquivo|fichier|ficheiro|datei|\bfil[es]?\b|وسائط|מדיה|メディア|미디어|媒体|媒體|多媒|मीडिया|πολυμέσ|medya|phương tiện/iu;

/** The narrower first: a 'video note' is a video, a 'contact card' is no image. */
const nouns: readonly (readonly [MessageKind, RegExp])[] = [
  ['gif', /\bgifs?\b|gif[はがを]/iu],
  [
    'sticker',
    /sticker|figurinha|autocolante|adesivo|стикер|наклейк|наліпк|çıkartma|naklejk|klistermärk|klistremerk|tarra|スタンプ|ステッカー|贴图|貼圖|스티커|ملصق|סטיקר|מדבקה|αυτοκόλλητ/iu,
  ],
  [
    'contact',
    /contact|kontakt|контакт|contatto|contato|kişi|yhteystie|連絡先|联系人|聯絡人|연락처|جهة اتصال|איש קשר|επαφή|επαφής/iu,
  ],
  [
    'video',
    /video|vídeo|vidéo|видео|відео|wideo|ビデオ|動画|视频|影片|視訊|비디오|동영상|فيديو|סרטון|וידאו|βίντεο|videó/iu,
  ],
  [
    'image',
    /image|photo|imagen|\bfoto|fotoğraf|imagem|immagine|\bbild|billede|bilde|afbeelding|изображени|зображенн|görüntü|obraz|zdjęci|\bkuva|εικόνα|صورة|תמונה|画像|写真|图像|图片|圖片|影像|이미지|사진|gambar|hình ảnh/iu,
  ],
  [
    'voice',
    /audio|áudio|voice|аудио|аудіо|голосов|\bses\b|\blyd\b|\bljud\b|ääni|音声|オーディオ|音频|音訊|오디오|음성|الصوت|صوت|אודיו|שמע|ήχος|âm thanh/iu,
  ],
  [
    'file',
    /document|documento|dokument|документ|belge|asiakirja|文書|ドキュメント|文档|文件|문서|مستند|מסמך|έγγραφο|dokumen/iu,
  ],
];

const nounIn = (stub: string): MessageKind | undefined => nouns.find(([, words]) => words.test(stub))?.[0];

/** How long a stub is at most, and how many words a person could hardly write by chance. In characters, in words. */
const longest = 60;
const fewWords = 3;

/**
 * What a stub stands for: 'media' where it does not say (Android: `<Media omitted>`). Undefined for ordinary words.
 * @param certain whether the stub is marked as WhatsApp's own, so that it may have more words
 */
export const leftOutKind = (stub: string, certain: boolean): MessageKind | undefined => {
  if (stub.length > longest || !leftOut.test(stub)) return undefined;
  if (stub.startsWith('<') && stub.endsWith('>') && !stub.includes(':'))
    return /multimedi|多媒/iu.test(stub)
      ? 'media'
      : (nounIn(stub.replace(anyMedia, '')) ?? (anyMedia.test(stub) ? 'media' : undefined));
  if (!certain && (stub.split(' ').length > fewWords || /[?!,]/.test(stub))) return undefined;
  return nounIn(stub);
};
