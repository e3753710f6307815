import { z } from 'zod'

const Named = z.object({ type: z.string().optional(), blockType: z.string().optional() })

/** What zod says when a node is of no known type: its name, because an editor has to find it. */
export const unknownNode = {
  error: ({ input }: { input?: unknown }) => {
    const named = Named.safeParse(input)
    const name = named.data?.blockType ?? named.data?.type
    return name ? `"${name}" may not stand here` : 'a node without a type'
  },
}
