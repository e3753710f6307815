/** Tables that are part of every backup, but empty in it. */
export const emptied: Record<string, string> = {
  users_sessions: 'Whoever holds an old cookie signs in again.',
  sign_ins: 'The same.',
  attempts: 'What is counted against an address is counted anew.',
  payload_locked_documents: 'Nobody is editing anything in a site that is not running.',
  payload_locked_documents_rels: 'The same.',
}

/** Columns whose values stay behind: with a link from an old mail nobody sets a password. */
export const withoutValues: Record<string, string[]> = {
  users: ['reset_password_token', 'reset_password_expiration', 'reset_password_requested_at'],
}
