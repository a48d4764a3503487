using System.Buffers;
using Reftel.Reading.Language;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Which alternative texts of pictures say something: neither file names, nor names of kinds of pictures, nor what a program made up.</summary>
internal static class PictureWords
{
    /// <summary>Characters; longer ones are no description.</summary>
    public const int Longest = 2_000;

    private const int LeastWords = 2;

    // Icons and tracking pixels are no wider or higher; in pixels.
    private const int LargestIcon = 48;

    private static readonly SearchValues<string> MadeByPrograms = SearchValues.Create(["automatically generated", "image may contain", "no alt text", "alt text"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> IconClasses = SearchValues.Create(["emoji", "smiley", "icon", "avatar", "logo", "gravatar", "pixel"], StringComparison.OrdinalIgnoreCase);

    // Last words of what names a sign of the page.
    private static readonly WordSet Signs = HeadWords.Set("logo|icon|avatar|banner|button|logotype|emblem|thumbnail|placeholder|логотип|иконка|аватар|лагатып|кнопка");

    // Words that say no more than that there is a picture.
    private static readonly WordSet Kinds = HeadWords.Set(
        "image|img|picture|photo|photograph|figure|fig|screenshot|screen|shot|graphic|chart|map|diagram|table|description|the|a|an|of|this|cover|featured|header|hero|untitled|caption|no|page|"
        + "изображение|фото|фотография|рисунок|рис|карта|график|снимок|выява|фотаздымак|малюнак");

    private static readonly string[] FileEndings = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".pdf"];

    public static bool Say(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        if (words.Length > Longest)
        {
            return false;
        }

        foreach (string ending in FileEndings)
        {
            if (words.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        if (words.ContainsAny(MadeByPrograms) || words.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        int count = 0;
        bool more = false;
        ReadOnlySpan<char> last = default;
        foreach (Range range in words.SplitAny(" \t\r\n\u00A0_"))
        {
            ReadOnlySpan<char> word = words[range].Trim(".,;:!?()[]\"'\u00AB\u00BB\u201C\u201D");
            if (word.IsEmpty || !HasLetter(word))
            {
                continue;
            }

            count++;
            more |= !Kinds.Contains(word);
            last = word;
        }

        return count >= LeastWords && more && !Signs.Contains(last);
    }

    /// <summary>Whether a picture is a sign of the page: an icon, a tracking pixel, an avatar.</summary>
    /// <param name="width">As the element gives it, in pixels, or null.</param>
    /// <param name="height">The same.</param>
    /// <param name="classes">Class of the element, or null.</param>
    public static bool IsIcon(string? width, string? height, string? classes) =>
        IsSmall(width) || IsSmall(height) || (classes is not null && classes.AsSpan().ContainsAny(IconClasses));

    private static bool IsSmall(string? size)
    {
        ReadOnlySpan<char> digits = size.AsSpan().Trim();
        digits = digits.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? digits[..^2] : digits;
        return int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.NumberFormatInfo.InvariantInfo, out int pixels) && pixels <= LargestIcon;
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
