import { certainties } from '@/vocabulary/spots'
import { urgencies } from '@/vocabulary/body'
import { pressureLabels } from '@/vocabulary/products'
import { BigNumbers } from '@/components/big-numbers/big-numbers'
import { ButtonLink, SubmitButton } from '@/components/button/button'
import { CareCard } from '@/components/care-card/care-card'
import { CertaintyBadge } from '@/components/certainty-badge/certainty-badge'
import { CertaintyKey } from '@/components/certainty-key/certainty-key'
import { CopyButton } from '@/components/copy-button/copy-button'
import { DateText } from '@/components/date-text/date-text'
import { Mark } from '@/components/mark/mark'
import { Notice } from '@/components/notice/notice'
import { PressureScale } from '@/components/pressure-scale/pressure-scale'
import { PreviewNote } from '@/components/preview-note/preview-note'
import { ReviewedLine } from '@/components/reviewed-line/reviewed-line'
import { Tag } from '@/components/tag/tag'
import type { ComponentExamples, States } from './example'
import { longText, longTitle } from './texts'

/** Small things that say one thing. */
export const signExamples: ComponentExamples = {
  mark: { plain: <Mark /> },
  tag: {
    plain: <Tag>Guide</Tag>,
    link: <Tag href="#">Low back pain</Tag>,
    danger: <Tag tone="danger">Retracted</Tag>,
    long: <Tag>{longTitle}</Tag>,
  },
  button: {
    strong: <ButtonLink href="#">Open the finder</ButtonLink>,
    quiet: (
      <ButtonLink href="#" tone="quiet">
        Start again
      </ButtonLink>
    ),
    'of a form': <SubmitButton>Search</SubmitButton>,
  },
  'copy-button': { 'needs scripts': <CopyButton of="copied" what="the sample" /> },
  'date-text': { plain: <DateText iso="2026-03-09T00:00:00.000Z" /> },
  'certainty-badge': {
    ...each(certainties, (certainty) => <CertaintyBadge certainty={certainty} />),
    'with its meaning': <CertaintyBadge certainty="low" withMeaning />,
  },
  'certainty-key': { plain: <CertaintyKey /> },
  'pressure-scale': {
    ...Object.fromEntries(
      pressureLabels.map((label, level) => [label, <PressureScale key={label} level={level} />]),
    ),
    large: <PressureScale level={3} size="large" />,
  },
  'reviewed-line': {
    reviewed: <ReviewedLine isReviewed />,
    'not reviewed': <ReviewedLine isReviewed={false} />,
  },
  'big-numbers': {
    one: <BigNumbers numbers={[{ label: 'Hold', number: '30–90', unit: 'seconds' }]} />,
    two: (
      <BigNumbers
        numbers={[
          { label: 'Hold', number: '30–90', unit: 'seconds' },
          { label: 'Repeat', number: '2–3', unit: 'times a week', note: 'No more than 3.' },
        ]}
      />
    ),
  },
  'care-card': each(urgencies, (urgency) => (
    <CareCard card={{ urgency, who: 'Whom to ask', when: ['A sign', longText] }} />
  )),
  'preview-note': {
    preview: <PreviewNote savedAt="2026-03-09T10:12:00.000Z" until={null} />,
    shared: <PreviewNote savedAt="2026-03-09T10:12:00.000Z" until="2026-03-16T10:15:00.000Z" />,
  },
  notice: {
    plain: (
      <Notice>
        <p>{longText}</p>
      </Notice>
    ),
    titled: (
      <Notice title="Not reviewed by a clinician">
        <p>No clinician has checked this advice yet.</p>
      </Notice>
    ),
    safety: (
      <Notice tone="safety" title="Stop at once if">
        <p>The pain becomes sharp, shooting or electric.</p>
      </Notice>
    ),
  },
}

/** A state for each value of a vocabulary. */
function each<T extends string>(values: readonly T[], draw: (value: T) => States[string]): States {
  return Object.fromEntries(values.map((value) => [value, draw(value)]))
}
