/** A header value must not end its line: what follows would be read as another header. */
export const oneLine = (value: string): string => value.replace(/[\r\n\0]+/g, ' ');
