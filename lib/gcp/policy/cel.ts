/** A text as CEL has it, quotes and backslashes in it escaped. */
export const celText = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
