/** Where the private REST reads what was pasted. */
export const pastedPath = '/pasted'
