import type { Parser } from './parser.js';
import { whatsappParser } from './whatsapp/parser.js';

export { looksLikeWhatsApp } from './whatsapp/looks.js';
export { whatsappParser };

/** Reads a WhatsApp chat without a first pass over it: `around.dateOrder` must be given unless its dates begin with the year. */
export const whatsapp: Parser = whatsappParser();
