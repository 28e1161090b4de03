/** How phones name the file, in their languages: 'WhatsApp Chat with Sam', 'WhatsApp Chat - Sam', 'Chat de WhatsApp con Sam'. */
const named = [
  /^WhatsApp Chat - (.+)$/i,
  /^WhatsApp[ -]Chat (?:with|mit|met|med|con|com|avec) (.+)$/i,
  /^(?:Chat|Conversa|Conversación|Conversation|Discussion) (?:(?:de|do|di|da) )?WhatsApp (?:con|com|avec|with) (.+)$/i,
  /^Чат WhatsApp с (.+)$/i,
  /^(.+) ile WhatsApp Sohbeti$/i,
];

/** The chat that a file's name tells; '' for names that tell none, like `_chat.txt`. */
export const chatNamed = (file: string): string => {
  const title = file
    .normalize('NFC')
    .replace(/\.(?:txt|zip)$/i, '')
    .replace(/ ?\(\d{1,3}\)$/, '')
    .trim();
  for (const way of named) {
    const name = way.exec(title)?.[1];
    if (name !== undefined) return name.trim();
  }
  return '';
};
