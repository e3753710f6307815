export const articleKinds = [
  'guide',
  'primer',
  'spot-guide',
  'explainer',
  'story',
  'review',
  'policy',
] as const
export type ArticleKind = (typeof articleKinds)[number]
export const articleKindLabels: Record<ArticleKind, string> = {
  guide: 'Guide',
  primer: 'Primer',
  'spot-guide': 'Spot guide',
  explainer: 'Explainer',
  story: 'Story',
  review: 'Review',
  policy: 'Policy',
}

export const articleRoles = ['pillar', 'cluster'] as const
export type ArticleRole = (typeof articleRoles)[number]
export const articleRoleLabels: Record<ArticleRole, string> = {
  pillar: 'Pillar: the main article of a subject',
  cluster: 'Cluster: goes into one part of a pillar',
}

export const epistemicStatuses = [
  'established',
  'supported',
  'mixed',
  'weak',
  'contested',
  'opinion',
] as const
export type EpistemicStatus = (typeof epistemicStatuses)[number]
export const epistemicStatusLabels: Record<EpistemicStatus, { label: string; meaning: string }> = {
  established: { label: 'Established', meaning: 'Well tested, and hardly disputed.' },
  supported: { label: 'Supported', meaning: 'Good studies point this way; details may change.' },
  mixed: { label: 'Mixed', meaning: 'Some parts are well supported, others are not.' },
  weak: { label: 'Weak', meaning: 'Few or small studies; treat it as a reasonable guess.' },
  contested: { label: 'Contested', meaning: 'Experts disagree about the core of it.' },
  opinion: { label: 'Opinion', meaning: 'Our judgement, with our reasons.' },
}

export const updateKinds = ['update', 'correction', 'safety'] as const
export type UpdateKind = (typeof updateKinds)[number]
export const updateKindLabels: Record<UpdateKind, string> = {
  update: 'Update',
  correction: 'Correction',
  safety: 'Safety',
}

export const commentModes = ['off', 'moderated', 'closed'] as const
export type CommentMode = (typeof commentModes)[number]
export const commentModeLabels: Record<CommentMode, string> = {
  off: 'Off',
  moderated: 'Open, moderated',
  closed: 'Closed, old ones stay',
}
