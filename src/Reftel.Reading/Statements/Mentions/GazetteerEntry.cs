using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>A name that is known before any text is read.</summary>
/// <param name="Words">Its words in small letters.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Actor">Key of the actor that the words themselves name.</param>
/// <param name="Use">How texts use it.</param>
/// <param name="StandsFor">Key of the actor that it may stand for: the state of a capital; or null.</param>
/// <param name="Acronym">True for one word in capitals, which must be read so: "US" is not "us".</param>
internal sealed record GazetteerEntry(ImmutableArray<string> Words, MentionKind Kind, string Actor, GazetteerUse Use, string? StandsFor, bool Acronym);

/// <summary>How a name of the gazetteer is used.</summary>
internal enum GazetteerUse
{
    /// <summary>For what it names.</summary>
    Name,

    /// <summary>A capital: a place, or who governs there.</summary>
    Capital,

    /// <summary>A seat of government that always stands for who governs there.</summary>
    Seat,

    /// <summary>What is of a state: "Belarusian". No mention by itself.</summary>
    Adjective,
}
