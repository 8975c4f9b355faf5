// What the demonstration needs of a person in the directory.
export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}
