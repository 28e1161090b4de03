import { at, isObject, textAt } from '../json-shape.js';

/** Somebody of the export, or a group, or who uses it. */
export interface Recipient {
  /** '' where the export has no name. */
  readonly name: string;
  readonly self: boolean;
  /** What is the same in every export of this person: the numbers that the export counts them by are not. */
  readonly key: string;
}

const nobody: Recipient = { name: '', self: false, key: '' };

const spelled = (value: unknown, given: string, family: string): string =>
  `${textAt(value, given)} ${textAt(value, family)}`.trim();

/** As Signal shows it: the name that the user gave, the address book's, the person's own, the number. */
const contactName = (contact: unknown): string =>
  spelled(at(contact, 'nickname'), 'given', 'family') ||
  spelled(contact, 'systemGivenName', 'systemFamilyName') ||
  spelled(contact, 'profileGivenName', 'profileFamilyName') ||
  textAt(contact, 'username') ||
  (at(contact, 'e164') === undefined ? '' : String(at(contact, 'e164')));

/** Ids are strings of digits; a writer that leaves the quotes out means the same. */
const idOf = (value: unknown): string => (typeof value === 'number' ? String(value) : textAt({ value }, 'value'));

/** Who and which chats the lines read so far have told of. */
export class People {
  readonly #recipients = new Map<string, unknown>();
  readonly #chats = new Map<string, string>();
  #account: unknown;

  /** Keeps what a line tells of people or chats. @returns whether it told of any */
  learn(frame: unknown): boolean {
    const { account, recipient, chat } = frame as Record<string, unknown>;
    if (isObject(account)) this.#account = account;
    else if (isObject(recipient)) this.#recipients.set(idOf(at(recipient, 'id')), recipient);
    else if (isObject(chat)) this.#chats.set(idOf(at(chat, 'id')), idOf(at(chat, 'recipientId')));
    else return false;
    return true;
  }

  /** The person of an id; without a name where no line has told of them. */
  of(id: unknown): Recipient {
    const found = this.#recipients.get(idOf(id));
    if (isObject(at(found, 'self'))) return this.me();
    const contact = at(found, 'contact');
    if (isObject(contact)) {
      const name = contactName(contact);
      return { name, self: false, key: textAt(contact, 'aci') || textAt(contact, 'pni') || name };
    }
    const name = textAt(found, 'group', 'snapshot', 'title', 'title');
    if (name !== '') return { name, self: false, key: name };
    return isObject(at(found, 'releaseNotes')) ? { name: 'Signal', self: false, key: 'signal' } : nobody;
  }

  /** Who the other side of a chat is: a person or a group. */
  chat(id: unknown): Recipient {
    return this.of(this.#chats.get(idOf(id)));
  }

  /** Who made the export, by the name in their profile. */
  me(): Recipient {
    return { name: spelled(this.#account, 'givenName', 'familyName') || 'Me', self: true, key: 'me' };
  }
}
