import { describe, expect, it } from 'vitest';
import { issueConceptFeatures } from '../../../coding/models/issue-concepts.ts';

describe('issue concepts', () => {
  it('names treaties, groups and violations, and their pairs', () => {
    const features = issueConceptFeatures('Sign the OP-CAT and end overcrowding in prisons for women');
    expect(features).toEqual(
      expect.arrayContaining(['tortureProtocol', 'detention', 'women', 'women&detention', 'joining']),
    );
    expect(features).not.toContain('child');
  });

  it('reads a phrase across commas and line breaks', () => {
    expect(issueConceptFeatures('Protect economic, social\nand cultural rights')).toContain('socialRights');
  });

  it('takes whole words where a term has no star', () => {
    expect(issueConceptFeatures('Help island States')).not.toContain('land');
    expect(issueConceptFeatures('Return the land')).toContain('land');
  });

  it('says how many there are', () => {
    expect(issueConceptFeatures('Hello')).toEqual(['SET ', 'NC0']);
  });
});
