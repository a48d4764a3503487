using System.Collections.Immutable;

namespace Reftel.Reading.Documents;

/// <summary>How the words of a note are set, which its text alone does not tell: a copy sets them so again.</summary>
/// <param name="Breaks">Where paragraphs behind the first begin, and lines that part two citations; in order.</param>
/// <param name="Marks">Its links, and titles that only their italics prove; in order.</param>
internal sealed record NoteLayout(ImmutableArray<NoteBreak> Breaks, ImmutableArray<NoteMark> Marks)
{
    public static readonly NoteLayout Plain = new([], []);
}

/// <param name="At">The first character behind it in <see cref="Note.Text"/>.</param>
/// <param name="IsParagraph">A paragraph begins, and not only a line.</param>
internal readonly record struct NoteBreak(int At, bool IsParagraph);

/// <summary>Words of a note that are marked.</summary>
/// <param name="Start">The first character in <see cref="Note.Text"/>.</param>
/// <param name="End">Behind the last.</param>
/// <param name="Url">The usable address that they lead to; null for words in italics.</param>
/// <param name="IsAddress">The words are the address itself, as printed.</param>
internal readonly record struct NoteMark(int Start, int End, string? Url, bool IsAddress);
