import { permanentRedirect } from 'next/navigation'
import type { Absence } from '@/contract/page'
import { NotHere as Page } from '@/components/not-here/not-here'

/** The answer of a page whose subject is not there: a redirect when it moved, else a page that says so. */
export function NotHere({ absence }: { absence: Absence }) {
  if (absence.kind === 'moved') permanentRedirect(absence.to)
  return <Page absence={absence} />
}
