import { z } from 'zod'

export const NavigationLink = z.object({ label: z.string(), href: z.string() })
export type NavigationLink = z.infer<typeof NavigationLink>

export const Site = z
  .object({
    name: z.string(),
    tagline: z.string(),
    description: z.string(),
    navigation: z.array(NavigationLink),
    footer: z.array(NavigationLink),
    licence: z.object({ name: z.string(), url: z.url() }),
    attribution: z.array(z.string()),
    disclaimer: z.string().describe('The short medical disclaimer.'),
    editorialPolicy: z.array(z.string()).describe('Paragraphs.'),
    selfTreatmentCautions: z.array(z.string()).min(1).describe('Hold for every self-treatment.'),
  })
  .describe('What all pages share.')
export type Site = z.infer<typeof Site>
