using System.Buffers;
using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Lists;
using Reftel.Reading.Statements.Estimates;

namespace Reftel.Reading.Statements;

/// <summary>A user's own scales of likelihood; the form is in docs/scales.md.</summary>
public sealed class ScaleList
{
    private readonly SearchValues<string> _names;

    private ScaleList(ImmutableArray<DeclaredScale> scales)
    {
        Scales = scales;
        Own = [.. scales.Select(scale => new OwnScale(scale))];
        Phrases = Own.IsEmpty ? null : new PhraseTable(Own.SelectMany(scale => scale.Phrases.Terms));
        _names = SearchValues.Create([.. scales.SelectMany(scale => scale.Names).Select(name => name.Split(' ')[0])], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A list of nothing.</summary>
    public static ScaleList Empty { get; } = new([]);

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<DeclaredScale> Scales { get; }

    internal ImmutableArray<OwnScale> Own { get; }

    /// <summary>Terms of all; null where there are none.</summary>
    internal PhraseTable? Phrases { get; }

    /// <summary>Reads scales that a user wrote. Never throws on any text.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="problems">What was not understood; such scales are left out.</param>
    public static ScaleList Parse(string yaml, out IReadOnlyList<ListProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var parser = new ScaleListParser();
        ImmutableArray<DeclaredScale> scales = parser.Read(yaml);
        problems = parser.Problems;
        return new ScaleList(scales);
    }

    /// <summary>The scale that the house of a document declares for its date; null where none does.</summary>
    internal OwnScale? OfHouse(Document document)
    {
        if (Own.IsEmpty)
        {
            return null;
        }

        // A report of a house that is in no list is known by its series.
        string[] names = [.. new[] { document.Telegram?.Post, document.Report?.House, document.Report?.Series }.OfType<string>().Select(HouseName.Fold)];
        return Own.FirstOrDefault(scale => Array.Exists(names, scale.Houses.Contains) && scale.Holds(document.Date));
    }

    /// <summary>The scale that a text names by words of the list; null where it names none.</summary>
    internal OwnScale? Named(ReadOnlySpan<char> text, PartialDate? date)
    {
        // One look for all first words, since few texts have any.
        if (!text.ContainsAny(_names))
        {
            return null;
        }

        foreach (OwnScale scale in Own)
        {
            foreach (string name in scale.Declared.Names)
            {
                if (scale.Holds(date) && PrintedName.StandsIn(text, name))
                {
                    return scale;
                }
            }
        }

        return null;
    }

    /// <summary>The scale that is assumed for all documents of a date; null where none is.</summary>
    internal OwnScale? Assumed(PartialDate? date) => Own.FirstOrDefault(scale => scale.Declared.IsAssumed && scale.Holds(date));
}
