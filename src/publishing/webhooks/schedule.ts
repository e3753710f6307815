/** How failures are answered, all by the clock of the database. Tests and the pages for consumers name the same. */
export const schedule = {
  /** Seconds until the second attempt, and what each further wait is multiplied by. */
  firstWait: 5,
  factor: 4,
  /** The longest wait, in seconds: six hours. */
  longestWait: 6 * 60 * 60,
  /** Part of a wait that is left to chance, so that what failed together does not come back together. */
  jitter: 0.2,
  /** Attempts before a delivery is given up, about 25 hours after the first. */
  attempts: 11,
  /** Failed attempts in a row after which a webhook is switched off, if they last for so many hours. */
  failures: 50,
  failingHours: 24,
  /** Milliseconds for one attempt: name, connection and answer. */
  timeout: 10_000,
  /** Seconds after which whoever was at it counts as dead. Longer than an attempt may take. */
  lease: 60,
  /** Deliveries to one webhook at the same time, from one process. */
  lanes: 4,
} as const
