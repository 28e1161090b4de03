/** The user pressed Ctrl-C at a question: the program ends with 130 and says nothing more. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}
