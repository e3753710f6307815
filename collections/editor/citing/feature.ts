import { createServerFeature } from '@payloadcms/richtext-lexical'

export type CitingProps = {
  /** Whether texts of this editor may carry footnotes. A footnote may not. */
  footnotes: boolean
}

/** Cites and annotates from the keyboard: “[@” opens the picker of references, “[^” begins a footnote. */
export const CitingFeature = createServerFeature<CitingProps, CitingProps, CitingProps>({
  key: 'citing',
  feature: ({ props }) => ({
    ClientFeature: '/collections/editor/citing/client-feature#CitingFeatureClient',
    clientFeatureProps: props,
    sanitizedServerFeatureProps: props,
  }),
})
