using System.Text;

namespace Reftel.Archive.Actors;

/// <summary>The script of a name, by its first letter.</summary>
internal static class NameScript
{
    private static readonly (int First, int Last, string Name)[] Ranges =
    [
        (0x0041, 0x024F, "Latin"), (0x0370, 0x03FF, "Greek"), (0x0400, 0x052F, "Cyrillic"), (0x0530, 0x058F, "Armenian"), (0x0590, 0x05FF, "Hebrew"),
        (0x0600, 0x077F, "Arabic"), (0x10A0, 0x10FF, "Georgian"), (0x1E00, 0x1EFF, "Latin"), (0x3040, 0x30FF, "Kana"), (0x3400, 0x9FFF, "Han"), (0xAC00, 0xD7A3, "Hangul"),
    ];

    public static string Of(string name)
    {
        int letter = name.EnumerateRunes().FirstOrDefault(Rune.IsLetter).Value;
        return Ranges.FirstOrDefault(range => letter >= range.First && letter <= range.Last).Name ?? "other";
    }
}
