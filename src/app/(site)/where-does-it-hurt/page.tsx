import type { Metadata } from 'next'
import { noteMissing, noteRefused } from '@/content/absence'
import { namedMuscles } from '@/content/muscles'
import { listRegions } from '@/content/regions'
import { pagePath } from '@/paths'
import { pageMetadata } from '@/site/page-metadata'
import type { QueryValues } from '@/site/query-values'
import { wholeList } from '@/site/whole-list'
import { FinderPage } from '@/components/finder-page/finder-page'
import { getSite } from '@/app/(site)/once'
import { careCardsOf, readQuestion, spotsInSameMuscles } from './question'

type Props = { searchParams: Promise<QueryValues> }

const title = 'Where does it hurt?'
const description =
  'Point to the place and see the muscle spots that are said to be felt there, and how sure anyone is.'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { answer, notices } = await readQuestion(await searchParams)
  const isIndexed = notices.length === 0
  if (!answer) return pageMetadata({ title, description, url: '/where-does-it-hurt', isIndexed })
  const { label, slug } = answer.region
  return pageMetadata({
    title: `${label}: spots that are felt there`,
    description: `Muscle spots that are said to be felt here: ${label}. Each with the reason, and how sure anyone is.`,
    url: pagePath('regions', slug),
    isIndexed,
  })
}

export default async function Page({ searchParams }: Props) {
  const question = await readQuestion(await searchParams)
  if (question.notices.includes('unknown-side')) noteRefused()
  if (question.notices.includes('unknown-region')) noteMissing()
  const { answer } = question
  const [regions, site, muscles, sameMuscles, careCards] = await Promise.all([
    wholeList(listRegions),
    getSite(),
    answer?.hits.length === 0 ? namedMuscles(answer.region.muscles) : [],
    spotsInSameMuscles(answer),
    careCardsOf(answer),
  ])
  const cautions = site.selfTreatmentCautions
  return <FinderPage {...{ ...question, regions, muscles, sameMuscles, careCards, cautions }} />
}
