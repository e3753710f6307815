export const roles = ['author', 'reviewer', 'editor', 'admin'] as const
export type Role = (typeof roles)[number]
export const roleLabels: Record<Role, string> = {
  author: 'Author: writes drafts of own articles',
  reviewer: 'Reviewer: also approves what others wrote',
  editor: 'Editor: writes and publishes everything',
  admin: 'Admin: also users, settings and the trash',
}
