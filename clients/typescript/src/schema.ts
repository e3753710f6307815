/** Made by `npm run client:types` from the OpenAPI document; not edited by hand. */
export interface paths {
    "/api/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The entrance
         * @description Name, version, links to everything, counts, licence and attribution.
         */
        get: operations["getRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description The OpenAPI 3.1 document, made from the schemas that check the answers.
         */
        get: operations["getOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of articles
         * @description Each without its long texts; `fields` or `body` adds them. A filter that is repeated means "any of"; several filters mean "all of".
         */
        get: operations["listArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One article
         * @description The article by its slug or its id. An old slug redirects, a removed article is a 410.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/muscles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of muscles
         * @description Each without its long texts; `fields` or `body` adds them. A filter that is repeated means "any of"; several filters mean "all of".
         */
        get: operations["listMuscles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/muscles/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One muscle
         * @description The muscle by its slug or its id. An old slug redirects, a removed muscle is a 410.
         */
        get: operations["getMuscle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of spots
         * @description Each without its long texts; `fields` or `body` adds them. A filter that is repeated means "any of"; several filters mean "all of".
         */
        get: operations["listSpots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spots/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One spot
         * @description The spot by its slug or its id. An old slug redirects, a removed spot is a 410.
         */
        get: operations["getSpot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spots/{slug}/map.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The referral map of a spot as SVG
         * @description Where the spot lies and where it is said to be felt, drawn from the data, 1200 × 1060 pixels, on a ground of its own. It needs no font, style or file from anywhere; the SVG tells in `title` and `desc` what it shows. An old slug redirects, a removed spot is a 410.
         */
        get: operations["getSpotMapSvg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/spots/{slug}/map.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The referral map of a spot as PNG
         * @description Where the spot lies and where it is said to be felt, drawn from the data, 1200 × 1060 pixels, on a ground of its own. It needs no font, style or file from anywhere; the SVG tells in `title` and `desc` what it shows. An old slug redirects, a removed spot is a 410.
         */
        get: operations["getSpotMapPng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of references
         * @description Each without its long texts; `fields` or `body` adds them. A filter that is repeated means "any of"; several filters mean "all of".
         */
        get: operations["listReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reference
         * @description The reference by its slug or its id. An old slug redirects, a removed reference is a 410.
         */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of products
         * @description Each without its long texts; `fields` or `body` adds them. A filter that is repeated means "any of"; several filters mean "all of".
         */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One product
         * @description The product by its slug or its id. An old slug redirects, a removed product is a 410.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of regions
         * @description Each without its long texts; `fields` or `body` adds them. A filter that is repeated means "any of"; several filters mean "all of".
         */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/regions/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One region
         * @description The region by its slug or its id. An old slug redirects, a removed region is a 410.
         */
        get: operations["getRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of people
         * @description Each without its long texts; `fields` or `body` adds them. A filter that is repeated means "any of"; several filters mean "all of".
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person
         * @description The person by its slug or its id. An old slug redirects, a removed person is a 410.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of topics
         * @description Each without its long texts; `fields` or `body` adds them. A filter that is repeated means "any of"; several filters mean "all of".
         */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topics/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One topic
         * @description The topic by its slug or its id. An old slug redirects, a removed topic is a 410.
         */
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/finder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where does it hurt?
         * @description Spots that are traditionally said to be felt in a region, best match first: primary zones before spill-over, then the place of the region in the list of the spot, then certainty, number and name. All of them stand on one page.
         */
        get: operations["findSpots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search everything
         * @description Ranked hits of all kinds of resource, the best first.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oembed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a page elsewhere
         * @description What another site needs to show a spot or an article of this one, as oEmbed 1.0 has it. An address that is not of this site, or of nothing, is a 404; an old one redirects, a removed one is a 410.
         */
        get: operations["getOembed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references.bib": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All references as BibTeX
         * @description All that match, in one file. The same comes from `/api/v1/references` to whoever sends `Accept` with this media type.
         */
        get: operations["listReferencesBibtex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references.ris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All references as RIS
         * @description All that match, in one file. The same comes from `/api/v1/references` to whoever sends `Accept` with this media type.
         */
        get: operations["listReferencesRis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references.csl.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All references as CSL-JSON
         * @description All that match, in one file. The same comes from `/api/v1/references` to whoever sends `Accept` with this media type.
         */
        get: operations["listReferencesCslJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All references as plain text
         * @description All that match, in one file. The same comes from `/api/v1/references` to whoever sends `Accept` with this media type.
         */
        get: operations["listReferencesText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/{slug}.bib": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reference as BibTeX
         * @description By its slug or its id. The same comes from `/api/v1/references/{slug}` to whoever sends `Accept` with this media type.
         */
        get: operations["getReferenceBibtex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/{slug}.ris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reference as RIS
         * @description By its slug or its id. The same comes from `/api/v1/references/{slug}` to whoever sends `Accept` with this media type.
         */
        get: operations["getReferenceRis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/{slug}.csl.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reference as CSL-JSON
         * @description By its slug or its id. The same comes from `/api/v1/references/{slug}` to whoever sends `Accept` with this media type.
         */
        get: operations["getReferenceCslJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/{slug}.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reference as plain text
         * @description By its slug or its id. The same comes from `/api/v1/references/{slug}` to whoever sends `Accept` with this media type. The style is Vancouver.
         */
        get: operations["getReferenceText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{slug}.md": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of an article as Markdown
         * @description The body alone, by the slug or id of the article. The same comes from `/api/v1/articles/{slug}` to whoever sends `Accept` with this media type. Citations are Pandoc’s, with our citation keys: `/api/v1/references.bib` resolves them. Cards and tables are directives.
         */
        get: operations["getArticleMarkdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{slug}.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of an article as plain text
         * @description The body alone, by the slug or id of the article. The same comes from `/api/v1/articles/{slug}` to whoever sends `Accept` with this media type. Notes and what is cited stand at the end.
         */
        get: operations["getArticleText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/articles/{slug}.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of an article as HTML
         * @description The body alone, by the slug or id of the article. The same comes from `/api/v1/articles/{slug}` to whoever sends `Accept` with this media type. Plain semantic elements without script or style; notes and what is cited stand at the end. The ids are those of the page.
         */
        get: operations["getArticleHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has changed
         * @description Every publication, change, withdrawal, deletion and new slug since a cursor, in the order in which they became visible. Begin with the cursor of a snapshot, or without one at the very first change; then go on with `page.next` for as long as you like.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything published
         * @description One JSON object a line: the manifest, every resource in its own form ordered by type and id, and the SHA-256 of all that came before. A snapshot and the changes behind its cursor give the next snapshot, byte for byte but for the manifest.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A list; items may hold further lists. */
        List: {
            /** @constant */
            type: "list";
            ordered: boolean;
            items: {
                content: components["schemas"]["Inline"][];
                children: components["schemas"]["List"][];
            }[];
        };
        /** @description A list; items may hold further lists. */
        OwnList: {
            /** @constant */
            type: "list";
            ordered: boolean;
            items: {
                content: components["schemas"]["OwnInline"][];
                children: components["schemas"]["OwnList"][];
            }[];
        };
        /** @description One block of a body. The set is closed within v1. */
        Block: {
            /** @constant */
            type: "paragraph";
            content: components["schemas"]["Inline"][];
        } | {
            /** @constant */
            type: "heading";
            level: 2 | 3 | 4;
            /** @description Id of the heading on the page. */
            anchor: string;
            content: components["schemas"]["Inline"][];
        } | components["schemas"]["List"] | {
            /** @constant */
            type: "rule";
        } | {
            /** @constant */
            type: "quote";
            content: components["schemas"]["Inline"][];
            speaker: string | null;
            reference: components["schemas"]["Relation"] | null;
            locator: string | null;
        } | {
            /** @constant */
            type: "pull-quote";
            text: string;
        } | {
            /** @constant */
            type: "figure";
            image: components["schemas"]["Image"];
            caption: string | null;
            credit: string | null;
        } | {
            /** @constant */
            type: "data-table";
            caption: string;
            /** @description The first row names the columns. */
            headerRow: boolean;
            /** @description The first column names the rows. */
            headerColumn: boolean;
            source: components["schemas"]["Relation"] | null;
            rows: components["schemas"]["Inline"][][][];
        } | {
            /** @constant */
            type: "care-card";
            /** @enum {string} */
            urgency: "emergency" | "urgent" | "non-urgent";
            who: string;
            when: string[];
        } | {
            /** @constant */
            type: "callout";
            /** @enum {string} */
            tone: "tip" | "evidence" | "controversy";
            content: ({
                /** @constant */
                type: "paragraph";
                content: components["schemas"]["Inline"][];
            } | components["schemas"]["List"])[];
        } | {
            /** @constant */
            type: "definition";
            term: string;
            content: components["schemas"]["Inline"][];
        } | {
            /** @constant */
            type: "steps";
            items: string[];
        } | {
            /** @constant */
            type: "spot-card";
            spot: components["schemas"]["Relation"];
        } | {
            /** @constant */
            type: "muscle-card";
            muscle: components["schemas"]["Relation"];
        } | {
            /** @constant */
            type: "product-card";
            product: components["schemas"]["Relation"];
        } | {
            /** @constant */
            type: "comparison";
            caption: string;
            things: {
                label: string;
                product: components["schemas"]["Relation"] | null;
            }[];
            attributes: {
                label: string;
                /** @description One for each thing. */
                values: string[];
            }[];
        } | {
            /** @constant */
            type: "further-reading";
            items: {
                target: components["schemas"]["Relation"];
                blurb: string | null;
            }[];
        };
        /** @description When to get help, and from whom. */
        CareCard: {
            /** @enum {string} */
            urgency: "emergency" | "urgent" | "non-urgent";
            /** @description Whom to contact. */
            who: string;
            /** @description The signs that call for it. */
            when: string[];
        };
        /** @description A mark in the text that cites one or more references. */
        Citation: {
            /** @constant */
            type: "citation";
            /** @description Stable id of this place in the document. */
            anchor: string;
            /** @enum {string} */
            stance: "supports" | "contradicts" | "mentions";
            items: {
                reference: components["schemas"]["Relation"];
                /** @description Its number in the list of references of this document. */
                number: number;
                /** @description Page, chapter or table, for example "p. 12". */
                locator: string | null;
                note: string | null;
            }[];
        };
        /** @description A name as in CSL-JSON. */
        CslName: {
            family: string | null;
            given: string | null;
            /** @description A name that has no parts, such as an organisation. */
            literal: string | null;
        };
        /** @description A shape on the 200 × 470 body map. */
        Ellipse: {
            /** @constant */
            type: "ellipse";
            cx: number;
            cy: number;
            rx: number;
            ry: number;
            /** @description Degrees, clockwise about its centre. */
            rotate: number;
        };
        /** @description A statement with its sources. */
        Fact: {
            /** @description The statement. */
            text: string;
            /** @description Empty means that no source is recorded. */
            sources: components["schemas"]["Source"][];
        };
        /** @description A note; its text is short. */
        Footnote: {
            /** @constant */
            type: "footnote";
            /** @description Stable id of this place in the document. */
            anchor: string;
            /** @description Position among the footnotes, in reading order. */
            number: number;
            content: ({
                /** @constant */
                type: "text";
                text: string;
                bold: boolean;
                italic: boolean;
            } | {
                /** @constant */
                type: "line-break";
            } | {
                /** @constant */
                type: "link";
                /** @description Absolute, or an anchor of this document. */
                url: string;
                /** @description The resource, when the link leads to one of ours. */
                target: components["schemas"]["Relation"] | null;
                content: ({
                    /** @constant */
                    type: "text";
                    text: string;
                    bold: boolean;
                    italic: boolean;
                } | {
                    /** @constant */
                    type: "line-break";
                })[];
            } | components["schemas"]["Citation"])[];
        };
        /** @description A picture in several sizes. */
        Image: {
            /**
             * Format: uri
             * @description The largest version.
             */
            url: string;
            /** @description Pixels. */
            width: number;
            /** @description Pixels. */
            height: number;
            /** @description Text alternative; empty for a decoration. */
            alt: string;
            caption: string | null;
            /** @description Who made it. */
            credit: string | null;
            sizes: {
                /** Format: uri */
                url: string;
                width: number;
                /** @description Media type. */
                type: string;
            }[];
        };
        Inline: {
            /** @constant */
            type: "text";
            text: string;
            bold: boolean;
            italic: boolean;
        } | {
            /** @constant */
            type: "line-break";
        } | {
            /** @constant */
            type: "link";
            /** @description Absolute, or an anchor of this document. */
            url: string;
            /** @description The resource, when the link leads to one of ours. */
            target: components["schemas"]["Relation"] | null;
            content: ({
                /** @constant */
                type: "text";
                text: string;
                bold: boolean;
                italic: boolean;
            } | {
                /** @constant */
                type: "line-break";
            })[];
        } | components["schemas"]["Citation"] | components["schemas"]["Footnote"];
        /** @description On which terms the data may be used. */
        License: {
            name: string;
            /** Format: uri */
            url: string;
        };
        /** @description One parameter that is not right. */
        ParameterError: {
            /** @description Its name in the query string. */
            parameter: string;
            /** @description What is wrong with it, and what would do. */
            message: string;
        };
        /** @description A date of which month and day may be unknown. */
        PartialDate: {
            year: number;
            month: number | null;
            day: number | null;
        };
        /** @description A pointer to another resource. With `include` its list form stands here instead. */
        Relation: {
            /**
             * @description Plural noun of the resource, as in its path.
             * @enum {string}
             */
            type: "articles" | "muscles" | "spots" | "references" | "products" | "regions" | "people" | "topics";
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /** @description The last part of its address. */
            slug: string;
            /** @description Its title or name. */
            title: string;
            /**
             * Format: uri
             * @description Its public page.
             */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a person can do alone. Traditional practice, not a proven dose. */
        SelfTreatment: {
            /** @constant */
            suitable: true;
            position: string | null;
            steps: string[];
            /** @description Products that suit. */
            tools: components["schemas"]["Relation"][];
            /** @description How long to keep the pressure, in seconds. */
            holdSeconds: {
                min: number;
                max: number;
            } | null;
            sessionsPerWeek: {
                min: number;
                max: number;
            } | null;
            /** @description How strong, in words. */
            pressure: string | null;
            /** @description Signs to stop at once. */
            stopIf: string[];
        };
        /** @description Where a statement comes from. */
        Source: {
            /** @description What the source is. */
            title: string;
            /** @description Where it was seen; not always a web address. */
            address: string | null;
            /** @description On which terms it may be used. */
            licence: string | null;
            /** @description The entry in our bibliography, when it has one. */
            reference: components["schemas"]["Relation"] | null;
        };
        /** @description A place on the body, seen from the spot. */
        Zone: {
            region: components["schemas"]["Relation"];
            /**
             * @description Relative to the side of the spot.
             * @enum {string}
             */
            side: "same" | "opposite" | "midline";
        };
        /** @description Another resource by its id alone. It may not be public, yet or any more: then no resource has this id. */
        Pointer: {
            /**
             * @description Plural noun of the resource, as in its path.
             * @enum {string}
             */
            type: "articles" | "muscles" | "spots" | "references" | "products" | "regions" | "people" | "topics";
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
        };
        /** @description One block of a body. The set is closed within v1. */
        OwnBlock: {
            /** @constant */
            type: "paragraph";
            content: components["schemas"]["OwnInline"][];
        } | {
            /** @constant */
            type: "heading";
            level: 2 | 3 | 4;
            /** @description Id of the heading on the page. */
            anchor: string;
            content: components["schemas"]["OwnInline"][];
        } | components["schemas"]["OwnList"] | {
            /** @constant */
            type: "rule";
        } | {
            /** @constant */
            type: "quote";
            content: components["schemas"]["OwnInline"][];
            speaker: string | null;
            reference: components["schemas"]["Pointer"] | null;
            locator: string | null;
        } | {
            /** @constant */
            type: "pull-quote";
            text: string;
        } | {
            /** @constant */
            type: "figure";
            image: components["schemas"]["Image"];
            caption: string | null;
            credit: string | null;
        } | {
            /** @constant */
            type: "data-table";
            caption: string;
            /** @description The first row names the columns. */
            headerRow: boolean;
            /** @description The first column names the rows. */
            headerColumn: boolean;
            source: components["schemas"]["Pointer"] | null;
            rows: components["schemas"]["OwnInline"][][][];
        } | {
            /** @constant */
            type: "care-card";
            /** @enum {string} */
            urgency: "emergency" | "urgent" | "non-urgent";
            who: string;
            when: string[];
        } | {
            /** @constant */
            type: "callout";
            /** @enum {string} */
            tone: "tip" | "evidence" | "controversy";
            content: ({
                /** @constant */
                type: "paragraph";
                content: components["schemas"]["OwnInline"][];
            } | components["schemas"]["OwnList"])[];
        } | {
            /** @constant */
            type: "definition";
            term: string;
            content: components["schemas"]["OwnInline"][];
        } | {
            /** @constant */
            type: "steps";
            items: string[];
        } | {
            /** @constant */
            type: "spot-card";
            spot: components["schemas"]["Pointer"];
        } | {
            /** @constant */
            type: "muscle-card";
            muscle: components["schemas"]["Pointer"];
        } | {
            /** @constant */
            type: "product-card";
            product: components["schemas"]["Pointer"];
        } | {
            /** @constant */
            type: "comparison";
            caption: string;
            things: {
                label: string;
                product: components["schemas"]["Pointer"] | null;
            }[];
            attributes: {
                label: string;
                /** @description One for each thing. */
                values: string[];
            }[];
        } | {
            /** @constant */
            type: "further-reading";
            items: {
                target: components["schemas"]["Pointer"];
                blurb: string | null;
            }[];
        };
        /** @description A mark in the text that cites one or more references. */
        OwnCitation: {
            /** @constant */
            type: "citation";
            /** @description Stable id of this place in the document. */
            anchor: string;
            /** @enum {string} */
            stance: "supports" | "contradicts" | "mentions";
            items: {
                reference: components["schemas"]["Pointer"];
                /** @description Its number in the list of references of this document. */
                number: number;
                /** @description Page, chapter or table, for example "p. 12". */
                locator: string | null;
                note: string | null;
            }[];
        };
        /** @description A statement with its sources. */
        OwnFact: {
            /** @description The statement. */
            text: string;
            /** @description Empty means that no source is recorded. */
            sources: components["schemas"]["OwnSource"][];
        };
        /** @description A note; its text is short. */
        OwnFootnote: {
            /** @constant */
            type: "footnote";
            /** @description Stable id of this place in the document. */
            anchor: string;
            /** @description Position among the footnotes, in reading order. */
            number: number;
            content: ({
                /** @constant */
                type: "text";
                text: string;
                bold: boolean;
                italic: boolean;
            } | {
                /** @constant */
                type: "line-break";
            } | {
                /** @constant */
                type: "link";
                /** @description Null when the link leads to one of ours. */
                url: string | null;
                /** @description The resource, when the link leads to one of ours. */
                target: components["schemas"]["Pointer"] | null;
                content: ({
                    /** @constant */
                    type: "text";
                    text: string;
                    bold: boolean;
                    italic: boolean;
                } | {
                    /** @constant */
                    type: "line-break";
                })[];
            } | components["schemas"]["OwnCitation"])[];
        };
        OwnInline: {
            /** @constant */
            type: "text";
            text: string;
            bold: boolean;
            italic: boolean;
        } | {
            /** @constant */
            type: "line-break";
        } | {
            /** @constant */
            type: "link";
            /** @description Null when the link leads to one of ours. */
            url: string | null;
            /** @description The resource, when the link leads to one of ours. */
            target: components["schemas"]["Pointer"] | null;
            content: ({
                /** @constant */
                type: "text";
                text: string;
                bold: boolean;
                italic: boolean;
            } | {
                /** @constant */
                type: "line-break";
            })[];
        } | components["schemas"]["OwnCitation"] | components["schemas"]["OwnFootnote"];
        /** @description What a person can do alone. Traditional practice, not a proven dose. */
        OwnSelfTreatment: {
            /** @constant */
            suitable: true;
            position: string | null;
            steps: string[];
            /** @description Products that suit. */
            tools: components["schemas"]["Pointer"][];
            /** @description How long to keep the pressure, in seconds. */
            holdSeconds: {
                min: number;
                max: number;
            } | null;
            sessionsPerWeek: {
                min: number;
                max: number;
            } | null;
            /** @description How strong, in words. */
            pressure: string | null;
            /** @description Signs to stop at once. */
            stopIf: string[];
        };
        /** @description Where a statement comes from. */
        OwnSource: {
            /** @description What the source is. */
            title: string;
            /** @description Where it was seen; not always a web address. */
            address: string | null;
            /** @description On which terms it may be used. */
            licence: string | null;
            /** @description The entry in our bibliography, when it has one. */
            reference: components["schemas"]["Pointer"] | null;
        };
        /** @description A place on the body, seen from the spot. */
        OwnZone: {
            region: components["schemas"]["Pointer"];
            /**
             * @description Relative to the side of the spot.
             * @enum {string}
             */
            side: "same" | "opposite" | "midline";
        };
        OwnArticle: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "articles";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            title: string;
            /** @description One sentence below the title; also the blurb elsewhere. */
            dek: string;
            /** @enum {string} */
            kind: "guide" | "primer" | "spot-guide" | "explainer" | "story" | "review" | "policy";
            /** @description Place in its subject: the main article, or a part. */
            role: ("pillar" | "cluster") | null;
            /** @description The main article that this one belongs to. */
            pillar: components["schemas"]["Pointer"] | null;
            topics: components["schemas"]["Pointer"][];
            hero: components["schemas"]["Image"] | null;
            /** @description What to take away. */
            keyPoints: string[];
            /** @description How sure anyone can be of it. */
            epistemicStatus: ("established" | "supported" | "mixed" | "weak" | "contested" | "opinion") | null;
            authors: components["schemas"]["Pointer"][];
            /** @description The clinician who reviewed it; null when none did. */
            reviewedBy: components["schemas"]["Pointer"] | null;
            lastReviewedAt: string | null;
            nextReviewAt: string | null;
            furtherReading: {
                target: components["schemas"]["Pointer"];
                group: string | null;
                blurb: string | null;
            }[];
            /** @description What changed since first publication, newest first. */
            updateLog: {
                /** Format: date-time */
                date: string;
                /** @enum {string} */
                kind: "update" | "correction" | "safety";
                text: string;
            }[];
            /** @description Interests that a reader should know of. */
            disclosures: string[];
            /** @enum {string} */
            comments: "off" | "moderated" | "closed";
            /** @description Muscles in the body, in reading order. */
            muscles: components["schemas"]["Pointer"][];
            /** @description Spots in the body, in reading order. */
            spots: components["schemas"]["Pointer"][];
            /** @description Products in the body, in reading order. */
            products: components["schemas"]["Pointer"][];
            /** @description References cited, in the order of their numbers. */
            references: components["schemas"]["Pointer"][];
            stats: {
                /** @description Words of the body, without notes. */
                words: number;
                /** @description At 230 words a minute, rounded up. */
                readingMinutes: number;
                footnotes: number;
                /** @description Marks in the text, not references. */
                citations: number;
            };
            /** @description The headings of the body. */
            outline: {
                level: number;
                anchor: string;
                text: string;
            }[];
            /** @description The text as a list of blocks, in reading order. */
            body: components["schemas"]["OwnBlock"][];
        };
        OwnMuscle: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "muscles";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @description The name that people use. */
            name: string;
            /** @description Name in Terminologia Anatomica style, in full. */
            latinName: string;
            aliases: string[];
            /** @description The body region where it lies; null while that region is not public. */
            region: components["schemas"]["Pointer"] | null;
            /** @description True when the entry stands for several muscles. */
            isGroup: boolean;
            /** @description What a group or a large muscle consists of. */
            parts: string[];
            origin: components["schemas"]["OwnFact"];
            insertion: components["schemas"]["OwnFact"];
            action: components["schemas"]["OwnFact"][];
            innervation: components["schemas"]["OwnFact"] | null;
            bloodSupply: components["schemas"]["OwnFact"] | null;
            /** @description Ids in other systems; null where none was seen. */
            identifiers: {
                fma: string | null;
                uberon: string | null;
                ta98: string | null;
                ta2: string | null;
                wikidata: string | null;
                meshTree: string | null;
                sources: components["schemas"]["OwnSource"][];
            };
            summary: string;
            diagram: components["schemas"]["Image"] | null;
            /** @description The text as a list of blocks, in reading order. */
            body: components["schemas"]["OwnBlock"][];
        };
        OwnSpot: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "spots";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @description Read this before anything else here. Never empty. */
            safety: string[];
            /** @description True once a named clinician has reviewed the safety advice. */
            safetyReviewed: boolean;
            name: string;
            /** @description The trouble in a reader's words. */
            problemTitle: string;
            summary: string | null;
            /** @enum {string} */
            kind: "perfect-spot" | "classical" | "area";
            /** @description Its place in someone's published series: a citation, not our numbering. */
            series: {
                name: string;
                number: number | null;
                url: string | null;
                title: string | null;
            } | null;
            muscles: components["schemas"]["Pointer"][];
            location: {
                text: string;
                /** @description What to feel for. */
                landmarks: string[];
                regions: components["schemas"]["OwnZone"][];
                /** @description Place on the 200 × 470 body map, on the viewer's left half: front view, the person's right side; back view, the left. Our own estimate. */
                point: {
                    /** @enum {string} */
                    view: "front" | "back";
                    x: number;
                    y: number;
                };
            };
            referral: {
                /** @description Where it is said to be felt most, in order. */
                primary: components["schemas"]["OwnZone"][];
                /** @description Where it is said to be felt at times, in order. */
                spillover: components["schemas"]["OwnZone"][];
                text: string | null;
            };
            /** @description Troubles that tradition links with it. */
            complaints: string[];
            /** @description What it may feel like. */
            feel: string | null;
            selfTreatment: components["schemas"]["OwnSelfTreatment"] | {
                /** @constant */
                suitable: false;
                /** @description What to do instead. */
                instead: string | null;
            };
            /** @description Empty means "none known", which an editor has to state. */
            cautions: string[];
            careCards: components["schemas"]["CareCard"][];
            evidence: {
                /** @enum {string} */
                certainty: "high" | "moderate" | "low" | "very-low";
                statement: string;
                /** @description What the referral map rests on. */
                referralMap: string | null;
                /** @description True when the choice of spot is the opinion of one series. */
                seriesOpinion: boolean;
            };
            /** @description Where each part of this record comes from. */
            sources: {
                location: components["schemas"]["OwnSource"][];
                referral: components["schemas"]["OwnSource"][];
                complaints: components["schemas"]["OwnSource"][];
                cautions: components["schemas"]["OwnSource"][];
                selfTreatment: components["schemas"]["OwnSource"][];
                point: components["schemas"]["OwnSource"][];
            };
            references: components["schemas"]["Pointer"][];
            /** @description The article about this spot. */
            article: components["schemas"]["Pointer"] | null;
            /** @description The text as a list of blocks, in reading order. */
            body: components["schemas"]["OwnBlock"][];
        };
        OwnReference: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "references";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @enum {string} */
            cslType: "article-journal" | "article-magazine" | "article-newspaper" | "book" | "chapter" | "dataset" | "document" | "entry-encyclopedia" | "legislation" | "motion_picture" | "paper-conference" | "pamphlet" | "post-weblog" | "report" | "review" | "software" | "speech" | "standard" | "thesis" | "webpage";
            title: string;
            authors: components["schemas"]["CslName"][];
            editors: components["schemas"]["CslName"][];
            issued: components["schemas"]["PartialDate"];
            year: number;
            containerTitle: string | null;
            collectionTitle: string | null;
            volume: string | null;
            issue: string | null;
            cslNumber: string | null;
            pages: string | null;
            edition: string | null;
            publisher: string | null;
            publisherPlace: string | null;
            /** @description Lower case, without a resolver. */
            doi: string | null;
            pmid: string | null;
            pmcid: string | null;
            isbn: string | null;
            /** @description CSL's URL: where the work itself is. */
            sourceUrl: string | null;
            accessed: components["schemas"]["PartialDate"] | null;
            /**
             * @description What kind of evidence it is, in our judgement.
             * @enum {string}
             */
            kind: "guideline" | "systematic-review" | "randomised-trial" | "cohort" | "narrative-review" | "basic-science" | "textbook" | "opinion";
            /** @description In our own words: what it found and how much that matters. */
            takeaway: string;
            topics: components["schemas"]["Pointer"][];
            /** @description True when the bibliographic record itself was seen. */
            verified: boolean;
            verificationNote: string | null;
            /** @description Fields of the record that were not seen. */
            unverifiedFields: string[];
            /** @description Where the record was seen. */
            seenAt: string | null;
            /** @enum {string} */
            status: "ok" | "corrected" | "expression-of-concern" | "retracted" | "superseded";
            statusSource: string | null;
            /** @description A permanent number for short citations. */
            shortNumber: number | null;
        };
        OwnProduct: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "products";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @description Read this before anything else here. Never empty. */
            safety: string[];
            /** @description True once a named clinician has reviewed the safety advice. */
            safetyReviewed: boolean;
            name: string;
            brand: string | null;
            /** @enum {string} */
            kind: "ball" | "roller" | "cane" | "body-weight-massager" | "percussion-massager" | "heat" | "hands" | "other";
            summary: string;
            materials: string[];
            /** @enum {string} */
            powered: "yes" | "no" | "not-stated";
            pressure: {
                /** @description 0 none, 1 light, 2 moderate, 3 firm, 4 deep. */
                level: number;
                note: string | null;
            };
            muscles: components["schemas"]["Pointer"][];
            musclesNote: string | null;
            references: components["schemas"]["Pointer"][];
            sources: {
                identity: components["schemas"]["OwnSource"][];
                materials: components["schemas"]["OwnSource"][];
                powered: components["schemas"]["OwnSource"][];
                pressure: components["schemas"]["OwnSource"][];
                muscles: components["schemas"]["OwnSource"][];
                usage: components["schemas"]["OwnSource"][];
                suitedFor: components["schemas"]["OwnSource"][];
                notSuitedFor: components["schemas"]["OwnSource"][];
                cautions: components["schemas"]["OwnSource"][];
                gentlerAlternative: components["schemas"]["OwnSource"][];
                warrantyYears: components["schemas"]["OwnSource"][];
                reimbursement: components["schemas"]["OwnSource"][];
            };
            usage: string[];
            suitedFor: string[];
            notSuitedFor: string[];
            cautions: string[];
            gentlerAlternative: components["schemas"]["Pointer"] | null;
            firmerAlternative: components["schemas"]["Pointer"] | null;
            /** @description As the maker states it. */
            warrantyYears: number | null;
            reimbursement: {
                scheme: string;
                /** @description ISO 3166-1 alpha-2. */
                country: string;
                condition: string | null;
                source: string | null;
                checkedAt: string | null;
            }[];
            price: {
                amount: number;
                /** @description ISO 4217. */
                currency: string;
                /** Format: date-time */
                asOf: string;
            } | null;
            /** @description The maker's words about it. Not verified. */
            makerClaims: string[];
            offers: {
                seller: string;
                url: string | null;
                /** @enum {string} */
                relation: "none" | "affiliate" | "sponsor" | "maker";
            }[];
            /** @enum {string} */
            commercialRelation: "none" | "affiliate" | "sponsor" | "maker";
            images: components["schemas"]["Image"][];
        };
        OwnRegion: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "regions";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            label: string;
            parent: components["schemas"]["Pointer"] | null;
            /** @enum {string} */
            laterality: "paired" | "midline" | "both";
            views: ("front" | "back")[];
            aliases: string[];
            /** @description Drawn on the viewer's left half: front view, the person's right side; back view, the left. Mirror about x = 100 for the other. */
            shapes: {
                front: components["schemas"]["Ellipse"][];
                back: components["schemas"]["Ellipse"][];
            };
            /** @description SVG paths that follow the body and meet those of the neighbours; on the same half as `shapes`. To be clipped by the figure. Null where only `shapes` are known. */
            outlines: {
                front: string | null;
                back: string | null;
            };
        };
        OwnPerson: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "people";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            name: string;
            isOrganisation: boolean;
            credentials: string | null;
            bio: string | null;
            photo: components["schemas"]["Image"] | null;
            /** @description Conflicts of interest, in the person’s own words. */
            conflicts: string | null;
        };
        OwnTopic: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "topics";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            title: string;
            /** @enum {string} */
            kind: "complaint" | "subject" | "treatment";
            summary: string | null;
            parent: components["schemas"]["Pointer"] | null;
            /** @description The main article of the topic. */
            pillar: components["schemas"]["Pointer"] | null;
            /** @description In the order in which to read them. */
            spots: components["schemas"]["Pointer"][];
        };
        /** @description A resource in its own form: relations are pointers, and what others decide is absent. */
        OwnForm: components["schemas"]["OwnArticle"] | components["schemas"]["OwnMuscle"] | components["schemas"]["OwnSpot"] | components["schemas"]["OwnReference"] | components["schemas"]["OwnProduct"] | components["schemas"]["OwnRegion"] | components["schemas"]["OwnPerson"] | components["schemas"]["OwnTopic"];
        /** @description The first line. */
        Manifest: {
            /** @constant */
            manifest: true;
            /** @description For `after` of `changes`: what came behind this snapshot. */
            cursor: string;
            /** @description Lines of each kind. */
            counts: {
                articles: number;
                muscles: number;
                spots: number;
                references: number;
                products: number;
                regions: number;
                people: number;
                topics: number;
            };
            /**
             * Format: date-time
             * @description When it was read, UTC.
             */
            generatedAt: string;
            license: components["schemas"]["License"];
        };
        /** @description The last line. */
        Checksum: {
            /** @description SHA-256 of all lines before this one, with their line feeds, in hexadecimal. */
            sha256: string;
        };
        Article: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "articles";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            title: string;
            /** @description One sentence below the title; also the blurb elsewhere. */
            dek: string;
            /** @enum {string} */
            kind: "guide" | "primer" | "spot-guide" | "explainer" | "story" | "review" | "policy";
            /** @description Place in its subject: the main article, or a part. */
            role: ("pillar" | "cluster") | null;
            /** @description The main article that this one belongs to. */
            pillar: components["schemas"]["Relation"] | null;
            topics: components["schemas"]["Relation"][];
            hero: components["schemas"]["Image"] | null;
            /** @description What to take away. */
            keyPoints: string[];
            /** @description How sure anyone can be of it. */
            epistemicStatus: ("established" | "supported" | "mixed" | "weak" | "contested" | "opinion") | null;
            authors: components["schemas"]["Relation"][];
            /** @description The clinician who reviewed it; null when none did. */
            reviewedBy: components["schemas"]["Relation"] | null;
            lastReviewedAt: string | null;
            nextReviewAt: string | null;
            furtherReading: {
                target: components["schemas"]["Relation"];
                group: string | null;
                blurb: string | null;
            }[];
            /** @description What changed since first publication, newest first. */
            updateLog: {
                /** Format: date-time */
                date: string;
                /** @enum {string} */
                kind: "update" | "correction" | "safety";
                text: string;
            }[];
            /** @description Interests that a reader should know of. */
            disclosures: string[];
            /** @enum {string} */
            comments: "off" | "moderated" | "closed";
            /** @description Muscles in the body, in reading order. */
            muscles: components["schemas"]["Relation"][];
            /** @description Spots in the body, in reading order. */
            spots: components["schemas"]["Relation"][];
            /** @description Products in the body, in reading order. */
            products: components["schemas"]["Relation"][];
            /** @description References cited, in the order of their numbers. */
            references: components["schemas"]["Relation"][];
            stats: {
                /** @description Words of the body, without notes. */
                words: number;
                /** @description At 230 words a minute, rounded up. */
                readingMinutes: number;
                footnotes: number;
                /** @description Marks in the text, not references. */
                citations: number;
            };
            /** @description The headings of the body. */
            outline: {
                level: number;
                anchor: string;
                text: string;
            }[];
            /** @description The text: blocks, unless `?body=` asks for another format, which is a string, or for several, which stand under their names. */
            body: components["schemas"]["Block"][] | string | {
                /** @description The text as a list of blocks, in reading order. */
                blocks?: components["schemas"]["Block"][];
                html?: string;
                markdown?: string;
                text?: string;
            };
        };
        ArticleSummary: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "articles";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            title: string;
            /** @description One sentence below the title; also the blurb elsewhere. */
            dek: string;
            /** @enum {string} */
            kind: "guide" | "primer" | "spot-guide" | "explainer" | "story" | "review" | "policy";
            /** @description Place in its subject: the main article, or a part. */
            role: ("pillar" | "cluster") | null;
            /** @description The main article that this one belongs to. */
            pillar: components["schemas"]["Relation"] | null;
            topics: components["schemas"]["Relation"][];
            hero: components["schemas"]["Image"] | null;
            /** @description What to take away. */
            keyPoints: string[];
            /** @description How sure anyone can be of it. */
            epistemicStatus: ("established" | "supported" | "mixed" | "weak" | "contested" | "opinion") | null;
            authors: components["schemas"]["Relation"][];
            /** @description The clinician who reviewed it; null when none did. */
            reviewedBy: components["schemas"]["Relation"] | null;
            lastReviewedAt: string | null;
            nextReviewAt: string | null;
            furtherReading: {
                target: components["schemas"]["Relation"];
                group: string | null;
                blurb: string | null;
            }[];
            /** @description What changed since first publication, newest first. */
            updateLog: {
                /** Format: date-time */
                date: string;
                /** @enum {string} */
                kind: "update" | "correction" | "safety";
                text: string;
            }[];
            /** @description Interests that a reader should know of. */
            disclosures: string[];
            /** @enum {string} */
            comments: "off" | "moderated" | "closed";
            /** @description Muscles in the body, in reading order. */
            muscles: components["schemas"]["Relation"][];
            /** @description Spots in the body, in reading order. */
            spots: components["schemas"]["Relation"][];
            /** @description Products in the body, in reading order. */
            products: components["schemas"]["Relation"][];
            /** @description References cited, in the order of their numbers. */
            references: components["schemas"]["Relation"][];
            stats: {
                /** @description Words of the body, without notes. */
                words: number;
                /** @description At 230 words a minute, rounded up. */
                readingMinutes: number;
                footnotes: number;
                /** @description Marks in the text, not references. */
                citations: number;
            };
        };
        Muscle: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "muscles";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @description The name that people use. */
            name: string;
            /** @description Name in Terminologia Anatomica style, in full. */
            latinName: string;
            aliases: string[];
            /** @description The body region where it lies; null while that region is not public. */
            region: components["schemas"]["Relation"] | null;
            /** @description True when the entry stands for several muscles. */
            isGroup: boolean;
            /** @description What a group or a large muscle consists of. */
            parts: string[];
            origin: components["schemas"]["Fact"];
            insertion: components["schemas"]["Fact"];
            action: components["schemas"]["Fact"][];
            innervation: components["schemas"]["Fact"] | null;
            bloodSupply: components["schemas"]["Fact"] | null;
            /** @description Ids in other systems; null where none was seen. */
            identifiers: {
                fma: string | null;
                uberon: string | null;
                ta98: string | null;
                ta2: string | null;
                wikidata: string | null;
                meshTree: string | null;
                sources: components["schemas"]["Source"][];
            };
            summary: string;
            diagram: components["schemas"]["Image"] | null;
            /** @description Spots that lie in it. */
            spots: components["schemas"]["Relation"][];
            /** @description Articles that deal with it. */
            articles: components["schemas"]["Relation"][];
            /** @description Tools that suit it. */
            products: components["schemas"]["Relation"][];
            /** @description The text: blocks, unless `?body=` asks for another format, which is a string, or for several, which stand under their names. */
            body: components["schemas"]["Block"][] | string | {
                /** @description The text as a list of blocks, in reading order. */
                blocks?: components["schemas"]["Block"][];
                html?: string;
                markdown?: string;
                text?: string;
            };
        };
        MuscleSummary: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "muscles";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @description The name that people use. */
            name: string;
            /** @description Name in Terminologia Anatomica style, in full. */
            latinName: string;
            aliases: string[];
            /** @description The body region where it lies; null while that region is not public. */
            region: components["schemas"]["Relation"] | null;
            /** @description True when the entry stands for several muscles. */
            isGroup: boolean;
            /** @description What a group or a large muscle consists of. */
            parts: string[];
            origin: components["schemas"]["Fact"];
            insertion: components["schemas"]["Fact"];
            action: components["schemas"]["Fact"][];
            innervation: components["schemas"]["Fact"] | null;
            bloodSupply: components["schemas"]["Fact"] | null;
            /** @description Ids in other systems; null where none was seen. */
            identifiers: {
                fma: string | null;
                uberon: string | null;
                ta98: string | null;
                ta2: string | null;
                wikidata: string | null;
                meshTree: string | null;
                sources: components["schemas"]["Source"][];
            };
            summary: string;
            diagram: components["schemas"]["Image"] | null;
            /** @description Spots that lie in it. */
            spots: components["schemas"]["Relation"][];
            /** @description Articles that deal with it. */
            articles: components["schemas"]["Relation"][];
            /** @description Tools that suit it. */
            products: components["schemas"]["Relation"][];
        };
        Spot: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "spots";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @description Read this before anything else here. Never empty. */
            safety: string[];
            /** @description True once a named clinician has reviewed the safety advice. */
            safetyReviewed: boolean;
            name: string;
            /** @description The trouble in a reader's words. */
            problemTitle: string;
            summary: string | null;
            /** @enum {string} */
            kind: "perfect-spot" | "classical" | "area";
            /** @description Its place in someone's published series: a citation, not our numbering. */
            series: {
                name: string;
                number: number | null;
                url: string | null;
                title: string | null;
            } | null;
            muscles: components["schemas"]["Relation"][];
            location: {
                text: string;
                /** @description What to feel for. */
                landmarks: string[];
                regions: components["schemas"]["Zone"][];
                /** @description Place on the 200 × 470 body map, on the viewer's left half: front view, the person's right side; back view, the left. Our own estimate. */
                point: {
                    /** @enum {string} */
                    view: "front" | "back";
                    x: number;
                    y: number;
                };
            };
            referral: {
                /** @description Where it is said to be felt most, in order. */
                primary: components["schemas"]["Zone"][];
                /** @description Where it is said to be felt at times, in order. */
                spillover: components["schemas"]["Zone"][];
                text: string | null;
            };
            /** @description Troubles that tradition links with it. */
            complaints: string[];
            /** @description What it may feel like. */
            feel: string | null;
            selfTreatment: components["schemas"]["SelfTreatment"] | {
                /** @constant */
                suitable: false;
                /** @description What to do instead. */
                instead: string | null;
            };
            /** @description Empty means "none known", which an editor has to state. */
            cautions: string[];
            careCards: components["schemas"]["CareCard"][];
            evidence: {
                /** @enum {string} */
                certainty: "high" | "moderate" | "low" | "very-low";
                statement: string;
                /** @description What the referral map rests on. */
                referralMap: string | null;
                /** @description True when the choice of spot is the opinion of one series. */
                seriesOpinion: boolean;
            };
            /** @description Where each part of this record comes from. */
            sources: {
                location: components["schemas"]["Source"][];
                referral: components["schemas"]["Source"][];
                complaints: components["schemas"]["Source"][];
                cautions: components["schemas"]["Source"][];
                selfTreatment: components["schemas"]["Source"][];
                point: components["schemas"]["Source"][];
            };
            references: components["schemas"]["Relation"][];
            /** @description The article about this spot. */
            article: components["schemas"]["Relation"] | null;
            /** @description Articles that deal with it. */
            articles: components["schemas"]["Relation"][];
            /** @description The text: blocks, unless `?body=` asks for another format, which is a string, or for several, which stand under their names. */
            body: components["schemas"]["Block"][] | string | {
                /** @description The text as a list of blocks, in reading order. */
                blocks?: components["schemas"]["Block"][];
                html?: string;
                markdown?: string;
                text?: string;
            };
        };
        SpotSummary: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "spots";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @description Read this before anything else here. Never empty. */
            safety: string[];
            /** @description True once a named clinician has reviewed the safety advice. */
            safetyReviewed: boolean;
            name: string;
            /** @description The trouble in a reader's words. */
            problemTitle: string;
            summary: string | null;
            /** @enum {string} */
            kind: "perfect-spot" | "classical" | "area";
            /** @description Its place in someone's published series: a citation, not our numbering. */
            series: {
                name: string;
                number: number | null;
                url: string | null;
                title: string | null;
            } | null;
            muscles: components["schemas"]["Relation"][];
            location: {
                text: string;
                /** @description What to feel for. */
                landmarks: string[];
                regions: components["schemas"]["Zone"][];
                /** @description Place on the 200 × 470 body map, on the viewer's left half: front view, the person's right side; back view, the left. Our own estimate. */
                point: {
                    /** @enum {string} */
                    view: "front" | "back";
                    x: number;
                    y: number;
                };
            };
            referral: {
                /** @description Where it is said to be felt most, in order. */
                primary: components["schemas"]["Zone"][];
                /** @description Where it is said to be felt at times, in order. */
                spillover: components["schemas"]["Zone"][];
                text: string | null;
            };
            /** @description Troubles that tradition links with it. */
            complaints: string[];
            /** @description What it may feel like. */
            feel: string | null;
            selfTreatment: components["schemas"]["SelfTreatment"] | {
                /** @constant */
                suitable: false;
                /** @description What to do instead. */
                instead: string | null;
            };
            /** @description Empty means "none known", which an editor has to state. */
            cautions: string[];
            careCards: components["schemas"]["CareCard"][];
            evidence: {
                /** @enum {string} */
                certainty: "high" | "moderate" | "low" | "very-low";
                statement: string;
                /** @description What the referral map rests on. */
                referralMap: string | null;
                /** @description True when the choice of spot is the opinion of one series. */
                seriesOpinion: boolean;
            };
            /** @description Where each part of this record comes from. */
            sources: {
                location: components["schemas"]["Source"][];
                referral: components["schemas"]["Source"][];
                complaints: components["schemas"]["Source"][];
                cautions: components["schemas"]["Source"][];
                selfTreatment: components["schemas"]["Source"][];
                point: components["schemas"]["Source"][];
            };
            references: components["schemas"]["Relation"][];
            /** @description The article about this spot. */
            article: components["schemas"]["Relation"] | null;
            /** @description Articles that deal with it. */
            articles: components["schemas"]["Relation"][];
        };
        Reference: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "references";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @enum {string} */
            cslType: "article-journal" | "article-magazine" | "article-newspaper" | "book" | "chapter" | "dataset" | "document" | "entry-encyclopedia" | "legislation" | "motion_picture" | "paper-conference" | "pamphlet" | "post-weblog" | "report" | "review" | "software" | "speech" | "standard" | "thesis" | "webpage";
            title: string;
            authors: components["schemas"]["CslName"][];
            editors: components["schemas"]["CslName"][];
            issued: components["schemas"]["PartialDate"];
            year: number;
            containerTitle: string | null;
            collectionTitle: string | null;
            volume: string | null;
            issue: string | null;
            cslNumber: string | null;
            pages: string | null;
            edition: string | null;
            publisher: string | null;
            publisherPlace: string | null;
            /** @description Lower case, without a resolver. */
            doi: string | null;
            pmid: string | null;
            pmcid: string | null;
            isbn: string | null;
            /** @description CSL's URL: where the work itself is. */
            sourceUrl: string | null;
            accessed: components["schemas"]["PartialDate"] | null;
            /**
             * @description What kind of evidence it is, in our judgement.
             * @enum {string}
             */
            kind: "guideline" | "systematic-review" | "randomised-trial" | "cohort" | "narrative-review" | "basic-science" | "textbook" | "opinion";
            /** @description In our own words: what it found and how much that matters. */
            takeaway: string;
            topics: components["schemas"]["Relation"][];
            /** @description True when the bibliographic record itself was seen. */
            verified: boolean;
            verificationNote: string | null;
            /** @description Fields of the record that were not seen. */
            unverifiedFields: string[];
            /** @description Where the record was seen. */
            seenAt: string | null;
            /** @enum {string} */
            status: "ok" | "corrected" | "expression-of-concern" | "retracted" | "superseded";
            statusSource: string | null;
            /** @description A permanent number for short citations. */
            shortNumber: number | null;
            citedBy: {
                document: components["schemas"]["Relation"];
                /** @description The sentence that cites, when it is in a text. */
                sentence: string | null;
            }[];
        };
        Product: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "products";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @description Read this before anything else here. Never empty. */
            safety: string[];
            /** @description True once a named clinician has reviewed the safety advice. */
            safetyReviewed: boolean;
            name: string;
            brand: string | null;
            /** @enum {string} */
            kind: "ball" | "roller" | "cane" | "body-weight-massager" | "percussion-massager" | "heat" | "hands" | "other";
            summary: string;
            materials: string[];
            /** @enum {string} */
            powered: "yes" | "no" | "not-stated";
            pressure: {
                /** @description 0 none, 1 light, 2 moderate, 3 firm, 4 deep. */
                level: number;
                note: string | null;
            };
            muscles: components["schemas"]["Relation"][];
            musclesNote: string | null;
            /** @description Spots that name it as a tool. */
            spots: components["schemas"]["Relation"][];
            references: components["schemas"]["Relation"][];
            sources: {
                identity: components["schemas"]["Source"][];
                materials: components["schemas"]["Source"][];
                powered: components["schemas"]["Source"][];
                pressure: components["schemas"]["Source"][];
                muscles: components["schemas"]["Source"][];
                usage: components["schemas"]["Source"][];
                suitedFor: components["schemas"]["Source"][];
                notSuitedFor: components["schemas"]["Source"][];
                cautions: components["schemas"]["Source"][];
                gentlerAlternative: components["schemas"]["Source"][];
                warrantyYears: components["schemas"]["Source"][];
                reimbursement: components["schemas"]["Source"][];
            };
            usage: string[];
            suitedFor: string[];
            notSuitedFor: string[];
            cautions: string[];
            gentlerAlternative: components["schemas"]["Relation"] | null;
            firmerAlternative: components["schemas"]["Relation"] | null;
            /** @description As the maker states it. */
            warrantyYears: number | null;
            reimbursement: {
                scheme: string;
                /** @description ISO 3166-1 alpha-2. */
                country: string;
                condition: string | null;
                source: string | null;
                checkedAt: string | null;
            }[];
            price: {
                amount: number;
                /** @description ISO 4217. */
                currency: string;
                /** Format: date-time */
                asOf: string;
            } | null;
            /** @description The maker's words about it. Not verified. */
            makerClaims: string[];
            offers: {
                seller: string;
                url: string | null;
                /** @enum {string} */
                relation: "none" | "affiliate" | "sponsor" | "maker";
            }[];
            /** @enum {string} */
            commercialRelation: "none" | "affiliate" | "sponsor" | "maker";
            images: components["schemas"]["Image"][];
            /** @description Articles that deal with it. */
            articles: components["schemas"]["Relation"][];
        };
        Region: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "regions";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            label: string;
            parent: components["schemas"]["Relation"] | null;
            /** @description Regions directly below, in tree order. */
            children: components["schemas"]["Relation"][];
            /** @enum {string} */
            laterality: "paired" | "midline" | "both";
            views: ("front" | "back")[];
            aliases: string[];
            /** @description Drawn on the viewer's left half: front view, the person's right side; back view, the left. Mirror about x = 100 for the other. */
            shapes: {
                front: components["schemas"]["Ellipse"][];
                back: components["schemas"]["Ellipse"][];
            };
            /** @description SVG paths that follow the body and meet those of the neighbours; on the same half as `shapes`. To be clipped by the figure. Null where only `shapes` are known. */
            outlines: {
                front: string | null;
                back: string | null;
            };
            /** @description Muscles that lie here. */
            muscles: components["schemas"]["Relation"][];
            /** @description Spots that lie here. */
            spots: components["schemas"]["Relation"][];
        };
        Person: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "people";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            name: string;
            isOrganisation: boolean;
            credentials: string | null;
            bio: string | null;
            photo: components["schemas"]["Image"] | null;
            /** @description Conflicts of interest, in the person’s own words. */
            conflicts: string | null;
            /** @description Articles by this author. */
            articles: components["schemas"]["Relation"][];
        };
        Topic: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "topics";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            title: string;
            /** @enum {string} */
            kind: "complaint" | "subject" | "treatment";
            summary: string | null;
            parent: components["schemas"]["Relation"] | null;
            children: components["schemas"]["Relation"][];
            /** @description The main article of the topic. */
            pillar: components["schemas"]["Relation"] | null;
            /** @description In the order in which to read them. */
            spots: components["schemas"]["Relation"][];
            articles: components["schemas"]["Relation"][];
        };
        FinderHit: {
            /**
             * Format: uuid
             * @description Stable id, never reused.
             */
            id: string;
            /**
             * @description Plural noun of the resource, as in its path.
             * @constant
             */
            type: "spots";
            /** @description The last part of its address. It may change; the old one redirects. */
            slug: string;
            /**
             * Format: uri
             * @description The public page.
             */
            url: string;
            /**
             * Format: uri
             * @description This resource in the API.
             */
            apiUrl: string;
            /**
             * Format: date-time
             * @description When it was first published, UTC.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description When what is public last changed, UTC.
             */
            updatedAt: string;
            /** @description Read this before anything else here. Never empty. */
            safety: string[];
            /** @description True once a named clinician has reviewed the safety advice. */
            safetyReviewed: boolean;
            name: string;
            /** @description The trouble in a reader's words. */
            problemTitle: string;
            summary: string | null;
            /** @enum {string} */
            kind: "perfect-spot" | "classical" | "area";
            /** @description Its place in someone's published series: a citation, not our numbering. */
            series: {
                name: string;
                number: number | null;
                url: string | null;
                title: string | null;
            } | null;
            muscles: components["schemas"]["Relation"][];
            location: {
                text: string;
                /** @description What to feel for. */
                landmarks: string[];
                regions: components["schemas"]["Zone"][];
                /** @description Place on the 200 × 470 body map, on the viewer's left half: front view, the person's right side; back view, the left. Our own estimate. */
                point: {
                    /** @enum {string} */
                    view: "front" | "back";
                    x: number;
                    y: number;
                };
            };
            referral: {
                /** @description Where it is said to be felt most, in order. */
                primary: components["schemas"]["Zone"][];
                /** @description Where it is said to be felt at times, in order. */
                spillover: components["schemas"]["Zone"][];
                text: string | null;
            };
            /** @description Troubles that tradition links with it. */
            complaints: string[];
            /** @description What it may feel like. */
            feel: string | null;
            selfTreatment: components["schemas"]["SelfTreatment"] | {
                /** @constant */
                suitable: false;
                /** @description What to do instead. */
                instead: string | null;
            };
            /** @description Empty means "none known", which an editor has to state. */
            cautions: string[];
            careCards: components["schemas"]["CareCard"][];
            evidence: {
                /** @enum {string} */
                certainty: "high" | "moderate" | "low" | "very-low";
                statement: string;
                /** @description What the referral map rests on. */
                referralMap: string | null;
                /** @description True when the choice of spot is the opinion of one series. */
                seriesOpinion: boolean;
            };
            /** @description Where each part of this record comes from. */
            sources: {
                location: components["schemas"]["Source"][];
                referral: components["schemas"]["Source"][];
                complaints: components["schemas"]["Source"][];
                cautions: components["schemas"]["Source"][];
                selfTreatment: components["schemas"]["Source"][];
                point: components["schemas"]["Source"][];
            };
            references: components["schemas"]["Relation"][];
            /** @description The article about this spot. */
            article: components["schemas"]["Relation"] | null;
            /** @description Articles that deal with it. */
            articles: components["schemas"]["Relation"][];
            /** @description The side of the person the spot lies on; null when not asked. */
            side: ("left" | "right") | null;
            why: {
                /** @enum {string} */
                match: "primary" | "spillover";
                /** @description The zone of the spot that matches the place asked for. */
                region: components["schemas"]["Relation"];
                /** @description The zone's place in the spot's own list, from 1. */
                rank: number;
            };
        };
        /** @description Terms of use. */
        Meta: {
            license: components["schemas"]["License"];
            /** @description Whom to name, one line each. */
            attribution: string[];
        };
        /** @description What another site needs to show a page of this one. */
        Oembed: {
            /** @constant */
            version: "1.0";
            /** @constant */
            type: "rich";
            title: string;
            /** @description Who wrote it; of articles only. */
            author_name?: string;
            /** Format: uri */
            author_url?: string;
            provider_name: string;
            /** Format: uri */
            provider_url: string;
            /** @description Seconds for which a copy may be shown. */
            cache_age: number;
            /**
             * Format: uri
             * @description A picture, where one fits into what was asked.
             */
            thumbnail_url?: string;
            thumbnail_width?: number;
            thumbnail_height?: number;
            /** @description A quotation with links and at most one picture: no script, no frame, no style. It may stand in a page as it is. */
            html: string;
            /** @description Pixels that `html` needs. */
            width: number;
            /** @description About how high it becomes, in pixels. */
            height: number;
            /** @description What to know first; of spots only. */
            safety?: string[];
            /** @description Whether a named clinician reviewed it. */
            safetyReviewed?: boolean;
        };
        /** @description Where this page stands in the list. */
        PageInfo: {
            /** @description At most so many items stand in `data`. */
            limit: number;
            /** @description Cursor of the next page, for `after`; null on the last. */
            next: string | null;
            /** @description Items on all pages together. */
            total: number;
        };
        /** @description An error, as in RFC 9457. */
        Problem: {
            /**
             * Format: uri
             * @description A page that says what to do.
             */
            type: string;
            /** @description The same for every problem of this type. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What went wrong this time. */
            detail: string;
            /** @description The path that was asked for. */
            instance: string;
            /** @description Every wrong parameter; with 400 only. */
            errors?: components["schemas"]["ParameterError"][];
            /** @description What took its place, in the API; with 410 only. */
            replacement?: string | null;
            /** @description The media types there are; with 406 only. */
            offered?: string[];
        };
        /** @description A region near the one that was asked for. */
        PlaceNearby: {
            region: components["schemas"]["Relation"];
            /** @description How many spots are felt there. */
            spots: number;
        };
        /** @description The entrance. */
        Root: {
            name: string;
            /** @description Of this API. */
            version: string;
            description: string;
            license: components["schemas"]["License"];
            /** @description Whom to name, one line each. */
            attribution: string[];
            /** @description What is published. */
            counts: {
                articles: number;
                muscles: number;
                spots: number;
                references: number;
                products: number;
                regions: number;
                people: number;
                topics: number;
            };
            /** @description Where everything is. */
            links: {
                [key: string]: string;
            };
        };
        SearchHit: {
            /** @enum {string} */
            type: "articles" | "muscles" | "spots" | "references" | "products" | "regions" | "people" | "topics";
            /** Format: uuid */
            id: string;
            slug: string;
            title: string;
            /** Format: uri */
            url: string;
            /** Format: uri */
            apiUrl: string;
            /** @description Plain text around the match, never HTML. What matched stands between « and »; the text itself holds neither sign, so they may be replaced by a mark of your own. */
            snippet: string;
            score: number;
        };
        /** @description One change of one resource. */
        Change: {
            /** @description For `after`: what came behind this change. */
            cursor: string;
            /**
             * Format: date-time
             * @description When it became visible, UTC.
             */
            at: string;
            /** @enum {string} */
            action: "published" | "updated" | "renamed" | "unpublished" | "deleted";
            /**
             * @description Plural noun of the resource.
             * @enum {string}
             */
            type: "articles" | "muscles" | "spots" | "references" | "products" | "regions" | "people" | "topics";
            /** Format: uuid */
            id: string;
            /** @description Its slug after the change. */
            slug: string;
            /**
             * Format: uri
             * @description Its address in the API after the change.
             */
            apiUrl: string;
            /** @description Why it went, and what took its place if anything did; null while it is there. */
            reason: string | null;
            /** @description With `renamed`: its slug before. */
            previousSlug: string | null;
            /** @description The resource as it is now, which may be newer than this change; null when it is not public now. */
            resource: components["schemas"]["OwnForm"] | null;
        };
        /** @description One line of JSON. Resources are ordered by type, then by id. */
        SnapshotLine: components["schemas"]["Manifest"] | components["schemas"]["OwnForm"] | components["schemas"]["Checksum"];
    };
    responses: {
        /** @description What you have is still right. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Last-Modified": components["headers"]["LastModified"];
                "Cache-Status": components["headers"]["CacheStatus"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter is not right. Look at `errors`: it names every parameter that is unknown, repeated, empty or out of range, and says what would do. */
        InvalidParameters: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://knotwork.example/developers/problems/invalid_parameters",
                 *       "title": "A parameter is not right",
                 *       "status": 400,
                 *       "detail": "The parameter \"limit\" is not right.",
                 *       "instance": "/api/v1/spots",
                 *       "errors": [
                 *         {
                 *           "parameter": "limit",
                 *           "message": "must be from 1 to 100"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This format is not offered here. `offered` lists the media types of this address: send one of them as `Accept`, or no `Accept` at all. */
        NotAcceptable: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://knotwork.example/developers/problems/not_acceptable",
                 *       "title": "This format is not offered here",
                 *       "status": 406,
                 *       "detail": "Only application/json is offered at this address.",
                 *       "instance": "/api/v1/spots",
                 *       "offered": [
                 *         "application/json"
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This address is too long. An address may have 4,096 bytes. Ask for fewer values at once. */
        AddressTooLong: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://knotwork.example/developers/problems/address_too_long",
                 *       "title": "This address is too long",
                 *       "status": 414,
                 *       "detail": "This address is too long.",
                 *       "instance": "/api/v1/spots"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests. Wait as many seconds as `Retry-After` says. Answers from the cache are free: send the same address and `If-None-Match`. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://knotwork.example/developers/problems/too_many_requests",
                 *       "title": "Too many requests",
                 *       "status": 429,
                 *       "detail": "Too many requests.",
                 *       "instance": "/api/v1/spots"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something broke on our side. It has been logged. Try again later; if it stays, tell us the address and the time. */
        InternalError: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://knotwork.example/developers/problems/internal_error",
                 *       "title": "Something broke on our side",
                 *       "status": 500,
                 *       "detail": "Something broke on our side.",
                 *       "instance": "/api/v1/spots"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available for a moment. Try again after the seconds in `Retry-After`. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://knotwork.example/developers/problems/unavailable",
                 *       "title": "Not available for a moment",
                 *       "status": 503,
                 *       "detail": "Not available for a moment.",
                 *       "instance": "/api/v1/spots"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has a new slug; the old one redirects for ever. */
        Moved: {
            headers: {
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is nothing at this address. Check the spelling of the slug, or find the resource through its list or the search. */
        NotFound: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://knotwork.example/developers/problems/not_found",
                 *       "title": "There is nothing at this address",
                 *       "status": 404,
                 *       "detail": "There is nothing at this address.",
                 *       "instance": "/api/v1/spots"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This was removed. It was public once and will not come back at this address. `replacement`, when it is not null, leads to what took its place. */
        Gone: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://knotwork.example/developers/problems/gone",
                 *       "title": "This was removed",
                 *       "status": 410,
                 *       "detail": "The spot \"old-spot\" was removed.",
                 *       "instance": "/api/v1/spots",
                 *       "replacement": null
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This format is not made here. oEmbed knows JSON and XML; ask with `format=json`, or without `format`. */
        NotImplemented: {
            headers: {
                "Cache-Control": components["headers"]["CacheControl"];
                Link: components["headers"]["Link"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "https://knotwork.example/developers/problems/not_implemented",
                 *       "title": "This format is not made here",
                 *       "status": 501,
                 *       "detail": "This format is not made here.",
                 *       "instance": "/api/v1/spots"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Items on a page. */
        limit: number;
        /** @description The cursor from `page.next`, as it is: the page after that one. */
        after: string;
        /** @description Only items whose text holds these words. */
        q: string;
        /** @description Only items changed at or after this date or time, ISO 8601. */
        updatedSince: string;
        /** @description Also the long texts, which a single resource has anyway, and in which formats, separated by commas. One stands in `body` as it is, several stand there under their names. */
        body: ("blocks" | "html" | "markdown" | "text")[];
    };
    requestBodies: never;
    headers: {
        /** @description Strong validator; send it as `If-None-Match` and get a 304 when nothing changed. */
        ETag: string;
        /** @description When the youngest of the data last changed. */
        LastModified: string;
        /** @description How long a shared cache may keep it. */
        CacheControl: string;
        /** @description After RFC 9211: `knotwork; hit`, `knotwork; fwd=miss` or `knotwork; fwd=stale`. */
        CacheStatus: string;
        /** @description The documents that it shows, for a cache that purges by tag. */
        CacheTag: string;
        /** @description Where the OpenAPI document is: `rel="service-desc"`. */
        Link: string;
        /** @description What is left of the limit; only where the answer counted. */
        RateLimit: string;
        /** @description The limit; only where the answer counted. */
        RateLimitPolicy: string;
        /** @description Seconds to wait before the next request. */
        RetryAfter: string;
        /** @description Its address in the API. */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entrance */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Knotwork",
                     *       "version": "1.0.0",
                     *       "description": "Muscle pain, trigger points and self-massage.",
                     *       "license": {
                     *         "name": "CC BY 4.0",
                     *         "url": "https://creativecommons.org/licenses/by/4.0/"
                     *       },
                     *       "attribution": [
                     *         "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *       ],
                     *       "counts": {
                     *         "articles": 4,
                     *         "muscles": 30,
                     *         "spots": 30,
                     *         "references": 60,
                     *         "products": 9,
                     *         "regions": 76,
                     *         "people": 1,
                     *         "topics": 32
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1",
                     *         "openapi": "https://knotwork.example/api/v1/openapi.json",
                     *         "documentation": "https://knotwork.example/developers",
                     *         "articles": "https://knotwork.example/api/v1/articles",
                     *         "muscles": "https://knotwork.example/api/v1/muscles",
                     *         "spots": "https://knotwork.example/api/v1/spots",
                     *         "references": "https://knotwork.example/api/v1/references",
                     *         "products": "https://knotwork.example/api/v1/products",
                     *         "regions": "https://knotwork.example/api/v1/regions",
                     *         "people": "https://knotwork.example/api/v1/people",
                     *         "topics": "https://knotwork.example/api/v1/topics",
                     *         "references.bib": "https://knotwork.example/api/v1/references.bib",
                     *         "references.ris": "https://knotwork.example/api/v1/references.ris",
                     *         "references.csl.json": "https://knotwork.example/api/v1/references.csl.json",
                     *         "references.txt": "https://knotwork.example/api/v1/references.txt",
                     *         "finder": "https://knotwork.example/api/v1/finder",
                     *         "search": "https://knotwork.example/api/v1/search",
                     *         "oembed": "https://knotwork.example/api/v1/oembed",
                     *         "changes": "https://knotwork.example/api/v1/changes",
                     *         "snapshot": "https://knotwork.example/api/v1/snapshot"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Root"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The cursor from `page.next`, as it is: the page after that one. */
                after?: components["parameters"]["after"];
                /** @description Order; `-` reverses. Without it: `-publishedAt`. */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("pillar" | "topics" | "authors" | "reviewedBy" | "muscles" | "spots" | "products" | "references")[];
                /** @description Also the long texts, which a single resource has anyway, and in which formats, separated by commas. One stands in `body` as it is, several stand there under their names. */
                body?: components["parameters"]["body"];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
                /** @description Slug of a topic. Repeat it for "any of". */
                topic?: string[];
                /** @description Slug of a muscle in the text. Repeat it for "any of". */
                muscle?: string[];
                /** @description Slug of a spot in the text. Repeat it for "any of". */
                spot?: string[];
                /** @description Slug of a product in the text. Repeat it for "any of". */
                product?: string[];
                /** @description Slug of a reference that is cited. Repeat it for "any of". */
                reference?: string[];
                /** @description Slug of an author. Repeat it for "any of". */
                author?: string[];
                /** @description Kind of article. Repeat it for "any of". */
                kind?: ("guide" | "primer" | "spot-guide" | "explainer" | "story" | "review" | "policy")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *           "type": "articles",
                     *           "slug": "trigger-points-what-is-known",
                     *           "url": "https://knotwork.example/articles/trigger-points-what-is-known",
                     *           "apiUrl": "https://knotwork.example/api/v1/articles/trigger-points-what-is-known",
                     *           "publishedAt": "2026-11-20T08:00:00.000Z",
                     *           "updatedAt": "2026-11-20T08:00:00.000Z",
                     *           "title": "Trigger points: what is known, and what is disputed",
                     *           "dek": "Sore places in muscle are real. What they are, and whether a finger can reliably find them, is a dispute nobody has settled.",
                     *           "kind": "explainer",
                     *           "role": "pillar",
                     *           "pillar": null,
                     *           "topics": [
                     *             {
                     *               "type": "topics",
                     *               "id": "d35cbd13-fabf-530d-bf82-3dbc975192ee",
                     *               "slug": "trigger-points",
                     *               "title": "Trigger points",
                     *               "url": "https://knotwork.example/topics/trigger-points"
                     *             },
                     *             {
                     *               "type": "topics",
                     *               "id": "9c799e01-3709-5fa6-b063-7e6fe3ee0dae",
                     *               "slug": "trigger-point-debate",
                     *               "title": "The debate about trigger points",
                     *               "url": "https://knotwork.example/topics/trigger-point-debate"
                     *             },
                     *             {
                     *               "type": "topics",
                     *               "id": "b38af1c2-97a1-56f6-881e-0b3c9f0b7490",
                     *               "slug": "diagnosis-and-prevalence",
                     *               "title": "Diagnosis and how common it is",
                     *               "url": "https://knotwork.example/topics/diagnosis-and-prevalence"
                     *             }
                     *           ],
                     *           "hero": null,
                     *           "keyPoints": [
                     *             "Even the harshest critics accept the pain; what they reject is the theory of what causes it.",
                     *             "Examiners agree fairly on what is tender, and poorly on the taut band said to lie under it."
                     *           ],
                     *           "epistemicStatus": "contested",
                     *           "authors": [
                     *             {
                     *               "type": "people",
                     *               "id": "446073d3-6678-5aa8-b0ea-abaaa954b2e2",
                     *               "slug": "knotwork-editors",
                     *               "title": "Knotwork editors",
                     *               "url": "https://knotwork.example/people/knotwork-editors"
                     *             }
                     *           ],
                     *           "reviewedBy": null,
                     *           "lastReviewedAt": null,
                     *           "nextReviewAt": null,
                     *           "furtherReading": [
                     *             {
                     *               "target": {
                     *                 "type": "articles",
                     *                 "id": "338ccc2f-c329-52f4-96b4-b6451af80870",
                     *                 "slug": "self-massage-how-and-its-limits",
                     *                 "title": "Self-massage: how to do it, and where it stops",
                     *                 "url": "https://knotwork.example/articles/self-massage-how-and-its-limits"
                     *               },
                     *               "group": "Try it",
                     *               "blurb": "How to press, for how long, and who should leave it alone."
                     *             },
                     *             {
                     *               "target": {
                     *                 "type": "references",
                     *                 "id": "196a09cb-ee90-5133-afac-afa20b200a78",
                     *                 "slug": "quintner2015",
                     *                 "title": "A critical evaluation of the trigger point phenomenon",
                     *                 "url": "https://knotwork.example/references/quintner2015"
                     *               },
                     *               "group": "The dispute",
                     *               "blurb": "The case that the theory has been refuted."
                     *             }
                     *           ],
                     *           "updateLog": [],
                     *           "disclosures": [],
                     *           "comments": "off",
                     *           "muscles": [
                     *             {
                     *               "type": "muscles",
                     *               "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *               "slug": "infraspinatus",
                     *               "title": "Infraspinatus",
                     *               "url": "https://knotwork.example/muscles/infraspinatus"
                     *             }
                     *           ],
                     *           "spots": [
                     *             {
                     *               "type": "spots",
                     *               "id": "6839d3b4-b0c5-54c6-bb6d-f573bf493aca",
                     *               "slug": "upper-trapezius",
                     *               "title": "Upper trapezius",
                     *               "url": "https://knotwork.example/spots/upper-trapezius"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *               "slug": "infraspinatus",
                     *               "title": "Shoulder blade",
                     *               "url": "https://knotwork.example/spots/infraspinatus"
                     *             }
                     *           ],
                     *           "products": [],
                     *           "references": [
                     *             {
                     *               "type": "references",
                     *               "id": "971c21f2-cbbc-50e6-a272-f50704f939ef",
                     *               "slug": "travell1983",
                     *               "title": "Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1",
                     *               "url": "https://knotwork.example/references/travell1983"
                     *             },
                     *             {
                     *               "type": "references",
                     *               "id": "ab76f9ce-8d62-507a-8487-91034649a4a7",
                     *               "slug": "kwon2017",
                     *               "title": "Characteristics of myofascial pain syndrome of the infraspinatus muscle",
                     *               "url": "https://knotwork.example/references/kwon2017"
                     *             },
                     *             {
                     *               "type": "references",
                     *               "id": "44438df5-b3a3-5e19-a02d-87181e57fcfe",
                     *               "slug": "lucas2009",
                     *               "title": "Reliability of physical examination for diagnosis of myofascial trigger points: a systematic review of the literature",
                     *               "url": "https://knotwork.example/references/lucas2009"
                     *             }
                     *           ],
                     *           "stats": {
                     *             "words": 189,
                     *             "readingMinutes": 1,
                     *             "footnotes": 1,
                     *             "citations": 3
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": null,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/articles",
                     *         "next": null,
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ArticleSummary"][];
                        page: components["schemas"]["PageInfo"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /** @description The next page. */
                            next: string | null;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("pillar" | "topics" | "authors" | "reviewedBy" | "muscles" | "spots" | "products" | "references")[];
                /** @description Also the long texts, which a single resource has anyway, and in which formats, separated by commas. One stands in `body` as it is, several stand there under their names. */
                body?: components["parameters"]["body"];
            };
            header?: never;
            path: {
                /** @description Slug or id of one of the articles. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One article */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *         "type": "articles",
                     *         "slug": "trigger-points-what-is-known",
                     *         "url": "https://knotwork.example/articles/trigger-points-what-is-known",
                     *         "apiUrl": "https://knotwork.example/api/v1/articles/trigger-points-what-is-known",
                     *         "publishedAt": "2026-11-20T08:00:00.000Z",
                     *         "updatedAt": "2026-11-20T08:00:00.000Z",
                     *         "title": "Trigger points: what is known, and what is disputed",
                     *         "dek": "Sore places in muscle are real. What they are, and whether a finger can reliably find them, is a dispute nobody has settled.",
                     *         "kind": "explainer",
                     *         "role": "pillar",
                     *         "pillar": null,
                     *         "topics": [
                     *           {
                     *             "type": "topics",
                     *             "id": "d35cbd13-fabf-530d-bf82-3dbc975192ee",
                     *             "slug": "trigger-points",
                     *             "title": "Trigger points",
                     *             "url": "https://knotwork.example/topics/trigger-points"
                     *           },
                     *           {
                     *             "type": "topics",
                     *             "id": "9c799e01-3709-5fa6-b063-7e6fe3ee0dae",
                     *             "slug": "trigger-point-debate",
                     *             "title": "The debate about trigger points",
                     *             "url": "https://knotwork.example/topics/trigger-point-debate"
                     *           },
                     *           {
                     *             "type": "topics",
                     *             "id": "b38af1c2-97a1-56f6-881e-0b3c9f0b7490",
                     *             "slug": "diagnosis-and-prevalence",
                     *             "title": "Diagnosis and how common it is",
                     *             "url": "https://knotwork.example/topics/diagnosis-and-prevalence"
                     *           }
                     *         ],
                     *         "hero": null,
                     *         "keyPoints": [
                     *           "Even the harshest critics accept the pain; what they reject is the theory of what causes it.",
                     *           "Examiners agree fairly on what is tender, and poorly on the taut band said to lie under it."
                     *         ],
                     *         "epistemicStatus": "contested",
                     *         "authors": [
                     *           {
                     *             "type": "people",
                     *             "id": "446073d3-6678-5aa8-b0ea-abaaa954b2e2",
                     *             "slug": "knotwork-editors",
                     *             "title": "Knotwork editors",
                     *             "url": "https://knotwork.example/people/knotwork-editors"
                     *           }
                     *         ],
                     *         "reviewedBy": null,
                     *         "lastReviewedAt": null,
                     *         "nextReviewAt": null,
                     *         "furtherReading": [
                     *           {
                     *             "target": {
                     *               "type": "articles",
                     *               "id": "338ccc2f-c329-52f4-96b4-b6451af80870",
                     *               "slug": "self-massage-how-and-its-limits",
                     *               "title": "Self-massage: how to do it, and where it stops",
                     *               "url": "https://knotwork.example/articles/self-massage-how-and-its-limits"
                     *             },
                     *             "group": "Try it",
                     *             "blurb": "How to press, for how long, and who should leave it alone."
                     *           },
                     *           {
                     *             "target": {
                     *               "type": "references",
                     *               "id": "196a09cb-ee90-5133-afac-afa20b200a78",
                     *               "slug": "quintner2015",
                     *               "title": "A critical evaluation of the trigger point phenomenon",
                     *               "url": "https://knotwork.example/references/quintner2015"
                     *             },
                     *             "group": "The dispute",
                     *             "blurb": "The case that the theory has been refuted."
                     *           }
                     *         ],
                     *         "updateLog": [],
                     *         "disclosures": [],
                     *         "comments": "off",
                     *         "muscles": [
                     *           {
                     *             "type": "muscles",
                     *             "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *             "slug": "infraspinatus",
                     *             "title": "Infraspinatus",
                     *             "url": "https://knotwork.example/muscles/infraspinatus"
                     *           }
                     *         ],
                     *         "spots": [
                     *           {
                     *             "type": "spots",
                     *             "id": "6839d3b4-b0c5-54c6-bb6d-f573bf493aca",
                     *             "slug": "upper-trapezius",
                     *             "title": "Upper trapezius",
                     *             "url": "https://knotwork.example/spots/upper-trapezius"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *             "slug": "infraspinatus",
                     *             "title": "Shoulder blade",
                     *             "url": "https://knotwork.example/spots/infraspinatus"
                     *           }
                     *         ],
                     *         "products": [],
                     *         "references": [
                     *           {
                     *             "type": "references",
                     *             "id": "971c21f2-cbbc-50e6-a272-f50704f939ef",
                     *             "slug": "travell1983",
                     *             "title": "Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1",
                     *             "url": "https://knotwork.example/references/travell1983"
                     *           },
                     *           {
                     *             "type": "references",
                     *             "id": "ab76f9ce-8d62-507a-8487-91034649a4a7",
                     *             "slug": "kwon2017",
                     *             "title": "Characteristics of myofascial pain syndrome of the infraspinatus muscle",
                     *             "url": "https://knotwork.example/references/kwon2017"
                     *           },
                     *           {
                     *             "type": "references",
                     *             "id": "44438df5-b3a3-5e19-a02d-87181e57fcfe",
                     *             "slug": "lucas2009",
                     *             "title": "Reliability of physical examination for diagnosis of myofascial trigger points: a systematic review of the literature",
                     *             "url": "https://knotwork.example/references/lucas2009"
                     *           }
                     *         ],
                     *         "stats": {
                     *           "words": 189,
                     *           "readingMinutes": 1,
                     *           "footnotes": 1,
                     *           "citations": 3
                     *         },
                     *         "outline": [
                     *           {
                     *             "level": 2,
                     *             "anchor": "the-claim-put-fairly",
                     *             "text": "The claim, put fairly"
                     *           },
                     *           {
                     *             "level": 2,
                     *             "anchor": "the-finger-that-finds-it",
                     *             "text": "The finger that finds it"
                     *           }
                     *         ],
                     *         "body": [
                     *           {
                     *             "type": "paragraph",
                     *             "content": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Press along the top of your shoulder, and you may find ",
                     *                 "bold": false,
                     *                 "italic": false
                     *               },
                     *               {
                     *                 "type": "link",
                     *                 "url": "https://knotwork.example/spots/upper-trapezius",
                     *                 "target": {
                     *                   "type": "spots",
                     *                   "id": "6839d3b4-b0c5-54c6-bb6d-f573bf493aca",
                     *                   "slug": "upper-trapezius",
                     *                   "title": "Upper trapezius",
                     *                   "url": "https://knotwork.example/spots/upper-trapezius"
                     *                 },
                     *                 "content": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "a place that makes you wince",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "text",
                     *                 "text": ". The argument starts with the sentence that says what the place ",
                     *                 "bold": false,
                     *                 "italic": false
                     *               },
                     *               {
                     *                 "type": "text",
                     *                 "text": "is",
                     *                 "bold": false,
                     *                 "italic": true
                     *               },
                     *               {
                     *                 "type": "text",
                     *                 "text": ".",
                     *                 "bold": false,
                     *                 "italic": false
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "definition",
                     *             "term": "Trigger point",
                     *             "content": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "A small tender place in a muscle, said to lie in a tight band of fibres and to cause pain that is felt somewhere else.",
                     *                 "bold": false,
                     *                 "italic": false
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "heading",
                     *             "level": 2,
                     *             "anchor": "the-claim-put-fairly",
                     *             "content": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "The claim, put fairly",
                     *                 "bold": false,
                     *                 "italic": false
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "paragraph",
                     *             "content": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Its first edition, catalogued under 1983,",
                     *                 "bold": false,
                     *                 "italic": false
                     *               },
                     *               {
                     *                 "type": "footnote",
                     *                 "anchor": "f-65f1c0a1b2c3d4e5f6a7b801",
                     *                 "number": 1,
                     *                 "content": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "The foreword of the third edition dates the first volume 1982; the catalogue record we saw says 1983.",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "text",
                     *                 "text": " fixed the classic referral maps ",
                     *                 "bold": false,
                     *                 "italic": false
                     *               },
                     *               {
                     *                 "type": "citation",
                     *                 "anchor": "c-65f1c0a1b2c3d4e5f6a7b802",
                     *                 "stance": "mentions",
                     *                 "items": [
                     *                   {
                     *                     "reference": {
                     *                       "type": "references",
                     *                       "id": "971c21f2-cbbc-50e6-a272-f50704f939ef",
                     *                       "slug": "travell1983",
                     *                       "title": "Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1",
                     *                       "url": "https://knotwork.example/references/travell1983"
                     *                     },
                     *                     "number": 1,
                     *                     "locator": null,
                     *                     "note": null
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "text",
                     *                 "text": ".",
                     *                 "bold": false,
                     *                 "italic": false
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "paragraph",
                     *             "content": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Take ",
                     *                 "bold": false,
                     *                 "italic": false
                     *               },
                     *               {
                     *                 "type": "link",
                     *                 "url": "https://knotwork.example/muscles/infraspinatus",
                     *                 "target": {
                     *                   "type": "muscles",
                     *                   "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *                   "slug": "infraspinatus",
                     *                   "title": "Infraspinatus",
                     *                   "url": "https://knotwork.example/muscles/infraspinatus"
                     *                 },
                     *                 "content": [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "the infraspinatus",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "text",
                     *                 "text": ": among 297 patients diagnosed with pain from this muscle, the ache most often went to the front and side of the upper arm ",
                     *                 "bold": false,
                     *                 "italic": false
                     *               },
                     *               {
                     *                 "type": "citation",
                     *                 "anchor": "c-65f1c0a1b2c3d4e5f6a7b804",
                     *                 "stance": "supports",
                     *                 "items": [
                     *                   {
                     *                     "reference": {
                     *                       "type": "references",
                     *                       "id": "ab76f9ce-8d62-507a-8487-91034649a4a7",
                     *                       "slug": "kwon2017",
                     *                       "title": "Characteristics of myofascial pain syndrome of the infraspinatus muscle",
                     *                       "url": "https://knotwork.example/references/kwon2017"
                     *                     },
                     *                     "number": 2,
                     *                     "locator": null,
                     *                     "note": null
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "text",
                     *                 "text": ".",
                     *                 "bold": false,
                     *                 "italic": false
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "spot-card",
                     *             "spot": {
                     *               "type": "spots",
                     *               "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *               "slug": "infraspinatus",
                     *               "title": "Shoulder blade",
                     *               "url": "https://knotwork.example/spots/infraspinatus"
                     *             }
                     *           },
                     *           {
                     *             "type": "heading",
                     *             "level": 2,
                     *             "anchor": "the-finger-that-finds-it",
                     *             "content": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "The finger that finds it",
                     *                 "bold": false,
                     *                 "italic": false
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "paragraph",
                     *             "content": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Examiners agree fairly on tenderness but poorly on taut bands and twitches ",
                     *                 "bold": false,
                     *                 "italic": false
                     *               },
                     *               {
                     *                 "type": "citation",
                     *                 "anchor": "c-65f1c0a1b2c3d4e5f6a7b803",
                     *                 "stance": "contradicts",
                     *                 "items": [
                     *                   {
                     *                     "reference": {
                     *                       "type": "references",
                     *                       "id": "44438df5-b3a3-5e19-a02d-87181e57fcfe",
                     *                       "slug": "lucas2009",
                     *                       "title": "Reliability of physical examination for diagnosis of myofascial trigger points: a systematic review of the literature",
                     *                       "url": "https://knotwork.example/references/lucas2009"
                     *                     },
                     *                     "number": 3,
                     *                     "locator": null,
                     *                     "note": null
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "type": "text",
                     *                 "text": ".",
                     *                 "bold": false,
                     *                 "italic": false
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "data-table",
                     *             "caption": "Our own summary of two records: the 2018 expert panel and the 2009 review of hands-on examination.",
                     *             "headerRow": true,
                     *             "headerColumn": true,
                     *             "source": null,
                     *             "rows": [
                     *               [
                     *                 [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Sign",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ],
                     *                 [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Agreed by the panel",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ],
                     *                 [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Do examiners agree on finding it?",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ]
                     *               ],
                     *               [
                     *                 [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Tender spot",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ],
                     *                 [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Yes",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ],
                     *                 [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Fairly",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ]
                     *               ],
                     *               [
                     *                 [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Taut band",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ],
                     *                 [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Yes",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ],
                     *                 [
                     *                   {
                     *                     "type": "text",
                     *                     "text": "Poorly",
                     *                     "bold": false,
                     *                     "italic": false
                     *                   }
                     *                 ]
                     *               ]
                     *             ]
                     *           },
                     *           {
                     *             "type": "pull-quote",
                     *             "text": "Relief is worth having whatever explains it, but relief cannot tell you what was wrong."
                     *           },
                     *           {
                     *             "type": "care-card",
                     *             "urgency": "urgent",
                     *             "who": "See a doctor the same day",
                     *             "when": [
                     *               "New numbness or weakness in an arm, or a cold hand",
                     *               "Pain after a hard fall or accident"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/articles/trigger-points-what-is-known"
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Article"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMuscles: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The cursor from `page.next`, as it is: the page after that one. */
                after?: components["parameters"]["after"];
                /** @description Order; `-` reverses. Without it: `name`. */
                sort?: "name" | "-name" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("region" | "spots" | "articles" | "products")[];
                /** @description Also the long texts, which a single resource has anyway, and in which formats, separated by commas. One stands in `body` as it is, several stand there under their names. */
                body?: components["parameters"]["body"];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
                /** @description Slug of the body region; stands for all regions below it. Repeat it for "any of". */
                region?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of muscles */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *           "type": "muscles",
                     *           "slug": "infraspinatus",
                     *           "url": "https://knotwork.example/muscles/infraspinatus",
                     *           "apiUrl": "https://knotwork.example/api/v1/muscles/infraspinatus",
                     *           "publishedAt": "2026-11-20T08:00:00.000Z",
                     *           "updatedAt": "2026-11-20T08:00:00.000Z",
                     *           "name": "Infraspinatus",
                     *           "latinName": "Musculus infraspinatus",
                     *           "aliases": [
                     *             "rotator cuff (back)"
                     *           ],
                     *           "region": {
                     *             "type": "regions",
                     *             "id": "917e8ea9-9339-59ea-815d-1b646ff84276",
                     *             "slug": "shoulder.blade",
                     *             "title": "Shoulder blade",
                     *             "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade"
                     *           },
                     *           "isGroup": false,
                     *           "parts": [],
                     *           "origin": {
                     *             "text": "Infraspinous fossa of the scapula",
                     *             "sources": [
                     *               {
                     *                 "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *                 "address": "common knowledge",
                     *                 "licence": "public domain (facts)",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "List of 215 muscles with origin, insertion, action, nerve",
                     *                 "address": "github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js",
                     *                 "licence": "no licence file: used as a cross-check of facts only, wording not copied",
                     *                 "reference": null
                     *               }
                     *             ]
                     *           },
                     *           "insertion": {
                     *             "text": "Middle facet of the greater tubercle of the humerus",
                     *             "sources": [
                     *               {
                     *                 "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *                 "address": "common knowledge",
                     *                 "licence": "public domain (facts)",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "List of 215 muscles with origin, insertion, action, nerve",
                     *                 "address": "github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js",
                     *                 "licence": "no licence file: used as a cross-check of facts only, wording not copied",
                     *                 "reference": null
                     *               }
                     *             ]
                     *           },
                     *           "action": [
                     *             {
                     *               "text": "turn the arm outward",
                     *               "sources": [
                     *                 {
                     *                   "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *                   "address": "common knowledge",
                     *                   "licence": "public domain (facts)",
                     *                   "reference": null
                     *                 },
                     *                 {
                     *                   "title": "List of 215 muscles with origin, insertion, action, nerve",
                     *                   "address": "github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js",
                     *                   "licence": "no licence file: used as a cross-check of facts only, wording not copied",
                     *                   "reference": null
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "text": "hold the head of the humerus in its socket",
                     *               "sources": [
                     *                 {
                     *                   "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *                   "address": "common knowledge",
                     *                   "licence": "public domain (facts)",
                     *                   "reference": null
                     *                 },
                     *                 {
                     *                   "title": "List of 215 muscles with origin, insertion, action, nerve",
                     *                   "address": "github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js",
                     *                   "licence": "no licence file: used as a cross-check of facts only, wording not copied",
                     *                   "reference": null
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "innervation": {
                     *             "text": "Suprascapular nerve (C5, C6)",
                     *             "sources": [
                     *               {
                     *                 "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *                 "address": "common knowledge",
                     *                 "licence": "public domain (facts)",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "List of 215 muscles with origin, insertion, action, nerve",
                     *                 "address": "github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js",
                     *                 "licence": "no licence file: used as a cross-check of facts only, wording not copied",
                     *                 "reference": null
                     *               }
                     *             ]
                     *           },
                     *           "bloodSupply": {
                     *             "text": "Suprascapular and circumflex scapular arteries",
                     *             "sources": [
                     *               {
                     *                 "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *                 "address": "common knowledge",
                     *                 "licence": "public domain (facts)",
                     *                 "reference": null
                     *               }
                     *             ]
                     *           },
                     *           "identifiers": {
                     *             "fma": "FMA:32546",
                     *             "uberon": "UBERON:0001477",
                     *             "ta98": "A04.6.02.008",
                     *             "ta2": null,
                     *             "wikidata": null,
                     *             "meshTree": null,
                     *             "sources": [
                     *               {
                     *                 "title": "Uberon multi-species anatomy ontology",
                     *                 "address": "github:obophenotype/uberon (HEAD 52817eeaa3b960e923df7a275fa533bdc3bdefe1, 2026-04-01): musculoskeletal.obo, a subset file last written 2021-02-17",
                     *                 "licence": "CC BY 3.0 (LICENSE file seen)",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "Terminologia Anatomica 1998 codes, muscles (A04)",
                     *                 "address": "github:MarioAndF/Hominum, Data/HominumDataA04.md (parent of commit eeb347d62fbf1df179bf807b41d2cd3be5de5cab)",
                     *                 "licence": "no licence file: facts only (identifiers)",
                     *                 "reference": null
                     *               }
                     *             ]
                     *           },
                     *           "summary": "The muscle on the flat of the shoulder blade below its bony ridge, part of the rotator cuff. It turns the arm outward and holds the head of the upper arm bone in its socket.",
                     *           "diagram": null,
                     *           "spots": [
                     *             {
                     *               "type": "spots",
                     *               "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *               "slug": "infraspinatus",
                     *               "title": "Shoulder blade",
                     *               "url": "https://knotwork.example/spots/infraspinatus"
                     *             }
                     *           ],
                     *           "articles": [
                     *             {
                     *               "type": "articles",
                     *               "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *               "slug": "trigger-points-what-is-known",
                     *               "title": "Trigger points: what is known, and what is disputed",
                     *               "url": "https://knotwork.example/articles/trigger-points-what-is-known"
                     *             }
                     *           ],
                     *           "products": [
                     *             {
                     *               "type": "products",
                     *               "id": "cf1c5a33-6cf3-5669-bfca-d971e8bfaba6",
                     *               "slug": "lacrosse-ball",
                     *               "title": "Lacrosse ball",
                     *               "url": "https://knotwork.example/products/lacrosse-ball"
                     *             },
                     *             {
                     *               "type": "products",
                     *               "id": "cd4f3e17-ac03-55ac-a8b6-5b4740767fe0",
                     *               "slug": "massage-cane",
                     *               "title": "Massage cane",
                     *               "url": "https://knotwork.example/products/massage-cane"
                     *             },
                     *             {
                     *               "type": "products",
                     *               "id": "d0d747ff-a832-595f-a4d2-54c162c79384",
                     *               "slug": "tennis-ball",
                     *               "title": "Tennis ball",
                     *               "url": "https://knotwork.example/products/tennis-ball"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": null,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/muscles",
                     *         "next": null,
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["MuscleSummary"][];
                        page: components["schemas"]["PageInfo"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /** @description The next page. */
                            next: string | null;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMuscle: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("region" | "spots" | "articles" | "products")[];
                /** @description Also the long texts, which a single resource has anyway, and in which formats, separated by commas. One stands in `body` as it is, several stand there under their names. */
                body?: components["parameters"]["body"];
            };
            header?: never;
            path: {
                /** @description Slug or id of one of the muscles. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One muscle */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *         "type": "muscles",
                     *         "slug": "infraspinatus",
                     *         "url": "https://knotwork.example/muscles/infraspinatus",
                     *         "apiUrl": "https://knotwork.example/api/v1/muscles/infraspinatus",
                     *         "publishedAt": "2026-11-20T08:00:00.000Z",
                     *         "updatedAt": "2026-11-20T08:00:00.000Z",
                     *         "name": "Infraspinatus",
                     *         "latinName": "Musculus infraspinatus",
                     *         "aliases": [
                     *           "rotator cuff (back)"
                     *         ],
                     *         "region": {
                     *           "type": "regions",
                     *           "id": "917e8ea9-9339-59ea-815d-1b646ff84276",
                     *           "slug": "shoulder.blade",
                     *           "title": "Shoulder blade",
                     *           "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade"
                     *         },
                     *         "isGroup": false,
                     *         "parts": [],
                     *         "origin": {
                     *           "text": "Infraspinous fossa of the scapula",
                     *           "sources": [
                     *             {
                     *               "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *               "address": "common knowledge",
                     *               "licence": "public domain (facts)",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "List of 215 muscles with origin, insertion, action, nerve",
                     *               "address": "github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js",
                     *               "licence": "no licence file: used as a cross-check of facts only, wording not copied",
                     *               "reference": null
                     *             }
                     *           ]
                     *         },
                     *         "insertion": {
                     *           "text": "Middle facet of the greater tubercle of the humerus",
                     *           "sources": [
                     *             {
                     *               "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *               "address": "common knowledge",
                     *               "licence": "public domain (facts)",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "List of 215 muscles with origin, insertion, action, nerve",
                     *               "address": "github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js",
                     *               "licence": "no licence file: used as a cross-check of facts only, wording not copied",
                     *               "reference": null
                     *             }
                     *           ]
                     *         },
                     *         "action": [
                     *           {
                     *             "text": "turn the arm outward",
                     *             "sources": [
                     *               {
                     *                 "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *                 "address": "common knowledge",
                     *                 "licence": "public domain (facts)",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "List of 215 muscles with origin, insertion, action, nerve",
                     *                 "address": "github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js",
                     *                 "licence": "no licence file: used as a cross-check of facts only, wording not copied",
                     *                 "reference": null
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "text": "hold the head of the humerus in its socket",
                     *             "sources": [
                     *               {
                     *                 "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *                 "address": "common knowledge",
                     *                 "licence": "public domain (facts)",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "List of 215 muscles with origin, insertion, action, nerve",
                     *                 "address": "github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js",
                     *                 "licence": "no licence file: used as a cross-check of facts only, wording not copied",
                     *                 "reference": null
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "innervation": {
                     *           "text": "Suprascapular nerve (C5, C6)",
                     *           "sources": [
                     *             {
                     *               "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *               "address": "common knowledge",
                     *               "licence": "public domain (facts)",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "List of 215 muscles with origin, insertion, action, nerve",
                     *               "address": "github:toryherman/alexa-muscles (ac07d9da13487f84ca7fcd35d327a8d995729573): src/muscles_text.js",
                     *               "licence": "no licence file: used as a cross-check of facts only, wording not copied",
                     *               "reference": null
                     *             }
                     *           ]
                     *         },
                     *         "bloodSupply": {
                     *           "text": "Suprascapular and circumflex scapular arteries",
                     *           "sources": [
                     *             {
                     *               "title": "Classical gross anatomy as given in the public-domain 1918 Gray's Anatomy tradition; stated here as common anatomical knowledge, not looked up page by page",
                     *               "address": "common knowledge",
                     *               "licence": "public domain (facts)",
                     *               "reference": null
                     *             }
                     *           ]
                     *         },
                     *         "identifiers": {
                     *           "fma": "FMA:32546",
                     *           "uberon": "UBERON:0001477",
                     *           "ta98": "A04.6.02.008",
                     *           "ta2": null,
                     *           "wikidata": null,
                     *           "meshTree": null,
                     *           "sources": [
                     *             {
                     *               "title": "Uberon multi-species anatomy ontology",
                     *               "address": "github:obophenotype/uberon (HEAD 52817eeaa3b960e923df7a275fa533bdc3bdefe1, 2026-04-01): musculoskeletal.obo, a subset file last written 2021-02-17",
                     *               "licence": "CC BY 3.0 (LICENSE file seen)",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "Terminologia Anatomica 1998 codes, muscles (A04)",
                     *               "address": "github:MarioAndF/Hominum, Data/HominumDataA04.md (parent of commit eeb347d62fbf1df179bf807b41d2cd3be5de5cab)",
                     *               "licence": "no licence file: facts only (identifiers)",
                     *               "reference": null
                     *             }
                     *           ]
                     *         },
                     *         "summary": "The muscle on the flat of the shoulder blade below its bony ridge, part of the rotator cuff. It turns the arm outward and holds the head of the upper arm bone in its socket.",
                     *         "diagram": null,
                     *         "spots": [
                     *           {
                     *             "type": "spots",
                     *             "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *             "slug": "infraspinatus",
                     *             "title": "Shoulder blade",
                     *             "url": "https://knotwork.example/spots/infraspinatus"
                     *           }
                     *         ],
                     *         "articles": [
                     *           {
                     *             "type": "articles",
                     *             "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *             "slug": "trigger-points-what-is-known",
                     *             "title": "Trigger points: what is known, and what is disputed",
                     *             "url": "https://knotwork.example/articles/trigger-points-what-is-known"
                     *           }
                     *         ],
                     *         "products": [
                     *           {
                     *             "type": "products",
                     *             "id": "cf1c5a33-6cf3-5669-bfca-d971e8bfaba6",
                     *             "slug": "lacrosse-ball",
                     *             "title": "Lacrosse ball",
                     *             "url": "https://knotwork.example/products/lacrosse-ball"
                     *           },
                     *           {
                     *             "type": "products",
                     *             "id": "cd4f3e17-ac03-55ac-a8b6-5b4740767fe0",
                     *             "slug": "massage-cane",
                     *             "title": "Massage cane",
                     *             "url": "https://knotwork.example/products/massage-cane"
                     *           },
                     *           {
                     *             "type": "products",
                     *             "id": "d0d747ff-a832-595f-a4d2-54c162c79384",
                     *             "slug": "tennis-ball",
                     *             "title": "Tennis ball",
                     *             "url": "https://knotwork.example/products/tennis-ball"
                     *           }
                     *         ],
                     *         "body": [
                     *           {
                     *             "type": "paragraph",
                     *             "content": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "Its complaint is said to be felt elsewhere: deep in the front of the shoulder and in the upper arm, while the tender place is behind. The shoulder may feel stiff.",
                     *                 "bold": false,
                     *                 "italic": false
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "type": "paragraph",
                     *             "content": [
                     *               {
                     *                 "type": "text",
                     *                 "text": "A review of patient records partly agrees with the traditional map, with the front and side of the upper arm as the commonest place. That is description too, and certainty stays low.",
                     *                 "bold": false,
                     *                 "italic": false
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/muscles/infraspinatus"
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Muscle"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSpots: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The cursor from `page.next`, as it is: the page after that one. */
                after?: components["parameters"]["after"];
                /** @description Order; `-` reverses. Without it: `name`. */
                sort?: "name" | "-name" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "number" | "-number";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("muscles" | "references" | "article" | "articles")[];
                /** @description Also the long texts, which a single resource has anyway, and in which formats, separated by commas. One stands in `body` as it is, several stand there under their names. */
                body?: components["parameters"]["body"];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
                /** @description Slug of a muscle it lies in. Repeat it for "any of". */
                muscle?: string[];
                /** @description Slug of the region where it lies; stands for all regions below it. Repeat it for "any of". */
                region?: string[];
                /** @description Slug of a region it refers to, primary or spill-over; stands for all below it. Repeat it for "any of". */
                refersTo?: string[];
                /** @description Slug of the published series it belongs to. Repeat it for "any of". */
                series?: string[];
                /** @description Number in its series. Repeat it for "any of". */
                number?: number[];
                /** @description How certain the evidence is, in the levels of GRADE. Repeat it for "any of". */
                certainty?: ("high" | "moderate" | "low" | "very-low")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of spots */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *           "type": "spots",
                     *           "slug": "infraspinatus",
                     *           "url": "https://knotwork.example/spots/infraspinatus",
                     *           "apiUrl": "https://knotwork.example/api/v1/spots/infraspinatus",
                     *           "publishedAt": "2026-11-20T08:00:00.000Z",
                     *           "updatedAt": "2026-11-20T08:00:00.000Z",
                     *           "safety": [
                     *             "Never press on the spine, the front of the neck, a pulse, a swollen joint or broken skin",
                     *             "Bruising easily, blood thinners, osteoporosis, cancer, pregnancy: ask a clinician first",
                     *             "Do not overdo it: soreness the next day is common; stop if it grows"
                     *           ],
                     *           "safetyReviewed": false,
                     *           "name": "Shoulder blade",
                     *           "problemTitle": "Deep ache in the front of the shoulder",
                     *           "summary": "A tender place on the flat of the shoulder blade is said to be felt in front of the shoulder. One review of patient records partly agrees, which makes it a little better documented; certainty is still low.",
                     *           "kind": "perfect-spot",
                     *           "series": {
                     *             "name": "PainScience Perfect Spots",
                     *             "number": 14,
                     *             "url": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *             "title": "Massage therapy for shoulder pain"
                     *           },
                     *           "muscles": [
                     *             {
                     *               "type": "muscles",
                     *               "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *               "slug": "infraspinatus",
                     *               "title": "Infraspinatus",
                     *               "url": "https://knotwork.example/muscles/infraspinatus"
                     *             }
                     *           ],
                     *           "location": {
                     *             "text": "On the flat of the shoulder blade below its bony ridge; the exact place matters little.",
                     *             "landmarks": [
                     *               "spine of the scapula"
                     *             ],
                     *             "regions": [
                     *               {
                     *                 "region": {
                     *                   "type": "regions",
                     *                   "id": "917e8ea9-9339-59ea-815d-1b646ff84276",
                     *                   "slug": "shoulder.blade",
                     *                   "title": "Shoulder blade",
                     *                   "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade"
                     *                 },
                     *                 "side": "same"
                     *               }
                     *             ],
                     *             "point": {
                     *               "view": "back",
                     *               "x": 74,
                     *               "y": 118
                     *             }
                     *           },
                     *           "referral": {
                     *             "primary": [
                     *               {
                     *                 "region": {
                     *                   "type": "regions",
                     *                   "id": "2547c326-ad8a-58b1-8f6c-863d491fced1",
                     *                   "slug": "shoulder.front",
                     *                   "title": "Front of the shoulder",
                     *                   "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.front"
                     *                 },
                     *                 "side": "same"
                     *               },
                     *               {
                     *                 "region": {
                     *                   "type": "regions",
                     *                   "id": "a5d2971d-be7f-5877-840e-67c78a984193",
                     *                   "slug": "arm.upper-front",
                     *                   "title": "Front of the upper arm",
                     *                   "url": "https://knotwork.example/where-does-it-hurt?region=arm.upper-front"
                     *                 },
                     *                 "side": "same"
                     *               }
                     *             ],
                     *             "spillover": [
                     *               {
                     *                 "region": {
                     *                   "type": "regions",
                     *                   "id": "ccc118c1-5a5d-5142-a50d-ae5373a147b8",
                     *                   "slug": "shoulder.blade-edge",
                     *                   "title": "Inner edge of the shoulder blade",
                     *                   "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade-edge"
                     *                 },
                     *                 "side": "same"
                     *               },
                     *               {
                     *                 "region": {
                     *                   "type": "regions",
                     *                   "id": "917e8ea9-9339-59ea-815d-1b646ff84276",
                     *                   "slug": "shoulder.blade",
                     *                   "title": "Shoulder blade",
                     *                   "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade"
                     *                 },
                     *                 "side": "same"
                     *               }
                     *             ],
                     *             "text": "The classic surprise: felt deep in the front of the shoulder. A review of 297 patients found the front and side of the upper arm the commonest referral."
                     *           },
                     *           "complaints": [
                     *             "front shoulder pain",
                     *             "stiff shoulder"
                     *           ],
                     *           "feel": "A deep ache in the front of the shoulder or upper arm, although the tender place is behind, on the shoulder blade. The shoulder may feel stiff.",
                     *           "selfTreatment": {
                     *             "suitable": true,
                     *             "position": "Lean back on a wall with a ball (in a sock) under the shoulder blade.",
                     *             "steps": [
                     *               "Put a tennis ball in a long sock and hang it behind the shoulder, or take a massage cane.",
                     *               "Lean back on a wall with the ball on the flat of the shoulder blade, below its bony ridge.",
                     *               "Search slowly for the most tender place. Exactly where it lies matters little.",
                     *               "Lean in and hold for 30 to 90 seconds.",
                     *               "Step away slowly and turn the arm gently in and out.",
                     *               "Plan 2 to 3 sessions a week."
                     *             ],
                     *             "tools": [
                     *               {
                     *                 "type": "products",
                     *                 "id": "d0d747ff-a832-595f-a4d2-54c162c79384",
                     *                 "slug": "tennis-ball",
                     *                 "title": "Tennis ball",
                     *                 "url": "https://knotwork.example/products/tennis-ball"
                     *               },
                     *               {
                     *                 "type": "products",
                     *                 "id": "cd4f3e17-ac03-55ac-a8b6-5b4740767fe0",
                     *                 "slug": "massage-cane",
                     *                 "title": "Massage cane",
                     *                 "url": "https://knotwork.example/products/massage-cane"
                     *               }
                     *             ],
                     *             "holdSeconds": {
                     *               "min": 30,
                     *               "max": 90
                     *             },
                     *             "sessionsPerWeek": {
                     *               "min": 2,
                     *               "max": 3
                     *             },
                     *             "pressure": "Set it with how far you lean: light at first, then up to a mild ache.",
                     *             "stopIf": [
                     *               "Sharp, shooting or electric pain appears",
                     *               "The arm has suddenly lost strength, or you have fallen on it",
                     *               "The pressure is on the bony ridge or the spine",
                     *               "The shoulder is increasingly sore after sessions"
                     *             ]
                     *           },
                     *           "cautions": [
                     *             "Sudden loss of strength, or a fall on the arm, needs assessment",
                     *             "Stop on sharp, shooting or electric pain",
                     *             "Apply steady, bearable pressure; more is not better"
                     *           ],
                     *           "careCards": [
                     *             {
                     *               "urgency": "urgent",
                     *               "who": "Contact a doctor or a medical advice line today",
                     *               "when": [
                     *                 "Sudden loss of strength in the arm",
                     *                 "Shoulder pain after a fall on the arm"
                     *               ]
                     *             },
                     *             {
                     *               "urgency": "non-urgent",
                     *               "who": "See a doctor or physiotherapist",
                     *               "when": [
                     *                 "Shoulder pain has not eased after a few weeks",
                     *                 "The shoulder is getting stiffer",
                     *                 "The pain is severe"
                     *               ]
                     *             }
                     *           ],
                     *           "evidence": {
                     *             "certainty": "low",
                     *             "statement": "A traditional map, partly matched by a retrospective series of 297 patients in whom the front and side of the upper arm were the commonest referral. That series did not test self-massage, and choosing this spot is one series’ opinion.",
                     *             "referralMap": "traditional referral map, partly matched by a retrospective case series (kwon2017)",
                     *             "seriesOpinion": true
                     *           },
                     *           "sources": {
                     *             "location": [
                     *               {
                     *                 "title": "PainScience.com, Perfect Spot No. 14 (opening of the page)",
                     *                 "address": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "referral": [
                     *               {
                     *                 "title": "PainScience.com, Perfect Spot No. 14 (opening of the page)",
                     *                 "address": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "MedLink Neurology caption: infraspinatus, after Travell & Simons 1983:378",
                     *                 "address": "https://www.medlink.com/media/mpssi12b",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "complaints": [
                     *               {
                     *                 "title": "PainScience.com, Perfect Spot No. 14 (opening of the page)",
                     *                 "address": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "cautions": [
                     *               {
                     *                 "title": "Editorial judgement of the curator (no outside source claimed)",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *                 "address": "web article of 24 April 2025, publisher not stated",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "selfTreatment": [
                     *               {
                     *                 "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *                 "address": "web article of 24 April 2025, publisher not stated",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "Editorial judgement of the curator (no outside source claimed)",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "point": [
                     *               {
                     *                 "title": "Written or drawn for this project",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               }
                     *             ]
                     *           },
                     *           "references": [
                     *             {
                     *               "type": "references",
                     *               "id": "5fcb474f-47fd-53be-8a13-39dd476dc727",
                     *               "slug": "simons1999",
                     *               "title": "Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1: Upper Half of Body",
                     *               "url": "https://knotwork.example/references/simons1999"
                     *             },
                     *             {
                     *               "type": "references",
                     *               "id": "ab76f9ce-8d62-507a-8487-91034649a4a7",
                     *               "slug": "kwon2017",
                     *               "title": "Characteristics of myofascial pain syndrome of the infraspinatus muscle",
                     *               "url": "https://knotwork.example/references/kwon2017"
                     *             }
                     *           ],
                     *           "article": null,
                     *           "articles": [
                     *             {
                     *               "type": "articles",
                     *               "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *               "slug": "trigger-points-what-is-known",
                     *               "title": "Trigger points: what is known, and what is disputed",
                     *               "url": "https://knotwork.example/articles/trigger-points-what-is-known"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": null,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/spots",
                     *         "next": null,
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SpotSummary"][];
                        page: components["schemas"]["PageInfo"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /** @description The next page. */
                            next: string | null;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSpot: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("muscles" | "references" | "article" | "articles")[];
                /** @description Also the long texts, which a single resource has anyway, and in which formats, separated by commas. One stands in `body` as it is, several stand there under their names. */
                body?: components["parameters"]["body"];
            };
            header?: never;
            path: {
                /** @description Slug or id of one of the spots. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One spot */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *         "type": "spots",
                     *         "slug": "infraspinatus",
                     *         "url": "https://knotwork.example/spots/infraspinatus",
                     *         "apiUrl": "https://knotwork.example/api/v1/spots/infraspinatus",
                     *         "publishedAt": "2026-11-20T08:00:00.000Z",
                     *         "updatedAt": "2026-11-20T08:00:00.000Z",
                     *         "safety": [
                     *           "Never press on the spine, the front of the neck, a pulse, a swollen joint or broken skin",
                     *           "Bruising easily, blood thinners, osteoporosis, cancer, pregnancy: ask a clinician first",
                     *           "Do not overdo it: soreness the next day is common; stop if it grows"
                     *         ],
                     *         "safetyReviewed": false,
                     *         "name": "Shoulder blade",
                     *         "problemTitle": "Deep ache in the front of the shoulder",
                     *         "summary": "A tender place on the flat of the shoulder blade is said to be felt in front of the shoulder. One review of patient records partly agrees, which makes it a little better documented; certainty is still low.",
                     *         "kind": "perfect-spot",
                     *         "series": {
                     *           "name": "PainScience Perfect Spots",
                     *           "number": 14,
                     *           "url": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *           "title": "Massage therapy for shoulder pain"
                     *         },
                     *         "muscles": [
                     *           {
                     *             "type": "muscles",
                     *             "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *             "slug": "infraspinatus",
                     *             "title": "Infraspinatus",
                     *             "url": "https://knotwork.example/muscles/infraspinatus"
                     *           }
                     *         ],
                     *         "location": {
                     *           "text": "On the flat of the shoulder blade below its bony ridge; the exact place matters little.",
                     *           "landmarks": [
                     *             "spine of the scapula"
                     *           ],
                     *           "regions": [
                     *             {
                     *               "region": {
                     *                 "type": "regions",
                     *                 "id": "917e8ea9-9339-59ea-815d-1b646ff84276",
                     *                 "slug": "shoulder.blade",
                     *                 "title": "Shoulder blade",
                     *                 "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade"
                     *               },
                     *               "side": "same"
                     *             }
                     *           ],
                     *           "point": {
                     *             "view": "back",
                     *             "x": 74,
                     *             "y": 118
                     *           }
                     *         },
                     *         "referral": {
                     *           "primary": [
                     *             {
                     *               "region": {
                     *                 "type": "regions",
                     *                 "id": "2547c326-ad8a-58b1-8f6c-863d491fced1",
                     *                 "slug": "shoulder.front",
                     *                 "title": "Front of the shoulder",
                     *                 "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.front"
                     *               },
                     *               "side": "same"
                     *             },
                     *             {
                     *               "region": {
                     *                 "type": "regions",
                     *                 "id": "a5d2971d-be7f-5877-840e-67c78a984193",
                     *                 "slug": "arm.upper-front",
                     *                 "title": "Front of the upper arm",
                     *                 "url": "https://knotwork.example/where-does-it-hurt?region=arm.upper-front"
                     *               },
                     *               "side": "same"
                     *             }
                     *           ],
                     *           "spillover": [
                     *             {
                     *               "region": {
                     *                 "type": "regions",
                     *                 "id": "ccc118c1-5a5d-5142-a50d-ae5373a147b8",
                     *                 "slug": "shoulder.blade-edge",
                     *                 "title": "Inner edge of the shoulder blade",
                     *                 "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade-edge"
                     *               },
                     *               "side": "same"
                     *             },
                     *             {
                     *               "region": {
                     *                 "type": "regions",
                     *                 "id": "917e8ea9-9339-59ea-815d-1b646ff84276",
                     *                 "slug": "shoulder.blade",
                     *                 "title": "Shoulder blade",
                     *                 "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade"
                     *               },
                     *               "side": "same"
                     *             }
                     *           ],
                     *           "text": "The classic surprise: felt deep in the front of the shoulder. A review of 297 patients found the front and side of the upper arm the commonest referral."
                     *         },
                     *         "complaints": [
                     *           "front shoulder pain",
                     *           "stiff shoulder"
                     *         ],
                     *         "feel": "A deep ache in the front of the shoulder or upper arm, although the tender place is behind, on the shoulder blade. The shoulder may feel stiff.",
                     *         "selfTreatment": {
                     *           "suitable": true,
                     *           "position": "Lean back on a wall with a ball (in a sock) under the shoulder blade.",
                     *           "steps": [
                     *             "Put a tennis ball in a long sock and hang it behind the shoulder, or take a massage cane.",
                     *             "Lean back on a wall with the ball on the flat of the shoulder blade, below its bony ridge.",
                     *             "Search slowly for the most tender place. Exactly where it lies matters little.",
                     *             "Lean in and hold for 30 to 90 seconds.",
                     *             "Step away slowly and turn the arm gently in and out.",
                     *             "Plan 2 to 3 sessions a week."
                     *           ],
                     *           "tools": [
                     *             {
                     *               "type": "products",
                     *               "id": "d0d747ff-a832-595f-a4d2-54c162c79384",
                     *               "slug": "tennis-ball",
                     *               "title": "Tennis ball",
                     *               "url": "https://knotwork.example/products/tennis-ball"
                     *             },
                     *             {
                     *               "type": "products",
                     *               "id": "cd4f3e17-ac03-55ac-a8b6-5b4740767fe0",
                     *               "slug": "massage-cane",
                     *               "title": "Massage cane",
                     *               "url": "https://knotwork.example/products/massage-cane"
                     *             }
                     *           ],
                     *           "holdSeconds": {
                     *             "min": 30,
                     *             "max": 90
                     *           },
                     *           "sessionsPerWeek": {
                     *             "min": 2,
                     *             "max": 3
                     *           },
                     *           "pressure": "Set it with how far you lean: light at first, then up to a mild ache.",
                     *           "stopIf": [
                     *             "Sharp, shooting or electric pain appears",
                     *             "The arm has suddenly lost strength, or you have fallen on it",
                     *             "The pressure is on the bony ridge or the spine",
                     *             "The shoulder is increasingly sore after sessions"
                     *           ]
                     *         },
                     *         "cautions": [
                     *           "Sudden loss of strength, or a fall on the arm, needs assessment",
                     *           "Stop on sharp, shooting or electric pain",
                     *           "Apply steady, bearable pressure; more is not better"
                     *         ],
                     *         "careCards": [
                     *           {
                     *             "urgency": "urgent",
                     *             "who": "Contact a doctor or a medical advice line today",
                     *             "when": [
                     *               "Sudden loss of strength in the arm",
                     *               "Shoulder pain after a fall on the arm"
                     *             ]
                     *           },
                     *           {
                     *             "urgency": "non-urgent",
                     *             "who": "See a doctor or physiotherapist",
                     *             "when": [
                     *               "Shoulder pain has not eased after a few weeks",
                     *               "The shoulder is getting stiffer",
                     *               "The pain is severe"
                     *             ]
                     *           }
                     *         ],
                     *         "evidence": {
                     *           "certainty": "low",
                     *           "statement": "A traditional map, partly matched by a retrospective series of 297 patients in whom the front and side of the upper arm were the commonest referral. That series did not test self-massage, and choosing this spot is one series’ opinion.",
                     *           "referralMap": "traditional referral map, partly matched by a retrospective case series (kwon2017)",
                     *           "seriesOpinion": true
                     *         },
                     *         "sources": {
                     *           "location": [
                     *             {
                     *               "title": "PainScience.com, Perfect Spot No. 14 (opening of the page)",
                     *               "address": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "referral": [
                     *             {
                     *               "title": "PainScience.com, Perfect Spot No. 14 (opening of the page)",
                     *               "address": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "MedLink Neurology caption: infraspinatus, after Travell & Simons 1983:378",
                     *               "address": "https://www.medlink.com/media/mpssi12b",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "complaints": [
                     *             {
                     *               "title": "PainScience.com, Perfect Spot No. 14 (opening of the page)",
                     *               "address": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "cautions": [
                     *             {
                     *               "title": "Editorial judgement of the curator (no outside source claimed)",
                     *               "address": "project",
                     *               "licence": "own",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *               "address": "web article of 24 April 2025, publisher not stated",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "selfTreatment": [
                     *             {
                     *               "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *               "address": "web article of 24 April 2025, publisher not stated",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "Editorial judgement of the curator (no outside source claimed)",
                     *               "address": "project",
                     *               "licence": "own",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "point": [
                     *             {
                     *               "title": "Written or drawn for this project",
                     *               "address": "project",
                     *               "licence": "own",
                     *               "reference": null
                     *             }
                     *           ]
                     *         },
                     *         "references": [
                     *           {
                     *             "type": "references",
                     *             "id": "5fcb474f-47fd-53be-8a13-39dd476dc727",
                     *             "slug": "simons1999",
                     *             "title": "Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1: Upper Half of Body",
                     *             "url": "https://knotwork.example/references/simons1999"
                     *           },
                     *           {
                     *             "type": "references",
                     *             "id": "ab76f9ce-8d62-507a-8487-91034649a4a7",
                     *             "slug": "kwon2017",
                     *             "title": "Characteristics of myofascial pain syndrome of the infraspinatus muscle",
                     *             "url": "https://knotwork.example/references/kwon2017"
                     *           }
                     *         ],
                     *         "article": null,
                     *         "articles": [
                     *           {
                     *             "type": "articles",
                     *             "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *             "slug": "trigger-points-what-is-known",
                     *             "title": "Trigger points: what is known, and what is disputed",
                     *             "url": "https://knotwork.example/articles/trigger-points-what-is-known"
                     *           }
                     *         ],
                     *         "body": []
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/spots/infraspinatus"
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Spot"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSpotMapSvg: {
        parameters: {
            query?: {
                /** @description The side of the person on which the spot is drawn. */
                side?: "left" | "right";
            };
            header?: never;
            path: {
                /** @description Slug or id of one of the spots. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The referral map of a spot as SVG */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSpotMapPng: {
        parameters: {
            query?: {
                /** @description The side of the person on which the spot is drawn. */
                side?: "left" | "right";
            };
            header?: never;
            path: {
                /** @description Slug or id of one of the spots. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The referral map of a spot as PNG */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReferences: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The cursor from `page.next`, as it is: the page after that one. */
                after?: components["parameters"]["after"];
                /** @description Order; `-` reverses. Without it: `title`. */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "year" | "-year";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: "topics"[];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
                /** @description Kind of evidence. Repeat it for "any of". */
                kind?: ("guideline" | "systematic-review" | "randomised-trial" | "cohort" | "narrative-review" | "basic-science" | "textbook" | "opinion")[];
                /** @description Type of the work, as in CSL 1.0.2. Repeat it for "any of". */
                cslType?: ("article-journal" | "article-magazine" | "article-newspaper" | "book" | "chapter" | "dataset" | "document" | "entry-encyclopedia" | "legislation" | "motion_picture" | "paper-conference" | "pamphlet" | "post-weblog" | "report" | "review" | "software" | "speech" | "standard" | "thesis" | "webpage")[];
                /** @description Year of publication. Repeat it for "any of". */
                year?: number[];
                /** @description DOI, without a resolver. Repeat it for "any of". */
                doi?: string[];
                /** @description PubMed id. Repeat it for "any of". */
                pmid?: number[];
                /** @description Slug of the family name of an author, or of a name without parts. Repeat it for "any of". */
                author?: string[];
                /** @description Slug of a topic. Repeat it for "any of". */
                topic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of references */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "ab76f9ce-8d62-507a-8487-91034649a4a7",
                     *           "type": "references",
                     *           "slug": "kwon2017",
                     *           "url": "https://knotwork.example/references/kwon2017",
                     *           "apiUrl": "https://knotwork.example/api/v1/references/kwon2017",
                     *           "publishedAt": "2026-11-20T08:00:00.000Z",
                     *           "updatedAt": "2026-11-20T08:00:00.000Z",
                     *           "cslType": "article-journal",
                     *           "title": "Characteristics of myofascial pain syndrome of the infraspinatus muscle",
                     *           "authors": [
                     *             {
                     *               "family": "Kwon",
                     *               "given": "J.",
                     *               "literal": null
                     *             },
                     *             {
                     *               "family": "Kim",
                     *               "given": "H. S.",
                     *               "literal": null
                     *             },
                     *             {
                     *               "family": "Chang",
                     *               "given": "W. H.",
                     *               "literal": null
                     *             },
                     *             {
                     *               "family": "Park",
                     *               "given": "C.",
                     *               "literal": null
                     *             },
                     *             {
                     *               "family": "Lee",
                     *               "given": "S. C.",
                     *               "literal": null
                     *             }
                     *           ],
                     *           "editors": [],
                     *           "issued": {
                     *             "year": 2017,
                     *             "month": null,
                     *             "day": null
                     *           },
                     *           "year": 2017,
                     *           "containerTitle": "Annals of Rehabilitation Medicine",
                     *           "collectionTitle": null,
                     *           "volume": "41",
                     *           "issue": "4",
                     *           "cslNumber": null,
                     *           "pages": "573-581",
                     *           "edition": null,
                     *           "publisher": null,
                     *           "publisherPlace": null,
                     *           "doi": "10.5535/arm.2017.41.4.573",
                     *           "pmid": null,
                     *           "pmcid": null,
                     *           "isbn": null,
                     *           "sourceUrl": null,
                     *           "accessed": null,
                     *           "kind": "cohort",
                     *           "takeaway": "In 297 patients infraspinatus points were mostly central and most often referred to the front and side of the upper arm.",
                     *           "topics": [
                     *             {
                     *               "type": "topics",
                     *               "id": "d35cbd13-fabf-530d-bf82-3dbc975192ee",
                     *               "slug": "trigger-points",
                     *               "title": "Trigger points",
                     *               "url": "https://knotwork.example/topics/trigger-points"
                     *             },
                     *             {
                     *               "type": "topics",
                     *               "id": "451f8b36-0df3-5799-a0c3-8fe90370369e",
                     *               "slug": "shoulder-pain",
                     *               "title": "Shoulder pain",
                     *               "url": "https://knotwork.example/topics/shoulder-pain"
                     *             }
                     *           ],
                     *           "verified": true,
                     *           "verificationNote": null,
                     *           "unverifiedFields": [],
                     *           "seenAt": "e-arm.org/journal/view.php?number=863; dokumen.tips (first page)",
                     *           "status": "ok",
                     *           "statusSource": null,
                     *           "shortNumber": null,
                     *           "citedBy": [
                     *             {
                     *               "document": {
                     *                 "type": "articles",
                     *                 "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *                 "slug": "trigger-points-what-is-known",
                     *                 "title": "Trigger points: what is known, and what is disputed",
                     *                 "url": "https://knotwork.example/articles/trigger-points-what-is-known"
                     *               },
                     *               "sentence": "Here there is a count to set beside the drawing: among 297 patients diagnosed with pain from this muscle, the ache most often went to the front and side of the upper arm."
                     *             },
                     *             {
                     *               "document": {
                     *                 "type": "spots",
                     *                 "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *                 "slug": "infraspinatus",
                     *                 "title": "Shoulder blade",
                     *                 "url": "https://knotwork.example/spots/infraspinatus"
                     *               },
                     *               "sentence": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": null,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/references",
                     *         "next": null,
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Reference"][];
                        page: components["schemas"]["PageInfo"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /** @description The next page. */
                            next: string | null;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReference: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: "topics"[];
            };
            header?: never;
            path: {
                /** @description Slug or id of one of the references. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One reference */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "ab76f9ce-8d62-507a-8487-91034649a4a7",
                     *         "type": "references",
                     *         "slug": "kwon2017",
                     *         "url": "https://knotwork.example/references/kwon2017",
                     *         "apiUrl": "https://knotwork.example/api/v1/references/kwon2017",
                     *         "publishedAt": "2026-11-20T08:00:00.000Z",
                     *         "updatedAt": "2026-11-20T08:00:00.000Z",
                     *         "cslType": "article-journal",
                     *         "title": "Characteristics of myofascial pain syndrome of the infraspinatus muscle",
                     *         "authors": [
                     *           {
                     *             "family": "Kwon",
                     *             "given": "J.",
                     *             "literal": null
                     *           },
                     *           {
                     *             "family": "Kim",
                     *             "given": "H. S.",
                     *             "literal": null
                     *           },
                     *           {
                     *             "family": "Chang",
                     *             "given": "W. H.",
                     *             "literal": null
                     *           },
                     *           {
                     *             "family": "Park",
                     *             "given": "C.",
                     *             "literal": null
                     *           },
                     *           {
                     *             "family": "Lee",
                     *             "given": "S. C.",
                     *             "literal": null
                     *           }
                     *         ],
                     *         "editors": [],
                     *         "issued": {
                     *           "year": 2017,
                     *           "month": null,
                     *           "day": null
                     *         },
                     *         "year": 2017,
                     *         "containerTitle": "Annals of Rehabilitation Medicine",
                     *         "collectionTitle": null,
                     *         "volume": "41",
                     *         "issue": "4",
                     *         "cslNumber": null,
                     *         "pages": "573-581",
                     *         "edition": null,
                     *         "publisher": null,
                     *         "publisherPlace": null,
                     *         "doi": "10.5535/arm.2017.41.4.573",
                     *         "pmid": null,
                     *         "pmcid": null,
                     *         "isbn": null,
                     *         "sourceUrl": null,
                     *         "accessed": null,
                     *         "kind": "cohort",
                     *         "takeaway": "In 297 patients infraspinatus points were mostly central and most often referred to the front and side of the upper arm.",
                     *         "topics": [
                     *           {
                     *             "type": "topics",
                     *             "id": "d35cbd13-fabf-530d-bf82-3dbc975192ee",
                     *             "slug": "trigger-points",
                     *             "title": "Trigger points",
                     *             "url": "https://knotwork.example/topics/trigger-points"
                     *           },
                     *           {
                     *             "type": "topics",
                     *             "id": "451f8b36-0df3-5799-a0c3-8fe90370369e",
                     *             "slug": "shoulder-pain",
                     *             "title": "Shoulder pain",
                     *             "url": "https://knotwork.example/topics/shoulder-pain"
                     *           }
                     *         ],
                     *         "verified": true,
                     *         "verificationNote": null,
                     *         "unverifiedFields": [],
                     *         "seenAt": "e-arm.org/journal/view.php?number=863; dokumen.tips (first page)",
                     *         "status": "ok",
                     *         "statusSource": null,
                     *         "shortNumber": null,
                     *         "citedBy": [
                     *           {
                     *             "document": {
                     *               "type": "articles",
                     *               "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *               "slug": "trigger-points-what-is-known",
                     *               "title": "Trigger points: what is known, and what is disputed",
                     *               "url": "https://knotwork.example/articles/trigger-points-what-is-known"
                     *             },
                     *             "sentence": "Here there is a count to set beside the drawing: among 297 patients diagnosed with pain from this muscle, the ache most often went to the front and side of the upper arm."
                     *           },
                     *           {
                     *             "document": {
                     *               "type": "spots",
                     *               "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *               "slug": "infraspinatus",
                     *               "title": "Shoulder blade",
                     *               "url": "https://knotwork.example/spots/infraspinatus"
                     *             },
                     *             "sentence": null
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/references/kwon2017"
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Reference"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The cursor from `page.next`, as it is: the page after that one. */
                after?: components["parameters"]["after"];
                /** @description Order; `-` reverses. Without it: `name`. */
                sort?: "name" | "-name" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("muscles" | "spots" | "references" | "gentlerAlternative" | "firmerAlternative" | "articles")[];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
                /** @description Slug of a muscle it suits. Repeat it for "any of". */
                muscle?: string[];
                /** @description Slug of a spot that names it as a tool. Repeat it for "any of". */
                spot?: string[];
                /** @description Kind of tool. Repeat it for "any of". */
                kind?: ("ball" | "roller" | "cane" | "body-weight-massager" | "percussion-massager" | "heat" | "hands" | "other")[];
                /** @description Whether it is electric. Repeat it for "any of". */
                powered?: ("yes" | "no" | "not-stated")[];
                /** @description No more pressure than this: 0 none, 1 light, 2 moderate, 3 firm, 4 deep. Repeat it for "any of". */
                maxPressure?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of products */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "d0d747ff-a832-595f-a4d2-54c162c79384",
                     *           "type": "products",
                     *           "slug": "tennis-ball",
                     *           "url": "https://knotwork.example/products/tennis-ball",
                     *           "apiUrl": "https://knotwork.example/api/v1/products/tennis-ball",
                     *           "publishedAt": "2026-11-20T08:00:00.000Z",
                     *           "updatedAt": "2026-11-20T08:00:00.000Z",
                     *           "safety": [
                     *             "Never press on the spine, the front of the neck, a pulse, a swollen joint or broken skin",
                     *             "Bruising easily, blood thinners, osteoporosis, cancer, pregnancy: ask a clinician first",
                     *             "Do not overdo it: soreness the next day is common; stop if it grows"
                     *           ],
                     *           "safetyReviewed": false,
                     *           "name": "Tennis ball",
                     *           "brand": null,
                     *           "kind": "ball",
                     *           "summary": "An ordinary ball that gives under load, used between the body and a wall or the floor. Light pressure and easy control make it a usual first tool.",
                     *           "materials": [
                     *             "rubber",
                     *             "felt"
                     *           ],
                     *           "powered": "no",
                     *           "pressure": {
                     *             "level": 1,
                     *             "note": "Gives under load, so it is the usual first tool."
                     *           },
                     *           "muscles": [
                     *             {
                     *               "type": "muscles",
                     *               "id": "c8bc4552-4044-572a-a230-87d9964e0079",
                     *               "slug": "gluteus-medius",
                     *               "title": "Gluteus medius",
                     *               "url": "https://knotwork.example/muscles/gluteus-medius"
                     *             },
                     *             {
                     *               "type": "muscles",
                     *               "id": "4a591463-160c-599a-bdca-c46840cd88df",
                     *               "slug": "gluteus-minimus",
                     *               "title": "Gluteus minimus",
                     *               "url": "https://knotwork.example/muscles/gluteus-minimus"
                     *             },
                     *             {
                     *               "type": "muscles",
                     *               "id": "2b14c8bd-40df-59de-90df-423ecb3fe428",
                     *               "slug": "gluteus-maximus",
                     *               "title": "Gluteus maximus",
                     *               "url": "https://knotwork.example/muscles/gluteus-maximus"
                     *             },
                     *             {
                     *               "type": "muscles",
                     *               "id": "e6c7e3a5-e6fc-5444-824f-3a5afe3f4cfd",
                     *               "slug": "piriformis",
                     *               "title": "Piriformis",
                     *               "url": "https://knotwork.example/muscles/piriformis"
                     *             },
                     *             {
                     *               "type": "muscles",
                     *               "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *               "slug": "infraspinatus",
                     *               "title": "Infraspinatus",
                     *               "url": "https://knotwork.example/muscles/infraspinatus"
                     *             },
                     *             {
                     *               "type": "muscles",
                     *               "id": "a77d61a1-469d-57d9-b504-659dfa3f850d",
                     *               "slug": "erector-spinae",
                     *               "title": "Erector spinae",
                     *               "url": "https://knotwork.example/muscles/erector-spinae"
                     *             },
                     *             {
                     *               "type": "muscles",
                     *               "id": "117600f9-73cc-5ce0-a37e-9d7a3a7040ca",
                     *               "slug": "quadratus-lumborum",
                     *               "title": "Quadratus lumborum",
                     *               "url": "https://knotwork.example/muscles/quadratus-lumborum"
                     *             },
                     *             {
                     *               "type": "muscles",
                     *               "id": "0ce09baf-54d4-546a-a0d1-8a3482714f21",
                     *               "slug": "forearm-extensors",
                     *               "title": "Wrist and finger extensors",
                     *               "url": "https://knotwork.example/muscles/forearm-extensors"
                     *             },
                     *             {
                     *               "type": "muscles",
                     *               "id": "222d8992-d38e-5f2b-8887-f318ef0d9e44",
                     *               "slug": "plantar-foot-muscles",
                     *               "title": "Arch muscles of the foot",
                     *               "url": "https://knotwork.example/muscles/plantar-foot-muscles"
                     *             }
                     *           ],
                     *           "musclesNote": "Curator's reading of the sources.",
                     *           "spots": [
                     *             {
                     *               "type": "spots",
                     *               "id": "86458606-6214-5e2d-aaeb-e0c75a93197b",
                     *               "slug": "foot-arch",
                     *               "title": "Arch of the foot",
                     *               "url": "https://knotwork.example/spots/foot-arch"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "704d83ff-c8a4-5338-8977-01fa1586a1ce",
                     *               "slug": "upper-erector-spinae",
                     *               "title": "Between the shoulder blades (an area)",
                     *               "url": "https://knotwork.example/spots/upper-erector-spinae"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "637773c5-513c-5d50-b946-6a3234c9cce4",
                     *               "slug": "pectoralis-major",
                     *               "title": "Chest muscle",
                     *               "url": "https://knotwork.example/spots/pectoralis-major"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "aca00659-e265-5e2d-ae9b-de8aa6c2d63a",
                     *               "slug": "gluteus-minimus",
                     *               "title": "Gluteus minimus (pseudo-sciatica)",
                     *               "url": "https://knotwork.example/spots/gluteus-minimus"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "38eb4c22-ebf9-5c21-869b-8c9b85807ef7",
                     *               "slug": "iliocostalis-lumborum",
                     *               "title": "Iliocostalis lumborum",
                     *               "url": "https://knotwork.example/spots/iliocostalis-lumborum"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "e1c7ec3a-8b48-56a8-8dd2-30310a5c54a5",
                     *               "slug": "forearm-extensors",
                     *               "title": "Just below the outer elbow",
                     *               "url": "https://knotwork.example/spots/forearm-extensors"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "05a62177-a852-56cb-b6d6-29325aafdd67",
                     *               "slug": "latissimus-dorsi",
                     *               "title": "Latissimus dorsi",
                     *               "url": "https://knotwork.example/spots/latissimus-dorsi"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "8353d3a2-ca0f-5914-9ce3-65001e52c2ba",
                     *               "slug": "levator-scapulae",
                     *               "title": "Levator scapulae",
                     *               "url": "https://knotwork.example/spots/levator-scapulae"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "4d336de1-01bb-5fa0-9d21-c54396132890",
                     *               "slug": "vastus-lateralis",
                     *               "title": "Lower outer thigh",
                     *               "url": "https://knotwork.example/spots/vastus-lateralis"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "fcd6235e-922a-5c81-a9aa-093ba228b44d",
                     *               "slug": "lower-trapezius",
                     *               "title": "Lower trapezius",
                     *               "url": "https://knotwork.example/spots/lower-trapezius"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "5c98d25d-56b2-51da-b5df-2c607bd83f0a",
                     *               "slug": "lumbar-multifidus",
                     *               "title": "Lumbar and sacral multifidus",
                     *               "url": "https://knotwork.example/spots/lumbar-multifidus"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "abedd1c4-87e2-5a33-85c1-6134f232a6fc",
                     *               "slug": "piriformis",
                     *               "title": "Piriformis",
                     *               "url": "https://knotwork.example/spots/piriformis"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "9c45e437-6cd4-5dee-a90d-f57b1536d180",
                     *               "slug": "low-lumbar-paraspinals",
                     *               "title": "Pit of the low back",
                     *               "url": "https://knotwork.example/spots/low-lumbar-paraspinals"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "4e56cb4a-cc3c-5daa-adcf-d3af8a0d7ddc",
                     *               "slug": "quadratus-lumborum",
                     *               "title": "Quadratus lumborum",
                     *               "url": "https://knotwork.example/spots/quadratus-lumborum"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *               "slug": "infraspinatus",
                     *               "title": "Shoulder blade",
                     *               "url": "https://knotwork.example/spots/infraspinatus"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "0bd389cd-3adc-5ebd-8a72-9e71280a3cf9",
                     *               "slug": "gluteus-medius-minimus",
                     *               "title": "Side of the hip",
                     *               "url": "https://knotwork.example/spots/gluteus-medius-minimus"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "ab812452-9d4e-533f-a44e-38dcda00fa25",
                     *               "slug": "tensor-fasciae-latae",
                     *               "title": "Tensor fasciae latae",
                     *               "url": "https://knotwork.example/spots/tensor-fasciae-latae"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "ccd68395-5466-5f78-99c4-f1833bc2cfa8",
                     *               "slug": "thoracolumbar-corner",
                     *               "title": "Thoracolumbar corner",
                     *               "url": "https://knotwork.example/spots/thoracolumbar-corner"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "fccbb8ff-80d9-54fe-8785-6c5ac878071a",
                     *               "slug": "gluteus-maximus",
                     *               "title": "Top of the buttock",
                     *               "url": "https://knotwork.example/spots/gluteus-maximus"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "ea865a6d-d567-503a-a779-27d19bdd51ab",
                     *               "slug": "suboccipitals",
                     *               "title": "Under the back of the skull",
                     *               "url": "https://knotwork.example/spots/suboccipitals"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "ada78b72-19d7-5aaf-8c43-adb4656327b5",
                     *               "slug": "tibialis-anterior",
                     *               "title": "Upper shin",
                     *               "url": "https://knotwork.example/spots/tibialis-anterior"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "6839d3b4-b0c5-54c6-bb6d-f573bf493aca",
                     *               "slug": "upper-trapezius",
                     *               "title": "Upper trapezius",
                     *               "url": "https://knotwork.example/spots/upper-trapezius"
                     *             }
                     *           ],
                     *           "references": [],
                     *           "sources": {
                     *             "identity": [
                     *               {
                     *                 "title": "Fickler M. How do you get a trigger point to release?",
                     *                 "address": "Blog of Mark Fickler (The Old Spartan)",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *                 "address": "web article of 24 April 2025, publisher not stated",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "materials": [
                     *               {
                     *                 "title": "Editorial judgement of the curator (no outside source claimed)",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "powered": [
                     *               {
                     *                 "title": "Editorial judgement of the curator (no outside source claimed)",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "pressure": [
                     *               {
                     *                 "title": "Editorial judgement of the curator (no outside source claimed)",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "muscles": [
                     *               {
                     *                 "title": "Editorial judgement of the curator (no outside source claimed)",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "usage": [
                     *               {
                     *                 "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *                 "address": "web article of 24 April 2025, publisher not stated",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "Blog after the Trigger Point Therapy Workbook: forearm extensors",
                     *                 "address": "https://physioforu.blogspot.com/2009/04/self-treatment-of-golfers-elbow.html",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "suitedFor": [
                     *               {
                     *                 "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *                 "address": "web article of 24 April 2025, publisher not stated",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "Editorial judgement of the curator (no outside source claimed)",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "notSuitedFor": [
                     *               {
                     *                 "title": "Editorial judgement of the curator (no outside source claimed)",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "cautions": [
                     *               {
                     *                 "title": "Wulansari C. Hidden dangers of trigger points in back muscles",
                     *                 "address": "Healthusias.com",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *                 "address": "web article of 24 April 2025, publisher not stated",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "gentlerAlternative": [],
                     *             "warrantyYears": [],
                     *             "reimbursement": []
                     *           },
                     *           "usage": [
                     *             "Between the body and a wall, or on the floor",
                     *             "In a sock it can be held behind the shoulder"
                     *           ],
                     *           "suitedFor": [
                     *             "beginners",
                     *             "people who find firm tools too strong",
                     *             "hard-to-reach spots"
                     *           ],
                     *           "notSuitedFor": [
                     *             "very thick muscle where a firmer ball is wanted"
                     *           ],
                     *           "cautions": [
                     *             "Do not place it under the spine",
                     *             "Stop on sharp or shooting pain"
                     *           ],
                     *           "gentlerAlternative": null,
                     *           "firmerAlternative": null,
                     *           "warrantyYears": null,
                     *           "reimbursement": [],
                     *           "price": null,
                     *           "makerClaims": [],
                     *           "offers": [],
                     *           "commercialRelation": "none",
                     *           "images": [],
                     *           "articles": [
                     *             {
                     *               "type": "articles",
                     *               "id": "0b1d91fd-2dca-550a-ae33-0ae5c0ff7e2d",
                     *               "slug": "massage-tools-compared",
                     *               "title": "Massage tools compared, from bare hands to a gun",
                     *               "url": "https://knotwork.example/articles/massage-tools-compared"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": null,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/products",
                     *         "next": null,
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Product"][];
                        page: components["schemas"]["PageInfo"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /** @description The next page. */
                            next: string | null;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("muscles" | "spots" | "references" | "gentlerAlternative" | "firmerAlternative" | "articles")[];
            };
            header?: never;
            path: {
                /** @description Slug or id of one of the products. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One product */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "d0d747ff-a832-595f-a4d2-54c162c79384",
                     *         "type": "products",
                     *         "slug": "tennis-ball",
                     *         "url": "https://knotwork.example/products/tennis-ball",
                     *         "apiUrl": "https://knotwork.example/api/v1/products/tennis-ball",
                     *         "publishedAt": "2026-11-20T08:00:00.000Z",
                     *         "updatedAt": "2026-11-20T08:00:00.000Z",
                     *         "safety": [
                     *           "Never press on the spine, the front of the neck, a pulse, a swollen joint or broken skin",
                     *           "Bruising easily, blood thinners, osteoporosis, cancer, pregnancy: ask a clinician first",
                     *           "Do not overdo it: soreness the next day is common; stop if it grows"
                     *         ],
                     *         "safetyReviewed": false,
                     *         "name": "Tennis ball",
                     *         "brand": null,
                     *         "kind": "ball",
                     *         "summary": "An ordinary ball that gives under load, used between the body and a wall or the floor. Light pressure and easy control make it a usual first tool.",
                     *         "materials": [
                     *           "rubber",
                     *           "felt"
                     *         ],
                     *         "powered": "no",
                     *         "pressure": {
                     *           "level": 1,
                     *           "note": "Gives under load, so it is the usual first tool."
                     *         },
                     *         "muscles": [
                     *           {
                     *             "type": "muscles",
                     *             "id": "c8bc4552-4044-572a-a230-87d9964e0079",
                     *             "slug": "gluteus-medius",
                     *             "title": "Gluteus medius",
                     *             "url": "https://knotwork.example/muscles/gluteus-medius"
                     *           },
                     *           {
                     *             "type": "muscles",
                     *             "id": "4a591463-160c-599a-bdca-c46840cd88df",
                     *             "slug": "gluteus-minimus",
                     *             "title": "Gluteus minimus",
                     *             "url": "https://knotwork.example/muscles/gluteus-minimus"
                     *           },
                     *           {
                     *             "type": "muscles",
                     *             "id": "2b14c8bd-40df-59de-90df-423ecb3fe428",
                     *             "slug": "gluteus-maximus",
                     *             "title": "Gluteus maximus",
                     *             "url": "https://knotwork.example/muscles/gluteus-maximus"
                     *           },
                     *           {
                     *             "type": "muscles",
                     *             "id": "e6c7e3a5-e6fc-5444-824f-3a5afe3f4cfd",
                     *             "slug": "piriformis",
                     *             "title": "Piriformis",
                     *             "url": "https://knotwork.example/muscles/piriformis"
                     *           },
                     *           {
                     *             "type": "muscles",
                     *             "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *             "slug": "infraspinatus",
                     *             "title": "Infraspinatus",
                     *             "url": "https://knotwork.example/muscles/infraspinatus"
                     *           },
                     *           {
                     *             "type": "muscles",
                     *             "id": "a77d61a1-469d-57d9-b504-659dfa3f850d",
                     *             "slug": "erector-spinae",
                     *             "title": "Erector spinae",
                     *             "url": "https://knotwork.example/muscles/erector-spinae"
                     *           },
                     *           {
                     *             "type": "muscles",
                     *             "id": "117600f9-73cc-5ce0-a37e-9d7a3a7040ca",
                     *             "slug": "quadratus-lumborum",
                     *             "title": "Quadratus lumborum",
                     *             "url": "https://knotwork.example/muscles/quadratus-lumborum"
                     *           },
                     *           {
                     *             "type": "muscles",
                     *             "id": "0ce09baf-54d4-546a-a0d1-8a3482714f21",
                     *             "slug": "forearm-extensors",
                     *             "title": "Wrist and finger extensors",
                     *             "url": "https://knotwork.example/muscles/forearm-extensors"
                     *           },
                     *           {
                     *             "type": "muscles",
                     *             "id": "222d8992-d38e-5f2b-8887-f318ef0d9e44",
                     *             "slug": "plantar-foot-muscles",
                     *             "title": "Arch muscles of the foot",
                     *             "url": "https://knotwork.example/muscles/plantar-foot-muscles"
                     *           }
                     *         ],
                     *         "musclesNote": "Curator's reading of the sources.",
                     *         "spots": [
                     *           {
                     *             "type": "spots",
                     *             "id": "86458606-6214-5e2d-aaeb-e0c75a93197b",
                     *             "slug": "foot-arch",
                     *             "title": "Arch of the foot",
                     *             "url": "https://knotwork.example/spots/foot-arch"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "704d83ff-c8a4-5338-8977-01fa1586a1ce",
                     *             "slug": "upper-erector-spinae",
                     *             "title": "Between the shoulder blades (an area)",
                     *             "url": "https://knotwork.example/spots/upper-erector-spinae"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "637773c5-513c-5d50-b946-6a3234c9cce4",
                     *             "slug": "pectoralis-major",
                     *             "title": "Chest muscle",
                     *             "url": "https://knotwork.example/spots/pectoralis-major"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "aca00659-e265-5e2d-ae9b-de8aa6c2d63a",
                     *             "slug": "gluteus-minimus",
                     *             "title": "Gluteus minimus (pseudo-sciatica)",
                     *             "url": "https://knotwork.example/spots/gluteus-minimus"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "38eb4c22-ebf9-5c21-869b-8c9b85807ef7",
                     *             "slug": "iliocostalis-lumborum",
                     *             "title": "Iliocostalis lumborum",
                     *             "url": "https://knotwork.example/spots/iliocostalis-lumborum"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "e1c7ec3a-8b48-56a8-8dd2-30310a5c54a5",
                     *             "slug": "forearm-extensors",
                     *             "title": "Just below the outer elbow",
                     *             "url": "https://knotwork.example/spots/forearm-extensors"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "05a62177-a852-56cb-b6d6-29325aafdd67",
                     *             "slug": "latissimus-dorsi",
                     *             "title": "Latissimus dorsi",
                     *             "url": "https://knotwork.example/spots/latissimus-dorsi"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "8353d3a2-ca0f-5914-9ce3-65001e52c2ba",
                     *             "slug": "levator-scapulae",
                     *             "title": "Levator scapulae",
                     *             "url": "https://knotwork.example/spots/levator-scapulae"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "4d336de1-01bb-5fa0-9d21-c54396132890",
                     *             "slug": "vastus-lateralis",
                     *             "title": "Lower outer thigh",
                     *             "url": "https://knotwork.example/spots/vastus-lateralis"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "fcd6235e-922a-5c81-a9aa-093ba228b44d",
                     *             "slug": "lower-trapezius",
                     *             "title": "Lower trapezius",
                     *             "url": "https://knotwork.example/spots/lower-trapezius"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "5c98d25d-56b2-51da-b5df-2c607bd83f0a",
                     *             "slug": "lumbar-multifidus",
                     *             "title": "Lumbar and sacral multifidus",
                     *             "url": "https://knotwork.example/spots/lumbar-multifidus"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "abedd1c4-87e2-5a33-85c1-6134f232a6fc",
                     *             "slug": "piriformis",
                     *             "title": "Piriformis",
                     *             "url": "https://knotwork.example/spots/piriformis"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "9c45e437-6cd4-5dee-a90d-f57b1536d180",
                     *             "slug": "low-lumbar-paraspinals",
                     *             "title": "Pit of the low back",
                     *             "url": "https://knotwork.example/spots/low-lumbar-paraspinals"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "4e56cb4a-cc3c-5daa-adcf-d3af8a0d7ddc",
                     *             "slug": "quadratus-lumborum",
                     *             "title": "Quadratus lumborum",
                     *             "url": "https://knotwork.example/spots/quadratus-lumborum"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *             "slug": "infraspinatus",
                     *             "title": "Shoulder blade",
                     *             "url": "https://knotwork.example/spots/infraspinatus"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "0bd389cd-3adc-5ebd-8a72-9e71280a3cf9",
                     *             "slug": "gluteus-medius-minimus",
                     *             "title": "Side of the hip",
                     *             "url": "https://knotwork.example/spots/gluteus-medius-minimus"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "ab812452-9d4e-533f-a44e-38dcda00fa25",
                     *             "slug": "tensor-fasciae-latae",
                     *             "title": "Tensor fasciae latae",
                     *             "url": "https://knotwork.example/spots/tensor-fasciae-latae"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "ccd68395-5466-5f78-99c4-f1833bc2cfa8",
                     *             "slug": "thoracolumbar-corner",
                     *             "title": "Thoracolumbar corner",
                     *             "url": "https://knotwork.example/spots/thoracolumbar-corner"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "fccbb8ff-80d9-54fe-8785-6c5ac878071a",
                     *             "slug": "gluteus-maximus",
                     *             "title": "Top of the buttock",
                     *             "url": "https://knotwork.example/spots/gluteus-maximus"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "ea865a6d-d567-503a-a779-27d19bdd51ab",
                     *             "slug": "suboccipitals",
                     *             "title": "Under the back of the skull",
                     *             "url": "https://knotwork.example/spots/suboccipitals"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "ada78b72-19d7-5aaf-8c43-adb4656327b5",
                     *             "slug": "tibialis-anterior",
                     *             "title": "Upper shin",
                     *             "url": "https://knotwork.example/spots/tibialis-anterior"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "6839d3b4-b0c5-54c6-bb6d-f573bf493aca",
                     *             "slug": "upper-trapezius",
                     *             "title": "Upper trapezius",
                     *             "url": "https://knotwork.example/spots/upper-trapezius"
                     *           }
                     *         ],
                     *         "references": [],
                     *         "sources": {
                     *           "identity": [
                     *             {
                     *               "title": "Fickler M. How do you get a trigger point to release?",
                     *               "address": "Blog of Mark Fickler (The Old Spartan)",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *               "address": "web article of 24 April 2025, publisher not stated",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "materials": [
                     *             {
                     *               "title": "Editorial judgement of the curator (no outside source claimed)",
                     *               "address": "project",
                     *               "licence": "own",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "powered": [
                     *             {
                     *               "title": "Editorial judgement of the curator (no outside source claimed)",
                     *               "address": "project",
                     *               "licence": "own",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "pressure": [
                     *             {
                     *               "title": "Editorial judgement of the curator (no outside source claimed)",
                     *               "address": "project",
                     *               "licence": "own",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "muscles": [
                     *             {
                     *               "title": "Editorial judgement of the curator (no outside source claimed)",
                     *               "address": "project",
                     *               "licence": "own",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "usage": [
                     *             {
                     *               "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *               "address": "web article of 24 April 2025, publisher not stated",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "Blog after the Trigger Point Therapy Workbook: forearm extensors",
                     *               "address": "https://physioforu.blogspot.com/2009/04/self-treatment-of-golfers-elbow.html",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "suitedFor": [
                     *             {
                     *               "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *               "address": "web article of 24 April 2025, publisher not stated",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "Editorial judgement of the curator (no outside source claimed)",
                     *               "address": "project",
                     *               "licence": "own",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "notSuitedFor": [
                     *             {
                     *               "title": "Editorial judgement of the curator (no outside source claimed)",
                     *               "address": "project",
                     *               "licence": "own",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "cautions": [
                     *             {
                     *               "title": "Wulansari C. Hidden dangers of trigger points in back muscles",
                     *               "address": "Healthusias.com",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             },
                     *             {
                     *               "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *               "address": "web article of 24 April 2025, publisher not stated",
                     *               "licence": "all rights reserved: facts only",
                     *               "reference": null
                     *             }
                     *           ],
                     *           "gentlerAlternative": [],
                     *           "warrantyYears": [],
                     *           "reimbursement": []
                     *         },
                     *         "usage": [
                     *           "Between the body and a wall, or on the floor",
                     *           "In a sock it can be held behind the shoulder"
                     *         ],
                     *         "suitedFor": [
                     *           "beginners",
                     *           "people who find firm tools too strong",
                     *           "hard-to-reach spots"
                     *         ],
                     *         "notSuitedFor": [
                     *           "very thick muscle where a firmer ball is wanted"
                     *         ],
                     *         "cautions": [
                     *           "Do not place it under the spine",
                     *           "Stop on sharp or shooting pain"
                     *         ],
                     *         "gentlerAlternative": null,
                     *         "firmerAlternative": null,
                     *         "warrantyYears": null,
                     *         "reimbursement": [],
                     *         "price": null,
                     *         "makerClaims": [],
                     *         "offers": [],
                     *         "commercialRelation": "none",
                     *         "images": [],
                     *         "articles": [
                     *           {
                     *             "type": "articles",
                     *             "id": "0b1d91fd-2dca-550a-ae33-0ae5c0ff7e2d",
                     *             "slug": "massage-tools-compared",
                     *             "title": "Massage tools compared, from bare hands to a gun",
                     *             "url": "https://knotwork.example/articles/massage-tools-compared"
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/products/tennis-ball"
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Product"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The cursor from `page.next`, as it is: the page after that one. */
                after?: components["parameters"]["after"];
                /** @description Order; `-` reverses. Without it: the order of the tree. */
                sort?: "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("parent" | "children" | "muscles" | "spots")[];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
                /** @description Slug of a region above it; stands for all regions below that one. Repeat it for "any of". */
                parent?: string[];
                /** @description The view of the body map on which it is drawn. Repeat it for "any of". */
                view?: ("front" | "back")[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of regions */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "917e8ea9-9339-59ea-815d-1b646ff84276",
                     *           "type": "regions",
                     *           "slug": "shoulder.blade",
                     *           "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade",
                     *           "apiUrl": "https://knotwork.example/api/v1/regions/shoulder.blade",
                     *           "publishedAt": "2026-11-20T08:00:00.000Z",
                     *           "updatedAt": "2026-11-20T08:00:00.000Z",
                     *           "label": "Shoulder blade",
                     *           "parent": {
                     *             "type": "regions",
                     *             "id": "16dd5903-bbee-5911-a5ae-8e4f10279c06",
                     *             "slug": "shoulder",
                     *             "title": "Shoulder",
                     *             "url": "https://knotwork.example/where-does-it-hurt?region=shoulder"
                     *           },
                     *           "children": [],
                     *           "laterality": "paired",
                     *           "views": [
                     *             "back"
                     *           ],
                     *           "aliases": [
                     *             "scapula"
                     *           ],
                     *           "shapes": {
                     *             "front": [],
                     *             "back": [
                     *               {
                     *                 "type": "ellipse",
                     *                 "cx": 76,
                     *                 "cy": 119,
                     *                 "rx": 9,
                     *                 "ry": 17,
                     *                 "rotate": 8
                     *               }
                     *             ]
                     *           },
                     *           "outlines": {
                     *             "front": null,
                     *             "back": "M70 102Q84 104 82 120Q80 136 72 136Q66 118 70 102Z"
                     *           },
                     *           "muscles": [
                     *             {
                     *               "type": "muscles",
                     *               "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *               "slug": "infraspinatus",
                     *               "title": "Infraspinatus",
                     *               "url": "https://knotwork.example/muscles/infraspinatus"
                     *             }
                     *           ],
                     *           "spots": [
                     *             {
                     *               "type": "spots",
                     *               "id": "05a62177-a852-56cb-b6d6-29325aafdd67",
                     *               "slug": "latissimus-dorsi",
                     *               "title": "Latissimus dorsi",
                     *               "url": "https://knotwork.example/spots/latissimus-dorsi"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *               "slug": "infraspinatus",
                     *               "title": "Shoulder blade",
                     *               "url": "https://knotwork.example/spots/infraspinatus"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": null,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/regions",
                     *         "next": null,
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Region"][];
                        page: components["schemas"]["PageInfo"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /** @description The next page. */
                            next: string | null;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRegion: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("parent" | "children" | "muscles" | "spots")[];
            };
            header?: never;
            path: {
                /** @description Slug or id of one of the regions. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One region */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "917e8ea9-9339-59ea-815d-1b646ff84276",
                     *         "type": "regions",
                     *         "slug": "shoulder.blade",
                     *         "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade",
                     *         "apiUrl": "https://knotwork.example/api/v1/regions/shoulder.blade",
                     *         "publishedAt": "2026-11-20T08:00:00.000Z",
                     *         "updatedAt": "2026-11-20T08:00:00.000Z",
                     *         "label": "Shoulder blade",
                     *         "parent": {
                     *           "type": "regions",
                     *           "id": "16dd5903-bbee-5911-a5ae-8e4f10279c06",
                     *           "slug": "shoulder",
                     *           "title": "Shoulder",
                     *           "url": "https://knotwork.example/where-does-it-hurt?region=shoulder"
                     *         },
                     *         "children": [],
                     *         "laterality": "paired",
                     *         "views": [
                     *           "back"
                     *         ],
                     *         "aliases": [
                     *           "scapula"
                     *         ],
                     *         "shapes": {
                     *           "front": [],
                     *           "back": [
                     *             {
                     *               "type": "ellipse",
                     *               "cx": 76,
                     *               "cy": 119,
                     *               "rx": 9,
                     *               "ry": 17,
                     *               "rotate": 8
                     *             }
                     *           ]
                     *         },
                     *         "outlines": {
                     *           "front": null,
                     *           "back": "M70 102Q84 104 82 120Q80 136 72 136Q66 118 70 102Z"
                     *         },
                     *         "muscles": [
                     *           {
                     *             "type": "muscles",
                     *             "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *             "slug": "infraspinatus",
                     *             "title": "Infraspinatus",
                     *             "url": "https://knotwork.example/muscles/infraspinatus"
                     *           }
                     *         ],
                     *         "spots": [
                     *           {
                     *             "type": "spots",
                     *             "id": "05a62177-a852-56cb-b6d6-29325aafdd67",
                     *             "slug": "latissimus-dorsi",
                     *             "title": "Latissimus dorsi",
                     *             "url": "https://knotwork.example/spots/latissimus-dorsi"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *             "slug": "infraspinatus",
                     *             "title": "Shoulder blade",
                     *             "url": "https://knotwork.example/spots/infraspinatus"
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/regions/shoulder.blade"
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Region"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The cursor from `page.next`, as it is: the page after that one. */
                after?: components["parameters"]["after"];
                /** @description Order; `-` reverses. Without it: `name`. */
                sort?: "name" | "-name" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: "articles"[];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "446073d3-6678-5aa8-b0ea-abaaa954b2e2",
                     *           "type": "people",
                     *           "slug": "knotwork-editors",
                     *           "url": "https://knotwork.example/people/knotwork-editors",
                     *           "apiUrl": "https://knotwork.example/api/v1/people/knotwork-editors",
                     *           "publishedAt": "2026-11-20T08:00:00.000Z",
                     *           "updatedAt": "2026-11-20T08:00:00.000Z",
                     *           "name": "Knotwork editors",
                     *           "isOrganisation": true,
                     *           "credentials": null,
                     *           "bio": null,
                     *           "photo": null,
                     *           "conflicts": null,
                     *           "articles": [
                     *             {
                     *               "type": "articles",
                     *               "id": "98558bd1-2758-51a0-8fa3-58ac9317666f",
                     *               "slug": "low-back-pain-first-weeks",
                     *               "title": "Low back pain: the first few weeks",
                     *               "url": "https://knotwork.example/articles/low-back-pain-first-weeks"
                     *             },
                     *             {
                     *               "type": "articles",
                     *               "id": "0b1d91fd-2dca-550a-ae33-0ae5c0ff7e2d",
                     *               "slug": "massage-tools-compared",
                     *               "title": "Massage tools compared, from bare hands to a gun",
                     *               "url": "https://knotwork.example/articles/massage-tools-compared"
                     *             },
                     *             {
                     *               "type": "articles",
                     *               "id": "338ccc2f-c329-52f4-96b4-b6451af80870",
                     *               "slug": "self-massage-how-and-its-limits",
                     *               "title": "Self-massage: how to do it, and where it stops",
                     *               "url": "https://knotwork.example/articles/self-massage-how-and-its-limits"
                     *             },
                     *             {
                     *               "type": "articles",
                     *               "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *               "slug": "trigger-points-what-is-known",
                     *               "title": "Trigger points: what is known, and what is disputed",
                     *               "url": "https://knotwork.example/articles/trigger-points-what-is-known"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": null,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/people",
                     *         "next": null,
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Person"][];
                        page: components["schemas"]["PageInfo"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /** @description The next page. */
                            next: string | null;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: "articles"[];
            };
            header?: never;
            path: {
                /** @description Slug or id of one of the people. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One person */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "446073d3-6678-5aa8-b0ea-abaaa954b2e2",
                     *         "type": "people",
                     *         "slug": "knotwork-editors",
                     *         "url": "https://knotwork.example/people/knotwork-editors",
                     *         "apiUrl": "https://knotwork.example/api/v1/people/knotwork-editors",
                     *         "publishedAt": "2026-11-20T08:00:00.000Z",
                     *         "updatedAt": "2026-11-20T08:00:00.000Z",
                     *         "name": "Knotwork editors",
                     *         "isOrganisation": true,
                     *         "credentials": null,
                     *         "bio": null,
                     *         "photo": null,
                     *         "conflicts": null,
                     *         "articles": [
                     *           {
                     *             "type": "articles",
                     *             "id": "98558bd1-2758-51a0-8fa3-58ac9317666f",
                     *             "slug": "low-back-pain-first-weeks",
                     *             "title": "Low back pain: the first few weeks",
                     *             "url": "https://knotwork.example/articles/low-back-pain-first-weeks"
                     *           },
                     *           {
                     *             "type": "articles",
                     *             "id": "0b1d91fd-2dca-550a-ae33-0ae5c0ff7e2d",
                     *             "slug": "massage-tools-compared",
                     *             "title": "Massage tools compared, from bare hands to a gun",
                     *             "url": "https://knotwork.example/articles/massage-tools-compared"
                     *           },
                     *           {
                     *             "type": "articles",
                     *             "id": "338ccc2f-c329-52f4-96b4-b6451af80870",
                     *             "slug": "self-massage-how-and-its-limits",
                     *             "title": "Self-massage: how to do it, and where it stops",
                     *             "url": "https://knotwork.example/articles/self-massage-how-and-its-limits"
                     *           },
                     *           {
                     *             "type": "articles",
                     *             "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *             "slug": "trigger-points-what-is-known",
                     *             "title": "Trigger points: what is known, and what is disputed",
                     *             "url": "https://knotwork.example/articles/trigger-points-what-is-known"
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/people/knotwork-editors"
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Person"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The cursor from `page.next`, as it is: the page after that one. */
                after?: components["parameters"]["after"];
                /** @description Order; `-` reverses. Without it: `title`. */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("parent" | "children" | "pillar" | "spots" | "articles")[];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of topics */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "88808827-8224-516f-bbdc-18787e55947a",
                     *           "type": "topics",
                     *           "slug": "low-back-pain",
                     *           "url": "https://knotwork.example/topics/low-back-pain",
                     *           "apiUrl": "https://knotwork.example/api/v1/topics/low-back-pain",
                     *           "publishedAt": "2026-11-20T08:00:00.000Z",
                     *           "updatedAt": "2026-11-20T08:00:00.000Z",
                     *           "title": "Low back pain",
                     *           "kind": "complaint",
                     *           "summary": "The complaint with the most research here. For nearly everyone no single damaged part can be named; muscle is one possible contributor among others.",
                     *           "parent": null,
                     *           "children": [
                     *             {
                     *               "type": "topics",
                     *               "id": "43dcefec-092d-56d4-8436-8b5c0ddd5fc4",
                     *               "slug": "buttock-and-sacroiliac-pain",
                     *               "title": "Buttock and sacroiliac pain",
                     *               "url": "https://knotwork.example/topics/buttock-and-sacroiliac-pain"
                     *             },
                     *             {
                     *               "type": "topics",
                     *               "id": "05522197-66b4-5607-bdf9-de23978a8953",
                     *               "slug": "sciatica-like-pain",
                     *               "title": "Leg pain that resembles sciatica",
                     *               "url": "https://knotwork.example/topics/sciatica-like-pain"
                     *             }
                     *           ],
                     *           "pillar": {
                     *             "type": "articles",
                     *             "id": "98558bd1-2758-51a0-8fa3-58ac9317666f",
                     *             "slug": "low-back-pain-first-weeks",
                     *             "title": "Low back pain: the first few weeks",
                     *             "url": "https://knotwork.example/articles/low-back-pain-first-weeks"
                     *           },
                     *           "spots": [
                     *             {
                     *               "type": "spots",
                     *               "id": "9c45e437-6cd4-5dee-a90d-f57b1536d180",
                     *               "slug": "low-lumbar-paraspinals",
                     *               "title": "Pit of the low back",
                     *               "url": "https://knotwork.example/spots/low-lumbar-paraspinals"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "ccd68395-5466-5f78-99c4-f1833bc2cfa8",
                     *               "slug": "thoracolumbar-corner",
                     *               "title": "Thoracolumbar corner",
                     *               "url": "https://knotwork.example/spots/thoracolumbar-corner"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "4e56cb4a-cc3c-5daa-adcf-d3af8a0d7ddc",
                     *               "slug": "quadratus-lumborum",
                     *               "title": "Quadratus lumborum",
                     *               "url": "https://knotwork.example/spots/quadratus-lumborum"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "5c98d25d-56b2-51da-b5df-2c607bd83f0a",
                     *               "slug": "lumbar-multifidus",
                     *               "title": "Lumbar and sacral multifidus",
                     *               "url": "https://knotwork.example/spots/lumbar-multifidus"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "38eb4c22-ebf9-5c21-869b-8c9b85807ef7",
                     *               "slug": "iliocostalis-lumborum",
                     *               "title": "Iliocostalis lumborum",
                     *               "url": "https://knotwork.example/spots/iliocostalis-lumborum"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "fccbb8ff-80d9-54fe-8785-6c5ac878071a",
                     *               "slug": "gluteus-maximus",
                     *               "title": "Top of the buttock",
                     *               "url": "https://knotwork.example/spots/gluteus-maximus"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "0bd389cd-3adc-5ebd-8a72-9e71280a3cf9",
                     *               "slug": "gluteus-medius-minimus",
                     *               "title": "Side of the hip",
                     *               "url": "https://knotwork.example/spots/gluteus-medius-minimus"
                     *             },
                     *             {
                     *               "type": "spots",
                     *               "id": "80858aab-7850-567b-ae6f-e659600502bf",
                     *               "slug": "iliopsoas",
                     *               "title": "Iliopsoas",
                     *               "url": "https://knotwork.example/spots/iliopsoas"
                     *             }
                     *           ],
                     *           "articles": [
                     *             {
                     *               "type": "articles",
                     *               "id": "98558bd1-2758-51a0-8fa3-58ac9317666f",
                     *               "slug": "low-back-pain-first-weeks",
                     *               "title": "Low back pain: the first few weeks",
                     *               "url": "https://knotwork.example/articles/low-back-pain-first-weeks"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": null,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/topics",
                     *         "next": null,
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Topic"][];
                        page: components["schemas"]["PageInfo"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /** @description The next page. */
                            next: string | null;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTopic: {
        parameters: {
            query?: {
                /** @description Only these fields, separated by commas; `a.b` is a field inside another. `id`, `type`, `slug` and what `include` names always stay, so less is sent than the schema requires. */
                fields?: string[];
                /** @description Relations to show in list form, with their title, instead of as pointers; separated by commas. */
                include?: ("parent" | "children" | "pillar" | "spots" | "articles")[];
            };
            header?: never;
            path: {
                /** @description Slug or id of one of the topics. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One topic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "88808827-8224-516f-bbdc-18787e55947a",
                     *         "type": "topics",
                     *         "slug": "low-back-pain",
                     *         "url": "https://knotwork.example/topics/low-back-pain",
                     *         "apiUrl": "https://knotwork.example/api/v1/topics/low-back-pain",
                     *         "publishedAt": "2026-11-20T08:00:00.000Z",
                     *         "updatedAt": "2026-11-20T08:00:00.000Z",
                     *         "title": "Low back pain",
                     *         "kind": "complaint",
                     *         "summary": "The complaint with the most research here. For nearly everyone no single damaged part can be named; muscle is one possible contributor among others.",
                     *         "parent": null,
                     *         "children": [
                     *           {
                     *             "type": "topics",
                     *             "id": "43dcefec-092d-56d4-8436-8b5c0ddd5fc4",
                     *             "slug": "buttock-and-sacroiliac-pain",
                     *             "title": "Buttock and sacroiliac pain",
                     *             "url": "https://knotwork.example/topics/buttock-and-sacroiliac-pain"
                     *           },
                     *           {
                     *             "type": "topics",
                     *             "id": "05522197-66b4-5607-bdf9-de23978a8953",
                     *             "slug": "sciatica-like-pain",
                     *             "title": "Leg pain that resembles sciatica",
                     *             "url": "https://knotwork.example/topics/sciatica-like-pain"
                     *           }
                     *         ],
                     *         "pillar": {
                     *           "type": "articles",
                     *           "id": "98558bd1-2758-51a0-8fa3-58ac9317666f",
                     *           "slug": "low-back-pain-first-weeks",
                     *           "title": "Low back pain: the first few weeks",
                     *           "url": "https://knotwork.example/articles/low-back-pain-first-weeks"
                     *         },
                     *         "spots": [
                     *           {
                     *             "type": "spots",
                     *             "id": "9c45e437-6cd4-5dee-a90d-f57b1536d180",
                     *             "slug": "low-lumbar-paraspinals",
                     *             "title": "Pit of the low back",
                     *             "url": "https://knotwork.example/spots/low-lumbar-paraspinals"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "ccd68395-5466-5f78-99c4-f1833bc2cfa8",
                     *             "slug": "thoracolumbar-corner",
                     *             "title": "Thoracolumbar corner",
                     *             "url": "https://knotwork.example/spots/thoracolumbar-corner"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "4e56cb4a-cc3c-5daa-adcf-d3af8a0d7ddc",
                     *             "slug": "quadratus-lumborum",
                     *             "title": "Quadratus lumborum",
                     *             "url": "https://knotwork.example/spots/quadratus-lumborum"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "5c98d25d-56b2-51da-b5df-2c607bd83f0a",
                     *             "slug": "lumbar-multifidus",
                     *             "title": "Lumbar and sacral multifidus",
                     *             "url": "https://knotwork.example/spots/lumbar-multifidus"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "38eb4c22-ebf9-5c21-869b-8c9b85807ef7",
                     *             "slug": "iliocostalis-lumborum",
                     *             "title": "Iliocostalis lumborum",
                     *             "url": "https://knotwork.example/spots/iliocostalis-lumborum"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "fccbb8ff-80d9-54fe-8785-6c5ac878071a",
                     *             "slug": "gluteus-maximus",
                     *             "title": "Top of the buttock",
                     *             "url": "https://knotwork.example/spots/gluteus-maximus"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "0bd389cd-3adc-5ebd-8a72-9e71280a3cf9",
                     *             "slug": "gluteus-medius-minimus",
                     *             "title": "Side of the hip",
                     *             "url": "https://knotwork.example/spots/gluteus-medius-minimus"
                     *           },
                     *           {
                     *             "type": "spots",
                     *             "id": "80858aab-7850-567b-ae6f-e659600502bf",
                     *             "slug": "iliopsoas",
                     *             "title": "Iliopsoas",
                     *             "url": "https://knotwork.example/spots/iliopsoas"
                     *           }
                     *         ],
                     *         "articles": [
                     *           {
                     *             "type": "articles",
                     *             "id": "98558bd1-2758-51a0-8fa3-58ac9317666f",
                     *             "slug": "low-back-pain-first-weeks",
                     *             "title": "Low back pain: the first few weeks",
                     *             "url": "https://knotwork.example/articles/low-back-pain-first-weeks"
                     *           }
                     *         ]
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/topics/low-back-pain"
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Topic"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    findSpots: {
        parameters: {
            query: {
                /** @description Slug of the region that hurts. */
                region: string;
                /** @description The side of the person that hurts. */
                side?: "left" | "right";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where does it hurt? */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "54229ac5-3600-5e27-bfd8-1af16a7affa6",
                     *           "type": "spots",
                     *           "slug": "infraspinatus",
                     *           "url": "https://knotwork.example/spots/infraspinatus",
                     *           "apiUrl": "https://knotwork.example/api/v1/spots/infraspinatus",
                     *           "publishedAt": "2026-11-20T08:00:00.000Z",
                     *           "updatedAt": "2026-11-20T08:00:00.000Z",
                     *           "safety": [
                     *             "Never press on the spine, the front of the neck, a pulse, a swollen joint or broken skin",
                     *             "Bruising easily, blood thinners, osteoporosis, cancer, pregnancy: ask a clinician first",
                     *             "Do not overdo it: soreness the next day is common; stop if it grows"
                     *           ],
                     *           "safetyReviewed": false,
                     *           "name": "Shoulder blade",
                     *           "problemTitle": "Deep ache in the front of the shoulder",
                     *           "summary": "A tender place on the flat of the shoulder blade is said to be felt in front of the shoulder. One review of patient records partly agrees, which makes it a little better documented; certainty is still low.",
                     *           "kind": "perfect-spot",
                     *           "series": {
                     *             "name": "PainScience Perfect Spots",
                     *             "number": 14,
                     *             "url": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *             "title": "Massage therapy for shoulder pain"
                     *           },
                     *           "muscles": [
                     *             {
                     *               "type": "muscles",
                     *               "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *               "slug": "infraspinatus",
                     *               "title": "Infraspinatus",
                     *               "url": "https://knotwork.example/muscles/infraspinatus"
                     *             }
                     *           ],
                     *           "location": {
                     *             "text": "On the flat of the shoulder blade below its bony ridge; the exact place matters little.",
                     *             "landmarks": [
                     *               "spine of the scapula"
                     *             ],
                     *             "regions": [
                     *               {
                     *                 "region": {
                     *                   "type": "regions",
                     *                   "id": "917e8ea9-9339-59ea-815d-1b646ff84276",
                     *                   "slug": "shoulder.blade",
                     *                   "title": "Shoulder blade",
                     *                   "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade"
                     *                 },
                     *                 "side": "same"
                     *               }
                     *             ],
                     *             "point": {
                     *               "view": "back",
                     *               "x": 74,
                     *               "y": 118
                     *             }
                     *           },
                     *           "referral": {
                     *             "primary": [
                     *               {
                     *                 "region": {
                     *                   "type": "regions",
                     *                   "id": "2547c326-ad8a-58b1-8f6c-863d491fced1",
                     *                   "slug": "shoulder.front",
                     *                   "title": "Front of the shoulder",
                     *                   "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.front"
                     *                 },
                     *                 "side": "same"
                     *               },
                     *               {
                     *                 "region": {
                     *                   "type": "regions",
                     *                   "id": "a5d2971d-be7f-5877-840e-67c78a984193",
                     *                   "slug": "arm.upper-front",
                     *                   "title": "Front of the upper arm",
                     *                   "url": "https://knotwork.example/where-does-it-hurt?region=arm.upper-front"
                     *                 },
                     *                 "side": "same"
                     *               }
                     *             ],
                     *             "spillover": [
                     *               {
                     *                 "region": {
                     *                   "type": "regions",
                     *                   "id": "ccc118c1-5a5d-5142-a50d-ae5373a147b8",
                     *                   "slug": "shoulder.blade-edge",
                     *                   "title": "Inner edge of the shoulder blade",
                     *                   "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade-edge"
                     *                 },
                     *                 "side": "same"
                     *               },
                     *               {
                     *                 "region": {
                     *                   "type": "regions",
                     *                   "id": "917e8ea9-9339-59ea-815d-1b646ff84276",
                     *                   "slug": "shoulder.blade",
                     *                   "title": "Shoulder blade",
                     *                   "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.blade"
                     *                 },
                     *                 "side": "same"
                     *               }
                     *             ],
                     *             "text": "The classic surprise: felt deep in the front of the shoulder. A review of 297 patients found the front and side of the upper arm the commonest referral."
                     *           },
                     *           "complaints": [
                     *             "front shoulder pain",
                     *             "stiff shoulder"
                     *           ],
                     *           "feel": "A deep ache in the front of the shoulder or upper arm, although the tender place is behind, on the shoulder blade. The shoulder may feel stiff.",
                     *           "selfTreatment": {
                     *             "suitable": true,
                     *             "position": "Lean back on a wall with a ball (in a sock) under the shoulder blade.",
                     *             "steps": [
                     *               "Put a tennis ball in a long sock and hang it behind the shoulder, or take a massage cane.",
                     *               "Lean back on a wall with the ball on the flat of the shoulder blade, below its bony ridge.",
                     *               "Search slowly for the most tender place. Exactly where it lies matters little.",
                     *               "Lean in and hold for 30 to 90 seconds.",
                     *               "Step away slowly and turn the arm gently in and out.",
                     *               "Plan 2 to 3 sessions a week."
                     *             ],
                     *             "tools": [
                     *               {
                     *                 "type": "products",
                     *                 "id": "d0d747ff-a832-595f-a4d2-54c162c79384",
                     *                 "slug": "tennis-ball",
                     *                 "title": "Tennis ball",
                     *                 "url": "https://knotwork.example/products/tennis-ball"
                     *               },
                     *               {
                     *                 "type": "products",
                     *                 "id": "cd4f3e17-ac03-55ac-a8b6-5b4740767fe0",
                     *                 "slug": "massage-cane",
                     *                 "title": "Massage cane",
                     *                 "url": "https://knotwork.example/products/massage-cane"
                     *               }
                     *             ],
                     *             "holdSeconds": {
                     *               "min": 30,
                     *               "max": 90
                     *             },
                     *             "sessionsPerWeek": {
                     *               "min": 2,
                     *               "max": 3
                     *             },
                     *             "pressure": "Set it with how far you lean: light at first, then up to a mild ache.",
                     *             "stopIf": [
                     *               "Sharp, shooting or electric pain appears",
                     *               "The arm has suddenly lost strength, or you have fallen on it",
                     *               "The pressure is on the bony ridge or the spine",
                     *               "The shoulder is increasingly sore after sessions"
                     *             ]
                     *           },
                     *           "cautions": [
                     *             "Sudden loss of strength, or a fall on the arm, needs assessment",
                     *             "Stop on sharp, shooting or electric pain",
                     *             "Apply steady, bearable pressure; more is not better"
                     *           ],
                     *           "careCards": [
                     *             {
                     *               "urgency": "urgent",
                     *               "who": "Contact a doctor or a medical advice line today",
                     *               "when": [
                     *                 "Sudden loss of strength in the arm",
                     *                 "Shoulder pain after a fall on the arm"
                     *               ]
                     *             },
                     *             {
                     *               "urgency": "non-urgent",
                     *               "who": "See a doctor or physiotherapist",
                     *               "when": [
                     *                 "Shoulder pain has not eased after a few weeks",
                     *                 "The shoulder is getting stiffer",
                     *                 "The pain is severe"
                     *               ]
                     *             }
                     *           ],
                     *           "evidence": {
                     *             "certainty": "low",
                     *             "statement": "A traditional map, partly matched by a retrospective series of 297 patients in whom the front and side of the upper arm were the commonest referral. That series did not test self-massage, and choosing this spot is one series’ opinion.",
                     *             "referralMap": "traditional referral map, partly matched by a retrospective case series (kwon2017)",
                     *             "seriesOpinion": true
                     *           },
                     *           "sources": {
                     *             "location": [
                     *               {
                     *                 "title": "PainScience.com, Perfect Spot No. 14 (opening of the page)",
                     *                 "address": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "referral": [
                     *               {
                     *                 "title": "PainScience.com, Perfect Spot No. 14 (opening of the page)",
                     *                 "address": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "MedLink Neurology caption: infraspinatus, after Travell & Simons 1983:378",
                     *                 "address": "https://www.medlink.com/media/mpssi12b",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "complaints": [
                     *               {
                     *                 "title": "PainScience.com, Perfect Spot No. 14 (opening of the page)",
                     *                 "address": "https://www.painscience.com/articles/spot-14-infraspinatus.php",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "cautions": [
                     *               {
                     *                 "title": "Editorial judgement of the curator (no outside source claimed)",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *                 "address": "web article of 24 April 2025, publisher not stated",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "selfTreatment": [
                     *               {
                     *                 "title": "Trigger Point Massage: the best way to beat persistent pain, 24 Apr 2025",
                     *                 "address": "web article of 24 April 2025, publisher not stated",
                     *                 "licence": "all rights reserved: facts only",
                     *                 "reference": null
                     *               },
                     *               {
                     *                 "title": "Editorial judgement of the curator (no outside source claimed)",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               }
                     *             ],
                     *             "point": [
                     *               {
                     *                 "title": "Written or drawn for this project",
                     *                 "address": "project",
                     *                 "licence": "own",
                     *                 "reference": null
                     *               }
                     *             ]
                     *           },
                     *           "references": [
                     *             {
                     *               "type": "references",
                     *               "id": "5fcb474f-47fd-53be-8a13-39dd476dc727",
                     *               "slug": "simons1999",
                     *               "title": "Myofascial Pain and Dysfunction: The Trigger Point Manual. Volume 1: Upper Half of Body",
                     *               "url": "https://knotwork.example/references/simons1999"
                     *             },
                     *             {
                     *               "type": "references",
                     *               "id": "ab76f9ce-8d62-507a-8487-91034649a4a7",
                     *               "slug": "kwon2017",
                     *               "title": "Characteristics of myofascial pain syndrome of the infraspinatus muscle",
                     *               "url": "https://knotwork.example/references/kwon2017"
                     *             }
                     *           ],
                     *           "article": null,
                     *           "articles": [
                     *             {
                     *               "type": "articles",
                     *               "id": "ffdf45dc-d930-52f0-ae67-b88c679397cf",
                     *               "slug": "trigger-points-what-is-known",
                     *               "title": "Trigger points: what is known, and what is disputed",
                     *               "url": "https://knotwork.example/articles/trigger-points-what-is-known"
                     *             }
                     *           ],
                     *           "side": "left",
                     *           "why": {
                     *             "match": "primary",
                     *             "region": {
                     *               "type": "regions",
                     *               "id": "2547c326-ad8a-58b1-8f6c-863d491fced1",
                     *               "slug": "shoulder.front",
                     *               "title": "Front of the shoulder",
                     *               "url": "https://knotwork.example/where-does-it-hurt?region=shoulder.front"
                     *             },
                     *             "rank": 1
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": null,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/finder?region=shoulder.front&side=left",
                     *         "next": null,
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "safety": [
                     *           "Never press on the spine, the front of the neck, a pulse, a swollen joint or broken skin",
                     *           "Bruising easily, blood thinners, osteoporosis, cancer, pregnancy: ask a clinician first",
                     *           "Do not overdo it: soreness the next day is common; stop if it grows"
                     *         ],
                     *         "nearby": [],
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FinderHit"][];
                        page: components["schemas"]["PageInfo"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /** @description The next page. */
                            next: string | null;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        /** @description What to know first, where else to ask, and terms of use. */
                        meta: {
                            /** @description Read this before anything in `data`. */
                            safety: string[];
                            /** @description Where to ask instead when no spot is felt in the region: the area around it, then the parts of that area. Empty when `data` is not. */
                            nearby: components["schemas"]["PlaceNearby"][];
                            license: components["schemas"]["License"];
                            /** @description Whom to name, one line each. */
                            attribution: string[];
                        };
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description What to look for. */
                q: string;
                /** @description Only these kinds of resource. Repeat it for "any of". */
                type?: ("articles" | "muscles" | "spots" | "references" | "products" | "regions" | "people" | "topics")[];
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description The cursor from `page.next`, as it is: the page after that one. */
                after?: components["parameters"]["after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search everything */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "muscles",
                     *           "id": "a834a9a0-51aa-5f15-91f8-30e0a3292dae",
                     *           "slug": "infraspinatus",
                     *           "title": "Infraspinatus",
                     *           "url": "https://knotwork.example/muscles/infraspinatus",
                     *           "apiUrl": "https://knotwork.example/api/v1/muscles/infraspinatus",
                     *           "snippet": "«Infraspinatus»: the muscle on the flat of the shoulder blade below its bony ridge.",
                     *           "score": 1
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": null,
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/search?q=infraspinatus&type=muscles",
                     *         "next": null,
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SearchHit"][];
                        page: components["schemas"]["PageInfo"];
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /** @description The next page. */
                            next: string | null;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOembed: {
        parameters: {
            query: {
                /** @description The address of a spot or an article on this site; `?side=left` of a spot counts. */
                url: string;
                /** @description The width that there is, in pixels. */
                maxwidth?: number;
                /** @description The height that there is, in pixels. */
                maxheight?: number;
                /** @description JSON is the only one; `xml`, which oEmbed also knows, is a 501. */
                format?: "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Show a page elsewhere */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "1.0",
                     *       "type": "rich",
                     *       "title": "Deep ache in the front of the shoulder (Shoulder blade)",
                     *       "provider_name": "Knotwork",
                     *       "provider_url": "https://knotwork.example",
                     *       "cache_age": 3600,
                     *       "thumbnail_url": "https://knotwork.example/api/v1/spots/infraspinatus/map.png",
                     *       "thumbnail_width": 1200,
                     *       "thumbnail_height": 1060,
                     *       "html": "<blockquote cite=\"https://knotwork.example/spots/infraspinatus\"><p><a href=\"https://knotwork.example/spots/infraspinatus\">Deep ache in the front of the shoulder (Shoulder blade)</a></p><p>A tender place on the flat of the shoulder blade is said to be felt in front of the shoulder. One review of patient records partly agrees, which makes it a little better documented; certainty is still low.</p></blockquote>",
                     *       "width": 560,
                     *       "height": 720,
                     *       "safety": [
                     *         "Never press on the spine, the front of the neck, a pulse, a swollen joint or broken skin",
                     *         "Bruising easily, blood thinners, osteoporosis, cancer, pregnancy: ask a clinician first",
                     *         "Do not overdo it: soreness the next day is common; stop if it grows"
                     *       ],
                     *       "safetyReviewed": false
                     *     }
                     */
                    "application/json": components["schemas"]["Oembed"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            501: components["responses"]["NotImplemented"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReferencesBibtex: {
        parameters: {
            query?: {
                /** @description Order; `-` reverses. Without it: `title`. */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "year" | "-year";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
                /** @description Kind of evidence. Repeat it for "any of". */
                kind?: ("guideline" | "systematic-review" | "randomised-trial" | "cohort" | "narrative-review" | "basic-science" | "textbook" | "opinion")[];
                /** @description Type of the work, as in CSL 1.0.2. Repeat it for "any of". */
                cslType?: ("article-journal" | "article-magazine" | "article-newspaper" | "book" | "chapter" | "dataset" | "document" | "entry-encyclopedia" | "legislation" | "motion_picture" | "paper-conference" | "pamphlet" | "post-weblog" | "report" | "review" | "software" | "speech" | "standard" | "thesis" | "webpage")[];
                /** @description Year of publication. Repeat it for "any of". */
                year?: number[];
                /** @description DOI, without a resolver. Repeat it for "any of". */
                doi?: string[];
                /** @description PubMed id. Repeat it for "any of". */
                pmid?: number[];
                /** @description Slug of the family name of an author, or of a name without parts. Repeat it for "any of". */
                author?: string[];
                /** @description Slug of a topic. Repeat it for "any of". */
                topic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All references as BibTeX */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example @article{kwon2017,
                     *       author = {Kwon, J. and Kim, H. S. and Chang, W. H. and Park, C. and Lee, S. C.},
                     *       title = {Characteristics of myofascial pain syndrome of the infraspinatus muscle},
                     *       journal = {Annals of Rehabilitation Medicine},
                     *       volume = {41},
                     *       number = {4},
                     *       pages = {573--581},
                     *       year = {2017},
                     *       doi = {10.5535/arm.2017.41.4.573},
                     *     }
                     */
                    "application/x-bibtex": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReferencesRis: {
        parameters: {
            query?: {
                /** @description Order; `-` reverses. Without it: `title`. */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "year" | "-year";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
                /** @description Kind of evidence. Repeat it for "any of". */
                kind?: ("guideline" | "systematic-review" | "randomised-trial" | "cohort" | "narrative-review" | "basic-science" | "textbook" | "opinion")[];
                /** @description Type of the work, as in CSL 1.0.2. Repeat it for "any of". */
                cslType?: ("article-journal" | "article-magazine" | "article-newspaper" | "book" | "chapter" | "dataset" | "document" | "entry-encyclopedia" | "legislation" | "motion_picture" | "paper-conference" | "pamphlet" | "post-weblog" | "report" | "review" | "software" | "speech" | "standard" | "thesis" | "webpage")[];
                /** @description Year of publication. Repeat it for "any of". */
                year?: number[];
                /** @description DOI, without a resolver. Repeat it for "any of". */
                doi?: string[];
                /** @description PubMed id. Repeat it for "any of". */
                pmid?: number[];
                /** @description Slug of the family name of an author, or of a name without parts. Repeat it for "any of". */
                author?: string[];
                /** @description Slug of a topic. Repeat it for "any of". */
                topic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All references as RIS */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example TY  - JOUR
                     *     ID  - kwon2017
                     *     AU  - Kwon, J.
                     *     AU  - Kim, H. S.
                     *     AU  - Chang, W. H.
                     *     AU  - Park, C.
                     *     AU  - Lee, S. C.
                     *     TI  - Characteristics of myofascial pain syndrome of the infraspinatus muscle
                     *     T2  - Annals of Rehabilitation Medicine
                     *     PY  - 2017
                     *     VL  - 41
                     *     IS  - 4
                     *     SP  - 573
                     *     EP  - 581
                     *     DO  - 10.5535/arm.2017.41.4.573
                     *     ER  -
                     */
                    "application/x-research-info-systems": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReferencesCslJson: {
        parameters: {
            query?: {
                /** @description Order; `-` reverses. Without it: `title`. */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "year" | "-year";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
                /** @description Kind of evidence. Repeat it for "any of". */
                kind?: ("guideline" | "systematic-review" | "randomised-trial" | "cohort" | "narrative-review" | "basic-science" | "textbook" | "opinion")[];
                /** @description Type of the work, as in CSL 1.0.2. Repeat it for "any of". */
                cslType?: ("article-journal" | "article-magazine" | "article-newspaper" | "book" | "chapter" | "dataset" | "document" | "entry-encyclopedia" | "legislation" | "motion_picture" | "paper-conference" | "pamphlet" | "post-weblog" | "report" | "review" | "software" | "speech" | "standard" | "thesis" | "webpage")[];
                /** @description Year of publication. Repeat it for "any of". */
                year?: number[];
                /** @description DOI, without a resolver. Repeat it for "any of". */
                doi?: string[];
                /** @description PubMed id. Repeat it for "any of". */
                pmid?: number[];
                /** @description Slug of the family name of an author, or of a name without parts. Repeat it for "any of". */
                author?: string[];
                /** @description Slug of a topic. Repeat it for "any of". */
                topic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All references as CSL-JSON */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "kwon2017",
                     *         "type": "article-journal",
                     *         "title": "Characteristics of myofascial pain syndrome of the infraspinatus muscle",
                     *         "issued": {
                     *           "date-parts": [
                     *             [
                     *               2017
                     *             ]
                     *           ]
                     *         },
                     *         "author": [
                     *           {
                     *             "family": "Kwon",
                     *             "given": "J."
                     *           },
                     *           {
                     *             "family": "Kim",
                     *             "given": "H. S."
                     *           },
                     *           {
                     *             "family": "Chang",
                     *             "given": "W. H."
                     *           },
                     *           {
                     *             "family": "Park",
                     *             "given": "C."
                     *           },
                     *           {
                     *             "family": "Lee",
                     *             "given": "S. C."
                     *           }
                     *         ],
                     *         "container-title": "Annals of Rehabilitation Medicine",
                     *         "volume": "41",
                     *         "issue": "4",
                     *         "page": "573-581",
                     *         "DOI": "10.5535/arm.2017.41.4.573"
                     *       }
                     *     ]
                     */
                    "application/vnd.citationstyles.csl+json": ({
                        id: string;
                        /** @enum {string} */
                        type: "article-journal" | "article-magazine" | "article-newspaper" | "book" | "chapter" | "dataset" | "document" | "entry-encyclopedia" | "legislation" | "motion_picture" | "paper-conference" | "pamphlet" | "post-weblog" | "report" | "review" | "software" | "speech" | "standard" | "thesis" | "webpage";
                        title: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReferencesText: {
        parameters: {
            query?: {
                /** @description Order; `-` reverses. Without it: `title`. */
                sort?: "title" | "-title" | "publishedAt" | "-publishedAt" | "updatedAt" | "-updatedAt" | "year" | "-year";
                /** @description Only items whose text holds these words. */
                q?: components["parameters"]["q"];
                /** @description Only items changed at or after this date or time, ISO 8601. */
                updatedSince?: components["parameters"]["updatedSince"];
                /** @description Id of the resource. Repeat it for "any of". */
                id?: string[];
                /** @description Slug of the resource. Repeat it for "any of". */
                slug?: string[];
                /** @description Kind of evidence. Repeat it for "any of". */
                kind?: ("guideline" | "systematic-review" | "randomised-trial" | "cohort" | "narrative-review" | "basic-science" | "textbook" | "opinion")[];
                /** @description Type of the work, as in CSL 1.0.2. Repeat it for "any of". */
                cslType?: ("article-journal" | "article-magazine" | "article-newspaper" | "book" | "chapter" | "dataset" | "document" | "entry-encyclopedia" | "legislation" | "motion_picture" | "paper-conference" | "pamphlet" | "post-weblog" | "report" | "review" | "software" | "speech" | "standard" | "thesis" | "webpage")[];
                /** @description Year of publication. Repeat it for "any of". */
                year?: number[];
                /** @description DOI, without a resolver. Repeat it for "any of". */
                doi?: string[];
                /** @description PubMed id. Repeat it for "any of". */
                pmid?: number[];
                /** @description Slug of the family name of an author, or of a name without parts. Repeat it for "any of". */
                author?: string[];
                /** @description Slug of a topic. Repeat it for "any of". */
                topic?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All references as plain text */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example Kwon J, Kim HS, Chang WH, Park C, Lee SC. Characteristics of myofascial pain syndrome of the infraspinatus muscle. Annals of Rehabilitation Medicine. 2017;41(4):573-581. doi: 10.5535/arm.2017.41.4.573 */
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReferenceBibtex: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug or id of one of the references. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One reference as BibTeX */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example @article{kwon2017,
                     *       author = {Kwon, J. and Kim, H. S. and Chang, W. H. and Park, C. and Lee, S. C.},
                     *       title = {Characteristics of myofascial pain syndrome of the infraspinatus muscle},
                     *       journal = {Annals of Rehabilitation Medicine},
                     *       volume = {41},
                     *       number = {4},
                     *       pages = {573--581},
                     *       year = {2017},
                     *       doi = {10.5535/arm.2017.41.4.573},
                     *     }
                     */
                    "application/x-bibtex": string;
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReferenceRis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug or id of one of the references. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One reference as RIS */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example TY  - JOUR
                     *     ID  - kwon2017
                     *     AU  - Kwon, J.
                     *     AU  - Kim, H. S.
                     *     AU  - Chang, W. H.
                     *     AU  - Park, C.
                     *     AU  - Lee, S. C.
                     *     TI  - Characteristics of myofascial pain syndrome of the infraspinatus muscle
                     *     T2  - Annals of Rehabilitation Medicine
                     *     PY  - 2017
                     *     VL  - 41
                     *     IS  - 4
                     *     SP  - 573
                     *     EP  - 581
                     *     DO  - 10.5535/arm.2017.41.4.573
                     *     ER  -
                     */
                    "application/x-research-info-systems": string;
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReferenceCslJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug or id of one of the references. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One reference as CSL-JSON */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "kwon2017",
                     *         "type": "article-journal",
                     *         "title": "Characteristics of myofascial pain syndrome of the infraspinatus muscle",
                     *         "issued": {
                     *           "date-parts": [
                     *             [
                     *               2017
                     *             ]
                     *           ]
                     *         },
                     *         "author": [
                     *           {
                     *             "family": "Kwon",
                     *             "given": "J."
                     *           },
                     *           {
                     *             "family": "Kim",
                     *             "given": "H. S."
                     *           },
                     *           {
                     *             "family": "Chang",
                     *             "given": "W. H."
                     *           },
                     *           {
                     *             "family": "Park",
                     *             "given": "C."
                     *           },
                     *           {
                     *             "family": "Lee",
                     *             "given": "S. C."
                     *           }
                     *         ],
                     *         "container-title": "Annals of Rehabilitation Medicine",
                     *         "volume": "41",
                     *         "issue": "4",
                     *         "page": "573-581",
                     *         "DOI": "10.5535/arm.2017.41.4.573"
                     *       }
                     *     ]
                     */
                    "application/vnd.citationstyles.csl+json": ({
                        id: string;
                        /** @enum {string} */
                        type: "article-journal" | "article-magazine" | "article-newspaper" | "book" | "chapter" | "dataset" | "document" | "entry-encyclopedia" | "legislation" | "motion_picture" | "paper-conference" | "pamphlet" | "post-weblog" | "report" | "review" | "software" | "speech" | "standard" | "thesis" | "webpage";
                        title: string;
                    } & {
                        [key: string]: unknown;
                    })[];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReferenceText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug or id of one of the references. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One reference as plain text */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example Kwon J, Kim HS, Chang WH, Park C, Lee SC. Characteristics of myofascial pain syndrome of the infraspinatus muscle. Annals of Rehabilitation Medicine. 2017;41(4):573-581. doi: 10.5535/arm.2017.41.4.573 */
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticleMarkdown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug or id of one of the articles. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text of an article as Markdown */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Press along the top of your shoulder, and you may find [a place that makes you wince](https://knotwork.example/spots/upper-trapezius). The argument starts with the sentence that says what the place *is*.
                     *
                     *     :::definition{term="Trigger point"}
                     *     A small tender place in a muscle, said to lie in a tight band of fibres and to cause pain that is felt somewhere else.
                     *     :::
                     */
                    "text/markdown": string;
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticleText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug or id of one of the articles. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text of an article as plain text */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Press along the top of your shoulder, and you may find a place that makes you wince. The argument starts with the sentence that says what the place is.
                     *
                     *     Trigger point: A small tender place in a muscle, said to lie in a tight band of fibres and to cause pain that is felt somewhere else.
                     */
                    "text/plain": string;
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticleHtml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Slug or id of one of the articles. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text of an article as HTML */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <p>Press along the top of your shoulder, and you may find <a href="https://knotwork.example/spots/upper-trapezius">a place that makes you wince</a>. The argument starts with the sentence that says what the place <em>is</em>.</p>
                     *     <dl><dt>Trigger point</dt><dd>A small tender place in a muscle, said to lie in a tight band of fibres and to cause pain that is felt somewhere else.</dd></dl>
                     */
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["Moved"];
            400: components["responses"]["InvalidParameters"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Items on a page. */
                limit?: components["parameters"]["limit"];
                /** @description A cursor from a snapshot, from a change or from `page.next`, as it is. Without it: from the very first change. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What has changed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "cursor": "eyJ2IjoxLCJrZXlzIjpbMSwiMGI2ZTZhMGUtNmIwZi00YzM5LTlmNWUtMmYxZjBmMGE3YzExIl0sInNvcnQiOiJjaGFuZ2VzIn0",
                     *           "at": "2026-11-20T08:00:00.000Z",
                     *           "action": "published",
                     *           "type": "topics",
                     *           "id": "88808827-8224-516f-bbdc-18787e55947a",
                     *           "slug": "low-back-pain",
                     *           "apiUrl": "https://knotwork.example/api/v1/topics/low-back-pain",
                     *           "reason": null,
                     *           "previousSlug": null,
                     *           "resource": {
                     *             "id": "88808827-8224-516f-bbdc-18787e55947a",
                     *             "type": "topics",
                     *             "slug": "low-back-pain",
                     *             "url": "https://knotwork.example/topics/low-back-pain",
                     *             "apiUrl": "https://knotwork.example/api/v1/topics/low-back-pain",
                     *             "publishedAt": "2026-11-20T08:00:00.000Z",
                     *             "updatedAt": "2026-11-20T08:00:00.000Z",
                     *             "title": "Low back pain",
                     *             "kind": "complaint",
                     *             "summary": "The complaint with the most research here. For nearly everyone no single damaged part can be named; muscle is one possible contributor among others.",
                     *             "parent": null,
                     *             "pillar": {
                     *               "type": "articles",
                     *               "id": "98558bd1-2758-51a0-8fa3-58ac9317666f"
                     *             },
                     *             "spots": [
                     *               {
                     *                 "type": "spots",
                     *                 "id": "9c45e437-6cd4-5dee-a90d-f57b1536d180"
                     *               },
                     *               {
                     *                 "type": "spots",
                     *                 "id": "ccd68395-5466-5f78-99c4-f1833bc2cfa8"
                     *               },
                     *               {
                     *                 "type": "spots",
                     *                 "id": "4e56cb4a-cc3c-5daa-adcf-d3af8a0d7ddc"
                     *               },
                     *               {
                     *                 "type": "spots",
                     *                 "id": "5c98d25d-56b2-51da-b5df-2c607bd83f0a"
                     *               },
                     *               {
                     *                 "type": "spots",
                     *                 "id": "38eb4c22-ebf9-5c21-869b-8c9b85807ef7"
                     *               },
                     *               {
                     *                 "type": "spots",
                     *                 "id": "fccbb8ff-80d9-54fe-8785-6c5ac878071a"
                     *               },
                     *               {
                     *                 "type": "spots",
                     *                 "id": "0bd389cd-3adc-5ebd-8a72-9e71280a3cf9"
                     *               },
                     *               {
                     *                 "type": "spots",
                     *                 "id": "80858aab-7850-567b-ae6f-e659600502bf"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "limit": 20,
                     *         "next": "eyJ2IjoxLCJrZXlzIjpbMSwiMGI2ZTZhMGUtNmIwZi00YzM5LTlmNWUtMmYxZjBmMGE3YzExIl0sInNvcnQiOiJjaGFuZ2VzIn0",
                     *         "total": 1
                     *       },
                     *       "links": {
                     *         "self": "https://knotwork.example/api/v1/changes",
                     *         "next": "https://knotwork.example/api/v1/changes?after=eyJ2IjoxLCJrZXlzIjpbMSwiMGI2ZTZhMGUtNmIwZi00YzM5LTlmNWUtMmYxZjBmMGE3YzExIl0sInNvcnQiOiJjaGFuZ2VzIn0",
                     *         "prev": null
                     *       },
                     *       "meta": {
                     *         "license": {
                     *           "name": "CC BY 4.0",
                     *           "url": "https://creativecommons.org/licenses/by/4.0/"
                     *         },
                     *         "attribution": [
                     *           "Uberon multi-species anatomy ontology, CC BY 3.0"
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        page: {
                            /** @description At most so many items stand in `data`. */
                            limit: number;
                            /** @description Cursor for `after`, also when nothing has come behind it yet. */
                            next: string;
                            /** @description Changes in the whole log. */
                            total: number;
                        };
                        links: {
                            /**
                             * Format: uri
                             * @description This answer: known parameters only, sorted.
                             */
                            self: string;
                            /**
                             * Format: uri
                             * @description What came behind this page.
                             */
                            next: string;
                            /** @description The page before. */
                            prev: string | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything published */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["LastModified"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Cache-Status": components["headers"]["CacheStatus"];
                    "Cache-Tag": components["headers"]["CacheTag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {"manifest":true,"cursor":"eyJ2IjoxLCJrZXlzIjpbMSwiMGI2ZTZhMGUtNmIwZi00YzM5LTlmNWUtMmYxZjBmMGE3YzExIl0sInNvcnQiOiJjaGFuZ2VzIn0","counts":{"articles":0,"muscles":0,"spots":0,"references":0,"products":0,"regions":0,"people":0,"topics":1},"generatedAt":"2026-11-20T08:00:00.000Z","license":{"name":"CC BY 4.0","url":"https://creativecommons.org/licenses/by/4.0/"}}
                     *     {"id":"88808827-8224-516f-bbdc-18787e55947a","type":"topics","slug":"low-back-pain","url":"https://knotwork.example/topics/low-back-pain","apiUrl":"https://knotwork.example/api/v1/topics/low-back-pain","publishedAt":"2026-11-20T08:00:00.000Z","updatedAt":"2026-11-20T08:00:00.000Z","title":"Low back pain","kind":"complaint","summary":"The complaint with the most research here. For nearly everyone no single damaged part can be named; muscle is one possible contributor among others.","parent":null,"pillar":{"type":"articles","id":"98558bd1-2758-51a0-8fa3-58ac9317666f"},"spots":[{"type":"spots","id":"9c45e437-6cd4-5dee-a90d-f57b1536d180"},{"type":"spots","id":"ccd68395-5466-5f78-99c4-f1833bc2cfa8"},{"type":"spots","id":"4e56cb4a-cc3c-5daa-adcf-d3af8a0d7ddc"},{"type":"spots","id":"5c98d25d-56b2-51da-b5df-2c607bd83f0a"},{"type":"spots","id":"38eb4c22-ebf9-5c21-869b-8c9b85807ef7"},{"type":"spots","id":"fccbb8ff-80d9-54fe-8785-6c5ac878071a"},{"type":"spots","id":"0bd389cd-3adc-5ebd-8a72-9e71280a3cf9"},{"type":"spots","id":"80858aab-7850-567b-ae6f-e659600502bf"}]}
                     *     {"sha256":"fccf773fda5b102af4f4b2809ee10f9c14bf7356c6ea382cdf1c190f8019741a"}
                     */
                    "application/x-ndjson": components["schemas"]["SnapshotLine"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameters"];
            406: components["responses"]["NotAcceptable"];
            414: components["responses"]["AddressTooLong"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
