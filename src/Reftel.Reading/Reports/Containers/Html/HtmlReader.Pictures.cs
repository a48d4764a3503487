using AngleSharp.Html.Parser.Tokens;
using Reftel.Reading.Reports.Catalogues;
using Reftel.Reading.Reports.Links;
using Reftel.Reading.Text;

namespace Reftel.Reading.Reports.Containers.Html;

/// <summary>Alternative texts of pictures.</summary>
internal sealed partial class HtmlReader
{
    private const int MostOccurrences = 8;

    private void ReadPicture(HtmlTagToken tag, int start, int end)
    {
        HtmlScope scope = Top;
        string? words = ValueOf(tag, "alt");
        if (scope.Hidden || scope.Aside || string.IsNullOrWhiteSpace(words) || words.Length > PictureWords.Longest || !PictureWords.Say(words)
            || PictureWords.IsIcon(ValueOf(tag, "width"), ValueOf(tag, "height"), ValueOf(tag, "class"))
            || ValueOf(tag, "aria-hidden") == "true" || ValueOf(tag, "role") is "presentation" or "none" || IsInShareLink())
        {
            return;
        }

        _out.AddPicture(BlankSpace.Fold(HtmlAttributes.Decode(words)), PlaceOf(words, start, end));
    }

    // The value in the tag, or the tag; the same words may stand in a title before it.
    private TextSpan PlaceOf(string words, int start, int end)
    {
        int at = start;
        for (int i = 0; i < MostOccurrences; i++)
        {
            at = _source.IndexOf(words, at, end - at, StringComparison.Ordinal);
            if (at < 0)
            {
                break;
            }

            if (IsValueOfAlt(at, start))
            {
                return new TextSpan(at, words.Length);
            }

            at++;
        }

        return TextSpan.Between(start, end);
    }

    private static string? ValueOf(HtmlTagToken tag, string name)
    {
        foreach (HtmlAttributeToken attribute in tag.Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    // What stands before the value: alt, a sign of equality, perhaps a quotation mark.
    private bool IsValueOfAlt(int at, int start)
    {
        ReadOnlySpan<char> before = _source.AsSpan(start, at - start);
        before = before.EndsWith("\"") || before.EndsWith("'") ? before[..^1].TrimEnd() : before.TrimEnd();
        return before.EndsWith("=") && before[..^1].TrimEnd().EndsWith("alt", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsInShareLink()
    {
        for (int i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i].MarkValue is { } target)
            {
                return ShareAddress.Is(target);
            }
        }

        return false;
    }
}
