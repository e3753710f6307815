/**
 * Advisory locks of a whole site; arbitrary numbers that nothing else locks (7226002 numbers the log of changes).
 * `schema`: alone while the schema is made or a backup is restored, shared while one is written.
 * `serving`: shared by every server for as long as it listens to the log.
 */
export const siteLocks = { schema: 7_226_001, serving: 7_226_003 }
