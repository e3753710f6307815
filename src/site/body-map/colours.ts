/**
 * The light colours of src/styles/tokens.css: a picture stands alone, on pages that are not ours, and no style of a page
 * reaches into it.
 */
export const colours = {
  paper: '#faf6ee',
  paperRaised: '#fffdf8',
  ink: '#1f1c18',
  inkSoft: '#5c554b',
  hairline: '#ddd4c4',
  teal: '#0d5c5a',
  tealWash: '#dfeae5',
  redWash: '#f8e5df',
  figure: '#ece4d6',
  figureEdge: '#a1968a',
  region: '#bdd8d1',
  regionEdge: '#5f9a92',
  zone: '#b8352a',
} as const
