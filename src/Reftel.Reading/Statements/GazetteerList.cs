using System.Collections.Immutable;
using Reftel.Reading.Lists;
using Reftel.Reading.Statements.Mentions;

namespace Reftel.Reading.Statements;

/// <summary>A user's own actors and metonyms; the form is in docs/gazetteer.md. It goes before what is known without it.</summary>
public sealed class GazetteerList
{
    private GazetteerList(ImmutableArray<GazetteerActor> actors, ImmutableArray<GazetteerMetonym> metonyms)
    {
        (Actors, Metonyms) = (actors, metonyms);
        Names = new OwnNames(actors, metonyms);
        Offices = new OwnOffices(actors);
    }

    /// <summary>A list of nothing.</summary>
    public static GazetteerList Empty { get; } = new([], []);

    public ImmutableArray<GazetteerActor> Actors { get; }

    public ImmutableArray<GazetteerMetonym> Metonyms { get; }

    internal OwnNames Names { get; }

    internal OwnOffices Offices { get; }

    /// <summary>Reads rows that a user wrote. Never throws on any text.</summary>
    /// <param name="yaml">The text of the file.</param>
    /// <param name="problems">What was not understood; such rows are left out.</param>
    public static GazetteerList Parse(string yaml, out IReadOnlyList<ListProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var parser = new GazetteerListParser();
        (ImmutableArray<GazetteerActor> actors, ImmutableArray<GazetteerMetonym> metonyms) = parser.Read(yaml);
        problems = parser.Problems;
        return new GazetteerList(actors, metonyms);
    }
}
