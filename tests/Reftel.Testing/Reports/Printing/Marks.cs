using System.Text;
using Reftel.Reading.Text;

namespace Reftel.Testing.Reports.Printing;

/// <summary>
/// Marks of private use that stand around each printed number until the text is complete, so that its place is known
/// however the text was wrapped, paged or marked up in between.
/// </summary>
internal static class Marks
{
    private const char First = '\uE000';

    public static string Around(int index, string digits)
    {
        char mark = (char)(First + index);
        return $"{mark}{digits}{mark}";
    }

    public static bool IsMark(char c) => c is >= First and <= '\uF8FF';

    public static int IndexOf(char mark) => mark - First;

    /// <summary>Length without marks.</summary>
    public static int Width(string text) => text.Length - text.Count(IsMark);

    public static (string Text, Dictionary<int, TextSpan> Places) Strip(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var starts = new Dictionary<int, int>();
        var places = new Dictionary<int, TextSpan>();
        foreach (char c in marked)
        {
            if (!IsMark(c))
            {
                text.Append(c);
            }
            else if (!starts.TryAdd(IndexOf(c), text.Length))
            {
                int start = starts[IndexOf(c)];
                places[IndexOf(c)] = new TextSpan(start, text.Length - start);
            }
        }

        return (text.ToString(), places);
    }
}
