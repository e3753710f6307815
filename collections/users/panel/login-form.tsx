'use client'

import {
  EmailField,
  Form,
  FormSubmit,
  Link,
  PasswordField,
  TextField,
  useAuth,
  useConfig,
  useTranslation,
} from '@payloadcms/ui'
import { email } from 'payload/shared'

const empty = { valid: true, value: '' }

/** Password and code in one step: an answer that asked for the code would tell that the password was right. */
export function LoginForm({ target }: { target: string }) {
  const { config } = useConfig()
  const { setUser } = useAuth()
  const { t } = useTranslation()
  const { admin, routes } = config
  return (
    <Form
      action={`${routes.api}/users/login`}
      className="login__form"
      disableSuccessStatus
      initialState={{ email: empty, password: empty, code: empty }}
      method="POST"
      onSuccess={(data) => setUser(data as Parameters<typeof setUser>[0])}
      redirect={target}
      waitForAutocomplete
    >
      <div className="login__form__inputWrap">
        <EmailField
          field={{
            name: 'email',
            label: t('general:email'),
            required: true,
            admin: { autoComplete: 'email' },
          }}
          path="email"
          validate={email}
        />
        <PasswordField
          field={{ name: 'password', label: t('general:password'), required: true }}
          path="password"
        />
        <TextField
          field={{
            name: 'code',
            label: 'Code',
            admin: {
              autoComplete: 'one-time-code',
              description:
                'Of your app, or a recovery code. Only if you turned a second factor on.',
            },
          }}
          path="code"
        />
      </div>
      <Link href={`${routes.admin}${admin.routes.forgot}`} prefetch={false}>
        {t('authentication:forgotPasswordQuestion')}
      </Link>
      <FormSubmit size="large">{t('authentication:login')}</FormSubmit>
    </Form>
  )
}
