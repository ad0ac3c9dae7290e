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
    withheld_for: null,
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
      ...{ standing: 2, monitoring: 'observed', computability: 'ok', of_all: 1 },
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

  it.each<[string, Partial<BriefFacts>, string]>([
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
      'Due next in session 54 (2027-01). On torture and ill-treatment, reported to rise or to recur: 9 recommendations',
    ],
    ['no source looks', { watching: [] }, 'nothing can be said'],
    ['no phase', {}, 'in none of the last 13 months did what was looked at meet'],
    [
      'months apart',
      {
        watching: [
          { monitoring: 'unmonitored', months: 10, first: '2025-12', last: '2026-11' },
          { monitoring: 'zero_confirmed', months: 2, first: '2026-02', last: '2026-03' },
        ],
      },
      'The last 12 months: 10 unmonitored (between 2025-12 and 2026-11); 2 zero confirmed (2026-02 to 2026-03).',
    ],
    [
      'a source that never ended well',
      {
        wanting: [{ source_id: 'hrw', freshness: 'never', last_outcome: 'shape_changed', complete_to: null }],
      },
      'hrw has no window that ended well in release 2026-06-30 (last window: shape changed; nothing known without a gap)',
    ],
    [
      'standing without a test',
      {
        signals: [
          {
            ...FACTS.signals[0]!,
            ...{
              change: 'none',
              standing: 4,
              computability: 'insufficient_history',
              evidence: [],
              of_all: 8,
            },
          },
        ],
      },
      '2026-06 (no test possible; standing 4 of 4 over 12 months): ',
    ],
    [
      'more than it shows',
      { signals: [{ ...FACTS.signals[0]!, of_all: 8 }] },
      '7 more, less grave: tocsin query',
    ],
    [
      'a candidate',
      {
        triggers: [
          {
            ...{
              trigger_id: 't',
              known_at: '2026-01-02',
              state: 'candidate',
              body: 'icj',
              crimes: 'genocide',
            },
            ...{ standard_of_proof: 'judicial', text: 'Order', paragraph: null, address: null, of_all: 7 },
          },
        ],
      },
      'icj (candidate, which nobody has confirmed; standard of proof: judicial; resembles genocide): Order\n- 6 more, older',
    ],
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

  it('says of a statement on people who could be found why it leads to its document alone', () => {
    const [signal] = FACTS.signals;
    const said = (withheld_for: string) => {
      const coarse = { ...STATEMENT, paragraph: null, withheld_for };
      return markdownOf(composeBrief({ ...FACTS, signals: [{ ...signal!, evidence: [coarse] }] }));
    };
    expect(said('child;detained_person;small_count')).toContain(
      '; told by month and area alone (child, detained person); hrw',
    );
    expect(said('small_count')).not.toContain('told by month');
  });

  it.each([
    ['a list', '- item', '\\- item'],
    ['a list after a blank', ' - item', ' \\- item'],
    ['a rule', '---', '\\---'],
    ['numbers', '12. item', '12\\. item'],
    ['a date', '2026-03-05', '2026-03-05'],
    ['an escape sequence of a terminal', 'a\u001b[2Jb', 'a \\[2Jb'],
    ['letters turned around', 'a\u202eb', 'a b'],
  ])('shows a theme that begins like %s as it stands', (_name, theme, shown) => {
    const review = {
      ...{ theme, recommendations: 2, reviews: 2, refused: 0, unanswered: 0 },
      ...{ last_review: '2026-01-02', source_id: 'upr-info' },
    };
    const brief = composeBrief({ ...FACTS, reviews: [review] });
    expect(markdownOf(brief)).toContain(`\n- ${shown}: 2 recommendations in 2 reviews`);
    for (const sign of ['\u001b', '\u202e']) expect(htmlOf(brief)).not.toContain(sign);
  });

  it('keeps an address as it is where a renderer would read other characters in it', () => {
    const odd = { ...STATEMENT, address: 'https://example.org/?a=1&b=2&lt;\u202e' };
    const [signal] = FACTS.signals;
    const brief = composeBrief({ ...FACTS, signals: [{ ...signal!, evidence: [odd] }] });
    expect(markdownOf(brief)).toContain('](<https://example.org/?a=1&b=2&amp;lt;%E2%80%AE>)');
    expect(htmlOf(brief)).toContain('href="https://example.org/?a=1&amp;b=2&amp;lt;%E2%80%AE"');
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
