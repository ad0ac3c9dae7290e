import { describe, expect, it } from 'vitest';
import { composeBrief } from '../../cli/brief/compose.ts';
import type { BriefFacts, Evidence } from '../../cli/brief/facts.ts';
import { htmlOf } from '../../cli/brief/html.ts';
import { markdownOf } from '../../cli/brief/markdown.ts';

const STATEMENT: Evidence = {
  ...{
    indicator_id: 'i1',
    act_code: 'KIL.execution',
    occurred_from: '2026-05-02',
    occurred_to: '2026-05-02',
  },
  ...{ asserted_by: 'hrw', document_id: 'd1', title: 'A title', symbol: null, paragraph: '3' },
  ...{
    address: 'https://example.org/a',
    address_state: 'shown',
    source_id: 'hrw',
    capture_sha256: 'ab'.repeat(32),
  },
};
const FACTS: BriefFacts = {
  ...{ country: 'Mozambique', iso3: 'MOZ', vintage: '2026-06-30', synthetic: false, retrospective: false },
  phase: undefined,
  signals: [
    {
      ...{
        signal_id: 's1',
        signal_type: 'trend',
        act_family: 'KIL',
        period_start: '2026-06-01',
        change: 'alarm',
      },
      ...{ standing: 2, monitoring: 'observed', computability: 'ok' },
      why: 'Reported unlawful killing in MOZ rose relative to coverage: 41 reported incidents.',
      evidence: [STATEMENT],
      more: 50,
    },
  ],
  watching: [{ monitoring: 'unmonitored', months: 12, first: '2025-07', last: '2026-06' }],
  triggers: [],
  reviews: [],
  coming: [],
  wanting: [],
};
const EVIL = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) **b** `c` | "q" \n# head';

describe('a brief', () => {
  it('leads every signal to its statements, and says how many it does not show', () => {
    const page = markdownOf(composeBrief(FACTS));
    expect(page).toContain('[51 statements](<#s-s1>)');
    expect(page).toContain('<a id="s-s1"></a>');
    expect(page).toContain('[A title, ¶3](<https://example.org/a>)');
    expect(page).toContain('50 more: tocsin explain s1');
    expect(page).toContain('12 unmonitored (2025-07 to 2026-06)');
    expect(htmlOf(composeBrief(FACTS))).toContain(
      '<a href="#s-s1" rel="noreferrer noopener">51 statements</a>',
    );
  });

  it.each([
    ['invented', { synthetic: true }, 'INVENTED'],
    ['retrospective', { retrospective: true }, 'retrospective: made later'],
    ['nothing stands out', { signals: [] }, 'who looked before calling this calm'],
    [
      'reviewed soon',
      {
        coming: [
          {
            ...{
              coming_session: 54,
              coming_month: '2027-01-01',
              certainty: 'fourth_cycle',
              act_family: 'TOR',
            },
            ...{ recommendations: 9, repeated: 4, refused: 3, unanswered: 2 },
          },
        ],
      },
      'Next review: session 54 (2027-01). On torture and ill-treatment',
    ],
    ['no source looks', { watching: [] }, 'nothing can be said'],
  ])('says when it is of this kind: %s', (_name, other, said) => {
    expect(markdownOf(composeBrief({ ...FACTS, ...other }))).toContain(said);
  });

  it('says a withheld address and no paragraph as such', () => {
    const kept = {
      ...STATEMENT,
      address: null,
      address_state: 'withheld_name',
      paragraph: null,
      title: null,
    };
    const [signal] = FACTS.signals;
    const page = markdownOf(composeBrief({ ...FACTS, signals: [{ ...signal!, evidence: [kept] }] }));
    expect(page).toContain('says hrw: document d1 (address withheld name)');
  });

  it('is only text, whatever a scraped title or address holds', () => {
    const evil = { ...STATEMENT, title: EVIL, address: 'javascript:alert(1)', asserted_by: EVIL };
    const [signal] = FACTS.signals;
    const brief = composeBrief({
      ...FACTS,
      country: EVIL,
      signals: [{ ...signal!, why: EVIL, evidence: [evil] }],
    });
    const html = htmlOf(brief);
    expect(html).not.toMatch(/<img|href="javascript/);
    expect(html.match(/<script/g)).toBeNull();
    const markdown = markdownOf(brief);
    expect(markdown).not.toMatch(/(?<!\\)<img|\n# head|(?<!\\)\*\*|(?<!\\)`|(?<!\\)\]\(javascript/);
  });

  it('makes no link out of an address that would end it early', () => {
    const evil = { ...STATEMENT, address: 'https://example.org/a>)"onmouseover="x' };
    const [signal] = FACTS.signals;
    const brief = composeBrief({ ...FACTS, signals: [{ ...signal!, evidence: [evil] }] });
    expect(htmlOf(brief)).toContain('href="https://example.org/a&gt;)&quot;onmouseover=&quot;x"');
    expect(markdownOf(brief)).toContain('](<https://example.org/a%3E)"onmouseover="x>)');
  });
});
