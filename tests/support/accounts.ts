export type Account = { email: string; password: string }

/** The first admin of each site that the browser tests start; of a running one, the environment says who it is. */
export const admin: Account = {
  email: process.env.KNOTWORK_ADMIN_EMAIL ?? 'admin@example.org',
  password: process.env.KNOTWORK_ADMIN_PASSWORD ?? 'a long enough password',
}
