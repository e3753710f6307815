import type { Image } from '@/contract/resource'

/** A picture in the size that fits. It keeps its place while it loads. */
export function Picture({ image, sizes }: { image: Image; sizes?: string }) {
  const types = [...new Set(image.sizes.map(({ type }) => type))]
  return (
    <picture>
      {types.map((type) => (
        <source
          key={type}
          type={type}
          sizes={sizes ?? '(min-width: 42rem) 38rem, 100vw'}
          srcSet={image.sizes
            .filter((size) => size.type === type)
            .map(({ url, width }) => `${url} ${width}w`)
            .join(', ')}
        />
      ))}
      <img
        src={image.url}
        width={image.width}
        height={image.height}
        alt={image.alt}
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}
