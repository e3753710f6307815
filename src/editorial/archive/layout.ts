/** What an archive is, for programs; people read the README beside it. */
export const manifestFile = 'knotwork.json'
export const manifest = { format: 'knotwork-content', version: 1 } as const

/** Nouns whose documents have a text: those are Markdown, the others YAML. */
const withText = new Set(['articles', 'muscles', 'spots'])

export function hasText(type: string): boolean {
  return withText.has(type)
}

/** Where a document stands in an archive. */
export function documentPath({ type, name, isDraft }: DocumentName): string {
  return `${type}/${name}${isDraft ? '.draft' : ''}.${hasText(type) ? 'md' : 'yaml'}`
}

export type DocumentName = { type: string; name: string; isDraft: boolean }

/** The stored JSON of a text that Markdown cannot say. */
export function exactPath(path: string): string {
  return path.replace(/\.md$/, '.body.json')
}

export const readme = `# Content of a Knotwork site

Everything that editors have written, in files that need no Knotwork to be read.

- \`articles/\`, \`muscles/\`, \`spots/\`: Markdown with front matter. \`[@key]\` cites \`references/key.yaml\`, \`[^1]\` is a footnote.
- \`references/\`, \`products/\`, \`regions/\`, \`topics/\`, \`people/\`: one YAML file a document.
- \`*.draft.*\` is a draft that is newer than what readers see. \`*.body.json\` is a text that Markdown cannot say in full.
- \`media/\`: the pictures, each with a YAML file; \`media/sizes/\`: the smaller versions.
- \`settings/\`: the texts of the site. \`redirects.yaml\`: old addresses.

Documents name each other by the last part of their address. Not in here: accounts, version history, the trash, webhooks.

\`npm run content:import -- <this directory>\` brings it into an empty site as it is, and into another site as drafts.
`
