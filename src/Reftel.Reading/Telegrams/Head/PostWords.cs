using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>Frees a post name from what is glued to it.</summary>
internal static class PostWords
{
    private static readonly string[] Prefixes = ["AMEMBASSY ", "AMCONSUL ", "EMBASSY ", "EFTO ", "SECTION "];

    /// <summary>The canonical spelling of a post as printed before a number: upper case, blanks folded, prefixes gone.</summary>
    public static string Clean(ReadOnlySpan<char> printed)
    {
        string name = Scan.FoldUpper(printed).Trim('-', '.', '\'', '#', '/', ',', ' ');
        foreach (string prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length)
            {
                name = name[prefix.Length..].TrimStart();
            }
        }

        // "HADAR QALA'S 640"
        name = name.EndsWith("'S", StringComparison.Ordinal) && name.Length > 4 ? name[..^2] : name;
        return Posts.Canonical(name);
    }
}
