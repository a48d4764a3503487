using Reftel.Reading.Reports.Notes;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers;

/// <summary>
/// Raised numbers that are powers, in characters that are raised by themselves: 10⁵, not 105. Each digit stands for itself, so
/// no place changes.
/// </summary>
internal static class RaisedPowers
{
    private const string Digits = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private const int Longest = 4;

    public static void Write(ReadableTextBuilder readable, List<ContainerInline> inlines)
    {
        for (int i = 0; i < inlines.Count; i++)
        {
            ContainerInline raised = inlines[i];
            if (raised.Kind != ContainerInlineKind.Superscript || raised.End - raised.Start is < 1 or > Longest || !IsNumber(readable.Written[raised.Start..raised.End])
                || (i > 0 && LeadsFrom(inlines[i - 1], raised)) || (i + 1 < inlines.Count && LeadsFrom(inlines[i + 1], raised)) || !RaisedPower.Is(readable.Written, raised))
            {
                continue;
            }

            for (int at = raised.Start; at < raised.End; at++)
            {
                char c = readable.Written[at];
                readable.Replace(at, char.IsAsciiDigit(c) ? Digits[c - '0'] : '\u207B');
            }
        }
    }

    // 5, -5
    private static bool IsNumber(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> digits = words[0] is '-' or '\u2212' or '\u2013' ? words[1..] : words;
        return !digits.IsEmpty && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    // A number that leads to a note is none.
    private static bool LeadsFrom(ContainerInline inline, ContainerInline raised) =>
        inline.Kind is ContainerInlineKind.Link or ContainerInlineKind.NoteReference && inline.Start <= raised.Start && inline.End >= raised.End;
}
