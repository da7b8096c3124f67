/** A command that is not written as it should be. `command` is the one whose help tells how. */
export class Misused extends Error {
  readonly command: string;
  constructor(said: string, command: string) {
    super(said);
    this.name = "Misused";
    this.command = command;
  }
}
