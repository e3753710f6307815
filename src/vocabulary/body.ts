export const urgencies = ['emergency', 'urgent', 'non-urgent'] as const
export type Urgency = (typeof urgencies)[number]
export const urgencyLabels: Record<Urgency, string> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  'non-urgent': 'Not urgent',
}

export const calloutTones = ['tip', 'evidence', 'controversy'] as const
export type CalloutTone = (typeof calloutTones)[number]
export const calloutToneLabels: Record<CalloutTone, string> = {
  tip: 'Worth knowing',
  evidence: 'What the evidence says',
  controversy: 'In dispute',
}

export const citationStances = ['supports', 'contradicts', 'mentions'] as const
export type CitationStance = (typeof citationStances)[number]
export const citationStanceLabels: Record<CitationStance, string> = {
  supports: 'Supports the sentence',
  contradicts: 'Contradicts the sentence',
  mentions: 'Mentions it',
}
