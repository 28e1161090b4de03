/**
 * Text that is safe to print on a terminal: control characters are shown as pictures instead of acting, and the
 * characters that turn writing around or hide are left out. New lines and tabs stay unless `oneLine` is set.
 */
export const safe = (text: string, { oneLine = false } = {}): string => {
  const shown = text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\uFFF9-\uFFFB]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F]/g, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(/[\u007F-\u009F]/g, '\u2421');
  return oneLine ? shown.replace(/\s*\n\s*|\t/g, ' ') : shown;
};
