import type { EmailAdapter } from 'payload'

/**
 * For a site without a mail server: nothing is sent, and the log says so when something should have been. It does
 * not throw, so that "forgot password" answers the same whether or not an account exists.
 */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Knotwork',
  sendEmail: ({ subject }) => {
    payload.logger.info(
      `The mail "${subject ?? ''}" was not sent: this site has no mail server. Admins find the link on their first page and pass it on.`,
    )
    return Promise.resolve()
  },
})
