import type { Payload } from 'payload'
import { checkCorpus, checkDocument, type Finding } from '@/editorial/checks/check'
import { toChecked, type CheckedDocument } from '@/editorial/checks/documents'
import { libraryOf, type Library } from '@/editorial/checks/library'
import { readWaivers, withoutWaived, type Judged, type Waiver } from '@/editorial/checks/waivers'
import { checkedTypes, wholeRows } from './read-rows'

type Report = (step: { name: string; done: number; total: number }) => void
export type JudgedSite = Judged & { checked: number }

/** So many rows are read at once: large sites have thousands, each with its text. */
const batch = 500

/** What the rules have against all that readers see. */
export async function judgeSite(payload: Payload, report: Report = () => {}): Promise<JudgedSite> {
  const { documents, waivers } = await readSite(payload, report)
  const library = libraryOf({
    today: new Date().toISOString(),
    documents,
    redirects: await moved(payload),
  })
  const seen = documents.filter(({ isPublic }) => isPublic)
  const findings = [...checkEach(seen, library, report), ...checkCorpus(seen, library)]
  const judged: Judged = { open: [], waived: [] }
  for (const [id, own] of byDocument(findings)) {
    const { open, waived } = withoutWaived(own, waivers.get(id) ?? [])
    judged.open.push(...open)
    judged.waived.push(...waived)
  }
  return { ...judged, checked: seen.length }
}

type Site = { documents: CheckedDocument[]; waivers: Map<string, Waiver[]> }

async function readSite(payload: Payload, report: Report): Promise<Site> {
  const site: Site = { documents: [], waivers: new Map() }
  for (const type of checkedTypes) {
    const { totalDocs: total } = await payload.db.count({ collection: type })
    for (let page = 1; (page - 1) * batch < total; page += 1) {
      for (const row of await wholeRows({ payload, type, limit: batch, page })) {
        const document = toChecked(type, row)
        const read = readWaivers(Reflect.get(row, 'waivers'))
        site.documents.push(document)
        if ('waivers' in read && read.waivers.length > 0)
          site.waivers.set(document.id, read.waivers)
      }
      report({ name: type, done: Math.min(page * batch, total), total })
    }
  }
  return site
}

function checkEach(documents: CheckedDocument[], library: Library, report: Report): Finding[] {
  return documents.flatMap((document, index) => {
    const found = checkDocument(document, library)
    const done = index + 1
    if (done % batch === 0 || done === documents.length) {
      report({ name: 'checks', done, total: documents.length })
    }
    return found
  })
}

function byDocument(findings: Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.document.id)
    if (group) group.push(finding)
    else groups.set(finding.document.id, [finding])
  }
  return groups
}

async function moved(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<{ from: string; to?: string | null }>({
    collection: 'redirects',
    select: { from: true, to: true },
    where: { kind: { equals: 'moved' } },
    pagination: false,
  })
  return new Map(docs.flatMap(({ from, to }) => (to ? [[from, to]] : [])))
}
