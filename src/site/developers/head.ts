/** What the page and its Markdown twin begin with. */
export const developersHead = {
  title: 'For developers',
  dek: 'Everything on this site as data: muscles, spots, studies and texts, read only, without a key.',
}
