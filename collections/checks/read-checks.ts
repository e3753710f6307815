import type { PayloadRequest } from 'payload'
import { checkDocument } from '@/editorial/checks/check'
import { toChecked, type DocumentType } from '@/editorial/checks/documents'
import { readingGrade } from '@/editorial/checks/readability'
import { readWaivers, withoutWaived, type Judged } from '@/editorial/checks/waivers'
import { newestVersion, type Place } from '@collections/hooks/stored-version'
import { readAround } from './read-around'

/** What the rules have against a stored row, and what somebody gave a reason for. */
export async function judge(
  req: PayloadRequest,
  { type, row }: { type: DocumentType; row: object },
): Promise<Judged> {
  const document = toChecked(type, row)
  const read = readWaivers(Reflect.get(row, 'waivers'))
  const waivers = 'problem' in read ? [] : read.waivers
  return withoutWaived(checkDocument(document, await readAround(req, row)), waivers)
}

export type Checks = Judged & {
  /** US school grade by Flesch and Kincaid; null where there is too little text. */
  grade: number | null
}

/** The same for what a document says now, in its newest draft. */
export async function readChecks(place: Place): Promise<Checks> {
  const { req, collection, id } = place
  const newest = await newestVersion(place)
  // Only content collections have this endpoint.
  const type = collection as DocumentType
  const row = { ...newest?.content, id }
  return { ...(await judge(req, { type, row })), grade: readingGrade(toChecked(type, row).body) }
}
