import type { Metadata } from 'next'
import { noteMissing } from '@/content/absence'
import { problemPath } from '@/contract/problem'
import { isProblemCode, problems } from '@/vocabulary/problems'
import { absentMetadata, pageMetadata } from '@/site/page-metadata'
import { problemExample } from '@/site/developers/problem-example'
import { ProblemPage } from '@/components/problem-page/problem-page'
import { NotHere } from '@/app/(site)/not-here'

type Props = { params: Promise<{ code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params
  if (!isProblemCode(code)) return absentMetadata()
  const { title, help } = problems[code]
  return pageMetadata({ title, description: help.replaceAll('`', ''), url: problemPath(code) })
}

export default async function Page({ params }: Props) {
  const { code } = await params
  if (isProblemCode(code)) return <ProblemPage code={code} example={problemExample(code)} />
  noteMissing()
  return <NotHere absence={{ kind: 'missing' }} />
}
