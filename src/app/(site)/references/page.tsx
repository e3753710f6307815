import { firstPage } from '@/contract/page'
import { noteRefused } from '@/content/absence'
import { listReferences } from '@/content/references'
import { listTopics } from '@/content/topics'
import { pageMetadata } from '@/site/page-metadata'
import { oneCursor, type QueryValues } from '@/site/query-values'
import { readPage } from '@/site/read-page'
import { wholeList } from '@/site/whole-list'
import { NoSuchPage } from '@/components/no-such-page/no-such-page'
import {
  readReferenceQuestion,
  referenceFilters,
} from '@/components/reference-filters/reference-question'
import { ReferenceIndex } from '@/components/reference-index/reference-index'

const description =
  'Every study, guideline and book that this site rests on: what it found in our words, what kind of evidence it is, and who cites it.'

export function generateMetadata() {
  return pageMetadata({ title: 'References', description, url: '/references' })
}

export default async function Page({ searchParams }: { searchParams: Promise<QueryValues> }) {
  const query = await searchParams
  const question = readReferenceQuestion(query)
  if (question.refused.length > 0) noteRefused()
  const asked = { after: oneCursor(query.after), filters: referenceFilters(question) }
  const [page, topics] = await Promise.all([
    readPage(listReferences(firstPage({ ...asked, limit: 30, sort: '-year' }))),
    wholeList(listTopics),
  ])
  if (page) return <ReferenceIndex {...{ page, question, topics }} dek={description} />
  noteRefused()
  return <NoSuchPage title="References" href="/references" />
}
