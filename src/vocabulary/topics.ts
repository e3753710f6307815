export const topicKinds = ['complaint', 'subject', 'treatment'] as const
export type TopicKind = (typeof topicKinds)[number]
export const topicKindLabels: Record<TopicKind, string> = {
  complaint: 'Complaint',
  subject: 'Subject',
  treatment: 'Treatment',
}
