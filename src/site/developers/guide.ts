import type { Meta } from '@/contract/envelope'
import { env } from '@/env'
import { apiOperations } from '@/site/api-operations'
import { asking } from './asking'
import { beginning } from './beginning'
import { keeping } from './keeping'
import type { CodePart, GuideSection, GuideSubject } from './part'
import { rules } from './rules'

/** The guide for developers, in the order in which it is read. */
export function guide(site: { name: string; terms: Meta }): GuideSection[] {
  return guideTo({
    ...site,
    origin: env.SITE_URL,
    operations: apiOperations(),
    rateLimit: env.RATE_LIMIT,
  })
}

export function guideTo(subject: GuideSubject): GuideSection[] {
  return [...beginning(subject), ...asking(subject), ...keeping(subject), ...rules(subject)]
}

/** Its samples of one language, in order. */
export function samplesOf(sections: GuideSection[], language: CodePart['language']): CodePart[] {
  return sections.flatMap(({ parts }) =>
    parts.filter((part) => part.kind === 'code').filter((part) => part.language === language),
  )
}
