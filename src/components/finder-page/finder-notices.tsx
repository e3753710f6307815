import { Notice } from '@/components/notice/notice'
import type { FinderNotice } from './finder-page-data'

const texts: Record<FinderNotice, { title: string; text: string }> = {
  'unknown-region': {
    title: 'We do not know that place',
    text: 'The address names a part of the body that is not on our map. Choose one here.',
  },
  'unknown-side': {
    title: 'We did not understand the side',
    text: 'It can be left or right, as you see your own body. It is left out of what you see here.',
  },
}

/** What of the question could not be understood. */
export function FinderNotices({ notices }: { notices: FinderNotice[] }) {
  return notices.map((notice) => (
    <Notice key={notice} title={texts[notice].title}>
      <p>{texts[notice].text}</p>
    </Notice>
  ))
}
