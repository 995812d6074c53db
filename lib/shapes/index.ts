/** The door of the shapes: what untrusted values, of a file or of a page, must be like. */
export * from './model';
export * from './shape';
