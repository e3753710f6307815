import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { redirect } from 'next/navigation'
import { Logo } from '@collections/panel/logo'
import { LoginForm } from './login-form'

/** Payload's page to sign in has no place for a code. Whoever is signed in already goes on. */
export function LoginView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const asked = searchParams?.redirect
  const target = getSafeRedirect({
    fallbackTo: req.payload.config.routes.admin,
    redirectTo: typeof asked === 'string' ? asked : '',
  })
  if (req.user) redirect(target)
  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <LoginForm target={target} />
    </>
  )
}
