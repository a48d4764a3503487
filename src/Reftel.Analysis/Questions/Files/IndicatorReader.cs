using System.Collections.Immutable;

namespace Reftel.Analysis.Questions.Files;

/// <summary>Reads an indicator.</summary>
internal static class IndicatorReader
{
    // A hundred years; what holds longer holds for good.
    private const int LongestDecay = 36_525;

    public static Indicator Read(YamlValue node, QuestionReading reading)
    {
        var fields = new YamlFields(node, "an indicator", reading, "id", "title", "for", "against", "look-in", "decay", "tests", "queries", "note");
        fields.Need("decay");
        return new Indicator
        {
            Id = fields.Id("indicator"),
            Title = fields.Needed("title"),
            Bearings = Bearings(fields, reading),
            LookedForIn = fields.Texts("look-in"),
            DecayDays = fields["decay"] is { Text: "never" } ? null : fields.Number("decay", 1, LongestDecay),
            Tests = Tests(fields["tests"], reading),
            Queries = fields.Texts("queries"),
            Note = fields.Text("note"),
        };
    }

    private static ImmutableSortedDictionary<string, Bearing> Bearings(YamlFields fields, QuestionReading reading)
    {
        var bearings = ImmutableSortedDictionary.CreateBuilder<string, Bearing>(StringComparer.Ordinal);
        foreach (Bearing bearing in new[] { Bearing.For, Bearing.Against })
        {
            string member = bearing.ToWord();
            foreach (string hypothesis in fields.Texts(member))
            {
                reading.Name(fields.At(member), "hypothesis", hypothesis);
                if (!bearings.TryAdd(hypothesis, bearing))
                {
                    fields.Wrong(fields.At(member), $"the hypothesis \"{hypothesis}\" is named twice; an indicator is for it or against it");
                }
            }
        }

        return bearings.ToImmutable();
    }

    private static IndicatorTests Tests(YamlValue? node, QuestionReading reading)
    {
        if (node is null)
        {
            return IndicatorTests.Unknown;
        }

        var fields = new YamlFields(node, "the tests of an indicator", reading, "observable", "valid", "reliable", "stable", "unique");
        return new IndicatorTests(Test("observable"), Test("valid"), Test("reliable"), Test("stable"), Test("unique"));

        IndicatorTest Test(string name)
        {
            if (fields[name] is not { } value)
            {
                return IndicatorTest.NotAnswered;
            }

            if (value.Members is null)
            {
                return new IndicatorTest(fields.Word<TestAnswer>(name, QuestionWords.ToWord) ?? TestAnswer.Unknown, null);
            }

            var test = new YamlFields(value, "a test", reading, "answer", "note");
            test.Need("answer");
            return new IndicatorTest(test.Word<TestAnswer>("answer", QuestionWords.ToWord) ?? TestAnswer.Unknown, test.Text("note"));
        }
    }
}
