using System.Collections.Immutable;
using Reftel.Reading.Documents;

namespace Reftel.Analysis.Drafting.Telegrams;

/// <summary>What a telegram says of itself before its text. All of it is given by the person; what is missing is told, and never made up.</summary>
public sealed record TelegramEnvelope
{
    /// <summary>The sender as printed: <c>AMEMBASSY MINSK</c>.</summary>
    public required string From { get; init; }

    /// <summary>Routing indicator of the sending station; with it and those of all addressees the routing lines are written.</summary>
    public string? FromRouting { get; init; }

    public ImmutableArray<TelegramAddress> To { get; init; } = [];

    public ImmutableArray<TelegramAddress> Info { get; init; } = [];

    public required Precedence Precedence { get; init; }

    /// <summary>For information addressees, where it is another; or null.</summary>
    public Precedence? InfoPrecedence { get; init; }

    /// <summary>Post of the number: <c>MINSK</c>.</summary>
    public required string Post { get; init; }

    public required int Number { get; init; }

    /// <summary>The date-time group, to the minute in UTC.</summary>
    public required PartialDate Sent { get; init; }

    /// <summary>As the person states it, to be compared with the highest portion mark, from which it is written; or null.</summary>
    public Classification? Classification { get; init; }

    public ImmutableArray<string> Captions { get; init; } = [];

    /// <summary>Passing instructions, a line each.</summary>
    public ImmutableArray<string> Passing { get; init; } = [];

    /// <summary>Number of the executive order: <c>12958</c>; needed where the text is classified.</summary>
    public string? Order { get; init; }

    /// <summary>When classification ends; or null.</summary>
    public PartialDate? DeclassifyOn { get; init; }

    /// <summary>A word in its place (<c>OADR</c>, <c>25X1</c>), or null.</summary>
    public string? DeclassifyWord { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Null for the title of the draft.</summary>
    public string? Subject { get; init; }

    /// <summary>Telegrams to be listed first in REF, cited in the text or not.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Who classified it, with his title before the name; needed where the text is classified.</summary>
    public string? ClassifiedBy { get; init; }

    /// <summary>Sections of the order: <c>1.4(b)</c>.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>Surnames under the text.</summary>
    public ImmutableArray<string> Signature { get; init; } = [];

    /// <summary>Whether every station is known, so that the routing lines can be written.</summary>
    internal bool IsRouted => FromRouting is not null && To.Concat(Info).All(address => address.Routing is not null);
}

/// <summary>An addressee.</summary>
/// <param name="Name">As printed: <c>SECSTATE WASHDC</c>.</param>
/// <param name="Routing">Routing indicator, or null.</param>
/// <param name="Precedence">Printed with it, or null.</param>
/// <param name="Numbers">Message continuity number as printed, or null.</param>
public sealed record TelegramAddress(string Name, string? Routing = null, Precedence? Precedence = null, string? Numbers = null);
