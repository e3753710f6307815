import { defineConfig } from 'html-validate'

/** What html-validate asks of every page (tests/e2e/whole-site.spec.ts). A rule that is off, or bent, has its reason. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Labels, descriptions and popovers must name ids that are there.
    'no-missing-references': 'error',

    // Names of attributes are not case-sensitive in HTML, and React writes some as its properties are called.
    'attr-case': 'off',
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'void-style': ['error', { style: 'selfclosing' }],

    // Safari forgets that a list without bullets is one (src/styles/base.css).
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],

    // Everything comes from the site itself; the Content-Security-Policy holds that.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
})
