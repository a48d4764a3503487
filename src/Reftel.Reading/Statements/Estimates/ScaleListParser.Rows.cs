using System.Collections.Immutable;
using System.Globalization;
using Reftel.Reading.Lists;

namespace Reftel.Reading.Statements.Estimates;

/// <content>The rows of one scale: words with their numbers.</content>
internal sealed partial class ScaleListParser
{
    private const int MostRows = 500;
    private const int MostWords = 100;

    private static readonly string[] RowFields = ["words", "from", "to"];

    private ImmutableArray<ScaleRow> ReadRows(YamlNode scale)
    {
        List<YamlNode> nodes = Rows(scale, "rows");
        if (scale["rows"] is null or { Items.Count: 0 })
        {
            Report(scale["rows"] ?? scale, "the scale has no rows; write them below \"rows:\", each after \"-\": {words: likely, from: 55, to: 80}");
        }
        else if (nodes.Count > MostRows)
        {
            Report(nodes[MostRows], $"a scale has at most {MostRows} rows");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. nodes.Take(MostRows).Where(node => HasMembers(node, RowFields)).Select(node => ReadRow(node, seen))];
    }

    private ScaleRow ReadRow(YamlNode row, HashSet<string> seen)
    {
        ImmutableArray<string> words = Phrases(row, seen);
        decimal? low = Percent(row, "from");
        decimal? high = Percent(row, "to");
        if (low > high)
        {
            Report(row["to"]!, $"\"to\" ({row["to"]!.Scalar}) is less than \"from\" ({row["from"]!.Scalar})");
        }
        else if ((row["from"] is null) != (row["to"] is null))
        {
            Report(row, $"the row has no \"{(row["from"] is null ? "from" : "to")}\"; write both ends, or neither where the scale gives no number");
        }

        return new ScaleRow(words, (double?)(low / 100), (double?)(high / 100));
    }

    // A text, or a list of texts.
    private ImmutableArray<string> Phrases(YamlNode row, HashSet<string> seen)
    {
        if (row["words"] is not { Scalar: null } list)
        {
            return Text(row, "words", needed: true) is { } one && IsPhrase(row["words"]!, one, seen) ? [one] : [];
        }

        ImmutableArray<string> words = Texts(row, "words", "[likely, probable]");
        if (words.Length > MostWords)
        {
            Report(list, $"a row has at most {MostWords} words");
            return [];
        }

        if (list.Items is { Count: 0 })
        {
            Report(list, "the row has no words: [likely, probable]");
        }

        return [.. words.Where((phrase, i) => IsPhrase(list.Items![i], phrase, seen))];
    }

    private bool IsPhrase(YamlNode node, string phrase, HashSet<string> seen)
    {
        string? fault = phrase.Length > LongestText ? $"a phrase has at most {LongestText} characters"
            : ScalePhrase.Fault(phrase) ?? (seen.Add(string.Join(' ', ScalePhrase.WordsOf(phrase))) ? null : $"\"{phrase}\" stands twice in one scale");
        if (fault is not null)
        {
            Report(node, fault);
        }

        return fault is null;
    }

    // Of a hundred; 99.5 too.
    private decimal? Percent(YamlNode row, string field)
    {
        if (row[field] is not { } node)
        {
            return null;
        }

        if (node.Scalar is { Length: <= 10 } text && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, NumberFormatInfo.InvariantInfo, out decimal percent) && percent is >= 0 and <= 100)
        {
            return percent;
        }

        Report(node, $"\"{node.Scalar}\" is no percentage; write a number from 0 to 100, without a sign behind it: {field}: 55");
        return null;
    }
}
