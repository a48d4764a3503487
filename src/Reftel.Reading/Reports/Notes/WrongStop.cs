using Reftel.Reading.Reports.Scanning;

namespace Reftel.Reading.Reports.Notes;

/// <summary>A label behind which a comma or a semicolon stands for its stop: <c>2, https://</c>. Only the number that is missing there makes it one.</summary>
internal static class WrongStop
{
    public static bool TryRead(string text, int at, int end, int number, out NoteLabel label)
    {
        label = default;
        int stop = NumberWord.Read(text.AsSpan(0, end), at, out int printed);
        if (stop == at || printed != number || stop + 1 >= end || text[stop] is not (',' or ';') || !char.IsWhiteSpace(text[stop + 1]))
        {
            return false;
        }

        int words = LineSteps.SkipBlanks(text, stop + 1, end);
        label = new NoteLabel(LabelShape.Punctuated, at, stop, words, number, false);
        return words < end && (LinkSign.Begins(text.AsSpan(0, end), words) || char.IsUpper(text[words]) || text[words] is '"' or '\u201C' or '\u00AB');
    }
}
