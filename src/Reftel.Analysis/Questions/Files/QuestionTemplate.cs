using System.Text;
using Reftel.Analysis.Dates;

namespace Reftel.Analysis.Questions.Files;

/// <summary>The file that a person begins with.</summary>
public static class QuestionTemplate
{
    /// <summary>The id that the name of a file gives: small letters, digits and hyphens; null where nothing is left.</summary>
    public static string? IdOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var id = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            char small = char.ToLowerInvariant(c);
            if (char.IsAsciiLetterLower(small) || char.IsAsciiDigit(small))
            {
                id.Append(small);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        string trimmed = id.ToString().TrimEnd('-');
        return trimmed.Length == 0 ? null : trimmed;
    }

    /// <summary>A file with a member of each kind; what is still to be written stands in comments.</summary>
    public static string Of(string id, DateOnly askedOn) =>
        $$"""
        # A watched question; docs/question.md explains every member. "reftel question check" tells what is wrong with it.
        schema: reftel/question/1
        id: {{id}}
        title: What is asked?
        asked-on: {{askedOn.ToIso()}}
        # owner: who watches it

        # Two or more answers that exclude each other.
        hypotheses:
          - id: h1
            title: The first answer
          - id: h2
            title: The other answer

        # What would be seen if an answer were true, and how long an observation holds (days, or never).
        indicators:
          - id: i1
            title: What would be seen
            for: [h1]
            against: [h2]
            look-in: [where it would be looked for]
            decay: 365
            # A person answers each with yes, no or unknown; a note goes as {answer: no, note: why}.
            tests: {observable: unknown, valid: unknown, reliable: unknown, stable: unknown, unique: unknown}
            # What "reftel question candidates" asks the archive; see docs/search.md.
            queries: []

        # An indicator without an observation was not looked for. State: seen, not-seen or reversed.
        observations: []
        #  - indicator: i1
        #    on: 2021-01-31
        #    state: seen
        #    evidence:
        #      - 07MINSK1009/s3                       # a statement of the archive, or a document
        #      - address: https://news.example/a
        #        dated: 2021-01-30
        #        sha256: ...                          # of the copy that was taken
        #        captured-on: 2021-01-31
        #    by: who looked

        assumptions: []
        #  - {id: a1, text: What is taken for granted, broken-by: what would show that it must not be, rating: caveated}

        # The first rule that holds gives the status; without a dated source it is unknown.
        status:
          - id: seen
            status: moving
            trend: deteriorated
            when: {any: every-indicator, are: seen}
          - id: quiet
            status: quiet
            trend: unchanged
            when: {none: every-indicator, are: seen}

        # Statements of the archive that were accepted as judgements on the question.
        judgements: []
        #  - {statement: 07MINSK1009/s3, accepted-on: 2021-01-31, by: who, hypothesis: h1}

        withdrawn: []
        #  - {source: news.example, on: 2021-05-18, reason: what happened}

        # Admiralty code, both axes by themselves: the source A to F, what it says 1 to 6.
        grades: []
        #  - {of: news.example, reliability: C, credibility: 2, by: who}

        # The person's own sentences for the next update.
        draft:
          headline: []
          changed: []
          would-change: []
          gaps: []
        #    - {text: A sentence., cites: [07MINSK1009/s3], marking: U}

        """;
}
