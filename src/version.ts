/** The version of this action, as package.json has it; a test holds the two together. */
export const version = '1.0.0';
