/** The one way in which ids are made; those who need them take it as a parameter. */

/** A fresh id: a random UUID as a URN (RFC 9562). */
export const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;
