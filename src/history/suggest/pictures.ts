const pictures = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)+/gu;

/** Words without the pictures among them. */
export const withoutPictures = (text: string, instead: string): string => text.replace(pictures, instead);
