/** Series of symbols by what they are read as. Country parts are the letters of the symbol, not yet a checked code. */
export type SymbolParts =
  | {
      readonly kind: 'upr';
      readonly session: number;
      readonly country: string;
      readonly paper: 'national_report' | 'compilation' | 'stakeholder_summary';
      readonly suffix: string;
    }
  | {
      readonly kind: 'hrc';
      readonly nature:
        | 'report'
        | 'resolution'
        | 'decision'
        | 'presidential_statement'
        | 'conference_room_paper'
        | 'draft'
        | 'ngo_statement'
        | 'nhri_statement'
        | 'government_statement';
      /** `39`, `S-34` for a special session, `OM/1` for an organizational meeting. */
      readonly session: string;
      readonly number: string;
      readonly suffix: string;
    }
  | {
      readonly kind: 'treaty_body';
      /** Code of the committee: `crc`, `cescr`. */
      readonly body: string;
      readonly protocol: string | null;
      readonly country: string;
      /** `CO` concluding observations, `Q` list of issues, `RQ` replies, `QPR` prior to reporting, `FCO`, `FU`. */
      readonly nature: string;
      /** Number of the report, or of the first and last of combined reports: `6-7`. */
      readonly cycle: string;
      readonly suffix: string;
    }
  | {
      readonly kind: 'views';
      readonly body: string;
      readonly session: number;
      readonly number: number;
      readonly year: number;
      readonly suffix: string;
    }
  | {
      readonly kind: 'general_comment';
      readonly body: string;
      readonly number: number;
      readonly suffix: string;
    }
  | {
      readonly kind: 'treaty_body_series';
      readonly body: string;
      readonly series: number;
      readonly number: number;
    }
  | {
      readonly kind: 'communication';
      /** `AL` allegation letter, `UA` urgent appeal, `OL` other letter; `J` before it: joint. */
      readonly type: string;
      /** A country's three letters, or `OTH` for somebody who is no State. */
      readonly addressee: string;
      readonly number: number;
      readonly year: number;
    }
  | {
      readonly kind: 'security_council';
      readonly nature: 'resolution' | 'presidential_statement' | 'document';
      readonly year: number;
      readonly number: number;
      readonly suffix: string;
    }
  | {
      readonly kind: 'general_assembly';
      readonly nature: 'resolution' | 'draft' | 'document';
      readonly session: string;
      readonly number: string;
      readonly suffix: string;
    }
  | {
      readonly kind: 'commission';
      readonly nature: 'resolution' | 'decision';
      /** Year, or session in Roman figures; null where the symbol gives neither. */
      readonly session: string | null;
      readonly number: string | null;
    }
  | { readonly kind: 'icc'; readonly situation: string; readonly case: string | null }
  | { readonly kind: 'other'; readonly organ: string };
