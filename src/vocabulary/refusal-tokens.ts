/** What stands in the page for refused requests until the server puts the words in. */
export const refusalTokens = {
  title: '--refusal-title--',
  reason: '--refusal-reason--',
  href: '/--refusal-href--',
  label: '--refusal-label--',
} as const
