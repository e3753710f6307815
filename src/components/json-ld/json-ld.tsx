import type { Graph } from 'schema-dts'

/** What a page is about, for programs. A block of data: no browser runs it, so the policy allows it. */
export function JsonLd({ graph }: { graph: Graph }) {
  // "<" would let a title end the block.
  const json = JSON.stringify(graph).replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
