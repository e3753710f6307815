import { z } from 'zod'
import type { Finding } from './check'

/** Shorter than this gives no reason; our own measure. */
const shortestReason = 10

/** Somebody's decision to leave a warning as it is, kept on the document. It holds for these very words. */
export const Waiver = z.object({
  rule: z.string().min(1).max(60),
  quote: z.string().max(2000),
  reason: z.string().trim().min(shortestReason).max(500),
  by: z.string().nullish(),
  at: z.string().nullish(),
})
export type Waiver = z.output<typeof Waiver>

/** The waivers as they are stored or sent; a sentence where they are none. */
export function readWaivers(json: unknown): { waivers: Waiver[] } | { problem: string } {
  const parsed = z.array(Waiver).max(200).nullish().safeParse(json)
  if (parsed.success) return { waivers: parsed.data ?? [] }
  return {
    problem: `A waiver names the rule and the words, and gives a reason of at least ${shortestReason} characters.`,
  }
}

export type Judged = { open: Finding[]; waived: (Finding & { waiver: Waiver })[] }

/** Parts findings into those that stand and those that somebody gave a reason for. Errors cannot be waived. */
export function withoutWaived(findings: Finding[], waivers: Waiver[]): Judged {
  const judged: Judged = { open: [], waived: [] }
  for (const finding of findings) {
    const waiver = finding.severity === 'error' ? undefined : waivers.find(isFor(finding))
    if (waiver) judged.waived.push({ ...finding, waiver })
    else judged.open.push(finding)
  }
  return judged
}

function isFor(finding: Finding) {
  return ({ rule, quote }: Waiver) => rule === finding.rule && quote === finding.quote
}
