/** Something that was asked for cannot be had as asked: the message names what was given and says what would do. Exit code 2. */
export class BadInput extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadInput';
  }
}
