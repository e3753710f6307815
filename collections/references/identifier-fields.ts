import type { Field } from 'payload'
import { nobody } from '@collections/access/nobody'
import { normalisedText } from '@collections/fields/normalised-text'
import { partialDateField } from '@collections/fields/partial-date'
import { webAddress } from '@collections/fields/web-address'

export function identifierFields(): Field[] {
  return [
    normalisedText({
      name: 'doi',
      label: 'DOI',
      help: 'Paste it in any form; it is stored as 10.1234/abc.',
      normalise: (typed) =>
        typed
          .toLowerCase()
          .replace(/^(https?:\/\/)?(dx\.)?doi\.org\//, '')
          .replace(/^doi:\s*/, ''),
      format: /^10\.\d{4,9}\/\S+$/,
      wrong: 'A DOI looks like 10.1016/j.pain.2002.01.001.',
    }),
    normalisedText({
      name: 'pmid',
      label: 'PubMed id',
      help: 'The number alone.',
      normalise: (typed) =>
        typed
          .toLowerCase()
          .replace(/^(https?:\/\/)?(pubmed|www)\.ncbi\.nlm\.nih\.gov\/(pubmed\/)?/, '')
          .replace(/^pmid:\s*/, '')
          .replace(/\/$/, ''),
      format: /^[1-9]\d{0,8}$/,
      wrong: 'A PubMed id is a number of up to nine digits.',
    }),
    normalisedText({
      name: 'pmcid',
      label: 'PubMed Central id',
      help: 'For example PMC1234567.',
      normalise: (typed) => typed.toUpperCase().replace(/^PMCID:\s*/, ''),
      format: /^PMC\d+$/,
      wrong: 'A PubMed Central id looks like PMC1234567.',
    }),
    normalisedText({
      name: 'isbn',
      label: 'ISBN',
      help: 'With or without hyphens; it is stored without.',
      normalise: (typed) =>
        typed
          .toUpperCase()
          .replace(/^ISBN[:\s-]*(1[03][:\s]+)?/, '')
          .replace(/[\s-]/g, ''),
      format: /^(\d{9}[\dX]|97[89]\d{10})$/,
      wrong: 'An ISBN has ten or thirteen digits.',
    }),
    webAddress({
      name: 'sourceUrl',
      label: 'Address of the work',
      help: 'Where the work itself is, if a DOI does not lead there.',
    }),
    partialDateField({
      name: 'accessed',
      label: 'Seen there on',
      help: 'For pages that may change.',
    }),
    {
      name: 'shortNumber',
      type: 'number',
      label: 'Short number',
      unique: true,
      access: { create: nobody, update: nobody },
      hooks: { beforeDuplicate: [() => null] },
      admin: {
        readOnly: true,
        description: 'Given at first publication and never to another reference.',
      },
    },
  ]
}
