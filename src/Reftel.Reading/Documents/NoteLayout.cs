using System.Collections.Immutable;

namespace Reftel.Reading.Documents;

/// <summary>How the words of a note are set, which its text alone does not tell: a copy sets them so again.</summary>
/// <param name="Paragraphs">Where paragraphs behind the first begin; offsets in <see cref="Note.Text"/>, in order.</param>
/// <param name="Links">Its links, in order.</param>
internal sealed record NoteLayout(ImmutableArray<int> Paragraphs, ImmutableArray<NoteLinkPlace> Links)
{
    public static readonly NoteLayout Plain = new([], []);
}

/// <summary>A link of a note.</summary>
/// <param name="Start">Its first character in <see cref="Note.Text"/>.</param>
/// <param name="End">Behind its last.</param>
/// <param name="Url">The usable address.</param>
/// <param name="IsAddress">The words are the address itself, as printed.</param>
internal readonly record struct NoteLinkPlace(int Start, int End, string Url, bool IsAddress);
