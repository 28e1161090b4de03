import { isMark } from './marks.js';

const deleted = new Set(
  `this message was deleted
  you deleted this message
  this message has been deleted
  diese nachricht wurde gelöscht
  du hast diese nachricht gelöscht
  sie haben diese nachricht gelöscht
  se eliminó este mensaje
  este mensaje fue eliminado
  este mensaje se eliminó
  eliminaste este mensaje
  has eliminado este mensaje
  essa mensagem foi apagada
  esta mensagem foi apagada
  mensagem apagada
  você apagou esta mensagem
  você apagou essa mensagem
  esta mensagem foi eliminada
  eliminou esta mensagem
  ce message a été supprimé
  vous avez supprimé ce message
  questo messaggio è stato eliminato
  hai eliminato questo messaggio
  dit bericht is verwijderd
  u hebt dit bericht verwijderd
  je hebt dit bericht verwijderd
  jij hebt dit bericht verwijderd
  данное сообщение удалено
  это сообщение удалено
  сообщение удалено
  вы удалили это сообщение
  вы удалили данное сообщение
  це повідомлення видалено
  ви видалили це повідомлення
  bu mesaj silindi
  bu mesajı sildiniz
  ta wiadomość została usunięta
  usunięto tę wiadomość
  detta meddelande togs bort
  detta meddelande har tagits bort
  detta meddelande raderades
  du tog bort detta meddelande
  du raderade detta meddelande
  denne besked blev slettet
  du slettede denne besked
  denne meldingen ble slettet
  du slettet denne meldingen
  tämä viesti poistettiin
  poistit tämän viestin
  tato zpráva byla smazána
  tato zpráva byla odstraněna
  acest mesaj a fost șters
  ai șters acest mesaj
  ezt az üzenetet törölték
  pesan ini telah dihapus
  pesan ini dihapus
  anda menghapus pesan ini
  anda telah menghapus pesan ini
  tin nhắn này đã bị xóa
  αυτό το μήνυμα διαγράφηκε
  αυτό το μήνυμα διαγράφτηκε
  διαγράψατε αυτό το μήνυμα
  このメッセージは削除されました
  このメッセージを削除しました
  メッセージを削除しました
  삭제된 메시지입니다
  이 메시지는 삭제되었습니다
  이 메시지를 삭제했습니다
  메시지를 삭제했습니다
  此消息已被删除
  此消息已删除
  您删除了此消息
  你删除了这条消息
  您已删除此消息
  此訊息已刪除
  這則訊息已刪除
  這則訊息已被刪除
  你已刪除這則訊息
  您已刪除此訊息
  تم حذف هذه الرسالة
  لقد حذفت هذه الرسالة
  حذفت هذه الرسالة
  הודעה זו נמחקה
  מחקת הודעה זו
  यह संदेश हटा दिया गया
  यह मैसेज हटा दिया गया`
    .split('\n')
    .map((line) => line.trim().normalize('NFC')),
);
const longestDeleted = 60;
const byAdmin = /^this message was deleted by admin /;

/** True for what WhatsApp shows in place of a message that was taken back. */
export const isDeleted = (text: string): boolean => {
  if (text.length > longestDeleted) return false;
  const plain = text
    .toLowerCase()
    .replace(/[.。]$/, '')
    .normalize('NFC');
  return deleted.has(plain) || byAdmin.test(plain);
};

const editedWords =
  /edited|edit(?:ad|ó|at)|modificat|modifi[ée]|bearbeitet|bewerkt|измен|відредаг|змінен|düzenlen|edytowan|redigera|redigeret|redigert|muokat|upraven|szerkeszt|diedit|chỉnh sửa|編集|수정|编辑|編輯|تعديل|נערכה|επεξεργ|संपादित/iu;
/** The longest of these stubs has some fifty characters. */
const longestEdited = 70;

/** The text without the `<This message was edited>` at its end; undefined where there is none. */
export const withoutEdited = (text: string): string | undefined => {
  if (!text.endsWith('>')) return undefined;
  const from = text.lastIndexOf('<');
  const stub = text.slice(from + 1, -1);
  if (from === -1 || stub.length > longestEdited || /[:\n]/.test(stub) || !editedWords.test(stub)) return undefined;
  // One word alone, '<edited>', is somebody's own.
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(stub)) return undefined;
  return text.slice(0, isMark(text.charCodeAt(from - 1)) ? from - 1 : from).trimEnd();
};

const encrypted =
  /encrypt|end-to-end|verschlüssel|cifrad|chiffr|criptograf|crittograf|versleutel|шифров|暗号化|암호화|加密|مشفر|مشفّر|מוצפ|şifrel|szyfrow|krypter|salat|κρυπτογρ|terenkripsi|mã hóa/iu;

/** True for the notice with which chats begin: that they are encrypted. Older phones write it like a message. */
export const isEncryptionNotice = (text: string): boolean =>
  text.length >= 30 && !text.includes('\n') && encrypted.test(text);

/**
 * True for such a notice in another language than English (or Filipino, which borrows the word): then the phone writes the
 * day before the month.
 */
export const isForeignNotice = (text: string): boolean => isEncryptionNotice(text) && !/\bencrypt/i.test(text);

const waiting = /^Waiting for this message\. This may take a while\./;
/** True for what is shown until a message can be read. */
export const isWaiting = (text: string): boolean => waiting.test(text);
