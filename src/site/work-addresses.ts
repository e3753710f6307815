import type { Work } from '@/contract/references'

export type WorkAddress = { label: string; href: string; id: string | null }

/** The addresses of a work, the most lasting first. Sources: the resolvers' own documentation (doi.org, PubMed, PMC). */
export function workAddresses({ doi, pmid, pmcid, sourceUrl }: Work): WorkAddress[] {
  const addresses: WorkAddress[] = []
  if (doi) addresses.push({ label: 'DOI', href: `https://doi.org/${encodeDoi(doi)}`, id: doi })
  if (pmid) {
    const href = `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`
    addresses.push({ label: 'PubMed', href, id: pmid })
  }
  if (pmcid) {
    const href = `https://pmc.ncbi.nlm.nih.gov/articles/${encodeURIComponent(pmcid)}/`
    addresses.push({ label: 'PubMed Central', href, id: pmcid })
  }
  if (sourceUrl && /^https?:/.test(sourceUrl)) {
    addresses.push({ label: 'The work on the web', href: sourceUrl, id: null })
  }
  return addresses
}

/** The slash between prefix and suffix stays; what a URL cannot hold is encoded. */
function encodeDoi(doi: string): string {
  return doi.split('/').map(encodeURIComponent).join('/')
}
