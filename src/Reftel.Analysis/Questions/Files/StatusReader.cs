using System.Collections.Immutable;

namespace Reftel.Analysis.Questions.Files;

/// <summary>Reads the rules of the status: <c>{any: [i1, i2], are: seen}</c>.</summary>
internal static class StatusReader
{
    /// <summary>In the place of a list: all indicators of the question.</summary>
    public const string Every = "every-indicator";

    public static ImmutableArray<StatusRule> Read(YamlValue? node, QuestionReading reading)
    {
        if (node is null)
        {
            return [];
        }

        if (node.Items is not { } items)
        {
            reading.Report(node, QuestionCodes.Value, "\"status\" is a list of rules; the first that holds gives the status");
            return [];
        }

        return [.. items.Select((item, i) => Rule(item, reading))];
    }

    private static StatusRule Rule(YamlValue node, QuestionReading reading)
    {
        var fields = new YamlFields(node, "a rule", reading, "id", "status", "trend", "when");
        fields.Need("when");
        ImmutableArray<StatusCondition> conditions = fields["when"] is not { } when ? []
            : [.. (when.Items ?? [when]).Select(item => Condition(item, reading)).OfType<StatusCondition>()];
        if (fields["when"] is { Items.Count: 0 } empty)
        {
            fields.Wrong(empty, "the rule has no condition, and would hold without any source; give one");
        }

        return new StatusRule(fields.Id("rule"), fields.Needed("status"), fields.Word<StatusTrend>("trend", QuestionWords.ToWord), conditions);
    }

    private static StatusCondition? Condition(YamlValue node, QuestionReading reading)
    {
        var fields = new YamlFields(node, "a condition", reading, "all", "any", "none", "at-least", "of", "are");
        string[] quantities = [.. Enum.GetValues<Quantity>().Select(QuestionWords.ToWord).Where(word => fields[word] is not null)];
        if (quantities.Length != 1)
        {
            reading.Report(node, QuestionCodes.Value, "a condition has one of all, any, none or at-least, as {any: [i1, i2], are: seen} or {at-least: 2, of: [i1, i2, i3], are: seen}");
            return null;
        }

        Quantity quantity = QuestionWords.Of<Quantity>(quantities[0], QuestionWords.ToWord)!.Value;
        string list = quantity == Quantity.AtLeast ? "of" : quantities[0];
        fields.Need(list);
        fields.Need("are");
        if (quantity != Quantity.AtLeast && fields["of"] is { } of)
        {
            fields.Wrong(of, $"\"of\" goes with at-least; here the indicators stand behind \"{list}\"");
        }

        bool ofAll = fields[list] is { Text: Every };
        ImmutableArray<string> indicators = ofAll ? [] : fields.Texts(list);
        foreach (string indicator in indicators)
        {
            reading.Name(fields.At(list), "indicator", indicator);
        }

        int least = quantity == Quantity.AtLeast ? fields.Number("at-least", 1, 10_000) ?? 1 : 0;
        if (!ofAll && indicators.Distinct(StringComparer.Ordinal).Count() < Math.Max(1, least))
        {
            fields.Wrong(fields.At(list), $"fewer indicators are named than the condition asks for; {Every} means all of the question");
        }

        return new StatusCondition(
            quantity, least, [.. indicators.Distinct(StringComparer.Ordinal)], ofAll, fields.Word<IndicatorState>("are", QuestionWords.ToWord) ?? IndicatorState.Seen);
    }
}
