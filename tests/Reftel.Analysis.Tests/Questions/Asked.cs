using Reftel.Analysis.Questions;
using Reftel.Analysis.Questions.Files;

namespace Reftel.Analysis.Tests.Questions;

/// <summary>A question for tests, as a person would write it.</summary>
internal static class Asked
{
    public const string Text = """
        # What the desk watches since the talks.
        schema: reftel/question/1
        id: southport-treaty
        title: "Will Southport sign the river treaty?"
        asked-on: 2020-11-30
        owner: Desk North   # moved here in 2020

        hypotheses:
          - id: signs
            title: Southport signs
          - {id: stalls, title: 'Southport stalls', note: the old line}

        # Order matters to nobody, but it is ours.
        indicators:
          - id: draft      # the strongest
            title: A draft is tabled in parliament
            for: [signs]
            against: [stalls]
            look-in:
              - the gazette of parliament
            decay: 365
            tests:
              observable: yes
              valid: {answer: yes, note: it was so in 1998}
              reliable: unknown
              stable: yes
              unique: yes
            queries: ['"river treaty" AND draft']

          - id: recall
            title: The envoy is recalled
            for: stalls
            decay: never

        observations:
          - indicator: draft
            on: 2020-12-15
            state: seen
            evidence: 20NORDHAVN7/s2
            by: anna
          - {indicator: recall, on: 2021-02-01, state: not-seen, evidence: [21NORDHAVN9]}
          - indicator: recall
            on: 2021-03-01
            recorded-on: 2021-03-04
            state: seen
            evidence:
              - address: https://news.example/recall
                dated: 2021-03-01
                sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                captured-on: 2021-03-04

        assumptions:
          - id: cabinet
            text: The cabinet stays as it is
            broken-by: an early election
            rating: caveated

        status:
          - id: stalled
            status: stalled
            trend: deteriorated
            when: {any: [recall], are: seen}
          - id: moving
            status: moving
            trend: improved
            when:
              - {at-least: 1, of: every-indicator, are: seen}
              - {none: [recall], are: seen}

        judgements: []   # none yet
        draft:
          headline:
            text: >-
              Southport is likely
              to sign.
            cites: [20NORDHAVN7/s2]
        """;

    public static Question Question { get; } = Of(Text);

    public static Question Of(string text)
    {
        var file = QuestionFile.Parse(text);
        Xunit.Assert.DoesNotContain(file.Problems, problem => !problem.IsWarning);
        return file.Question;
    }

    public static DateOnly Day(string day) => Made.Day(day);
}
