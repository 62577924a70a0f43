/** A text in pieces, in the order of the language, with parts between them that are more than text. */
export type Phrase<Part> = readonly (string | Part)[];
