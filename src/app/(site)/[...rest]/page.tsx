import type { Metadata } from 'next'
import { absenceAt } from '@/content/absence'
import { absentMetadata } from '@/site/page-metadata'
import { NotHere } from '@/app/(site)/not-here'

export const metadata: Metadata = absentMetadata()

type Props = { params: Promise<{ rest: string[] }> }

/** Every address that nothing else answers; some were those of an article on an older site. */
export default async function UnknownPage({ params }: Props) {
  const { rest } = await params
  const path = `/${rest.map((part) => decodeURIComponent(part)).join('/')}`
  return <NotHere absence={await absenceAt(path)} />
}
