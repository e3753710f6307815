import { draftFor, sharedVersion } from '@/content/previews'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ asked: string[] }> }

/** For the server in front, which alone can ask: which version a visitor may see at an address; 404 for none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [first = '', second = '', ...more] = (await params).asked
  const version = new URL(request.url).searchParams.get('version')
  const shown =
    first === 'shared'
      ? await sharedVersion(second)
      : await draftFor(request.headers, { collection: first, id: second, version })
  return shown && more.length === 0 ? Response.json(shown) : Response.json(null, { status: 404 })
}
