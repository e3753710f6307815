import type { z } from 'zod'
import { Block, Citation, Footnote, Inline } from '@/contract/body'
import { Change } from '@/contract/changes'
import { License, Meta, PageInfo, Root } from '@/contract/envelope'
import { FinderHit, PlaceNearby, SearchHit } from '@/contract/finder'
import { Oembed } from '@/contract/oembed'
import { OwnForm, ownForms } from '@/contract/own-forms'
import { Pointer, pointed } from '@/contract/pointed'
import { ParameterError, Problem } from '@/contract/problem'
import { CslName, PartialDate } from '@/contract/references'
import { Ellipse } from '@/contract/regions'
import { Relation } from '@/contract/relation'
import { Image } from '@/contract/resource'
import { resources } from '@/contract/resources'
import { served } from '@/contract/served'
import { CareCard } from '@/contract/safety'
import { Checksum, Manifest, SnapshotLine } from '@/contract/snapshot'
import { Fact, Source } from '@/contract/source'
import { SelfTreatment, Zone } from '@/contract/spots'
import { resourceLabels, resourceTypes } from '@/vocabulary/nouns'

/** The schemas that bear a name in the OpenAPI document. Kinds without long texts have one form only. */
export function namedSchemas(): Record<string, z.ZodType> {
  const forms = resourceTypes.flatMap((type): [string, z.ZodType][] => {
    const { summary, full } = resources[type]
    const shown = served[type]
    const name = resourceLabels[type].one
    const whole: [string, z.ZodType] = [name, shown]
    return Object.is(summary, full) ? [whole] : [whole, [`${name}Summary`, summary]]
  })
  return { ...Object.fromEntries(forms), ...shared, ...owned() }
}

/** The own forms, and those of their parts that bear a name, under that name. */
function owned(): Record<string, z.ZodType> {
  const parts = { Block, Citation, Fact, Footnote, Inline, SelfTreatment, Source, Zone }
  return {
    Pointer,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, schema]) => [`Own${name}`, pointed(schema)]),
    ),
    ...Object.fromEntries(
      resourceTypes.map((type) => [`Own${resourceLabels[type].one}`, ownForms[type]]),
    ),
    OwnForm,
    Change,
    Manifest,
    Checksum,
    SnapshotLine,
  }
}

const shared = {
  Block,
  CareCard,
  Citation,
  CslName,
  Ellipse,
  Fact,
  FinderHit,
  Footnote,
  Image,
  Inline,
  License,
  Meta,
  Oembed,
  PageInfo,
  ParameterError,
  PartialDate,
  Problem,
  PlaceNearby,
  Relation,
  Root,
  SearchHit,
  SelfTreatment,
  Source,
  Zone,
}
