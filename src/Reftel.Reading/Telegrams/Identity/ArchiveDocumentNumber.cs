using System.Text;

namespace Reftel.Reading.Telegrams.Identity;

/// <summary>
/// The National Archives' document number of 1973-79, <c>1975MOSCOW14984</c>: four digits of the year, the first six
/// characters of the post name with blanks counted and then removed (THE HAGUE: THEHA), and a serial of five digits, six for STATE.
/// </summary>
/// <param name="Year">Four digits.</param>
/// <param name="PostStem">Up to six letters of the post.</param>
/// <param name="Number">Serial of the year.</param>
public sealed record ArchiveDocumentNumber(int Year, string PostStem, int Number)
{
    private const int StemLength = 6;

    /// <summary>The number the archive gives to a telegram.</summary>
    public static ArchiveDocumentNumber Of(int year, string post, int number) => new(year, Stem(post), number);

    /// <summary>Reads a document number; null when it has another shape.</summary>
    public static ArchiveDocumentNumber? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int letters = 4;
        while (letters < text.Length && char.IsAsciiLetterUpper(text[letters]))
        {
            letters++;
        }

        return letters > 4 && Lines.Scan.TryNumber(text[..4], out int year) && Lines.Scan.TryNumber(text[letters..], out int number)
            ? new ArchiveDocumentNumber(year, text[4..letters].ToString(), number)
            : null;
    }

    /// <summary>True when a telegram of this post may have this number; several posts can share a stem.</summary>
    public bool Matches(string post) => Stem(post) == PostStem;

    /// <summary><c>1975MOSCOW14984</c></summary>
    public override string ToString() =>
        PostStem == "STATE" ? $"{Year:D4}{PostStem}{Number:D6}" : $"{Year:D4}{PostStem}{Number:D5}";

    private static string Stem(string post)
    {
        var stem = new StringBuilder(StemLength);
        foreach (char c in post.AsSpan(0, Math.Min(StemLength, post.Length)))
        {
            if (c != ' ')
            {
                stem.Append(char.ToUpperInvariant(c));
            }
        }

        return stem.ToString();
    }
}
