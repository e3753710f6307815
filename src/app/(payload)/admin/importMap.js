import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KeptBlock as KeptBlock_3253ce4a7505c9c96cc97442b87051d0 } from '../../../../collections/editor/kept-block'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitingFeatureClient as CitingFeatureClient_2e54e3948ba61c28d4ceaafe8463cf06 } from '../../../../collections/editor/citing/client-feature'
import { CitationMark as CitationMark_2ba292cce9c815c9a041e00ce3f2b308 } from '../../../../collections/editor/citing/marks'
import { FootnoteMark as FootnoteMark_2ba292cce9c815c9a041e00ce3f2b308 } from '../../../../collections/editor/citing/marks'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PastingFeatureClient as PastingFeatureClient_1115bae75f8f969c1149a15e038c1b21 } from '../../../../collections/editor/pasting/client-feature'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UpdateDrafter as UpdateDrafter_1c0441ff376712eeeb6f47ecdaf0684b } from '../../../../collections/history/panel/update-drafter'
import { ChecksBox as ChecksBox_129fab011cad53b89bfb25b2bb54a32f } from '../../../../collections/checks/panel/checks-box'
import { DeskBox as DeskBox_168352a184038541ad9cbe3ca4c32f5b } from '../../../../collections/desk/panel/desk-box'
import { ConflictBanner as ConflictBanner_577c7d2c56d2c083883dd1fb9c2dc130 } from '../../../../collections/panel/conflict-banner'
import { PreviewFollows as PreviewFollows_9cbfaf1cb4a27738a6ad765988148524 } from '../../../../collections/panel/preview-follows'
import { History as History_af68c5a0f402bd83c3d90b8e94caeede } from '../../../../collections/history/panel/history'
import { DuplicatesList as DuplicatesList_8e273a08b092d1cd84b55174d0cee938 } from '../../../../collections/references/merging/duplicates-list'
import { ExportLink as ExportLink_867ea3005696c8a686aa11048688e43b } from '../../../../collections/changes/export-link'
import { SecondFactorBox as SecondFactorBox_12ae13bbb6f3ee023570a07b87c4c7a6 } from '../../../../collections/users/panel/second-factor-box'
import { SignInsBox as SignInsBox_cc7919b20d2784747785cbc26e11af7f } from '../../../../collections/users/panel/sign-ins-box'
import { LinkBox as LinkBox_26dd01792b2cf91de5628b9b3b71c6a9 } from '../../../../collections/users/panel/link-box'
import { InviteBox as InviteBox_9f1e6b1492d1984ba66010e2c6d08aef } from '../../../../collections/users/panel/invite-box'
import { WebhookBox as WebhookBox_1431535699b2e37876ab3cc5e4b57c48 } from '../../../../collections/webhooks/panel/webhook-box'
import { AgainCell as AgainCell_6fee37683c17f2f6bde1ee203750b601 } from '../../../../collections/webhook-deliveries/panel/again'
import { AgainField as AgainField_6fee37683c17f2f6bde1ee203750b601 } from '../../../../collections/webhook-deliveries/panel/again'
import { Icon as Icon_63b5b6ff51893782cfda1d21826fa2f2 } from '../../../../collections/panel/icon'
import { Logo as Logo_a9d48edb2b208b2a733cf5fe11ece0c0 } from '../../../../collections/panel/logo'
import { ImportLink as ImportLink_49f75ce79137bbbce4a30015295284ff } from '../../../../collections/imports/panel/import-link'
import { Dashboard as Dashboard_a49e386179ac14fc487ee4ad97c1648e } from '../../../../collections/desk/panel/dashboard'
import { LoginView as LoginView_aae73f2f1a089df1f90ce35d28550347 } from '../../../../collections/users/panel/login-view'
import { ImportView as ImportView_28ac9f8e744ca3ba8c8e4586eb1d88f9 } from '../../../../collections/imports/panel/import-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/editor/kept-block#KeptBlock": KeptBlock_3253ce4a7505c9c96cc97442b87051d0,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/editor/citing/client-feature#CitingFeatureClient": CitingFeatureClient_2e54e3948ba61c28d4ceaafe8463cf06,
  "/collections/editor/citing/marks#CitationMark": CitationMark_2ba292cce9c815c9a041e00ce3f2b308,
  "/collections/editor/citing/marks#FootnoteMark": FootnoteMark_2ba292cce9c815c9a041e00ce3f2b308,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/editor/pasting/client-feature#PastingFeatureClient": PastingFeatureClient_1115bae75f8f969c1149a15e038c1b21,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/collections/history/panel/update-drafter#UpdateDrafter": UpdateDrafter_1c0441ff376712eeeb6f47ecdaf0684b,
  "/collections/checks/panel/checks-box#ChecksBox": ChecksBox_129fab011cad53b89bfb25b2bb54a32f,
  "/collections/desk/panel/desk-box#DeskBox": DeskBox_168352a184038541ad9cbe3ca4c32f5b,
  "/collections/panel/conflict-banner#ConflictBanner": ConflictBanner_577c7d2c56d2c083883dd1fb9c2dc130,
  "/collections/panel/preview-follows#PreviewFollows": PreviewFollows_9cbfaf1cb4a27738a6ad765988148524,
  "/collections/history/panel/history#History": History_af68c5a0f402bd83c3d90b8e94caeede,
  "/collections/references/merging/duplicates-list#DuplicatesList": DuplicatesList_8e273a08b092d1cd84b55174d0cee938,
  "/collections/changes/export-link#ExportLink": ExportLink_867ea3005696c8a686aa11048688e43b,
  "/collections/users/panel/second-factor-box#SecondFactorBox": SecondFactorBox_12ae13bbb6f3ee023570a07b87c4c7a6,
  "/collections/users/panel/sign-ins-box#SignInsBox": SignInsBox_cc7919b20d2784747785cbc26e11af7f,
  "/collections/users/panel/link-box#LinkBox": LinkBox_26dd01792b2cf91de5628b9b3b71c6a9,
  "/collections/users/panel/invite-box#InviteBox": InviteBox_9f1e6b1492d1984ba66010e2c6d08aef,
  "/collections/webhooks/panel/webhook-box#WebhookBox": WebhookBox_1431535699b2e37876ab3cc5e4b57c48,
  "/collections/webhook-deliveries/panel/again#AgainCell": AgainCell_6fee37683c17f2f6bde1ee203750b601,
  "/collections/webhook-deliveries/panel/again#AgainField": AgainField_6fee37683c17f2f6bde1ee203750b601,
  "/collections/panel/icon#Icon": Icon_63b5b6ff51893782cfda1d21826fa2f2,
  "/collections/panel/logo#Logo": Logo_a9d48edb2b208b2a733cf5fe11ece0c0,
  "/collections/imports/panel/import-link#ImportLink": ImportLink_49f75ce79137bbbce4a30015295284ff,
  "/collections/desk/panel/dashboard#Dashboard": Dashboard_a49e386179ac14fc487ee4ad97c1648e,
  "/collections/users/panel/login-view#LoginView": LoginView_aae73f2f1a089df1f90ce35d28550347,
  "/collections/imports/panel/import-view#ImportView": ImportView_28ac9f8e744ca3ba8c8e4586eb1d88f9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
