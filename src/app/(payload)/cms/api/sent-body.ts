/** Payload takes any JSON and fails later on what is not an object; null for that. An empty body has no fields. */
export function readObject(text: string): Record<string, unknown> | null {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Record<string, unknown>) : null
  } catch {
    return null // broken JSON is no object either
  }
}

/** Who signs in: programs send JSON, the panel a form that holds it. Empty where nobody is named. */
export async function emailIn(request: Request): Promise<string> {
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  const text = isJson ? await request.text() : await payloadIn(request)
  const email = readObject(text)?.email
  return typeof email === 'string' ? email.trim().toLowerCase() : ''
}

async function payloadIn(request: Request): Promise<string> {
  try {
    const sent = (await request.formData()).get('_payload')
    return typeof sent === 'string' ? sent : ''
  } catch {
    return '' // not a form: Payload will say so
  }
}
