using Reftel.Reading.Documents;
using Reftel.Reading.Text;

namespace Reftel.Reading.Statements.Mentions;

/// <summary>A mention on its way: its actor may be settled by what comes later.</summary>
/// <param name="span">UTF-16 offsets in the prose.</param>
/// <param name="sentence">Index of its sentence.</param>
/// <param name="kind">What it stands for.</param>
internal sealed class FoundMention(TextSpan span, int sentence, MentionKind kind)
{
    public TextSpan Span { get; } = span;

    public int Sentence { get; } = sentence;

    public MentionKind Kind { get; set; } = kind;

    /// <summary>Key of the actor, or null while it is not known.</summary>
    public string? Actor { get; set; }

    public string? Rule { get; set; }

    /// <summary>Of a person the words of the name, without titles.</summary>
    public PersonWords? Person { get; init; }

    /// <summary>Of a name that nothing settles: whether it stands where places do, and is one unless somebody bears it.</summary>
    public bool MayBePlace { get; init; }

    /// <summary>Of an office the person that holds it, where the text joins them.</summary>
    public FoundMention? Holder { get; init; }

    /// <summary>Of an office whether only the dates behind it say that it is one: "who was prime minister from 1994 to 1996".</summary>
    public bool NeedsTerm { get; init; }

    /// <summary>Of an office the key of the state whose adjective stands before it.</summary>
    public string? Of { get; init; }
}

/// <summary>The words of a person's name as they read in usual letters.</summary>
/// <param name="Given">Given names and initials; empty where the surname stands alone.</param>
/// <param name="Surname">The last word.</param>
internal sealed record PersonWords(string Given, string Surname)
{
    public string Full => Given.Length == 0 ? Surname : $"{Given} {Surname}";
}
