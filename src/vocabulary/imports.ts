/** Where the panel sends what is imported, below the private REST. */
export const importsPath = '/imports'

/** All files of one import from the panel together; the command takes more. */
export const largestUpload = { bytes: 60_000_000, words: '60 MB' } as const
