import type { Access } from 'payload'
import { roleOf } from './role'

export const selfOrAdmin: Access = ({ req }) => {
  const role = roleOf(req.user)
  if (role === 'admin') return true
  return role !== null && req.user ? { id: { equals: req.user.id } } : false
}
