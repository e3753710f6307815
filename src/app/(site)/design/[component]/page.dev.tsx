import type { Metadata } from 'next'
import { noteMissing } from '@/content/absence'
import { componentExamples } from '@/components/examples'
import { NotHere } from '@/app/(site)/not-here'
import { ExampleStates } from '@/app/(site)/design/example-states'

type Props = { params: Promise<{ component: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).component, robots: { index: false } }
}

/** One component in every state. */
export default async function Page({ params }: Props) {
  const states = componentExamples[(await params).component]
  if (states) return <ExampleStates states={states} />
  noteMissing()
  return <NotHere absence={{ kind: 'missing' }} />
}
